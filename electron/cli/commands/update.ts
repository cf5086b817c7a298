import { fileName, mailFile, type TextFile } from '../../../renderer/backends/text/files.ts';
import { utf8 } from '../../../renderer/core/base/zip.ts';
import { writeUpdate } from '../../../renderer/core/deck/momentum/compose-letters.ts';
import { composeUpdate } from '../../../renderer/core/deck/momentum/compose-momentum.ts';
import { onlyFile, readArguments, readTheme } from '../arguments.ts';
import { inFolder, neededFolder, writeEntry, written } from '../entry-files.ts';
import { Refusal } from '../io.ts';
import { contextOptions, makeHtml, makePptx } from '../make.ts';
import { pitchName, readPitch } from '../read-pitch.ts';
import type { Command } from '../run.ts';

const OPTIONS = {
  update: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  theme: { type: 'string' },
  notes: { type: 'boolean' },
} as const;

const FORMATS = ['pptx', 'html', 'eml'] as const;
type UpdateFormat = (typeof FORMATS)[number];

/** The update deck and its e-mail, of the latest update or of the one that is named. */
export const update: Command = async (args, assets, io) => {
  const { values, positionals } = readArguments('update', args, OPTIONS);
  const input = onlyFile('update', positionals);
  const out = neededFolder('update', values.out);
  const formats = readFormats(values.format);
  const opened = readPitch(input);
  const options = await contextOptions(opened, assets, readTheme(values.theme, assets));
  const deck = written(input, composeUpdate(opened, values.update, options));
  const letter = written(input, writeUpdate(opened, values.update, options));
  const name = fileName(pitchName(input), 'update', letter.tag);
  const { notes = false } = values;
  const make = async (format: UpdateFormat): Promise<Pick<TextFile, 'name' | 'bytes'>> => {
    switch (format) {
      case 'pptx':
        return { name: `${name}.pptx`, bytes: await makePptx(deck, opened, assets, { notes, embedPitch: false }) };
      case 'html':
        return { name: `${name}.html`, bytes: utf8(await makeHtml(deck, assets, { notes })) };
      case 'eml':
        return mailFile(letter, name);
    }
  };
  const files = [];
  for (const format of formats) files.push(await make(format));
  const findings = [...deck.findings, ...letter.findings];
  return writeEntry(io, { input, out, files: inFolder(out, files), findings });
};

function readFormats(format: string | undefined): readonly UpdateFormat[] {
  if (format === undefined) return FORMATS;
  const asked = format.split(',').map((text) => text.trim());
  return [...new Set(asked)].map((text) => {
    const known = FORMATS.find((one) => one === text);
    if (known) return known;
    throw new Refusal(`--format ${text}: there is no such format. The formats are pptx, html and eml.`);
  });
}
