import { writeFileSync } from 'node:fs';
import { hostilePitch } from '../support/hostile.ts';
import { exportFile } from './support/decks.ts';
import { outside } from './support/faults.ts';
import { measureSlides } from './support/measure.ts';
import { expect, test } from './support/test.ts';

/** A pitch that tries to run scripts, in a real browser. Dialogs, errors and requests fail every spec by themselves. */

for (const notes of [false, true]) {
  test(`a hostile pitch runs no script and keeps every text in its box${notes ? ' when its notes are in the file' : ''}`, async ({
    openDeck,
  }) => {
    const pitch = test.info().outputPath('hostile.pitch.json');
    writeFileSync(
      pitch,
      JSON.stringify({ format: 'greenlight', formatVersion: 1, generator: 'a test', document: hostilePitch() }),
    );
    const base = await exportFile(pitch, ['--format', 'html', ...(notes ? ['--notes'] : [])]);

    const page = await openDeck(`${base}.html`);
    const slides = await measureSlides(page);

    expect(await page.evaluate(() => Object.hasOwn(window, 'hacked'))).toBe(false);
    expect(await page.locator('.slides script, .slides img[onerror], .slides iframe').count()).toBe(0);
    const links = await page
      .locator('.slides a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !/^(?:https?:|mailto:|#\/)/u.test(href))).toEqual([]);
    await expect(page.locator('h1')).toContainText('<script>window.hacked = 1</script>');
    expect(slides.flatMap(outside)).toEqual([]);
  });
}

test('what watches these specs sees a script that a page tries to run', async ({ page, trouble }) => {
  const file = test.info().outputPath('planted.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src 'none'">
    <title>Planted</title><p>Here</p><script>alert(1)</script><img src="https://greenlight.invalid/x.png" alt="">`,
  );

  await page.goto(`file://${file}`);

  await expect.poll(() => trouble.requests).toEqual(['https://greenlight.invalid/x.png']);
  await expect.poll(() => trouble.words.join('\n')).toContain('Content Security Policy');
  trouble.words.length = 0;
  trouble.requests.length = 0;
});
