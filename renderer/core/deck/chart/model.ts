import type { Inches, Pt } from '../../base/units.ts';
import type { ColorRole } from '../../theme/roles.ts';

/**
 * A chart as both back-ends draw it: with nothing that a native PowerPoint chart does not have, and with every choice
 * made (scale, colours, labels), so that neither has to decide anything.
 */
export type Chart = LineChart | ColumnChart | DoughnutChart;

interface ChartBase {
  /** The whole names, for the workbook and for those who listen; never thinned out. */
  readonly categories: readonly string[];
  /** How Office writes the values: `#,##0.0" h"`. */
  readonly officeFormat: string;
}

interface Cartesian extends ChartBase {
  /** From the chart's box to its inner plot area. */
  readonly margins: Margins;
  readonly scale: Scale;
}

export interface Margins {
  readonly left: Inches;
  readonly top: Inches;
  readonly right: Inches;
  readonly bottom: Inches;
}

/** The value axis. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where grid lines stand and what they are called; none where the axis is not drawn. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

export interface LineChart extends Cartesian {
  readonly kind: 'line';
  readonly series: readonly LineSeries[];
  readonly axis: CategoryAxis;
}

export interface LineSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: ColorRole;
  readonly weight: Pt;
  readonly dashed: boolean;
  /** A round marker on the last point. */
  readonly endMarker: boolean;
  readonly label: EndLabel | undefined;
  /** A single marked point: no line, a bead, its label beside it. */
  readonly bead: boolean;
}

export interface EndLabel {
  /** The point that it belongs to. */
  readonly index: number;
  /** The whole of it, as in `Halden 26`. */
  readonly text: string;
  readonly showsValue: boolean;
  readonly color: ColorRole;
  readonly bold: boolean;
  /** Which side of the point. */
  readonly side: 'end' | 'start';
  /** How far it was moved so that labels do not touch; down is positive. */
  readonly shift: Inches;
}

export interface CategoryAxis {
  /** Every n-th label is written. */
  readonly every: number;
  /** Whether the categories are numbers in sequence, so that Office may use a date axis for regular ticks. */
  readonly numeric: boolean;
  /** A word under one label: what happened then. */
  readonly event: { readonly index: number; readonly text: string } | undefined;
}

export interface ColumnChart extends Cartesian {
  readonly kind: 'column';
  /** Upright columns, or bars that grow to the end. */
  readonly upright: boolean;
  readonly series: readonly ColumnSeries[];
  /** The categories as they are written beside the bars, in lines. */
  readonly names: readonly (readonly string[])[];
  readonly target: { readonly name: string; readonly value: number } | undefined;
  readonly labelSize: Pt;
  /** Space between columns, in per cent of a column. */
  readonly gap: number;
}

export interface ColumnSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: ColorRole;
  /** Single columns in another colour, by index. */
  readonly points: ReadonlyMap<number, ColorRole>;
  /** What stands at the ends of the columns, by index; none where they carry no labels. */
  readonly labels: readonly string[];
  /** Lifts the columns that stand on it, and is not drawn. */
  readonly hidden?: true;
}

export interface DoughnutChart extends ChartBase {
  readonly kind: 'doughnut';
  readonly values: readonly number[];
  readonly colors: readonly ColorRole[];
  /** Share of the diameter, in per cent. */
  readonly hole: number;
}
