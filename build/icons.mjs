// npm run icons: takes the icons that slides use out of Lucide and flattens each into one path of moves, lines and curves,
// which is what a custom shape in PowerPoint can hold.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import svgpath from 'svgpath';

const ROOT = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const NAMES = ['arrow-right', 'users', 'circle-check', 'circle-x', 'circle-minus'];

/** The icons as `assets/icons/icons.json` holds them: a path on a square of 24 units, by name. */
export function iconAssets() {
  return Object.fromEntries(NAMES.map((name) => [name, flatten(readIcon(name))]));
}

/** @param {string} name */
function readIcon(name) {
  return readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
}

/** @param {string} svg */
function flatten(svg) {
  const parts = [...svg.matchAll(/<(path|circle|line)\b([^>]*)\/>/g)].map(([, tag, attributes = '']) => {
    const value = (/** @type {string} */ key) => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const number = (/** @type {string} */ key) => Number(value(key));
    if (tag === 'path') return value('d');
    if (tag === 'line') return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    const [cx, cy, r] = [number('cx'), number('cy'), number('r')];
    return `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  });
  const whole = parts.map((part) => svgpath(part).abs().unarc().unshort().abs().toString()).join(' ');
  return straightened(svgpath(whole).round(3).toString());
}

/**
 * Horizontal and vertical lines as plain ones; blanks between all tokens.
 * @param {string} d
 */
function straightened(d) {
  /** @type {string[]} */
  const out = [];
  let [x, y] = [0, 0];
  svgpath(d).iterate(([command, ...numbers]) => {
    if (command === 'H') x = numbers[0] ?? x;
    else if (command === 'V') y = numbers[0] ?? y;
    else if (numbers.length >= 2) [x, y] = /** @type {[number, number]} */ (numbers.slice(-2));
    out.push(command === 'H' || command === 'V' ? `L ${x} ${y}` : [command, ...numbers].join(' ').replace('z', 'Z'));
  });
  return out.join(' ');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(path.join(ROOT, 'assets/icons/icons.json'), `${JSON.stringify(iconAssets(), undefined, 2)}\n`);
  writeFileSync(path.join(ROOT, 'assets/icons/LICENSE.txt'), readFileSync(require.resolve('lucide-static/LICENSE')));
}
