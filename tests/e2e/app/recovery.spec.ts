import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { drafts } from '../support/kept.ts';
import { useDisk, choose, pitchOnDisk } from '../support/pickers.ts';
import { field, saveState, startBlank, WIDE } from '../support/screens.ts';

/** After a sudden stop: the page is gone between one key and the next, without a word of warning. */

test.use({ viewport: WIDE });

test.beforeEach(async ({ context }) => useDisk(context));

/** As a crash: nothing that listens for the end of a page is called. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // No answer ever comes back from a process that is gone.
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

async function recovered(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const recover = page.getByRole('button', { name: 'Recover' });
  await expect(recover).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(saveState(page)).toHaveText('Edited');
  return field(page, 'Situation').inputValue();
}

const SENTENCE = 'Five halls run, and every one met its targets last year. ';

test.describe('after a sudden stop', () => {
  test('every word is there that was typed a second before', async ({ page, context, appAddress }) => {
    await startBlank(page, appAddress);
    await field(page, 'Situation').click();
    await page.keyboard.type(SENTENCE);
    // The one wait that is the matter of a spec: a second of the person's time, told by the page's own clock.
    const last = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() - from >= 1000, last);
    await kill(page);

    const next = await context.newPage();
    await next.goto(appAddress);
    await expect(next.getByText(/^Untitled pitch, last typed today .+ edits? in Story/u)).toBeVisible();
    expect(await recovered(next, appAddress)).toBe(SENTENCE);
  });

  test('all but the last second is there, whenever it was', async ({ page, context, appAddress }) => {
    await startBlank(page, appAddress);
    await field(page, 'Situation').click();
    // When each state of the field was typed, and is told as it happens: the page takes nothing with it.
    const typed: { readonly at: number; readonly text: string }[] = [];
    await page.exposeFunction('told', (text: string) => void typed.push({ at: Date.now(), text }));
    await page.evaluate(() => {
      const { told } = window as unknown as { told(text: string): void };
      document.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLTextAreaElement) told(target.value);
      });
    });
    const moment = 1500 + Math.random() * 2500;
    const typing = page.keyboard.type(SENTENCE.repeat(40), { delay: 15 }).catch(() => {});
    await expect.poll(() => typed.length).toBeGreaterThan(0);
    const first = typed[0]?.at ?? 0;
    await page.waitForFunction((until) => Date.now() >= until, first + moment);
    const stopped = Date.now();
    await kill(page);
    await typing;

    const text = await recovered(await context.newPage(), appAddress);
    const owed = typed.findLast(({ at }) => at <= stopped - 1000)?.text ?? '';
    expect(owed.length).toBeGreaterThan(0);
    expect(text.startsWith(owed), `${text.length} of ${owed.length} owed letters after ${moment} ms`).toBe(true);
    expect(SENTENCE.repeat(40).startsWith(text)).toBe(true);
  });

  test('what was in a file is saved into that file', async ({ page, context, appAddress }) => {
    await startBlank(page, appAddress);
    await choose(page, 'Halls.greenlight');
    await field(page, 'Situation').fill('Five halls run.');
    await page.keyboard.press('Control+s');
    await expect(saveState(page)).toHaveText('Saved');
    await field(page, 'Situation').fill('Six halls run.');
    const last = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() - from >= 1000, last);
    await kill(page);

    const next = await context.newPage();
    expect(await recovered(next, appAddress)).toBe('Six halls run.');
    await next.keyboard.press('Control+s');
    await expect(saveState(next)).toHaveText('Saved');
    expect((await pitchOnDisk(next, 'Halls.greenlight')).pitch.story?.situation).toBe('Six halls run.');
    await next.reload();
    await expect(next.getByRole('button', { name: 'Answer questions' })).toBeFocused();
    await expect(next.getByRole('button', { name: 'Recover' })).toBeHidden();
  });

  test('a draft that is discarded is gone', async ({ page, context, appAddress }) => {
    await startBlank(page, appAddress);
    await field(page, 'Situation').fill('Five halls run.');
    await expect.poll(() => drafts(page)).toBe(1);
    await kill(page);

    const next = await context.newPage();
    await next.goto(appAddress);
    await next.getByRole('button', { name: 'Discard' }).click();
    await expect(next.getByRole('button', { name: 'Recover' })).toBeHidden();
    await next.reload();

    await expect(next.getByRole('button', { name: 'Answer questions' })).toBeFocused();
    await expect(next.getByRole('button', { name: 'Recover' })).toBeHidden();
  });
});
