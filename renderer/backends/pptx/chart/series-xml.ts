import { ptToEmu, type Pt } from '../../../core/base/units.ts';
import type { ColumnChart, ColumnSeries, EndLabel, LineSeries } from '../../../core/deck/chart/model.ts';
import type { ColorRole } from '../../../core/theme/roles.ts';
import type { Palette } from '../palette.ts';
import type { TextLanguage } from '../text-xml.ts';
import { escapeXml } from '../xml.ts';

/** How the series of a chart look: what pptxgenjs cannot say (PPTX.md, E4). */

export interface ChartContext {
  readonly palette: Palette;
  readonly language: TextLanguage;
  /** Inches of the chart's frame: label offsets are shares of it. */
  readonly frame: { readonly w: number; readonly h: number };
}

export const NO_FILL = '<a:noFill/>';

export function lineXml(palette: Palette, color: ColorRole, weight: Pt, dashed = false): string {
  const cap = dashed ? 'flat' : 'rnd';
  return `<a:ln w="${ptToEmu(weight)}" cap="${cap}">${palette.fill(color)}<a:prstDash val="${dashed ? 'dash' : 'solid'}"/><a:round/></a:ln>`;
}

export function textXml(
  { palette, language }: ChartContext,
  size: number,
  bold: boolean,
  color: ColorRole,
  upright = false,
): string {
  const rotation = upright ? ' rot="-60000000" vert="horz"' : ' wrap="none"';
  const font = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
  const run = `<a:defRPr sz="${size * 100}" b="${Number(bold)}">${palette.fill(color)}${font}</a:defRPr>`;
  return `<c:txPr><a:bodyPr${rotation}/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="${escapeXml(language.tag)}"/></a:p></c:txPr>`;
}

export function labelFlags(value: boolean, series: boolean): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="0"/><c:showSerName val="${Number(series)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

const NO_LABELS = `<c:dLbls>${labelFlags(false, false)}</c:dLbls>`;
const BARE = `<c:spPr>${NO_FILL}<a:ln>${NO_FILL}</a:ln></c:spPr>`;
const CHART_TEXT = 14;
/** Points: the round end of a line, and a bead on it. */
const END_MARKER = 9;
const BEAD = 11;

/** Everything of a line's series but its name, categories and values, in the order of the schema. */
export function lineSeriesXml(series: LineSeries, context: ChartContext, format: string): string {
  const { palette } = context;
  const stroke = series.bead ? `<a:ln>${NO_FILL}</a:ln>` : lineXml(palette, series.color, series.weight, series.dashed);
  return `<c:spPr>${stroke}</c:spPr>${markerXml(series, palette)}${endPoint(series, palette)}${labels(series, context, format)}`;
}

function markerXml({ bead, color }: LineSeries, palette: Palette): string {
  if (!bead) return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = `<c:spPr>${palette.fill(color)}<a:ln w="19050">${palette.fill('background')}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="${BEAD}"/>${look}</c:marker>`;
}

function endPoint(series: LineSeries, palette: Palette): string {
  const last = series.values.findLastIndex((value) => value !== null);
  if (!series.endMarker || last < 0) return '';
  const fill = palette.fill(series.color);
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="${END_MARKER}"/><c:spPr>${fill}<a:ln>${NO_FILL}</a:ln></c:spPr></c:marker>`;
  return `<c:dPt><c:idx val="${last}"/>${marker}<c:bubble3D val="0"/><c:spPr>${lineXml(palette, series.color, series.weight)}</c:spPr></c:dPt>`;
}

/** Without leader lines, which LibreOffice would draw to a label that was moved. */
const NO_LEADERS =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>';

function labels(series: LineSeries, context: ChartContext, format: string): string {
  const { label } = series;
  if (!label) return NO_LABELS;
  const number = `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`;
  const text = textXml(context, CHART_TEXT, label.bold, label.color);
  const place = `<c:dLblPos val="${label.side === 'end' ? 'r' : 'l'}"/>`;
  const words = `${labelFlags(label.showsValue, true)}<c:separator> </c:separator>`;
  return `<c:dLbls><c:dLbl><c:idx val="${label.index}"/>${shiftXml(label, context)}${number}${BARE}${text}${place}${words}</c:dLbl>${labelFlags(false, false)}${NO_LEADERS}</c:dLbls>`;
}

function shiftXml({ shift }: EndLabel, { frame }: ChartContext): string {
  if (shift === 0) return '';
  return `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${(shift / frame.h).toFixed(5)}"/></c:manualLayout></c:layout>`;
}

/** Everything of a column's series but its name, categories and values. */
export function columnSeriesXml(series: ColumnSeries, chart: ColumnChart, context: ChartContext): string {
  const { palette } = context;
  const fill = series.hidden ? NO_FILL : palette.fill(series.color);
  const points = [...series.points].map(
    ([index, color]) =>
      `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${palette.fill(color)}</c:spPr></c:dPt>`,
  );
  return `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${points.join('')}${columnLabels(series, chart, context)}`;
}

function columnLabels(series: ColumnSeries, chart: ColumnChart, context: ChartContext): string {
  if (series.labels.length === 0) return NO_LABELS;
  const number = `<c:numFmt formatCode="${escapeXml(chart.officeFormat)}" sourceLinked="0"/>`;
  const text = textXml(context, chart.labelSize, true, 'ink');
  return `<c:dLbls>${number}${BARE}${text}<c:dLblPos val="outEnd"/>${labelFlags(true, false)}</c:dLbls>`;
}
