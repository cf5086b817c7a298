// Many pictures as one: a grid, as small as it must be to stay under a number of bytes.

const COLUMNS = 5;
const GAP = 8;
const WIDTHS = [400, 360, 320, 280, 240, 200, 160];

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {readonly Buffer[]} pictures PNG, 16 by 9
 * @param {number} limit bytes
 * @returns {Promise<Buffer>} PNG
 */
export async function contactSheet(browser, pictures, limit) {
  for (const width of WIDTHS) {
    const sheet = await grid(browser, pictures, width);
    if (sheet.length <= limit) return sheet;
  }
  throw new Error(`${pictures.length} pictures do not fit into ${limit} bytes`);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {readonly Buffer[]} pictures
 * @param {number} width pixels of each
 */
async function grid(browser, pictures, width) {
  const columns = Math.min(COLUMNS, pictures.length);
  const images = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  const style =
    `body{margin:0;padding:${GAP}px;background:#808080;display:grid;gap:${GAP}px;` +
    `grid-template-columns:repeat(${columns},${width}px)}img{width:${width}px;height:${(width * 9) / 16}px}`;
  const page = await browser.newPage({
    viewport: { width: columns * (width + GAP) + GAP, height: 100 },
  });
  await page.setContent(`<style>${style}</style>${images.join('')}`);
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
}
