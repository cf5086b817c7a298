// Part of npm run bench: real keys into the open pitch; how soon each is on the large slide, and what it costs the page.
import { setTimeout as sleep } from 'node:timers/promises';

const KEYS = 300;
/** A person's quickest: some ten keys a second. */
const BETWEEN = 100;
/** Typed and taken back, so that the line never grows and every key changes the slide. */
const WORD = 'swift';

/**
 * @typedef {{ readonly late: number, readonly painted: number, readonly keys: number, readonly work: number }} Keys
 *   `late`: milliseconds, 95th of a hundred; `work`: milliseconds of the page's main thread a key
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} pitch
 * @returns {Promise<Keys>}
 */
export async function measureKeys(browser, address, pitch) {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(openFromMemory, pitch);
  await page.goto(address);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('textbox', { name: 'Situation' }).click();
  await page.keyboard.press('Home');
  await page.locator('[aria-current="true"] [aria-hidden="true"]').first().waitFor();
  const stage = await stageOf(page);
  await type(page, WORD.length * 8);
  await page.evaluate(watchKeys);
  await stage.evaluate(watchPaints);
  const session = await context.newCDPSession(page);
  // The time that the thread itself had, not that which other programs took from it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskTime(session);
  await type(page, KEYS);
  const work = ((await taskTime(session)) - before) / KEYS;
  const waits = waitsOf(await page.evaluate(noted), await stage.evaluate(noted));
  await context.close();
  return { late: percentile(waits, 0.95), painted: waits.length, keys: KEYS, work: work * 1000 };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {number} keys
 */
async function type(page, keys) {
  for (let i = 0; i < keys; i++) {
    const place = i % (WORD.length * 2);
    await page.keyboard.press(WORD[place] ?? 'Backspace');
    await sleep(BETWEEN);
  }
}

/**
 * The frame of the large slide, once it shows one.
 * @param {import('@playwright/test').Page} page
 */
async function stageOf(page) {
  await page.frameLocator('iframe').locator('section.slide.present').first().waitFor();
  const stage = page.frames().find((frame) => frame !== page.mainFrame());
  if (!stage) throw new Error('There is no large slide.');
  return stage;
}

/**
 * From each key to the first slide painted after it and before the next.
 * @param {readonly number[]} keys
 * @param {readonly number[]} paints
 */
const waitsOf = (keys, paints) =>
  keys.flatMap((key, i) => {
    const painted = paints.find((at) => at > key);
    return painted === undefined || painted > (keys[i + 1] ?? Infinity) ? [] : [painted - key];
  });

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

/** @param {import('@playwright/test').CDPSession} session */
async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/**
 * In the page: what the file picker gives, instead of asking.
 * @param {string} pitch
 */
function openFromMemory(pitch) {
  Object.assign(globalThis, {
    showOpenFilePicker: async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('bench.pitch.json', { create: true });
      const file = await handle.createWritable();
      await file.write(pitch);
      await file.close();
      return [handle];
    },
  });
}

/** In the page: when each key was pressed, by a clock that all pages share. */
function watchKeys() {
  /** @type {number[]} */
  const times = [];
  addEventListener('keydown', ({ timeStamp }) => void times.push(performance.timeOrigin + timeStamp), {
    capture: true,
  });
  Object.assign(globalThis, { noted: times });
}

/** In the stage: the end of each frame in which a slide that changed was drawn. */
function watchPaints() {
  /** @type {number[]} */
  const times = [];
  const observer = new MutationObserver((changes) => {
    // The marks lie over the slides, and come by themselves.
    if (!changes.some(({ target }) => target instanceof Element && target.closest('section.slide'))) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => times.push(performance.timeOrigin + performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  });
  const slides = document.querySelector('.slides');
  if (slides) observer.observe(slides, { childList: true, subtree: true, characterData: true });
  Object.assign(globalThis, { noted: times });
}

/** @returns {number[]} */
function noted() {
  return /** @type {{ noted: number[] }} */ (/** @type {unknown} */ (globalThis)).noted;
}
