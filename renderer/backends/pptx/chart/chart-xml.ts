import { pt } from '../../../core/base/units.ts';
import { assertNever } from '../../../core/base/assert.ts';
import type { Chart, ColumnChart, DoughnutChart, LineChart, Margins, Scale } from '../../../core/deck/chart/model.ts';
import { elementsNamed, escapeXml, firstBetween, NS, XML_HEADER } from '../xml.ts';
import {
  columnSeriesXml,
  labelFlags,
  lineSeriesXml,
  lineXml,
  NO_FILL,
  textXml,
  type ChartContext,
} from './series-xml.ts';

/**
 * A chart part. Names and values of the series, with their references into the workbook, are as pptxgenjs wrote them;
 * axes, plot area and looks are written here, since it knows one look for all series and three axes for two.
 */
export function chartXml(raw: string, chart: Chart, context: ChartContext): string {
  const body = plotArea(rawSeries(raw), chart, context);
  const space = `<c:spPr>${NO_FILL}<a:ln>${NO_FILL}</a:ln></c:spPr>${textXml(context, 14, false, 'ink')}`;
  return (
    `${XML_HEADER}<c:chartSpace xmlns:c="${NS.c}" xmlns:a="${NS.a}" xmlns:r="${NS.r}"><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/>${body}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${space}` +
    `<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

interface RawSeries {
  readonly name: string;
  readonly values: string;
  /** As in `Sheet1!$A$2:$A$13`. */
  readonly categories: string;
}

function rawSeries(raw: string): readonly RawSeries[] {
  return elementsNamed(raw, ['c:ser']).map((xml) => ({
    name: firstBetween(xml, '<c:tx>', '</c:tx>'),
    values: withoutGaps(firstBetween(xml, '<c:val>', '</c:val>')),
    categories: /<c:f>([^<]*)<\/c:f>/u.exec(firstBetween(xml, '<c:cat>', '</c:cat>'))?.[1] ?? '',
  }));
}

/** A gap is a point that is not there; an empty value is no number. */
const withoutGaps = (xml: string): string => xml.replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, '');

function plotArea(series: readonly RawSeries[], chart: Chart, context: ChartContext): string {
  switch (chart.kind) {
    case 'line':
      return area(chart.margins, context, lineGroup(series, chart, context) + axes(chart, context, false));
    case 'column':
      return area(chart.margins, context, columnGroups(series, chart, context) + axes(chart, context, true));
    case 'doughnut':
      return `<c:plotArea>${layout(0, 0, 1, 1)}${doughnutGroup(series, chart, context)}</c:plotArea>`;
    default:
      return assertNever(chart, 'chart');
  }
}

function area({ left, top, right, bottom }: Margins, { frame }: ChartContext, inner: string): string {
  const place = layout(
    left / frame.w,
    top / frame.h,
    (frame.w - left - right) / frame.w,
    (frame.h - top - bottom) / frame.h,
  );
  return `<c:plotArea>${place}${inner}<c:spPr>${NO_FILL}<a:ln>${NO_FILL}</a:ln></c:spPr></c:plotArea>`;
}

function layout(x: number, y: number, w: number, h: number): string {
  const share = (name: string, value: number): string => `<c:${name} val="${value.toFixed(5)}"/>`;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${share('x', x)}${share('y', y)}${share('w', w)}${share('h', h)}</c:manualLayout></c:layout>`;
}

const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function seriesXml(raw: RawSeries | undefined, index: number, look: string, categories: string, end: string): string {
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${raw?.name ?? ''}${look}${categories}${raw?.values ?? ''}${end}</c:ser>`;
}

function lineGroup(raw: readonly RawSeries[], chart: LineChart, context: ChartContext): string {
  const series = chart.series.map((one, i) =>
    seriesXml(
      raw[i],
      i,
      lineSeriesXml(one, context, chart.officeFormat),
      categoriesXml(raw[i], lineNames(chart), chart.axis.numeric),
      '<c:smooth val="0"/>',
    ),
  );
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

const lineNames = ({ categories, axis }: LineChart): readonly string[] =>
  categories.map((name, i) => (axis.event?.index === i ? `${name}\n${axis.event.text}` : name));

function columnGroups(raw: readonly RawSeries[], chart: ColumnChart, context: ChartContext): string {
  const stacked = chart.series.some((series) => series.hidden);
  const series = chart.series.map((one, i) =>
    seriesXml(raw[i], i, columnSeriesXml(one, chart, context), categoriesXml(raw[i], chart.categories, false), ''),
  );
  const overlap = stacked ? '<c:overlap val="100"/>' : '';
  const bars =
    `<c:barChart><c:barDir val="${chart.upright ? 'col' : 'bar'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${chart.gap}"/>${overlap}${AXES}</c:barChart>`;
  return bars + targetLine(raw, chart, context);
}

/** On the columns' own axes, so that it runs from the first one's middle to the last one's, and in front of them. */
function targetLine(raw: readonly RawSeries[], chart: ColumnChart, { palette }: ChartContext): string {
  if (!chart.target) return '';
  const index = chart.series.length;
  const look = `<c:spPr>${lineXml(palette, 'ink', pt(1.5), true)}</c:spPr><c:marker><c:symbol val="none"/></c:marker><c:dLbls>${labelFlags(false, false)}</c:dLbls>`;
  const line = seriesXml(
    raw[index],
    index,
    look,
    categoriesXml(raw[index], chart.categories, false),
    '<c:smooth val="0"/>',
  );
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${line}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

function doughnutGroup(raw: readonly RawSeries[], chart: DoughnutChart, { palette }: ChartContext): string {
  const border = `<a:ln w="19050">${palette.fill('background')}</a:ln>`;
  const points = chart.colors.map(
    (color, i) =>
      `<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/><c:spPr>${palette.fill(color)}${border}</c:spPr></c:dPt>`,
  );
  const look = `${points.join('')}<c:dLbls>${labelFlags(false, false)}<c:showLeaderLines val="0"/></c:dLbls>`;
  const series = seriesXml(raw[0], 0, look, categoriesXml(raw[0], chart.categories, false), '');
  return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="${chart.hole}"/></c:doughnutChart>`;
}

function categoriesXml(raw: RawSeries | undefined, names: readonly string[], numeric: boolean): string {
  const point = (text: string, i: number): string => `<c:pt idx="${i}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
  const count = `<c:ptCount val="${names.length}"/>`;
  const reference = `<c:f>${raw?.categories ?? ''}</c:f>`;
  if (numeric) {
    const points = names.map((_, i) => point(String(i), i)).join('');
    return `<c:cat><c:numRef>${reference}<c:numCache><c:formatCode>yyyy\\-mm\\-dd</c:formatCode>${count}${points}</c:numCache></c:numRef></c:cat>`;
  }
  return `<c:cat><c:strRef>${reference}<c:strCache>${count}${names.map(point).join('')}</c:strCache></c:strRef></c:cat>`;
}

function axes(chart: LineChart | ColumnChart, context: ChartContext, between: boolean): string {
  return categoryAxis(chart, context) + valueAxis(chart, context, between);
}

/**
 * Numbers in sequence stand on a date axis in days, which is the one axis whose regular ticks both PowerPoint and
 * LibreOffice honour; names stand on a plain one.
 */
function categoryAxis(chart: LineChart | ColumnChart, context: ChartContext): string {
  const { palette } = context;
  const upright = chart.kind === 'line' || chart.upright;
  const line = lineXml(palette, 'muted', pt(chart.scale.min < 0 ? 1.25 : 0.75));
  const numeric = chart.kind === 'line' && chart.axis.numeric;
  const every = chart.kind === 'line' ? chart.axis.every : 1;
  const start = `<c:axId val="111111111"/><c:scaling><c:orientation val="${upright ? 'minMax' : 'maxMin'}"/></c:scaling><c:delete val="0"/><c:axPos val="${upright ? 'b' : 'l'}"/>`;
  const middle = `<c:numFmt formatCode="${numeric ? '0' : 'General'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`;
  const look = `<c:spPr>${line}</c:spPr>${textXml(context, 14, false, 'muted', true)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/>`;
  if (numeric) {
    const units = `<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="${every}"/><c:majorTimeUnit val="days"/>`;
    return `<c:dateAx>${start}${middle}${look}${units}</c:dateAx>`;
  }
  const skip = every > 1 ? `<c:tickLblSkip val="${every}"/>` : '';
  return `<c:catAx>${start}${middle}${look}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxis(chart: LineChart | ColumnChart, context: ChartContext, between: boolean): string {
  const { scale } = chart;
  const upright = chart.kind === 'line' || chart.upright;
  const visible = scale.ticks.length > 0;
  const grid = visible
    ? `<c:majorGridlines><c:spPr>${lineXml(context.palette, 'rule', pt(0.75))}</c:spPr></c:majorGridlines>`
    : '';
  const format = `<c:numFmt formatCode="${escapeXml(axisFormat(chart.officeFormat))}" sourceLinked="0"/>`;
  const look = `<c:spPr><a:ln>${NO_FILL}</a:ln></c:spPr>${textXml(context, 14, false, 'muted')}`;
  return (
    `<c:valAx><c:axId val="222222222"/>${scaling(scale)}<c:delete val="${visible ? 0 : 1}"/><c:axPos val="${upright ? 'l' : 't'}"/>${grid}${format}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${look}<c:crossAx val="111111111"/>` +
    `<c:crosses val="${upright ? 'autoZero' : 'max'}"/><c:crossBetween val="${between ? 'between' : 'midCat'}"/><c:majorUnit val="${scale.step}"/></c:valAx>`
  );
}

const scaling = ({ min, max }: Scale): string =>
  `<c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`;

/** Ticks carry no unit: the caption says it. */
const axisFormat = (format: string): string => format.replaceAll(/"[^"]*"/gu, '').replaceAll(/\s+$/gu, '');
