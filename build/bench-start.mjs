// Part of npm run bench: how soon one can write, from nothing; beside a page with nothing on it in the same browser.

const STARTS = 7;
/** Beside the application, with nothing on it. */
const BLANK = 'print.html';
/** What the page says once it is there. */
const REACHED = 'reached';

/**
 * @typedef {{ readonly blank: number, readonly usable: number }} Start milliseconds, each the median
 * @typedef {{ readonly page: Start, readonly browser: Start }} Starts
 */

/**
 * Navigations in a browser that runs, and starts of the browser itself with the page as its first.
 * @param {() => Promise<import('@playwright/test').Browser>} launch
 * @param {string} address
 * @returns {Promise<Starts>}
 */
export async function measureStarts(launch, address) {
  /** @type {Record<'page' | 'browser', { blank: number[], usable: number[] }>} */
  const times = { page: { blank: [], usable: [] }, browser: { blank: [], usable: [] } };
  for (let i = 0; i < STARTS; i++) {
    for (const what of /** @type {const} */ (['blank', 'usable'])) {
      const { browser, page } = await start(launch, `${address}${what === 'blank' ? BLANK : ''}`, what);
      times.browser[what].push(browser);
      times.page[what].push(page);
    }
  }
  return { page: medians(times.page), browser: medians(times.browser) };
}

/**
 * @param {() => Promise<import('@playwright/test').Browser>} launch
 * @param {string} address
 * @param {'blank' | 'usable'} what
 */
async function start(launch, address, what) {
  const launched = performance.now();
  const browser = await launch();
  // Nothing kept from the time before.
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(what === 'blank' ? untilDrawn : untilUsable);
  const done = page.waitForEvent('console', (message) => message.text() === REACHED);
  const left = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await done;
  const reached = performance.now();
  await browser.close();
  return { browser: reached - launched, page: reached - left };
}

/** In the page: it is there and drawn. */
function untilDrawn() {
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => console.log('reached'))));
}

/** In the page: chooses a blank pitch as soon as that can be chosen, and puts the caret into the first field once it is there and drawn. */
function untilUsable() {
  let chosen = false;
  const look = () => {
    const choice = [...document.querySelectorAll('button')].find((one) => one.textContent.includes('Blank pitch'));
    if (!chosen && choice) {
      chosen = true;
      choice.click();
    }
    const field = document.querySelector('textarea[data-field="story.situation"]');
    if (!(field instanceof HTMLElement)) return;
    observer.disconnect();
    field.focus();
    requestAnimationFrame(() => setTimeout(() => console.log('reached')));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

/** @param {{ blank: readonly number[], usable: readonly number[] }} times */
const medians = ({ blank, usable }) => ({ blank: median(blank), usable: median(usable) });

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
