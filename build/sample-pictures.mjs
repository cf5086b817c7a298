// npm run sample-pictures: the decision page of every sample as assets/samples/<id>.png, for the start page. Needs a browser
// and fonts for every language of the samples.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, runProgram } from './program.mjs';
import { launchToDraw, renderHtml } from './render.mjs';

const SAMPLES = path.join(ROOT, 'assets/samples');
/** Twice as large as a card of the start page. */
const SIZE = { width: 640, height: 360 };

const browser = await launchToDraw();
const folder = mkdtempSync(path.join(tmpdir(), 'greenlight-samples-'));
const status = runProgram(['build', SAMPLES, '--out', folder, '--format', 'html', '--cut', 'decision'], ROOT);
if (status !== 0) process.exit(status);
for (const name of readdirSync(folder)) {
  const [picture] = await renderHtml(browser, path.join(folder, name), SIZE);
  if (!picture) throw new Error(`${name} has no slide.`);
  const file = `${path.basename(name, '.html')}.png`;
  writeFileSync(path.join(SAMPLES, file), picture);
  console.log(`assets/samples/${file}`);
}
await browser.close();
