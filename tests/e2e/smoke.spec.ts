import { exportDeck } from './support/decks.ts';
import { expect, test } from './support/test.ts';

test('opens', async ({ openDeck }) => {
  const { deck, html } = await exportDeck({ pitch: 'ward-handover', theme: 'boardroom', cut: 'full' });
  const page = await openDeck(html);
  expect(await page.locator('section').count()).toBe(deck.slides.length);
});
