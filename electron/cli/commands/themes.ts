import { noFile, readArguments } from '../arguments.ts';
import { EXIT } from '../io.ts';
import type { Command } from '../run.ts';

export const themes: Command = (args, assets, io) => {
  noFile('themes', readArguments('themes', args, {}).positionals);
  for (const { id, name, description } of assets.themes()) io.out(`${id.padEnd(12)} ${name}. ${description}\n`);
  return Promise.resolve(EXIT.ok);
};
