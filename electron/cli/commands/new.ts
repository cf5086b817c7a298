import { existsSync } from 'node:fs';
import { blankPitch } from '../../../renderer/core/pitch/blank.ts';
import { writeFilesAtomically } from '../../node/write-file.ts';
import { onlyFile, readArguments } from '../arguments.ts';
import { EXIT, Refusal } from '../io.ts';
import { errorCode } from '../read-pitch.ts';
import type { Command } from '../run.ts';
import { GENERATOR } from '../version.ts';

export const create: Command = async (args, _assets, io) => {
  const { positionals } = readArguments('new', args, {});
  const file = onlyFile('new', positionals);
  if (existsSync(file)) throw new Refusal(`${file}: there is a file already. Name another.`);
  try {
    await writeFilesAtomically([{ file, content: Buffer.from(blankPitch(GENERATOR)) }]);
  } catch (error) {
    throw new Refusal(`${file}: not written (${errorCode(error) ?? String(error)}). Check the folder.`);
  }
  io.out(`${file}  Fill in what you know, then: greenlight build ${file} --pptx deck.pptx\n`);
  return EXIT.ok;
};
