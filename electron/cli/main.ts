import { findAssets } from './assets.ts';
import { composeDeck, makeHtml, makePptx } from './make.ts';
import { readPitch } from './read-pitch.ts';
import { writeFileAtomically } from '../node/write-file.ts';

const [file = '', out = ''] = process.argv.slice(2);
const assets = findAssets(import.meta.dirname);
const opened = readPitch(file);
const options = { cut: 'full', theme: undefined, notes: true, embedPitch: false } as const;
const deck = await composeDeck(opened, assets, options);
for (const f of deck.findings) console.log(f);
await writeFileAtomically(out, await makePptx(deck, opened, assets, options));
await writeFileAtomically(out.replace(/pptx$/u, 'html'), await makeHtml(deck, assets, options));
