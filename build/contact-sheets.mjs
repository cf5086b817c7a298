// npm run contact-sheets: every sample in every theme and format as one picture, into tests/fixtures/contact-sheets. They
// show what a change does to the slides. Needs LibreOffice, pdftoppm and a browser; no test does.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, runProgram } from './program.mjs';
import { launchToDraw, renderHtml, renderPptx } from './render.mjs';
import { contactSheet } from './sheet.mjs';

const OUT = path.join(ROOT, 'tests/fixtures/contact-sheets');
/** Bytes of one sheet, so that the repository stays small. */
const LIMIT = 400_000;
const PITCHES = ['assets/samples', 'tests/fixtures/pitches/arabic.pitch.json'];

const themes = readdirSync(path.join(ROOT, 'assets/themes')).map((name) => path.basename(name, '.json'));
const browser = await launchToDraw();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const theme of themes) await drawTheme(theme);
await browser.close();

/** @param {string} theme */
async function drawTheme(theme) {
  const folder = mkdtempSync(path.join(tmpdir(), 'greenlight-sheets-'));
  const status = runProgram(['build', ...PITCHES, '--out', folder, '--theme', theme], ROOT);
  if (status !== 0) process.exit(status);
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const pptx = renderPptx(files.filter((file) => file.endsWith('.pptx')));
  for (const file of files) {
    const pictures = pptx.get(file) ?? (await renderHtml(browser, file));
    const name = path.basename(file).replace(/\.(pptx|html)$/, `-${theme}-$1.png`);
    const sheet = await contactSheet(browser, pictures, LIMIT);
    writeFileSync(path.join(OUT, name), sheet);
    console.log(`${name}  ${pictures.length} slides, ${Math.round(sheet.length / 1000)} kB`);
  }
}
