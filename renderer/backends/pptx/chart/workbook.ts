import type { Chart } from '../../../core/deck/chart/model.ts';
import type { Packer } from '../../../core/base/zip.ts';
import type { CollectedParts } from '../part-collector.ts';

/**
 * The workbook behind a chart ("Edit data"). pptxgenjs 4.0.1 leaves out every zero and writes its own name as the author
 * and today as the date. Of its ten parts those stay that hold the data; a table, a theme and document properties, which
 * nothing needs, would be more than half of the file.
 */
export function workbookBytes(parts: CollectedParts, chart: Chart, packer: Packer): Uint8Array {
  const names = [...parts.keys()].filter((name) => !DROPPED.test(name));
  const ordered = names.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return packer.zip(
    ordered.map((name) => {
      const content = parts.get(name);
      return { name, content: corrected(name, typeof content === 'string' ? content : '', chart) };
    }),
  );
}

const DROPPED = /^docProps\/|^xl\/theme\/|^xl\/tables\/|sheet1\.xml\.rels$/u;
const DROPPED_TYPE = /<Override PartName="\/(?:docProps|xl\/theme|xl\/tables)\/[^>]*\/>/gu;
const DROPPED_RELATIONSHIP = /<Relationship [^>]*?Target="(?:docProps|theme)\/[^>]*\/>/gu;

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);

function corrected(name: string, xml: string, chart: Chart): string {
  switch (name) {
    case '[Content_Types].xml':
      return xml.replaceAll(DROPPED_TYPE, '');
    case '_rels/.rels':
    case 'xl/_rels/workbook.xml.rels':
      return xml.replaceAll(DROPPED_RELATIONSHIP, '');
    case 'xl/worksheets/sheet1.xml':
      return sheet(xml, chart);
    default:
      return xml;
  }
}

/** Every value as it is, zeros included; a gap as no cell at all; numbers in sequence as numbers. */
function sheet(xml: string, chart: Chart): string {
  const columns = columnsOf(chart);
  const numeric = chart.kind === 'line' && chart.axis.numeric;
  return xml
    .replaceAll(/<tableParts[\s\S]*?<\/tableParts>/gu, '')
    .replaceAll(/<c r="([A-Z]+)(\d+)"([^>]*)><v>([^<]*)<\/v><\/c>/gu, (cell, column: string, rowText: string) => {
      const row = Number(rowText) - 2;
      if (row < 0) return cell;
      const index = columnIndex(column) - 1;
      if (index < 0) return numeric ? `<c r="${column}${rowText}"><v>${row}</v></c>` : cell;
      const value = columns[index]?.[row];
      return value === null || value === undefined ? '' : `<c r="${column}${rowText}"><v>${value}</v></c>`;
    });
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function columnsOf(chart: Chart): readonly (readonly (number | null)[])[] {
  switch (chart.kind) {
    case 'line':
      return chart.series.map(({ values }) => values);
    case 'column': {
      const rows = chart.series.map(({ values }) => values);
      const { target } = chart;
      return target ? [...rows, chart.categories.map(() => target.value)] : rows;
    }
    case 'doughnut':
      return [chart.values];
  }
}
