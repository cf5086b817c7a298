import { findAssets } from '../../electron/cli/assets.ts';
import { composeDeck, makeHtml, makePptx } from '../../electron/cli/make.ts';
import { readPitch } from '../../electron/cli/read-pitch.ts';

/**
 * One process that makes the same deck again and again, from the file of the pitch to the bytes of the deck: what the app
 * pays after its first export. `node warm-runs.mjs ASSETS PITCH pptx|html RUNS` prints the milliseconds of each run.
 */
const [assetsFolder = '', pitch = '', format = 'pptx', runs = '1'] = process.argv.slice(2);
const assets = findAssets(assetsFolder);
const OPTIONS = { cut: 'full', theme: undefined, notes: true, embedPitch: false } as const;

async function make(): Promise<void> {
  const opened = readPitch(pitch);
  const deck = await composeDeck(opened, assets, OPTIONS);
  await (format === 'html' ? makeHtml(deck, assets, OPTIONS) : makePptx(deck, opened, assets, OPTIONS));
}

const times: number[] = [];
for (let run = 0; run < Number(runs); run++) {
  const before = performance.now();
  await make();
  times.push(performance.now() - before);
}
process.stdout.write(JSON.stringify(times));
