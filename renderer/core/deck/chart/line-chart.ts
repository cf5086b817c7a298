import { inches, pt, type Inches } from '../../base/units.ts';
import type { ColorRole } from '../../theme/roles.ts';
import type { Typesetter } from '../fit/lines.ts';
import { placeBead } from './bead.ts';
import { labelEvery, textWidth, widest } from './measure.ts';
import type { EndLabel, LineChart, LineSeries, Margins, Scale } from './model.ts';
import { farFromZero, niceScale } from './scale.ts';
import type { ValueWriter } from './write-value.ts';

/** Lines over time: ours in the accent, the others in grey, each labelled at its end (SLIDES.md, section 7). */

export interface LineSpec {
  readonly categories: readonly string[];
  readonly rows: readonly LineRow[];
  readonly target: { readonly name: string; readonly value: number } | undefined;
  readonly event: { readonly index: number; readonly text: string } | undefined;
  /** A marked point on a line: `Pays back, month 10`. */
  readonly bead: Bead | undefined;
  /** Whether the categories are numbers in sequence. */
  readonly numeric: boolean;
  readonly writer: ValueWriter;
  /** Inches. */
  readonly frame: { readonly w: number; readonly h: number };
}

export interface Bead {
  readonly index: number;
  readonly value: number;
  readonly text: string;
}

export interface LineRow {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly role: 'ours' | 'context' | 'equal';
}

export interface BuiltLineChart {
  readonly chart: LineChart;
  /** Names of series that got no label, since a chart holds only so many. */
  readonly unlabelled: readonly string[];
  /** Inches from the chart's left edge to an event whose words are too long for a label of the axis. */
  readonly looseEvent: { readonly text: string; readonly x: number } | undefined;
}

/** More lines than this are grey and without labels. */
const MOST_LABELS = 5;
const SERIES_COLORS = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const;
const TOP = 0.125;
const BOTTOM = 0.354;
/** For the second line under a label: what happened then. */
const BOTTOM_WITH_EVENT = 0.5625;
const LABEL_GAP = 0.18;
const WIDEST_LABEL = 2.4;

export function lineChart(spec: LineSpec, typesetter: Typesetter): BuiltLineChart {
  const { rows, target, bead, writer, frame, categories } = spec;
  const all = [...rows.flatMap((row) => row.values), target?.value ?? null, bead?.value ?? null].filter(
    (v) => v !== null,
  );
  const scale = niceScale(all, writer.tick, farFromZero(all) ? 'data' : 'zero');
  const drawn = withColors(spec);
  const labelled = new Set(drawn.filter((row) => row.labelled).map((row) => row.name));
  const texts = drawn.filter((row) => labelled.has(row.name)).map((row) => labelText(row, writer));
  const margins = marginsOf(spec, scale, texts, typesetter);
  const shifts = spread(
    drawn.filter((row) => row.labelled),
    scale,
    frame.h - margins.top - margins.bottom,
  );
  const series = drawn.map((row) => toSeries(row, writer, shifts.get(row.name) ?? inches(0)));
  const slot = (frame.w - margins.left - margins.right) / Math.max(1, categories.length - 1);
  const { every, eventFits } = labelling(spec, slot, typesetter);
  const axis = { every, numeric: spec.numeric, event: eventFits ? spec.event : undefined };
  const chart: LineChart = {
    kind: 'line',
    categories,
    officeFormat: writer.officePlain,
    margins,
    scale,
    axis,
    series: bead ? [...series, beadSeries(spec, bead, { scale, margins }, typesetter)] : series,
  };
  return {
    chart,
    unlabelled: drawn.filter((row) => !row.labelled).map((row) => row.name),
    looseEvent:
      spec.event && !eventFits ? { text: spec.event.text, x: margins.left + slot * spec.event.index } : undefined,
  };
}

/** Room for the axis, for the labels at the ends of the lines, and for half of the first and the last name. */
function marginsOf(
  { categories, event }: LineSpec,
  scale: Scale,
  labels: readonly string[],
  typesetter: Typesetter,
): Margins {
  const ticks = scale.ticks.map(({ text }) => text);
  const last = categories.length - 1;
  const half = (index: number): number => {
    const texts = [categories[index] ?? '', ...(event?.index === index ? [event.text] : [])];
    return widest(texts, typesetter) / 2;
  };
  const ends = labels.length > 0 ? widest(labels, typesetter, true) + LABEL_GAP : 0.25;
  return {
    left: inches(Math.max(widest(ticks, typesetter) + 0.12, half(0))),
    top: inches(TOP),
    right: inches(Math.max(Math.min(WIDEST_LABEL, ends), half(last))),
    bottom: inches(event ? BOTTOM_WITH_EVENT : BOTTOM),
  };
}

interface DrawnRow extends LineRow {
  readonly color: ColorRole;
  readonly labelColor: ColorRole;
  readonly weight: number;
  readonly dashed: boolean;
  readonly labelled: boolean;
}

/** Grey lines first, so that ours lies above them. */
function withColors({ rows, target, categories }: LineSpec): readonly DrawnRow[] {
  const equal = rows.filter((row) => row.role === 'equal');
  const ours = rows.filter((row) => row.role === 'ours');
  const rest = rows.filter((row) => row.role === 'context');
  const tooMany = equal.length > SERIES_COLORS.length;
  const roomForContext = MOST_LABELS - ours.length - (target ? 1 : 0);
  return [
    ...rest.map((row, i) => grey(row, i < roomForContext)),
    ...equal.map((row, i): DrawnRow => {
      const color = SERIES_COLORS[i];
      if (tooMany || !color) return grey(row, i < MOST_LABELS);
      return { ...row, color, labelColor: color, weight: 2.25, dashed: false, labelled: true };
    }),
    ...(target
      ? [
          {
            ...row(
              target.name,
              categories.map(() => target.value),
            ),
            color: 'ink',
            labelColor: 'ink',
            weight: 1.5,
            dashed: true,
            labelled: true,
          } as const,
        ]
      : []),
    ...ours.map((own): DrawnRow => ({
      ...own,
      color: 'accentInk',
      labelColor: 'accentInk',
      weight: 3,
      dashed: false,
      labelled: true,
    })),
  ];
}

const row = (name: string, values: readonly number[]): LineRow => ({ name, values, role: 'context' });

const grey = (own: LineRow, labelled: boolean): DrawnRow => ({
  ...own,
  color: 'context',
  labelColor: 'muted',
  weight: 1.5,
  dashed: false,
  labelled,
});

const lastIndex = ({ values }: LineRow): number => values.findLastIndex((value) => value !== null);

const labelText = (own: LineRow, writer: ValueWriter): string => {
  const value = own.values[lastIndex(own)];
  return value === null || value === undefined ? own.name : `${own.name} ${writer.plain(value)}`;
};

function toSeries(own: DrawnRow, writer: ValueWriter, shift: Inches): LineSeries {
  const index = lastIndex(own);
  const bold = own.role === 'ours' || own.dashed;
  const label: EndLabel | undefined =
    own.labelled && index >= 0
      ? { index, text: labelText(own, writer), showsValue: true, color: own.labelColor, bold, side: 'end', shift }
      : undefined;
  return {
    name: own.name,
    values: own.values,
    color: own.color,
    weight: pt(own.weight),
    dashed: own.dashed,
    endMarker: own.role === 'ours',
    label,
    bead: false,
  };
}

function beadSeries(
  { rows, categories, frame }: LineSpec,
  { index, value, text }: Bead,
  plot: { readonly scale: Scale; readonly margins: Margins },
  typesetter: Typesetter,
): LineSeries {
  const width = textWidth(text, typesetter, true);
  const lines = rows.map(({ values }) => values);
  const place = placeBead({ ...plot, index, value, width, lines, frame, count: categories.length });
  return {
    name: text,
    values: categories.map((_, i) => (i === index ? value : null)),
    color: 'accentInk',
    weight: pt(3),
    dashed: false,
    endMarker: false,
    bead: true,
    label: { index, text, showsValue: false, color: 'ink', bold: true, ...place },
  };
}

/** Labels closer than this are pushed apart. */
const CLOSEST = 0.21;

/** How far each label moves so that none touches another, in inches; the order from top to bottom stays. */
function spread(rows: readonly DrawnRow[], { min, max }: Scale, height: number): ReadonlyMap<string, Inches> {
  const places = rows
    .map((own) => {
      const value = own.values[lastIndex(own)] ?? min;
      const y = height * (1 - (value - min) / Math.max(max - min, 1e-9));
      return { name: own.name, y, at: y };
    })
    .toSorted((a, b) => a.y - b.y);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [i, upper] of places.entries()) {
      const lower = places[i + 1];
      const overlap = lower ? CLOSEST - (lower.at - upper.at) : 0;
      if (!lower || overlap <= 1e-6) continue;
      upper.at -= overlap / 2;
      lower.at += overlap / 2;
    }
  }
  return new Map(places.map(({ name, y, at }) => [name, inches(Math.round((at - y) * 1000) / 1000)]));
}

const PASSES = 60;

interface Labelling {
  readonly every: number;
  /** Whether the event's words stand under a label that is written, and are no wider than its place. */
  readonly eventFits: boolean;
}

/** Regular ticks for numbers in sequence: every 2nd, 3rd, 6th or 12th where they are months. */
function labelling({ categories, numeric, event }: LineSpec, slot: number, typesetter: Typesetter): Labelling {
  const need = labelEvery(categories, slot, typesetter);
  const regular = REGULAR.find((step) => step >= need && (categories.length - 1) / step <= MOST_TICKS);
  const every = (numeric ? regular : undefined) ?? need;
  const eventFits =
    event !== undefined &&
    event.index % every === 0 &&
    textWidth(event.text, typesetter) * ROOM_TO_DIFFER <= slot * every;
  return { every, eventFits };
}

/** Programs wrap a label that is as wide as its place. */
const ROOM_TO_DIFFER = 1.1;

const REGULAR = [1, 2, 3, 6, 12, 24];
const MOST_TICKS = 6;
