import { describe, expect, it } from 'vitest';
import { createMemoryHost } from '../../renderer/host/memory.ts';
import { deliverExport } from '../../renderer/state/delivering.ts';
import type { ExportOutcome } from '../../renderer/state/engine.ts';
import { pagesOf, pagesRow, picturesRow, pictureSize } from '../../renderer/state/printed.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** As far as its pages are concerned. */
const pdf = (pages: number): Uint8Array =>
  bytesOf(
    `%PDF-1.4\n${'1 0 obj <</Type /Page /Parent 9 0 R>> endobj\n'.repeat(pages)}9 0 obj <</Type /Pages>> endobj\n%%EOF\n`,
  );

/** Signature, header and last chunk of a picture; its pixels do not matter here. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(45);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0);
  bytes.set([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82], 37);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

describe('a PDF', () => {
  it('has as many pages as page objects', () => {
    expect(pagesOf(pdf(12))).toBe(12);
  });

  it('that is cut off, or is something else, has none to count', () => {
    expect([pagesOf(pdf(3).slice(0, -8)), pagesOf(bytesOf('<html>')), pagesOf(new Uint8Array())]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('holds where it has a page a slide; a handout may have more', () => {
    const named = (format: 'pdf' | 'handout', pages: number) => ({ name: `${format}.pdf`, format, bytes: pdf(pages) });

    expect(pagesRow([named('pdf', 3), named('handout', 4)], 3)).toMatchObject({ ok: true, figures: { pages: 7 } });
    expect(pagesRow([named('pdf', 2), named('handout', 2)], 3)).toMatchObject({
      ok: false,
      names: ['pdf.pdf', 'handout.pdf'],
    });
  });
});

describe('a picture of a slide', () => {
  it('says its size', () => {
    expect(pictureSize(png(1920, 1080))).toEqual({ width: 1920, height: 1080 });
    expect(pictureSize(png(1920, 1080).slice(0, -1))).toBeUndefined();
    expect(pictureSize(new Uint8Array(8))).toBeUndefined();
  });

  it('holds where there is one a slide, each of full size', () => {
    const [good, small] = [png(1920, 1080), png(1280, 720)];

    expect(picturesRow([{ name: 'a.png', bytes: good }], 1)).toMatchObject({ ok: true });
    expect(picturesRow([{ name: 'a.png', bytes: good }], 2)).toMatchObject({ ok: false, names: [] });
    expect(picturesRow([{ name: 'a.png', bytes: small }], 1)).toMatchObject({ ok: false, names: ['a.png'] });
  });
});

describe('delivering an export', () => {
  const file = { name: 'deck.pptx', bytes: bytesOf('deck'), type: 'deck' };
  const outcome: ExportOutcome = {
    files: [file],
    pages: [{ name: 'deck.pdf', html: '<p>', format: 'pdf' }],
    receipt: { rows: [], replaced: [], slides: 2 },
  };

  it('writes what was printed to a file beside the others, and says how many pages it has', async () => {
    const host = createMemoryHost();
    host.controls.answerPrint({ name: 'deck.pdf', bytes: pdf(2), type: 'application/pdf' });

    const delivered = await deliverExport(host, outcome);

    expect([...host.controls.exported.keys()]).toEqual(['deck.pptx', 'deck.pdf']);
    expect(delivered).toMatchObject({
      ok: true,
      value: { outcome: { receipt: { rows: [{ check: 'pages', ok: true, figures: { pages: 2 } }] } } },
    });
  });

  it('claims nothing of pages that a dialog prints', async () => {
    const host = createMemoryHost();

    const delivered = await deliverExport(host, outcome);

    expect(host.controls.printed).toHaveLength(1);
    expect(delivered).toMatchObject({ ok: true, value: { outcome: { files: [file], receipt: { rows: [] } } } });
  });

  it('delivers nothing where the person cancels or the disk refuses', async () => {
    const host = createMemoryHost();
    host.controls.answerSave(undefined);
    expect(await deliverExport(host, outcome)).toEqual({ ok: true, value: undefined });

    host.controls.failSaves({ code: 'locked', name: 'deck.pptx', detail: '' });
    expect(await deliverExport(host, outcome)).toMatchObject({ ok: false, error: { code: 'locked' } });
  });
});
