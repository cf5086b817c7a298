import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { ROOT } from '../../../build/program.mjs';
import { expect, test, type Running } from './launch.ts';

/** The application itself, through its main process: what is typed is on the disk, or in a draft. */

const WORDS = 'Nine of ten answers are found by asking the person who sits nearest.';

const choose = ({ app }: Running, command: string): Promise<void> =>
  app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);

const situation = (page: Page) => page.getByRole('textbox', { name: 'Situation', exact: true });

async function typePitch(running: Running): Promise<void> {
  // The page listens to the menu once it stands.
  await running.page.getByRole('button').first().waitFor();
  await choose(running, 'file.blank');
  await situation(running.page).fill(WORDS);
}

const pitchIn = (archive: Uint8Array): string => new TextDecoder().decode(unzipSync(archive)['pitch.json']);

/** A draft is a line that says what it is, and then a pitch. */
function draftsIn(data: string): readonly string[] {
  const folder = path.join(data, 'drafts');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.draft')) : [];
  return names.map((name) => {
    const bytes = readFileSync(path.join(folder, name));
    return pitchIn(bytes.subarray(bytes.indexOf('\n') + 1));
  });
}

test('what is typed is saved by the menu to where the person said', async ({ running, folder }) => {
  const file = path.join(folder, 'Answers.greenlight');
  await typePitch(running);
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);

  await choose(running, 'file.save');

  await expect(running.page.getByText('Saved', { exact: true })).toBeVisible();
  expect(pitchIn(readFileSync(file))).toContain(WORDS);
});

test('what is typed is in a draft, and comes back after the program was killed', async ({ running, start }) => {
  await typePitch(running);
  // How soon is a matter of tests/state/drafting.test.ts, whose clock is its own.
  await expect.poll(() => draftsIn(running.data).join()).toContain(WORDS);
  running.app.process().kill('SIGKILL');

  const { page } = await start();
  await page.getByRole('button', { name: 'Recover' }).click();

  await expect(situation(page)).toContainText(WORDS);
});

test('a window says which pitch it has and that it is not saved, and asks before it closes', async ({ running }) => {
  const { app, page, data } = running;
  await typePitch(running);
  const state = () =>
    app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return [window?.getTitle(), window?.isDocumentEdited()];
    });
  await expect.poll(state).toEqual(['Untitled pitch – Greenlight', true]);

  const ask = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const question = page.getByRole('alertdialog', { name: 'Save “Untitled pitch”?' });
  await ask();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(situation(page)).toHaveValue(WORDS);
  await expect.poll(() => draftsIn(data).join()).toContain(WORDS);

  await ask();
  const closed = page.waitForEvent('close');
  await question.getByRole('button', { name: 'Do not save' }).click();
  await closed;

  expect(draftsIn(data)).toEqual([]);
});

test('a file that the system starts us with is opened', async ({ start, folder }) => {
  const file = path.join(folder, 'Given.pitch.json');
  copyFileSync(path.join(ROOT, 'assets/samples/ward-handover.pitch.json'), file);

  const { app, page } = await start(file);

  await expect(situation(page)).not.toBeEmpty();
  const window = () =>
    app.evaluate(({ BrowserWindow }) => {
      const [first] = BrowserWindow.getAllWindows();
      return [first?.getTitle(), first?.getRepresentedFilename()];
    });
  await expect.poll(window).toEqual(['Handover at the bedside – Greenlight', file]);
});
