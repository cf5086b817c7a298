import { expect, test } from '../support/app.ts';
import { breaches } from '../support/axe.ts';
import { drafts } from '../support/kept.ts';
import { useDisk } from '../support/pickers.ts';
import { startBlank, startSample, useTwoDisplays, WIDE } from '../support/screens.ts';

/** Every screen held against WCAG 2.0 to 2.2, A and AA, in the light and in the dark. */

// A colour that is fading is no colour of ours.
test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

const SAMPLE = 'Answers within a working day';

const SECTIONS = ['Story', 'Evidence', 'Champion', 'Ask', 'People', 'Momentum', 'Deck'] as const;

for (const look of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in the ${look}`, () => {
    test.use({ colorScheme: look });

    test('on the start page, with a draft and a recent file too', async ({ page, context, appAddress }) => {
      await useDisk(context);
      await page.goto(appAddress);
      await expect(page.getByRole('heading', { name: 'Samples' })).toBeVisible();
      expect(await breaches(page)).toEqual([]);

      await startBlank(page, appAddress);
      await page.keyboard.press('Control+s');
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      await page.getByRole('textbox', { name: 'Situation' }).fill('Five halls run.');
      await expect(page.getByText('Edited', { exact: true })).toBeVisible();
      await expect.poll(() => drafts(page)).toBe(1);
      const next = await context.newPage();
      await next.goto(appAddress);
      await expect(next.getByRole('button', { name: 'Recover' })).toBeVisible();
      await expect(next.getByRole('heading', { name: 'Recent' })).toBeVisible();
      expect(await breaches(next)).toEqual([]);
    });

    test('in the interview, at its first and at its last question', async ({ page, appAddress }) => {
      await page.goto(appAddress);
      await page.getByRole('button', { name: 'Answer questions' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await breaches(page)).toEqual([]);

      for (let question = 0; question < 12; question++) await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('heading', { name: 'That is a deck.' })).toBeVisible();
      expect(await breaches(page)).toEqual([]);
    });

    test('in any section of the editor, full or empty', async ({ page, appAddress }) => {
      test.setTimeout(240_000);
      for (const isFull of [false, true]) {
        await (isFull ? startSample(page, appAddress, SAMPLE) : startBlank(page, appAddress));
        for (const [at, section] of SECTIONS.entries()) {
          await page.keyboard.press(`Alt+${at + 1}`);
          await expect(page.getByRole('heading', { name: section, exact: true, level: 2 })).toBeVisible();
          expect.soft(await breaches(page), `${section}, ${isFull ? 'full' : 'empty'}`).toEqual([]);
        }
      }
    });

    test('in an open row, the palette, the export and its receipt', async ({ page, context, appAddress }) => {
      await useDisk(context);
      await startSample(page, appAddress, SAMPLE);
      await page.getByRole('list', { name: 'Benefits' }).getByRole('button', { expanded: false }).first().click();
      expect.soft(await breaches(page), 'an open row').toEqual([]);

      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await breaches(page), 'the palette').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();

      await page.keyboard.press('Control+e');
      await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
      expect.soft(await breaches(page), 'the export').toEqual([]);
      await page.getByRole('button', { name: 'Export 1 file' }).click();
      await expect(page.getByRole('button', { name: 'Copy the receipt' })).toBeVisible({ timeout: 30_000 });
      expect.soft(await breaches(page), 'the receipt').toEqual([]);
    });

    test('on the presenter console', async ({ page, context, appAddress }) => {
      await useTwoDisplays(context);
      await startSample(page, appAddress, SAMPLE);
      await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeEnabled();
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Skip to the ask' })).toBeVisible();
      expect(await breaches(page)).toEqual([]);
    });
  });
}
