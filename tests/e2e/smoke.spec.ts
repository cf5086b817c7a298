import { exportDeck } from './support/decks.ts';
import { expect, test } from './support/test.ts';

test('opens', async ({ folder, openDeck }) => {
  const { deck, html } = await exportDeck({ pitch: 'ward-handover', theme: 'boardroom', cut: 'full' }, folder);
  const page = await openDeck(html);
  expect(await page.locator('section').count()).toBe(deck.slides.length);
});
