// The font that stands in for Office's Georgia: Gelasio, which has the same widths and is in no package of Debian's. Written
// as TrueType files, with a fontconfig file that puts it in Georgia's place, for LibreOffice and for whatever else measures
// a .pptx. For Calibri and Arial Debian has stand-ins: fonts-crosextra-carlito and fonts-liberation2.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);
// Programs other than browsers take one file per face: the one with the Latin letters.
const FACES = /-latin-(?:400|700)-(?:normal|italic)\.woff$/;

/**
 * @param {string} folder is made if need be
 * @returns {string} the fontconfig file, for the environment variable FONTCONFIG_FILE
 */
export function writeOfficeFonts(folder) {
  const root = path.resolve(folder);
  mkdirSync(root, { recursive: true });
  const files = path.join(path.dirname(require.resolve('@fontsource/gelasio/package.json')), 'files');
  for (const name of readdirSync(files).filter((file) => FACES.test(file))) {
    writeFileSync(path.join(root, name.replace(/woff$/, 'ttf')), trueType(readFileSync(path.join(files, name))));
  }
  const file = path.join(root, 'fonts.conf');
  writeFileSync(file, configuration(root));
  return file;
}

/** @param {string} root */
const configuration = (root) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${root}</dir>
  <cachedir>${path.join(root, 'cache')}</cachedir>
  <match target="pattern">
    <test name="family"><string>Georgia</string></test>
    <edit name="family" mode="assign" binding="same"><string>Gelasio</string></edit>
  </match>
</fontconfig>
`;

/**
 * A WOFF file holds the tables of a TrueType font, each deflated (W3C, WOFF 1.0).
 * @param {Buffer} woff
 */
function trueType(woff) {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => readTable(woff, 44 + i * 20));
  const head = Buffer.alloc(12 + count * 16);
  woff.copy(head, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  let offset = head.length;
  tables.forEach(({ tag, checksum, data }, i) => {
    const at = 12 + i * 16;
    tag.copy(head, at);
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    offset += padded(data.length);
  });
  const bodies = tables.map(({ data }) => Buffer.concat([data, Buffer.alloc(padded(data.length) - data.length)]));
  return Buffer.concat([head, ...bodies]);
}

/**
 * @param {Buffer} woff
 * @param {number} at
 */
function readTable(woff, at) {
  const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
  const bytes = woff.subarray(offset, offset + packed);
  const data = packed < length ? inflateSync(bytes) : bytes;
  return { tag: woff.subarray(at, at + 4), checksum: woff.readUInt32BE(at + 16), data };
}

/** @param {number} length */
const padded = (length) => (length + 3) & ~3;

if (process.argv[1] === import.meta.filename) console.log(writeOfficeFonts(process.argv[2] ?? '.'));
