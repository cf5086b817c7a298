import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';

/** The stage in its frame and the small slides, as the preview uses them. */

/** Opens the preview of the founding sample at one of its slides, and waits until the stage has painted it. */
async function openPreview(page: Page, address: string, id = 'cover'): Promise<Frame> {
  await page.goto(`${address}preview.html`);
  await page.evaluate(async (at) => {
    const opened = await window.engine.sample('enterprise-social-network');
    const view = await window.engine.view(opened, { cut: 'full', theme: undefined, mode: 'edit' });
    if (!view) throw new Error('no view');
    window.view = view;
    window.show({ view, index: view.slides.findIndex((slide) => slide.id === at) });
  }, id);
  await expect.poll(() => told(page)).toContain('painted');
  // Playwright may hear of the frame's page after the page itself has.
  const stage = (): Frame | undefined => page.frames().find((one) => one.url() === 'about:srcdoc');
  await expect.poll(() => stage() !== undefined).toBe(true);
  const frame = stage();
  if (!frame) throw new Error('no stage');
  return frame;
}

const told = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.told);

/** Puts markup into a slide of the view, as a hostile deck would. */
async function plant(page: Page, html: string): Promise<void> {
  await page.evaluate((planted) => {
    window.told.length = 0;
    const [first, ...rest] = window.view.slides;
    if (!first) throw new Error('no slide');
    const slide = { ...first, html: first.html.replace('</section>', `${planted}</section>`) };
    window.view = { ...window.view, slides: [slide, ...rest] };
    window.show({ view: window.view });
  }, html);
  await expect.poll(() => told(page)).toContain('painted');
}

test.describe('the stage', () => {
  test('shows the slide that it is told to, in the fonts of the deck', async ({ page, pagesAddress }) => {
    const stage = await openPreview(page, pagesAddress, 'benefits');

    await expect(stage.locator('section.present')).toHaveAttribute('data-slide', 'benefits');
    const faces = await stage.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`));
    expect(new Set(faces)).toEqual(new Set(['Greenlight Head loaded', 'Greenlight Body loaded']));
  });

  test('cannot reach the application, not even from a script of its own', async ({ page, pagesAddress }) => {
    const stage = await openPreview(page, pagesAddress);

    const reached = await stage.evaluate(() => {
      const attempt = (reach: () => unknown): string => {
        try {
          return String(reach());
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      };
      return [
        attempt(() => window.parent.document),
        attempt(() => window.localStorage),
        attempt(() => document.cookie),
        window.origin,
      ];
    });

    expect(reached).toEqual(['SecurityError', 'SecurityError', 'SecurityError', 'null']);
  });

  test('runs nothing that a deck brings, and asks nobody for anything', async ({ page, pagesAddress, trouble }) => {
    await openPreview(page, pagesAddress);

    await plant(
      page,
      '<img src="x:" onerror="document.title=1"><script>document.title=2</script>' +
        '<svg onload="document.title=3"></svg><img src="http://example.invalid/a.png">' +
        '<iframe src="http://example.invalid/"></iframe><a href="javascript:document.title=4" id="trap">trap</a>',
    );
    const stage = page.frameLocator('iframe[title="Slide"]');
    await stage.locator('#trap').dispatchEvent('click');

    await expect(page).toHaveTitle('The preview');
    expect(await page.frames()[1]?.title()).toBe('Slides');
    // The browser says what it refused; nothing of it was asked for.
    expect(trouble.words.join('\n')).toContain('Content Security Policy');
    trouble.words.length = 0;
    expect(trouble.requests).toEqual([]);
  });

  test('paints one slide anew when one has changed, and leaves the others alone', async ({ page, pagesAddress }) => {
    const stage = await openPreview(page, pagesAddress);
    const before = await stage.locator('section.slide').evaluateAll((slides) => {
      slides.forEach((slide) => Object.assign(slide.firstElementChild ?? {}, { seen: true }));
      return slides.length;
    });

    await plant(page, '<div class="t" style="left:0;top:0">A new word</div>');

    await expect(stage.locator('section.slide').first()).toContainText('A new word');
    const still = await stage
      .locator('section.slide')
      .evaluateAll((slides) => slides.map((slide) => 'seen' in (slide.firstElementChild ?? {})));
    expect(still).toEqual([false, ...Array.from({ length: before - 1 }, () => true)]);
    expect((await told(page)).filter((word) => word === 'painted')).toHaveLength(1);
  });

  test('says where on the slide it was clicked, in inches, and which key was pressed', async ({
    page,
    pagesAddress,
  }) => {
    await openPreview(page, pagesAddress, 'benefits');
    const box = await page.locator('iframe[title="Slide"]').boundingBox();
    if (!box) throw new Error('no frame');

    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 4);
    await page.keyboard.press('ArrowRight');

    await expect.poll(() => told(page)).toContain('key ArrowRight false');
    const place = (await told(page)).find((word) => word.startsWith('place'))?.split(' ');
    const benefits = await page.evaluate(() => window.view.slides.findIndex(({ id }) => id === 'benefits'));
    expect(place?.slice(0, 2)).toEqual(['place', String(benefits)]);
    expect(Number(place?.[2])).toBeCloseTo(6.667, 1);
    expect(Number(place?.[3])).toBeCloseTo(1.875, 1);
  });

  test('says nothing of the slides that it was told to show', async ({ page, pagesAddress }) => {
    const stage = await openPreview(page, pagesAddress);
    await page.evaluate(() => window.show({ index: 2 }));
    await expect(stage.locator('section.present h2')).toHaveAttribute('id', 'title-3');
    await page.evaluate(() => window.show({ index: 5 }));
    await expect(stage.locator('section.present h2')).toHaveAttribute('id', 'title-6');

    expect((await told(page)).filter((word) => word.startsWith('moved'))).toEqual([]);
  });

  test('marks places on the slide that shows', async ({ page, pagesAddress }) => {
    const stage = await openPreview(page, pagesAddress, 'benefits');

    await page.evaluate(() => {
      const [first] = window.view.slides[3]?.places ?? [];
      window.show({ marks: first ? [first.box] : [] });
    });

    const mark = stage.locator('.marks > div');
    await expect(mark).toHaveCount(1);
    const title = await stage.locator('section.present h2').boundingBox();
    const marked = await mark.boundingBox();
    expect(Math.abs((title?.x ?? 0) - (marked?.x ?? 0))).toBeLessThan(8);
    expect(Math.abs((title?.y ?? 0) - (marked?.y ?? 0))).toBeLessThan(8);
  });
});

test.describe('a small slide', () => {
  test('is the same markup in the same look, scaled to its place', async ({ page, pagesAddress }) => {
    const stage = await openPreview(page, pagesAddress, 'benefits');

    const [small, large] = [page.locator('[data-thumb="benefits"] h2'), stage.locator('section.present h2')];
    await page.locator('[data-thumb="benefits"]').scrollIntoViewIfNeeded();

    await expect(small).toBeVisible();
    await expect(small).toHaveText(await large.innerText());
    const [a, b] = [await small.boundingBox(), await large.boundingBox()];
    expect((a?.width ?? 0) / (b?.width ?? 1)).toBeCloseTo(160 / 960, 2);
    expect((a?.height ?? 0) / (b?.height ?? 1)).toBeCloseTo(160 / 960, 1);
    const font = (element: Element): string => getComputedStyle(element.firstElementChild ?? element).fontFamily;
    expect(await small.evaluate(font)).toBe(await large.evaluate(font));
  });
});
