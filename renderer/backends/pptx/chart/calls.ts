import type PptxGenJS from 'pptxgenjs';
import type { Chart, ColumnChart, DoughnutChart, LineChart } from '../../../core/deck/chart/model.ts';

/** What pptxgenjs is told of a chart: the data. How it looks is written into the chart part afterwards. */
export interface ChartCall {
  readonly type: PptxGenJS.CHART_NAME | readonly PptxGenJS.IChartMulti[];
  readonly data: readonly PptxGenJS.OptsChartData[];
  readonly options: PptxGenJS.IChartOpts;
}

export function chartCalls(chart: Chart): ChartCall {
  switch (chart.kind) {
    case 'line':
      return lineCall(chart);
    case 'column':
      return columnCall(chart);
    case 'doughnut':
      return doughnutCall(chart);
  }
}

const PLAIN: PptxGenJS.IChartOpts = { showLegend: false, showTitle: false, chartArea: { roundedCorners: false } };

const row = (
  name: string,
  categories: readonly string[],
  values: readonly (number | null)[],
): PptxGenJS.OptsChartData => ({
  name,
  labels: [...categories],
  // A gap is null in the part; pptxgenjs's types know numbers only.
  values: values as number[],
});

function lineCall({ series, categories, axis }: LineChart): ChartCall {
  const names = categories.map((name, i) => (axis.event?.index === i ? `${name}\n${axis.event.text}` : name));
  const data = series.map(({ name, values }) => row(name, names, values));
  return { type: 'line', data, options: { ...PLAIN, displayBlanksAs: 'gap' } };
}

function columnCall({ series, categories, target, upright }: ColumnChart): ChartCall {
  const data = series.map(({ name, values }) => row(name, categories, values));
  const options: PptxGenJS.IChartOpts = { ...PLAIN, barDir: upright ? 'col' : 'bar', displayBlanksAs: 'gap' };
  if (!target) return { type: 'bar', data, options };
  const aim = row(
    target.name,
    categories,
    categories.map(() => target.value),
  );
  const multi = [
    { type: 'bar', data, options: { barDir: 'col' } },
    { type: 'line', data: [aim], options: {} },
  ] as unknown as PptxGenJS.IChartMulti[];
  return { type: multi, data: [], options };
}

const doughnutCall = ({ categories, values }: DoughnutChart): ChartCall => ({
  type: 'doughnut',
  data: [row('', categories, values)],
  options: PLAIN,
});
