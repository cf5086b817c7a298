import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { breaches } from '../support/axe.ts';
import { startSample, thumbs, WIDE } from '../support/screens.ts';

/** The deck as a whole: its slides arranged, its titles read as a story, and all of it taken back. */

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

const NETWORK = 'Answers within a working day';

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The slides of a section by the ids that they have in the pitch, in order. */
const order = (page: Page, name: string): Promise<readonly (string | undefined)[]> =>
  section(page, name)
    .getByRole('button')
    .evaluateAll((cards) => cards.map((card) => (card instanceof HTMLElement ? card.dataset['card'] : undefined)));

const card = (page: Page, id: string): Locator => page.locator(`[data-card="${id}"]`);

async function openDeck(page: Page, address: string): Promise<void> {
  await startSample(page, address, NETWORK);
  await expect(thumbs(page).first()).toBeVisible();
  await page.keyboard.press('Alt+7');
  await expect(section(page, 'Opening')).toBeVisible();
}

test.describe('the sorter', () => {
  test('hides, moves and retitles by keyboard, and undo brings all of it back', async ({ page, appAddress }) => {
    await openDeck(page, appAddress);
    const before = await order(page, 'Story');
    const slides = await thumbs(page).count();
    await card(page, 'benefits').focus();

    await page.keyboard.press('h');
    await expect(card(page, 'benefits')).toHaveAccessibleName(/Hidden/u);
    await expect(page.getByText(/, 1 hidden, /u)).toBeVisible();
    expect(await order(page, 'Story')).toEqual(before);

    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => order(page, 'Story')).toEqual(['benefits', 'situation', 'pilot']);
    await expect(card(page, 'benefits')).toBeFocused();

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('t');
    await page.keyboard.type('They wait for an answer');
    await page.keyboard.press('Enter');
    await expect(card(page, 'situation')).toHaveAccessibleName(/They wait for an answer, Title changed/u);
    await expect(card(page, 'situation')).toBeFocused();

    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
    await expect.poll(() => order(page, 'Story')).toEqual(before);
    await expect(card(page, 'situation')).not.toHaveAccessibleName(/They wait/u);
    await expect(card(page, 'benefits')).not.toHaveAccessibleName(/Hidden/u);
    await expect(thumbs(page)).toHaveCount(slides);
  });

  test('drops a slide where the hand lets go, within its section', async ({ page, appAddress }) => {
    await openDeck(page, appAddress);
    const [from, to] = await Promise.all([card(page, 'pilot').boundingBox(), card(page, 'situation').boundingBox()]);
    if (!from || !to) throw new Error('both slides are in sight');

    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
    await page.mouse.move(to.x + 8, to.y + to.height / 2, { steps: 4 });
    await page.mouse.up();

    await expect.poll(() => order(page, 'Story')).toEqual(['pilot', 'situation', 'benefits']);
  });

  test('leaves a hidden slide out of the filmstrip, and the numbers close up', async ({ page, appAddress }) => {
    await openDeck(page, appAddress);
    const slides = await thumbs(page).count();
    await card(page, 'brief').focus();
    await page.keyboard.press('h');
    await expect(card(page, 'brief')).toHaveAccessibleName(/Hidden/u);
    await page.keyboard.press('Alt+1');

    await expect(page.getByRole('button', { name: /^Slide 2, / })).toHaveAccessibleName(/Last time you said yes/u);
    await expect(thumbs(page)).toHaveCount(slides - 1);
  });

  test('shows the deck in another theme, in one step of undo', async ({ page, appAddress }) => {
    await openDeck(page, appAddress);
    const theme = page.getByRole('radio', { name: /^Evening/u });
    await theme.press('Space');
    await expect(theme).toBeChecked();
    expect(await breaches(page)).toEqual([]);

    await page.keyboard.press('Control+z');

    await expect(theme).not.toBeChecked();
  });
});

test.describe('the storyline', () => {
  test('changes a title in place; the slide beside it follows, and it goes back to automatic', async ({
    page,
    appAddress,
  }) => {
    await openDeck(page, appAddress);
    await page.getByText('Storyline', { exact: true }).click();
    const title = page.getByRole('textbox', { name: 'Slide 3', exact: true });
    const automatic = await title.inputValue();
    await title.fill('They wait for an answer');

    await expect(page.getByRole('figure')).toContainText('They wait for an answer');
    await page.getByRole('button', { name: 'Back to automatic' }).click();

    await expect(title).toHaveValue(automatic);
    await expect(page.getByRole('figure')).not.toContainText('They wait');
    expect(await breaches(page)).toEqual([]);
  });
});

test.describe('in German, on a small screen', () => {
  test.use({ locale: 'de-DE', viewport: { width: 1024, height: 720 } });

  test('nothing of it is cut', async ({ page, appAddress }) => {
    await page.goto(appAddress);
    await page.getByRole('button', { name: 'Antworten am selben Arbeitstag' }).click();
    await expect(page.getByRole('heading', { name: 'Story', exact: true })).toBeVisible();
    await page.keyboard.press('Alt+7');
    await expect(section(page, 'Einstieg')).toBeVisible();
    await card(page, 'business-case').focus();
    await page.keyboard.press('h');
    await expect(page.getByText('Ausgeblendete Folie', { exact: false })).toBeVisible();

    for (const way of ['Folien', 'Erzählfaden', 'Details']) {
      await page.getByRole('main').getByText(way, { exact: true }).last().click();
      expect(await cut(page), way).toEqual([]);
    }
  });
});

/** Words in the main part that stick out of their box, or a box that scrolls sideways. Slides and hidden names are not words of ours. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('*')]
      .filter(
        (element) => !element.closest('[inert], .visually-hidden') && element.scrollWidth > element.clientWidth + 1,
      )
      .filter((element) => element.clientWidth > 0 && element.innerText.trim() !== '')
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
  );
