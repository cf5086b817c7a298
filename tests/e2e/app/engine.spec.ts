import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT, SAMPLES } from '../../support/decks.ts';
import { expect, test } from '../support/app.ts';
import { exportFile } from '../support/decks.ts';

/** The engine in its worker, asked from a page as the application asks it. */

const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

async function openEngine(page: Page, address: string): Promise<void> {
  await page.goto(`${address}engine.html`);
}

/** SHA-256 of the files of an export, by name. */
const exported = (page: Page, sample: string): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async (id) => {
    const opened = await window.engine.sample(id);
    const options = { cut: 'full', theme: undefined, notes: true, embedPitch: true, name: id } as const;
    const signal = new AbortController().signal;
    const outcome = await window.engine.exportDeck(opened, { ...options, formats: ['pptx', 'html'] }, () => {}, signal);
    const hex = (bytes: ArrayBuffer): string =>
      [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const hashes = (outcome?.files ?? []).map(
      async ({ name, bytes }) => [name, hex(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))] as const,
    );
    return Object.fromEntries(await Promise.all(hashes));
  }, sample);

test.describe('the engine', () => {
  for (const sample of SAMPLES) {
    test(`writes the same bytes as the command line: ${sample}`, async ({ page, pagesAddress }) => {
      const file = path.join(ROOT, 'assets/samples', `${sample}.pitch.json`);
      const base = await exportFile(file, ['--notes', '--embed-pitch']);
      await openEngine(page, pagesAddress);

      expect(await exported(page, sample)).toEqual({
        [`${sample}.pptx`]: hash(readFileSync(`${base}.pptx`)),
        [`${sample}.html`]: hash(readFileSync(`${base}.html`)),
      });
    });

    test(`shows the markup that the exported file has: ${sample}`, async ({ page, pagesAddress }) => {
      const base = await exportFile(path.join(ROOT, 'assets/samples', `${sample}.pitch.json`), []);
      const file = readFileSync(`${base}.html`, 'utf8');
      await openEngine(page, pagesAddress);

      const { slides, css } = await page.evaluate(async (id) => {
        const opened = await window.engine.sample(id);
        const view = await window.engine.view(opened, { cut: 'full', theme: undefined, mode: 'deliver' });
        return { slides: view?.slides.map(({ html }) => html) ?? [], css: view?.css ?? '' };
      }, sample);

      const [, inFile = ''] = /<main class="slides">\n([\s\S]*)\n<\/main>/u.exec(file) ?? [];
      expect(slides.join('\n')).toBe(inFile);
      const sheets = [...file.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(([, text = '']) => text);
      expect(css).toBe(
        sheets
          .join('\n')
          .replaceAll(/\n?@font-face\{[^}]*\}/gu, '')
          .replace('\n\n\n', '\n\n'),
      );
    });
  }

  test('gives the same objects for slides that did not change', async ({ page, pagesAddress }) => {
    await openEngine(page, pagesAddress);

    const changed = await page.evaluate(async () => {
      const opened = await window.engine.sample('enterprise-social-network');
      const options = { cut: 'full', theme: undefined, mode: 'edit' } as const;
      const before = await window.engine.view(opened, options);
      const story = { ...opened.pitch.story, whyNow: 'Because of something new' };
      const after = await window.engine.view({ ...opened, pitch: { ...opened.pitch, story } }, options);
      const old = new Set(before?.slides);
      return {
        all: after?.slides.length,
        changed: after?.slides.filter((slide) => !old.has(slide)).length,
        sameLook: before?.css === after?.css && before?.fonts === after?.fonts,
      };
    });

    expect(changed.all).toBeGreaterThan(20);
    expect(changed.changed).toBeGreaterThan(0);
    expect(changed.changed).toBeLessThan(4);
    expect(changed.sameLook).toBe(true);
  });

  test('makes of many views asked for at once the first and the latest', async ({ page, pagesAddress }) => {
    await openEngine(page, pagesAddress);

    const titles = await page.evaluate(async () => {
      const opened = await window.engine.sample('ward-handover');
      const options = { cut: 'full', theme: undefined, mode: 'edit' } as const;
      const typed = ['A', 'B', 'C', 'D'].map((title) =>
        window.engine.view({ ...opened, pitch: { ...opened.pitch, meta: { ...opened.pitch.meta, title } } }, options),
      );
      return (await Promise.all(typed)).map((view) => view?.title ?? 'overtaken');
    });

    expect(titles).toEqual(['A', 'overtaken', 'overtaken', 'D']);
  });

  test('opens what it wrote, and says what is no pitch', async ({ page, pagesAddress }) => {
    await openEngine(page, pagesAddress);

    const said = await page.evaluate(async () => {
      const opened = await window.engine.sample('ward-handover');
      const options = { formats: ['pptx'], cut: 'full', theme: undefined, notes: false, name: 'deck' } as const;
      const deck = async (embedPitch: boolean): Promise<Uint8Array> => {
        const signal = new AbortController().signal;
        const outcome = await window.engine.exportDeck(opened, { ...options, embedPitch }, () => {}, signal);
        return outcome?.files[0]?.bytes ?? new Uint8Array();
      };
      const files = [
        await window.engine.serialise(opened, 'archive'),
        await window.engine.serialise(opened, 'json'),
        await deck(true),
        await deck(false),
        new TextEncoder().encode('{"a": 1}'),
      ];
      const results = await Promise.all(files.map((bytes) => window.engine.open(bytes)));
      return results.map((result) => (result.ok ? result.value.pitch.meta.title : result.error.code));
    });

    expect(new Set(said.slice(0, 3)).size).toBe(1);
    expect(said.slice(3)).toEqual(['no-pitch-inside', 'not-a-pitch']);
  });

  test('answers with a receipt of what it read in its own files, with pages to print, and pictures', async ({
    page,
    pagesAddress,
  }) => {
    await openEngine(page, pagesAddress);

    const { receipt, files, pages } = await page.evaluate(async () => {
      const opened = await window.engine.sample('ward-handover');
      const options = { cut: 'full', theme: undefined, notes: false, embedPitch: false, name: 'Ward' } as const;
      const signal = new AbortController().signal;
      const outcome = await window.engine.exportDeck(
        opened,
        { ...options, formats: ['pptx', 'html', 'pdf', 'handout', 'png'] },
        () => {},
        signal,
      );
      if (!outcome) throw new Error('stopped');
      const sizes = outcome.files
        .filter(({ type }) => type === 'image/png')
        .map(async ({ bytes }) => {
          const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
          return `${bitmap.width} ${bitmap.height}`;
        });
      return { ...outcome, files: outcome.files.map(({ name }) => name), sizes: await Promise.all(sizes) };
    });

    expect(receipt.rows.map(({ check, ok }) => `${check} ${ok}`)).toEqual(
      ['structure', 'fit', 'fonts', 'data', 'titles', 'hidden', 'pictures'].map((check) => `${check} true`),
    );
    const pictures = Array.from({ length: receipt.slides }, (_, i) => `Ward ${String(i + 1).padStart(2, '0')}.png`);
    expect(files).toEqual(['Ward.pptx', 'Ward.html', ...pictures]);
    expect(pages.map(({ name }) => name)).toEqual(['Ward.pdf', 'Ward notes.pdf']);
  });

  test('stops an export at once when it is asked to, and goes on with all else', async ({ page, pagesAddress }) => {
    await openEngine(page, pagesAddress);

    const outcome = await page.evaluate(async () => {
      const opened = await window.engine.sample('enterprise-social-network');
      const stop = new AbortController();
      const options = { formats: ['pptx'], cut: 'full', theme: undefined, notes: false, embedPitch: false } as const;
      const steps: string[] = [];
      const exporting = window.engine.exportDeck(
        opened,
        { ...options, name: 'deck' },
        ({ step, slide }) => {
          steps.push(step);
          if (slide === 3) stop.abort();
        },
        stop.signal,
      );
      const view = await window.engine.view(opened, { cut: 'full', theme: undefined, mode: 'edit' });
      return { exported: await exporting, slides: view?.slides.length, steps: [...new Set(steps)] };
    });

    expect(outcome.exported).toBeUndefined();
    expect(outcome.slides).toBeGreaterThan(20);
    expect(outcome.steps).toEqual(['composing', 'writing']);
  });
});
