import { fileName, followUpFiles } from '../../../renderer/backends/text/files.ts';
import { writeFollowUp } from '../../../renderer/core/deck/momentum/compose-letters.ts';
import { onlyFile, readArguments } from '../arguments.ts';
import { inFolder, neededFolder, writeEntry, written } from '../entry-files.ts';
import { contextOptions } from '../make.ts';
import { pitchName, readPitch } from '../read-pitch.ts';
import type { Command } from '../run.ts';

const OPTIONS = { decision: { type: 'string' }, out: { type: 'string' } } as const;

/** The note after a decision, as an e-mail and as Markdown. */
export const followUp: Command = async (args, assets, io) => {
  const { values, positionals } = readArguments('follow-up', args, OPTIONS);
  const input = onlyFile('follow-up', positionals);
  const out = neededFolder('follow-up', values.out);
  const opened = readPitch(input);
  const options = await contextOptions(opened, assets, undefined);
  const note = written(input, writeFollowUp(opened, values.decision, options));
  const files = followUpFiles(note, fileName(pitchName(input), 'follow-up', note.tag));
  return writeEntry(io, { input, out, files: inFolder(out, files), findings: note.findings });
};
