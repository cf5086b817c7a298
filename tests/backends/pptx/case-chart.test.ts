import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { computeCase } from '../../../renderer/core/business-case/compute.ts';
import { SCENARIOS } from '../../../renderer/core/business-case/scenarios.ts';
import { lineNets } from '../../../renderer/core/business-case/tornado.ts';
import type { BusinessCase } from '../../../renderer/core/pitch/schema/index.ts';
import { composeDocument, composeOpened, openSample, SAMPLES } from '../../support/decks.ts';
import { pptxOf } from '../../support/outputs.ts';
import type { OpenedPackage } from '../../support/packages.ts';

/** What stands in the workbook behind the chart of a business case, column by column under its head. */
type Sheet = Readonly<Record<string, readonly number[]>>;

function sheetOf(file: OpenedPackage, chart: number): Sheet {
  const workbook = unzipSync(file.bytes(`ppt/embeddings/Microsoft_Excel_Worksheet${chart}.xlsx`));
  const text = (name: string): string => strFromU8(workbook[name] ?? new Uint8Array());
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/gu)].map(
    ([, own]) => own ?? '',
  );
  const columns = new Map<string, { head: string; values: number[] }>();
  for (const [, column = '', row, kind, value] of text('xl/worksheets/sheet1.xml').matchAll(
    /<c r="([A-Z]+)(\d+)"([^>]*)><v>([^<]*)<\/v>/gu,
  )) {
    const known = columns.get(column) ?? { head: '', values: [] };
    if (row === '1') known.head = kind?.includes('t="s"') ? (strings[Number(value)] ?? '') : (value ?? '');
    else known.values.push(Number(value));
    columns.set(column, known);
  }
  return Object.fromEntries([...columns.values()].map(({ head, values }) => [head, values]));
}

const chartNumber = (file: OpenedPackage, series: string): number => {
  const names = file.names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/u.test(name));
  const found = names.find((name) => file.text(name).includes(`<c:v>${series}</c:v>`));
  return Number(/\d+/u.exec(found ?? '')?.[0]);
};

const NAMES = {
  en: { cautious: 'Cautious', base: 'Base', hopeful: 'Hopeful' },
  de: { cautious: 'Defensiv', base: 'Basis', hopeful: 'Günstig' },
  ja: { cautious: '慎重', base: '標準', hopeful: '楽観' },
} as const;

const namesIn = (language = 'en') =>
  language.startsWith('de') ? NAMES.de : language.startsWith('ja') ? NAMES.ja : NAMES.en;

const odd: BusinessCase = {
  horizon: 18,
  lines: [
    { id: 'a', label: 'Fee', kind: 'cost', amount: { low: 20_000.01, base: 20_333.33, high: 25_000 } },
    {
      id: 'b',
      label: 'Gain',
      kind: 'benefit',
      timing: 'recurring',
      every: 'year',
      rampUp: 5,
      amount: { base: 40_000.07 },
    },
  ],
};

describe('the workbook behind the chart of a business case', () => {
  it('holds what the arithmetic says, to the cent, in thousands as the caption says', async () => {
    const file = pptxOf(await composeDocument({ evidence: { businessCase: odd } }));
    const sheet = sheetOf(await file, 1);
    const results = computeCase(odd);

    for (const scenario of SCENARIOS) {
      const inCents = sheet[NAMES.en[scenario]]?.map((value) => Math.round(value * 100_000));
      expect(inCents).toEqual(results[scenario].cumulative.map((sum) => Math.round(sum * 100)));
    }
  });

  it.each(SAMPLES.filter((id) => openSample(id).pitch.evidence?.businessCase?.lines?.length))(
    'ends at the net benefit of each scenario, in %s',
    async (id) => {
      const { pitch } = openSample(id);
      const file = await pptxOf(await composeOpened(openSample(id)));
      const names = namesIn(pitch.meta.language);
      const sheet = sheetOf(file, chartNumber(file, names.base));
      const results = computeCase(pitch.evidence?.businessCase ?? {});
      const unit = results.base.net / (sheet[names.base]?.at(-1) ?? 0);

      expect([1, 1000, 1_000_000]).toContain(Math.round(unit));
      for (const scenario of SCENARIOS) {
        expect((sheet[names[scenario]]?.at(-1) ?? 0) * Math.round(unit)).toBeCloseTo(results[scenario].net, 2);
      }
    },
  );

  it('holds the steps of a waterfall, to the cent', async () => {
    const plan: BusinessCase = { lines: odd.lines?.map((line) => ({ ...line, timing: 'one-off' as const })) };
    const sheet = sheetOf(await pptxOf(await composeDocument({ evidence: { businessCase: plan } })), 1);
    const [fee, gain] = lineNets(plan).map(({ net }) => net / 1000);

    expect(sheet['\u2212']?.[0]).toBe(fee);
    expect((sheet['+']?.[1] ?? 0) - (sheet['\u2212']?.[1] ?? 0)).toBeCloseTo(gain ?? 0, 6);
    expect(sheet['+']?.[2]).toBe(computeCase(plan).base.net / 1000);
  });
});
