import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { field, saveState, slide, startBlank, startSample, thumbs, WIDE } from '../support/screens.ts';

/** Writing a pitch: the slide answers the hand, and every step can be taken back. */

test.use({ viewport: WIDE });

const SITUATION = 'Five halls run, and every one met its targets.';

const NETWORK = 'Answers within a working day';

const selectWord = (page: Page, name: string, word: string): Promise<void> =>
  field(page, name).evaluate((area, wanted) => {
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('no text area');
    const at = area.value.indexOf(wanted);
    area.focus();
    area.setSelectionRange(at, at + wanted.length);
  }, word);

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(place: Locator): Promise<Place> {
  const box = await place.boundingBox();
  if (!box) throw new Error('It is not to be seen.');
  return box;
}

/** The first words of what was typed that a slide shows as they stand: a fact stands there as its figure. */
const shownOf = (typed: string): string =>
  /[^{}]{12,}/u.exec(typed.replaceAll(/\{fact:[^}]*\}/gu, '{}'))?.[0].trim() ?? typed;

test.describe('writing', () => {
  test('shows the slide of what is typed into a blank pitch', async ({ page, appAddress }) => {
    await startBlank(page, appAddress);

    await field(page, 'Situation').click();
    await page.keyboard.type(SITUATION);

    await expect(slide(page)).toContainText(SITUATION);
    await expect(thumbs(page)).toHaveCount(2);
    await expect(saveState(page)).toHaveText('Edited');
  });

  test('shows the slide of the field that has the caret', async ({ page, appAddress }) => {
    await startSample(page, appAddress, NETWORK);

    for (const name of ['Why now', 'Situation', 'It stops when']) {
      await field(page, name).focus();
      await expect(slide(page), name).toContainText(shownOf(await field(page, name).inputValue()));
    }
  });

  test('puts the caret into the field that a click on the slide means', async ({ page, appAddress }) => {
    await startSample(page, appAddress, NETWORK);
    const situation = await field(page, 'Situation').inputValue();
    await field(page, 'Situation').focus();
    await expect(slide(page)).toContainText(shownOf(situation));
    await page.getByRole('button', { name: 'Search or do' }).focus();

    await slide(page).getByText(shownOf(situation)).first().click();

    await expect(field(page, 'Situation')).toBeFocused();
  });

  test('keeps the caret there when the frame of the slide takes the focus late', async ({ page, appAddress }) => {
    await startSample(page, appAddress, NETWORK);
    await expect(slide(page)).toBeVisible();
    // As a browser does now and then: it tells of the click before it moves the focus.
    const taken = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const take = (): void => {
            document.querySelector('iframe')?.focus();
            resolve(document.activeElement instanceof HTMLIFrameElement);
          };
          const watch = ({ target }: Event): void => {
            if (!(target instanceof HTMLTextAreaElement)) return;
            document.removeEventListener('focusin', watch);
            setTimeout(take);
          };
          document.addEventListener('focusin', watch);
        }),
    );
    await page.getByRole('button', { name: /^Slide 4,/u }).dblclick();

    expect(await taken).toBe(true);
    await expect(page.getByRole('main').getByRole('textbox').and(page.locator(':focus'))).toHaveCount(1);
  });

  test('takes back forty steps and makes them again', async ({ page, appAddress }) => {
    await startBlank(page, appAddress);
    await field(page, 'Situation').focus();
    const words = Array.from({ length: 20 }, (_, i) => `w${i}`);
    for (const word of words) {
      await field(page, 'Situation').focus();
      await page.keyboard.press('End');
      await page.keyboard.type(`${word} `);
      await field(page, 'Why now').focus();
      await page.keyboard.press('End');
      await page.keyboard.type(`${word} `);
    }
    const all = words.map((word) => `${word} `).join('');
    await expect(field(page, 'Why now')).toHaveValue(all);

    for (let step = 0; step < 39; step++) await page.keyboard.press('Control+z');
    await expect(field(page, 'Situation')).toHaveValue('w0 ');
    await expect(field(page, 'Why now')).toHaveValue('');
    await page.keyboard.press('Control+z');
    await expect(field(page, 'Situation')).toHaveValue('');
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();

    for (let step = 0; step < 40; step++) await page.keyboard.press('Control+Shift+z');
    await expect(field(page, 'Situation')).toHaveValue(all);
    await expect(field(page, 'Why now')).toHaveValue(all);
    await expect(page.getByRole('button', { name: 'Redo', exact: true })).toBeDisabled();
  });

  test('moves what is beneath a text that grows, also while it is typed', async ({ page, appAddress }) => {
    await startBlank(page, appAddress);
    const [text, next] = [field(page, 'Situation'), field(page, 'What changed')];
    await text.click();
    await page.keyboard.type('It is counted from its first word on. ');
    await expect(page.getByText('of 40 words')).toBeVisible();
    // Before it grows, the place of the text knows its height.
    await expect(page.locator('[data-own-layout]')).toHaveCount(1);
    const lines = 5;
    const [before, nextBefore] = [await boxOf(text), await boxOf(next)];

    for (let line = 1; line < lines; line++) await page.keyboard.type('A line\n');

    await expect.poll(async () => (await boxOf(text)).height).toBeGreaterThan(before.height * 2);
    const grown = (await boxOf(text)).height - before.height;
    await expect.poll(async () => Math.round((await boxOf(next)).y - nextBefore.y)).toBe(Math.round(grown));
    await next.focus();
    expect(Math.round((await boxOf(next)).y - nextBefore.y)).toBe(Math.round(grown));
  });

  test('opens the list of facts over the fields beneath', async ({ page, appAddress }) => {
    await startSample(page, appAddress, NETWORK);
    const [text, next] = [field(page, 'Situation'), field(page, 'What changed')];
    await text.focus();
    await expect(page.locator('[data-own-layout]')).toHaveCount(1);
    await page.keyboard.type('@');
    const last = page.getByRole('listbox', { name: 'Facts' }).getByRole('option').last();
    expect((await boxOf(last)).y + (await boxOf(last)).height).toBeGreaterThan((await boxOf(next)).y);

    await last.click();

    await expect(page.getByRole('listbox', { name: 'Facts' })).toHaveCount(0);
    await expect(text).toBeFocused();
  });

  test('stays where it is at an Enter in a line', async ({ page, appAddress }) => {
    await startBlank(page, appAddress);
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Deck' }).click();
    await page.getByRole('main').getByText('Details', { exact: true }).click();
    // The one line of its group: a form of one line is sent at an Enter.
    const colour = field(page, 'Accent colour');
    await colour.fill('#0B3D91');
    const address = page.url();

    await colour.press('Enter');

    await expect(colour).toBeFocused();
    await expect(colour).toHaveValue('#0B3D91');
    expect(page.url()).toBe(address);
  });

  test('draws of many small slides those in sight, and the others as they come into it', async ({
    page,
    appAddress,
  }) => {
    // So low that more than a row of them is out of sight.
    await page.setViewportSize({ width: 1280, height: 640 });
    await startSample(page, appAddress, NETWORK);
    const resting = page.locator('[data-rests]');
    await expect(resting).not.toHaveCount(0);
    await expect(thumbs(page).first().locator(resting)).toHaveCount(0);
    await expect(thumbs(page).last().locator(resting)).toHaveCount(1);

    await thumbs(page).last().scrollIntoViewIfNeeded();

    await expect(thumbs(page).last().locator(resting)).toHaveCount(0);
  });

  test('has no links, which a browser would look after at every key', async ({ page, appAddress }) => {
    await startSample(page, appAddress, NETWORK);

    await thumbs(page).last().scrollIntoViewIfNeeded();

    await expect(page.locator('a[href]')).toHaveCount(0);
  });

  test('puts a fact into a sentence after an @, and the slide says its value', async ({ page, appAddress }) => {
    await startSample(page, appAddress, NETWORK);
    await field(page, 'Why now').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('It costs @');
    const facts = page.getByRole('listbox', { name: 'Facts' });
    await expect(facts).toBeVisible();
    const value = await facts.getByRole('option').first().locator('span').last().innerText();

    await page.keyboard.press('Enter');
    await page.keyboard.type(' today');

    // A figure and its unit stay on one line.
    const figure = value.replaceAll(' ', '\u00A0');
    await expect(field(page, 'Why now')).toHaveValue(`It costs ${figure} today`);
    await expect(page.locator('mark').filter({ hasText: value }).first()).toBeVisible();
    expect(value).toMatch(/\d/u);
    await expect(slide(page)).toContainText(`It costs ${value} today`);

    // It goes as a whole, and an arrow steps over it.
    for (let step = 0; step < ' today'.length; step++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('about ');
    await expect(field(page, 'Why now')).toHaveValue(`It costs about ${figure} today`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('much');
    await expect(field(page, 'Why now')).toHaveValue('It costs about much today');
  });

  test('tells of a fact that is clicked: its source, where it is used, the way to it, and out of it', async ({
    page,
    appAddress,
  }) => {
    await startSample(page, appAddress, NETWORK);
    const situation = field(page, 'Situation');
    const source = await situation.inputValue();
    const chip = page.locator('mark').filter({ hasText: '3,200 people' }).first();
    const { x, y, width, height } = await boxOf(chip);

    await page.mouse.click(x + width / 2, y + height / 2);

    const card = page.getByRole('group', { name: '3,200 people' });
    await expect(card).toContainText('people in the group');
    await expect(card.getByRole('button', { name: 'Story: Situation' })).toBeVisible();
    await expect(situation).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(situation).toBeFocused();

    await page.mouse.click(x + width / 2, y + height / 2);
    await card.getByRole('button', { name: 'Unlink' }).click();
    await expect(chip).toHaveCount(0);
    await expect(situation).toHaveValue(source);
    await page.keyboard.press('Control+z');
    await expect(chip).toBeVisible();

    await page.mouse.click(x + width / 2, y + height / 2);
    await card.getByRole('button', { name: 'Change the fact' }).click();
    await expect(page.getByRole('heading', { name: 'Evidence', exact: true })).toBeVisible();
    await expect(page.locator('[data-field="evidence.facts[group-people].value"]')).toBeVisible();
  });

  test('makes the chosen word bold with Ctrl B, and plain again', async ({ page, appAddress }) => {
    await startBlank(page, appAddress);
    await field(page, 'Situation').fill(SITUATION);
    await selectWord(page, 'Situation', 'every one');

    await page.keyboard.press('Control+b');
    await expect(field(page, 'Situation')).toHaveValue(SITUATION.replace('every one', '**every one**'));
    await expect(slide(page).getByText('every one', { exact: true })).toHaveCSS('font-weight', '700');

    await page.keyboard.press('Control+b');
    await expect(field(page, 'Situation')).toHaveValue(SITUATION);
  });

  test('adds, reorders and deletes a row by keyboard, and brings it back', async ({ page, appAddress }) => {
    await startBlank(page, appAddress);
    const rows = page.getByRole('list', { name: 'Benefits' }).getByRole('button', { expanded: false });
    for (const who of ['Nurses', 'Doctors', 'Families']) {
      await page.getByRole('button', { name: 'Add a benefit' }).press('Enter');
      await expect(field(page, 'Who gains')).toBeFocused();
      await page.keyboard.type(who);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Families', exact: true })).toBeFocused();
    const names = async (): Promise<readonly string[]> => rows.allInnerTexts();

    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(names).toEqual(['Nurses', 'Families', 'Doctors']);
    await expect(page.getByRole('button', { name: 'Families', exact: true })).toBeFocused();

    await page.keyboard.press('Delete');
    await expect.poll(names).toEqual(['Nurses', 'Doctors']);
    await expect(page.getByRole('button', { name: 'Doctors', exact: true })).toBeFocused();
    const toast = page.getByRole('region', { name: 'Messages' });
    await expect(toast.getByText('Benefit deleted')).toBeVisible();

    await toast.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(names).toEqual(expect.arrayContaining(['Nurses', 'Doctors']));
    await expect(page.getByRole('list', { name: 'Benefits' }).getByRole('listitem')).toHaveCount(3);
    await expect(toast).toBeHidden();
  });
});
