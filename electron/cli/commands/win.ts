import { fileName, winFiles } from '../../../renderer/backends/text/files.ts';
import { utf8 } from '../../../renderer/core/base/zip.ts';
import { winTexts } from '../../../renderer/core/deck/momentum/compose-letters.ts';
import { composeWin } from '../../../renderer/core/deck/momentum/compose-momentum.ts';
import { onlyFile, readArguments, readTheme } from '../arguments.ts';
import { inFolder, neededFolder, writeEntry, written } from '../entry-files.ts';
import { contextOptions, makeHtml, makePptx } from '../make.ts';
import { pitchName, readPitch } from '../read-pitch.ts';
import type { Command } from '../run.ts';

const OPTIONS = { win: { type: 'string' }, out: { type: 'string' }, theme: { type: 'string' } } as const;

/** One win as an e-mail, a post in HTML and Markdown, and a slide for a meeting in both formats. */
export const win: Command = async (args, assets, io) => {
  const { values, positionals } = readArguments('win', args, OPTIONS);
  const input = onlyFile('win', positionals);
  const out = neededFolder('win', values.out);
  const opened = readPitch(input);
  const options = await contextOptions(opened, assets, readTheme(values.theme, assets));
  const texts = written(input, winTexts(opened, values.win, options));
  const deck = written(input, composeWin(opened, values.win, options));
  const name = fileName(pitchName(input), 'win', texts.tag);
  const plain = { notes: false, embedPitch: false };
  const files = [
    ...winFiles(texts, name),
    { name: `${name}-slide.pptx`, bytes: await makePptx(deck, opened, assets, plain) },
    { name: `${name}-slide.html`, bytes: utf8(await makeHtml(deck, assets, plain)) },
  ];
  const findings = [...texts.findings, ...deck.findings];
  return writeEntry(io, { input, out, files: inFolder(out, files), findings });
};
