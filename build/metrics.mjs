// npm run metrics: copies the bundled fonts into assets/fonts and measures them into assets/metrics.
//
// Text is fitted before anything is drawn, in a worker, a page and a terminal alike, so it is measured with tables and
// not with a font engine. A table holds what a renderer adds up: the advance of each character and the kerning of each
// pair. Pairs kern only within one file, as browsers shape each file's characters by themselves.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as fontkit from 'fontkit';

const ROOT = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** @typedef {{ id: string, weight: 400 | 700, style: 'normal' | 'italic' }} Face */
/** @type {readonly Face[]} */
const FACES = [
  { id: 'regular', weight: 400, style: 'normal' },
  { id: 'bold', weight: 700, style: 'normal' },
  { id: 'italic', weight: 400, style: 'italic' },
  { id: 'bold-italic', weight: 700, style: 'italic' },
];

const FAMILIES = {
  carlito: ['latin', 'latin-ext', 'greek', 'cyrillic'],
  arimo: ['latin', 'latin-ext', 'greek', 'cyrillic'],
  gelasio: ['latin', 'latin-ext'],
};

/** Beyond Latin Extended-B, pairs do not meet in running text. */
const LAST_KERNED = 0x24f;

/** Everything that assets/fonts and assets/metrics hold, as file contents by path below assets/. */
export function fontAssets() {
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  /** @type {Record<string, Record<string, { file: string, ranges: string }[]>>} */
  const index = {};
  for (const [family, subsets] of Object.entries(FAMILIES)) {
    index[family] = {};
    for (const face of FACES) {
      const sources = subsets.map((subset) => source(family, subset, face));
      for (const { name, bytes } of sources) files.set(`fonts/${name}`, bytes);
      files.set(`metrics/${family}-${face.id}.json`, `${JSON.stringify(measure(family, face.id, sources))}\n`);
      index[family][face.id] = sources.map(({ name, ranges }) => ({ file: name, ranges: ranges.text }));
    }
    const licence = require.resolve(`@fontsource/${family}/LICENSE`);
    files.set(`fonts/${family}-LICENSE.txt`, readFileSync(licence, 'utf8'));
  }
  files.set('fonts/index.json', `${JSON.stringify(index, undefined, 2)}\n`);
  return files;
}

/**
 * @param {string} family
 * @param {string} subset
 * @param {Face} face
 */
function source(family, subset, face) {
  const file = require.resolve(`@fontsource/${family}/files/${family}-${subset}-${face.weight}-${face.style}.woff2`);
  /** @type {Record<string, string>} */
  const unicode = require(`@fontsource/${family}/unicode.json`);
  return {
    name: `${family}-${subset}-${face.id}.woff2`,
    bytes: readFileSync(file),
    ranges: parseRanges(unicode[subset] ?? ''),
  };
}

/** @param {string} text as CSS writes a unicode-range */
function parseRanges(text) {
  const ranges = text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    return /** @type {const} */ ([Number.parseInt(first, 16), Number.parseInt(last, 16)]);
  });
  return { text, has: (/** @type {number} */ code) => ranges.some(([a, b]) => code >= a && code <= b) };
}

/**
 * @param {string} family
 * @param {string} face
 * @param {ReturnType<typeof source>[]} sources
 */
function measure(family, face, sources) {
  /** @type {Map<number, number>} */
  const advances = new Map();
  /** @type {Record<string, Record<string, string>>} */
  const kerning = {};
  let head = { unitsPerEm: 0, ascent: 0, descent: 0, lineGap: 0 };
  for (const { bytes, ranges } of sources) {
    const font = fontkit.create(Buffer.from(bytes));
    if (!('characterSet' in font)) throw new Error(`${family} ${face} is a collection of fonts`);
    head = { unitsPerEm: font.unitsPerEm, ascent: font.ascent, descent: -font.descent, lineGap: font.lineGap };
    const codes = font.characterSet.filter((code) => ranges.has(code) && !advances.has(code)).toSorted((a, b) => a - b);
    for (const code of codes) advances.set(code, Math.round(font.glyphForCodePoint(code).advanceWidth));
    const kerned = codes.filter((code) => code > 32 && (code <= LAST_KERNED || code >= 0x370));
    if (font.availableFeatures.includes('kern')) addKerning(font, kerned, advances, kerning);
  }
  const sha256 = sources.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  return { family, face, ...head, advances: runs(advances), kerning, sha256 };
}

/**
 * @param {import('fontkit').Font} font
 * @param {number[]} codes
 * @param {Map<number, number>} advances
 * @param {Record<string, Record<string, string>>} kerning by left character, then by amount: the right characters
 */
function addKerning(font, codes, advances, kerning) {
  for (const left of codes) {
    for (const [right, width] of pairsOf(font, left, codes)) {
      const amount = Math.round(width - (advances.get(left) ?? 0) - (advances.get(right) ?? 0));
      if (amount === 0) continue;
      const row = (kerning[String.fromCodePoint(left)] ??= {});
      row[amount] = (row[amount] ?? '') + String.fromCodePoint(right);
    }
  }
}

/** No font has it, so it moves nothing beside it. */
const APART = '\uE000';

/**
 * How wide each pair with one left character is. All are laid out as one text, as each call takes longer than the work it
 * does; where some characters join, in halves, until those that join are alone: they make no pair.
 * @param {import('fontkit').Font} font
 * @param {number} left
 * @param {number[]} rights
 * @returns {[right: number, width: number][]}
 */
function pairsOf(font, left, rights) {
  const text = rights.map((right) => String.fromCodePoint(left, right) + APART).join('');
  const { glyphs, positions } = font.layout(text, ['kern']);
  if (glyphs.length === 3 * rights.length) {
    const widthAt = (/** @type {number} */ at) => positions[at]?.xAdvance ?? 0;
    return rights.map((right, i) => [right, widthAt(3 * i) + widthAt(3 * i + 1)]);
  }
  if (rights.length === 1) return [];
  const middle = rights.length >> 1;
  return [rights.slice(0, middle), rights.slice(middle)].flatMap((half) => pairsOf(font, left, half));
}

/**
 * Consecutive characters as one list after the first one's code.
 * @param {Map<number, number>} advances
 */
function runs(advances) {
  /** @type {[number, ...number[]][]} */
  const found = [];
  let expected = -1;
  for (const [code, advance] of [...advances].toSorted(([a], [b]) => a - b)) {
    if (code === expected) found.at(-1)?.push(advance);
    else found.push([code, advance]);
    expected = code + 1;
  }
  return found;
}

if (process.argv[1] === import.meta.filename) {
  for (const folder of ['fonts', 'metrics']) {
    rmSync(path.join(ROOT, 'assets', folder), { recursive: true, force: true });
    mkdirSync(path.join(ROOT, 'assets', folder), { recursive: true });
  }
  for (const [name, content] of fontAssets()) writeFileSync(path.join(ROOT, 'assets', name), content);
}
