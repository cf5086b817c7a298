// npm run notices: THIRD-PARTY-NOTICES.md, the licences of everything that the built program or its files contain.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './program.mjs';

/** Packages that are bundled, with what of them ends up where. */
const BUNDLED = {
  '@fontsource-variable/inter': 'the font Inter, for the interface where the system has none',
  '@fontsource/arimo': 'the font Arimo, bundled and put into HTML decks',
  '@fontsource/carlito': 'the font Carlito, bundled and put into HTML decks',
  '@fontsource/gelasio': 'the font Gelasio, bundled and put into HTML decks',
  '@internationalized/date': 'calendar dates',
  '@internationalized/number': 'numbers as languages write them',
  '@internationalized/string': "words of react-aria's own",
  'aria-hidden': 'hides what lies behind a dialog from screen readers',
  budoux: 'finds phrases in Japanese, Chinese and Thai',
  electron: 'runs the desktop app; its own notices stand beside its program',
  fflate: 'deflates and inflates',
  hyphen: "finds syllables, with TeX's patterns",
  'lucide-react': 'icons of the interface',
  'lucide-static': 'icons, flattened',
  papaparse: 'reads CSV',
  pptxgenjs: 'writes bodies of slides, charts and workbooks',
  react: 'draws the interface',
  'react-aria': 'controls by keyboard, pointer and screen reader',
  'react-aria-components': 'the same, as components',
  'react-dom': 'puts the interface into the page',
  'react-stately': 'what controls remember',
  'read-excel-file': 'reads XLSX',
  'reveal.js': 'presents HTML decks; put into each of them, with marked (MIT, Christopher Jeffrey) in its notes plugin',
  saxen: 'reads XML, for XLSX',
  scheduler: 'gives React its turns',
  'unzipper-esm': 'unpacks XLSX',
  'use-sync-external-store': 'ties stores to React',
  zod: 'validates pitches',
  zustand: 'holds what the interface shows',
};

/** Licence texts that a package names and does not carry. */
const STANDARD = { 'Apache-2.0': 'typescript/LICENSE' };

/** The file as it should be. */
export function notices() {
  const sections = Object.entries(BUNDLED).map(([name, use]) => {
    const { version, license } = JSON.parse(readFileSync(packaged(name, 'package.json'), 'utf8'));
    return `## ${name} ${version}\n\n${license}: ${use}.\n\n\`\`\`text\n${licenceOf(name, license)}\n\`\`\`\n`;
  });
  const head = 'Greenlight contains the work of others, under these licences. Written by `npm run notices`.';
  return `# Third-party notices\n\n${head}\n\n${sections.join('\n')}`;
}

/**
 * @param {string} name
 * @param {string} license SPDX
 */
function licenceOf(name, license) {
  const own = packaged(name, 'LICENSE');
  const standard = /** @type {Record<string, string>} */ (STANDARD)[license];
  const file = existsSync(own) || standard === undefined ? own : packaged(standard);
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}

/** @param {readonly string[]} parts */
const packaged = (...parts) => path.join(ROOT, 'node_modules', ...parts);

if (process.argv[1] === import.meta.filename) {
  writeFileSync(path.join(ROOT, 'THIRD-PARTY-NOTICES.md'), notices());
}
