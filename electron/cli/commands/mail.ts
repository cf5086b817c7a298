import path from 'node:path';
import { writeEml } from '../../../renderer/backends/text/eml.ts';
import { PPTX_TYPE } from '../../../renderer/backends/text/files.ts';
import { writeAsk } from '../../../renderer/core/deck/momentum/compose-letters.ts';
import { onlyFile, readArguments, readCut, readTheme } from '../arguments.ts';
import { writeEntry, written } from '../entry-files.ts';
import { Refusal } from '../io.ts';
import { composeDeck, contextOptions, makePptx } from '../make.ts';
import { pitchName, readPitch } from '../read-pitch.ts';
import type { Command } from '../run.ts';

const OPTIONS = { cut: { type: 'string' }, out: { type: 'string' }, theme: { type: 'string' } } as const;

/** The e-mail that carries the deck: a draft with the ask in its first sentence, and the PowerPoint file attached. */
export const mail: Command = async (args, assets, io) => {
  const { values, positionals } = readArguments('mail', args, OPTIONS);
  const input = onlyFile('mail', positionals);
  const { out } = values;
  if (out === undefined) throw new Refusal('mail: say where the e-mail goes: --out FILE.eml.');
  if (path.extname(out).toLowerCase() !== '.eml') {
    throw new Refusal(`${out}: an e-mail's name ends in .eml. Name it so.`);
  }
  const [cut, theme] = [readCut(values.cut), readTheme(values.theme, assets)];
  const opened = readPitch(input);
  const letter = written(input, writeAsk(opened, cut, await contextOptions(opened, assets, theme)));
  const deck = await composeDeck(opened, assets, { cut, theme });
  const bytes = await makePptx(deck, opened, assets, { notes: false, embedPitch: false });
  const content = writeEml(letter.letter, [{ name: `${pitchName(input)}.pptx`, type: PPTX_TYPE, bytes }]);
  return writeEntry(io, { input, out: undefined, files: [{ file: out, content }], findings: letter.findings });
};
