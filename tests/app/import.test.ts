import { describe, expect, it } from 'vitest';
import { importTable } from '../../renderer/app/engine/import.ts';
import { utf8, writeZip } from '../../renderer/core/base/zip.ts';
import { recognise } from '../../renderer/core/data/recognise.ts';
import type { ImportedTable } from '../../renderer/state/engine.ts';
import { workbook } from '../support/workbooks.ts';

const CSV = 'Depot;Stunden\r\nØstre;62,4\r\nMünchen;18,5 €';
const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return big ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );
const latin = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0))));

async function imported(bytes: Uint8Array, sheet?: string): Promise<ImportedTable> {
  const result = await importTable(bytes, sheet);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('a CSV file', () => {
  it.each([
    ['UTF-8', utf8(CSV)],
    ['UTF-8 with its mark', utf8(`\uFEFF${CSV}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${CSV}`, false)],
    ['UTF-16, big end first', utf16(`\uFEFF${CSV}`, true)],
    ['UTF-16 without its mark', utf16(CSV, false)],
    ['windows-1252', latin(CSV)],
  ])('is read in %s', async (_, bytes) => {
    const { source } = await imported(bytes);

    expect(recognise(source).table).toEqual({
      categories: ['Østre', 'München'],
      series: [{ name: 'Stunden', values: [62.4, 18.5] }],
    });
  });

  it('is refused when it is no text, or empty', async () => {
    expect(await importTable(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2]))).toEqual({
      ok: false,
      error: { code: 'no-table' },
    });
    expect(await importTable(new Uint8Array())).toEqual({ ok: false, error: { code: 'empty' } });
    expect(await importTable(utf8(' \n '))).toEqual({ ok: false, error: { code: 'empty' } });
  });
});

describe('a workbook', () => {
  const bytes = workbook({
    Notes: [],
    Figures: [
      ['Month', 'Hours'],
      [{ serial: 46_266 }, 62.4],
      [{ serial: 46_296 }, 0.1 + 0.2],
    ],
    More: [
      ['Depot', 'Cost'],
      ['Moss', 3],
    ],
  });

  it('gives the first sheet that holds something, and the names of all', async () => {
    const { source, sheets, sheet } = await imported(bytes);

    expect(sheets).toEqual(['Notes', 'Figures', 'More']);
    expect(sheet).toBe('Figures');
    expect(source).toEqual([
      ['Month', 'Hours'],
      ['2026-09-01', 62.4],
      ['2026-10-01', 0.3],
    ]);
    expect(recognise(source).table.categories).toEqual(['Sep 2026', 'Oct 2026']);
  });

  it('gives the sheet that is asked for', async () => {
    expect((await imported(bytes, 'More')).source).toEqual([
      ['Depot', 'Cost'],
      ['Moss', 3],
    ]);
  });

  it('is refused when it has a password', async () => {
    const stream = utf16('EncryptedPackage', false);
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(508), ...stream]);

    expect(await importTable(compound)).toEqual({ ok: false, error: { code: 'protected' } });
    expect(await importTable(compound.subarray(0, 512))).toEqual({ ok: false, error: { code: 'old-format' } });
  });

  it('is refused when it is damaged', async () => {
    expect(await importTable(bytes.subarray(0, bytes.length - 40))).toEqual({ ok: false, error: { code: 'damaged' } });
    const holed = writeZip([{ name: 'xl/workbook.xml', content: utf8('<workbook') }]);
    expect(await importTable(holed)).toEqual({ ok: false, error: { code: 'damaged' } });
  });

  it('is refused when it is another kind of archive', async () => {
    const other = writeZip([{ name: 'Index/Document.iwa', content: utf8('x') }]);

    expect(await importTable(other)).toEqual({ ok: false, error: { code: 'no-table' } });
  });
});
