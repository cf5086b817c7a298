import { inspectPptx } from '../../../renderer/backends/pptx/inspect/inspect.ts';
import { parseMail, partOf } from '../../support/mail.ts';
import { expect, test } from '../support/app.ts';
import { breaches } from '../support/axe.ts';
import { bytesOnDisk, filesOnDisk, useDisk } from '../support/pickers.ts';
import { startSample, WIDE } from '../support/screens.ts';

/** The work around the deck in the application: updates, wins, decisions, and the e-mail that carries the deck. */

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

const SAMPLE = 'Answers within a working day';

test.beforeEach(async ({ page, context, appAddress }) => {
  await useDisk(context);
  // Several files go into one folder, which is this one.
  await context.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await startSample(page, appAddress, SAMPLE);
});

test('an update becomes a short deck and an e-mail, and axe finds nothing in its form', async ({ page }) => {
  await page.getByRole('button', { name: /^Momentum/u }).click();
  await expect(page.getByText(/^(?:Last update .* The next (?:is|was) due on|The next update is on) /u)).toBeVisible();
  await page.getByText('A third of questions die').first().click();
  await page.getByRole('button', { name: 'Make update deck…' }).click();

  await expect(page.getByText(/^3 files written: .*update 2026-11-05/u)).toBeVisible();
  const name = `${SAMPLE} update 2026-11-05`;
  expect(await filesOnDisk(page)).toEqual(['eml', 'html', 'pptx'].map((ending) => `${name}.${ending}`));
  expect(inspectPptx(await bytesOnDisk(page, `${name}.pptx`))).toMatchObject({ slides: 1, faults: [], notes: 0 });
  const mail = parseMail(await bytesOnDisk(page, `${name}.eml`));
  expect(partOf(mail, 'text/plain').text).toContain('There is nothing to decide yet.');
  expect(await breaches(page)).toEqual([]);
});

test('a win becomes an e-mail, a post and a slide; a decision becomes a note', async ({ page }) => {
  await page.getByRole('button', { name: /^Momentum/u }).click();
  await page.getByText('A pump fault in Lyon').first().click();
  await page.getByRole('button', { name: 'Make win texts…' }).click();
  await expect(page.getByText(/^5 files written: /u)).toBeVisible();
  await page.getByText('27 Aug 2026').first().click();
  await page.getByRole('button', { name: 'Write follow-up…' }).click();

  await expect(page.getByText(/^2 files written: .*follow-up 2026-08-27/u)).toBeVisible();
  const note = await bytesOnDisk(page, `${SAMPLE} follow-up 2026-08-27.md`);
  expect(new TextDecoder().decode(note)).toContain('**Conditions**: Test group of thirty, no customer data.');
  const post = await bytesOnDisk(page, `${SAMPLE} win pump-post.md`);
  expect(new TextDecoder().decode(post)).toContain('Claire Fabre');
});

test('an e-mail goes with the deck, with the deck in it', async ({ page }) => {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('checkbox', { name: 'E-mail to go with it' }).press('Space');
  await page.getByRole('button', { name: 'Export 2 files' }).click();

  await expect(page.getByRole('heading', { name: 'It will open clean' })).toBeVisible();
  const [mailName = '', deckName = ''] = await filesOnDisk(page);
  const mail = parseMail(await bytesOnDisk(page, mailName));
  const [, , attached] = mail.parts;
  expect(partOf(mail, 'text/plain').text).toMatch(
    /^Dear Anna Reuter,\n\nI ask you for one decision by 11 December 2026/u,
  );
  expect(attached?.fileName).toBe(deckName);
  expect(attached && Buffer.compare(attached.bytes, await bytesOnDisk(page, deckName))).toBe(0);
});
