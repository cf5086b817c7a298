// npm run notices: THIRD-PARTY-NOTICES.md, the licences of everything that the built program or its files contain.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './program.mjs';

/** Packages that are bundled, with what of them ends up where. */
const BUNDLED = {
  '@fontsource/arimo': 'the font Arimo, bundled and put into HTML decks',
  '@fontsource/carlito': 'the font Carlito, bundled and put into HTML decks',
  '@fontsource/gelasio': 'the font Gelasio, bundled and put into HTML decks',
  budoux: 'finds phrases in Japanese, Chinese and Thai',
  fflate: 'deflates and inflates',
  hyphen: "finds syllables, with TeX's patterns",
  'lucide-static': 'icons, flattened',
  pptxgenjs: 'writes bodies of slides, charts and workbooks',
  'reveal.js': 'presents HTML decks; put into each of them, with marked (MIT, Christopher Jeffrey) in its notes plugin',
  zod: 'validates pitches',
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
