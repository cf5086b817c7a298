import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asBytes, ask, expect, test, type Running } from './launch.ts';

/** Files and drafts on a real disk, through the real main process. */

interface Answer<T> {
  readonly kind: string;
  readonly value: { readonly ok: boolean; readonly value: T; readonly error: { readonly code: string } };
}

interface Saved {
  readonly file: string;
  readonly name: string;
  readonly folder: string;
  readonly version: string;
}

const chooseToSave = ({ app }: Running, file: string | undefined): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === undefined, filePath: filePath ?? '' });
  }, file);

async function saveAs(running: Running, file: string, text: string): Promise<Saved> {
  await chooseToSave(running, file);
  const input = { name: 'Team network.greenlight', bytes: asBytes(text) };
  return ((await ask(running.page, 'documents.saveAs', input)) as Answer<Saved>).value.value;
}

test('a document is saved where the person said, and its path is never told', async ({ running, folder }) => {
  const file = path.join(folder, 'Chosen.greenlight');

  const saved = await saveAs(running, file, 'first');

  expect(readFileSync(file, 'utf8')).toBe('first');
  expect(saved).toMatchObject({ name: 'Chosen.greenlight', folder: path.basename(folder) });
  expect(JSON.stringify(saved)).not.toContain(folder);
});

test('a save after somebody else wrote the file answers a conflict and overwrites nothing', async ({
  running,
  folder,
}) => {
  const file = path.join(folder, 'Chosen.greenlight');
  const saved = await saveAs(running, file, 'first');
  writeFileSync(file, 'theirs');

  const input = { file: saved.file, bytes: asBytes('second'), expected: saved.version };
  const answer = (await ask(running.page, 'documents.save', input)) as Answer<Saved>;

  expect(answer.value).toMatchObject({ ok: false, error: { code: 'conflict', name: 'Chosen.greenlight' } });
  expect(readFileSync(file, 'utf8')).toBe('theirs');
});

test('nothing is written when the person cancels', async ({ running }) => {
  await chooseToSave(running, undefined);

  const input = { name: 'a.greenlight', bytes: asBytes('x') };
  expect(await ask(running.page, 'documents.saveAs', input)).toEqual({
    kind: 'answer',
    value: { ok: true, value: undefined },
  });
});

test('a draft is there after the program was killed, and names its file', async ({ running, start, folder }) => {
  const saved = await saveAs(running, path.join(folder, 'Chosen.greenlight'), 'first');
  const info = { id: 'draft-1', title: 'Team', typedAt: 5, edits: 2, sections: ['story'], file: saved.file };
  await ask(running.page, 'drafts.write', { info, bytes: asBytes('every word') });
  running.app.process().kill('SIGKILL');

  const { page } = await start();

  const list = (await ask(page, 'drafts.list')) as { readonly value: readonly object[] };
  expect(list.value).toMatchObject([{ id: 'draft-1', file: saved.file }]);
  const words = (await ask(page, 'drafts.read', 'draft-1')) as Answer<Record<string, number>>;
  expect(Buffer.from(Object.values(words.value.value)).toString()).toBe('every word');
  expect(((await ask(page, 'documents.read', saved.file)) as Answer<Saved>).value.ok).toBe(true);
});

test('settings are there at the next start', async ({ running, start }) => {
  await ask(running.page, 'settings.set', { key: 'pane', value: { width: 560 } });
  await running.app.close();

  const { page } = await start();

  expect(await ask(page, 'app.start')).toMatchObject({ value: { settings: { pane: { width: 560 } } } });
});

test('an exported file is written and shown in its folder', async ({ running, folder }) => {
  const file = path.join(folder, 'Deck.pptx');
  await chooseToSave(running, file);
  await running.app.evaluate(({ shell }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    shell.showItemInFolder = (place) => void shown.push(place);
  });

  const files = [{ name: 'Deck.pptx', bytes: asBytes('PK'), type: 'application/zip' }];
  const written = (await ask(running.page, 'exports.write', files)) as Answer<{ names: string[]; token: string }>;
  await ask(running.page, 'exports.reveal', written.value.value.token);

  expect([written.value.value.names, readFileSync(file, 'utf8')]).toEqual([['Deck.pptx'], 'PK']);
  expect(await running.app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown)).toEqual([file]);
});

test('a page that stands by itself becomes a PDF', async ({ running: { page } }) => {
  const html = '<!doctype html><html lang="en"><title>Deck</title><style>h1{color:red}</style><h1>Hello</h1></html>';

  const printed = (await ask(page, 'exports.print', { html, name: 'Deck.pdf' })) as Answer<{
    readonly name: string;
    readonly type: string;
    readonly bytes: Record<string, number>;
  }>;

  expect(printed.value.value).toMatchObject({ name: 'Deck.pdf', type: 'application/pdf' });
  expect(Buffer.from(Object.values(printed.value.value.bytes).slice(0, 5)).toString()).toBe('%PDF-');
});
