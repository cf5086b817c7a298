// Plain pptxgenjs, as its documentation shows it: `node pptxgenjs-peer.mjs SLIDES.json OUT.pptx`. A program of its own, which
// is started anew for each run and loads the package as npm installs it.
import { readFileSync, writeFileSync } from 'node:fs';
import PptxGenJS from 'pptxgenjs';

const [input = '', output = ''] = process.argv.slice(2);
/** @type {import('./peer-slides.ts').PeerSlide[]} */
const slides = JSON.parse(readFileSync(input, 'utf8'));

const file = new PptxGenJS();
file.layout = 'LAYOUT_WIDE';
for (const { title, bullets, tables, notes } of slides) {
  const slide = file.addSlide();
  slide.addText(title, { x: 0.5, y: 0.4, w: 12.3, h: 1, fontSize: 28, bold: true });
  const items = bullets.map((text) => ({ text, options: { bullet: true, breakLine: true } }));
  if (items.length > 0) slide.addText(items, { x: 0.5, y: 1.6, w: tables.length > 0 ? 6 : 12.3, h: 5.2, fontSize: 18 });
  for (const rows of tables) {
    slide.addTable(
      rows.map((row) => row.map((text) => ({ text }))),
      { x: 6.8, y: 1.6, w: 6, fontSize: 14 },
    );
  }
  if (notes.length > 0) slide.addNotes(notes.join('\n'));
}
// The one way in which it compresses under Node (PPTX.md, A2, 28).
writeFileSync(output, await file.stream({ compression: true }));
