import { describe, expect, it } from 'vitest';
import { inspectPptx, type PptxReport } from '../../../renderer/backends/pptx/inspect/inspect.ts';
import { xmlFault } from '../../../renderer/backends/pptx/inspect/well-formed.ts';
import { fromUtf8, readZip, utf8, writeZip } from '../../../renderer/core/base/zip.ts';
import { composeOpened, openSample, SAMPLES } from '../../support/decks.ts';
import { pptxBytes } from '../../support/outputs.ts';

const founding = composeOpened(openSample('enterprise-social-network')).then((deck) =>
  pptxBytes(deck, { notes: true }),
);

type Change = (parts: Map<string, Uint8Array>) => void;

/** The founding sample with something wrong in it. */
async function damaged(change: Change): Promise<PptxReport> {
  const files = readZip(await founding, { entries: 10_000, inflated: 1e9 });
  if (!files.ok) throw new Error(files.error.detail);
  const parts = new Map(files.value);
  change(parts);
  return inspectPptx(writeZip([...parts].map(([name, content]) => ({ name, content }))));
}

const edited =
  (part: string, from: string | RegExp, to: string): Change =>
  (parts) => {
    const text = fromUtf8(parts.get(part) ?? new Uint8Array());
    if (text.replace(from, to) === text) throw new Error(`${part} has no ${from}`);
    parts.set(part, utf8(text.replace(from, to)));
  };

describe('the report on a .pptx of ours', () => {
  it.each(SAMPLES)('finds nothing wrong in %s', async (id) => {
    const report = inspectPptx(await pptxBytes(await composeOpened(openSample(id))));

    expect(report.faults).toEqual([]);
    expect(report.titles).toBe(report.slides);
    expect(report.charts).toEqual({
      count: report.charts.count,
      described: report.charts.count,
      editable: report.charts.count,
    });
    expect(report.tables.headed).toBe(report.tables.count);
    expect(report.pictures.described).toBe(report.pictures.count);
    expect(report.notes).toBe(0);
    expect(report.hasPitch).toBe(false);
  });

  it('counts what is in it', async () => {
    const report = inspectPptx(await founding);

    expect(report.charts.count).toBeGreaterThan(2);
    expect(report.tables.count).toBeGreaterThan(2);
    expect(report.notes).toBeGreaterThan(5);
    expect(report.fonts).toEqual(['Calibri', 'Georgia']);
    expect(report.author).not.toBe('');
  });

  it('says when the pitch is inside', async () => {
    const deck = await composeOpened(openSample('ward-handover'));

    expect(inspectPptx(await pptxBytes(deck, { pitch: utf8('a pitch') })).hasPitch).toBe(true);
  });

  const faults: readonly (readonly [string, Change, RegExp])[] = [
    [
      'no zip entry may be missing',
      (parts) => void parts.delete('ppt/presentation.xml'),
      /presentation\.xml is missing/u,
    ],
    [
      'a part leads to one that is gone',
      (parts) => void parts.delete('ppt/slideLayouts/slideLayout1.xml'),
      /not there/u,
    ],
    ['an id leads nowhere', edited('ppt/presentation.xml', /r:id="rId2"/u, 'r:id="rId999"'), /rId999/u],
    ['an element is not closed', edited('ppt/slides/slide1.xml', '</p:spTree>', ''), /slide1\.xml/u],
    ['a part has no content type', (parts) => void parts.set('ppt/media/a.bmp', utf8('x')), /no content type/u],
    [
      'a workbook is none',
      (parts) => void parts.set('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx', utf8('x')),
      /no workbook/u,
    ],
  ];
  it.each(faults)('finds the fault when %s', async (_what, change, said) => {
    expect((await damaged(change)).faults.join('\n')).toMatch(said);
  });

  it('finds a file that is no sound zip', async () => {
    expect(inspectPptx((await founding).slice(0, 5000)).faults).toHaveLength(1);
  });

  it('counts a title without words, a chart without alt text or workbook, a table without a header', async () => {
    const sound = inspectPptx(await founding);
    const files = readZip(await founding, { entries: 10_000, inflated: 1e9 });
    if (!files.ok) throw new Error(files.error.detail);
    const withTable = [...files.value].find(
      ([name, bytes]) => name.includes('slides/slide') && fromUtf8(bytes).includes('<a:tbl>'),
    );

    const bare = await damaged(edited('ppt/slides/slide2.xml', /<a:t>[^<]*<\/a:t>/gu, '<a:t> </a:t>'));
    const headless = await damaged(edited(withTable?.[0] ?? '', / firstRow="1"/u, ''));
    const silent = await damaged(edited(withTable?.[0] ?? '', / descr="[^"]+"/gu, ''));
    const loose = await damaged(edited('ppt/charts/_rels/chart1.xml.rels', '.xlsx', '.gone'));

    expect(bare.titles).toBe(sound.titles - 1);
    expect(headless.tables.headed).toBe(sound.tables.headed - 1);
    expect(silent.tables.described).toBeLessThan(sound.tables.described);
    expect(loose.charts.editable).toBe(sound.charts.editable - 1);
  });
});

describe('XML', () => {
  it.each(['<a/>', '<?xml version="1.0"?>\n<a b="1"><c>&amp; &#39;</c><!-- x --></a>\n'])('is sound in %s', (xml) => {
    expect(xmlFault(xml)).toBeUndefined();
  });

  it.each([
    ['<a><b></a></b>', /closes/u],
    ['<a>', /not closed/u],
    ['<a/><b/>', /2 root/u],
    ['', /0 root/u],
    ['<a b="1" b="2"/>', /twice/u],
    ['<a>&nbsp;</a>', /bare &/u],
    ['<a b="&"/>', /bare &/u],
    ['<a>1 < 2</a>', /stray </u],
    ['<a b=1/>', /stray </u],
    ['<a>\u0001</a>', /character/u],
    ['<a/>x', /outside/u],
  ])('is not in %s', (xml, said) => {
    expect(xmlFault(xml)).toMatch(said);
  });
});
