import { openPitch } from '../../../renderer/core/pitch/open.ts';
import { noFile, readArguments } from '../arguments.ts';
import { EXIT, Refusal } from '../io.ts';
import type { Command } from '../run.ts';

export const samples: Command = (args, assets, io) => {
  const { positionals } = readArguments('samples', args, {});
  const [name, ...more] = positionals;
  noFile('samples', more);
  const known = assets.samples();
  if (name === undefined) {
    for (const id of known) {
      const opened = openPitch(assets.read(`samples/${id}.pitch.json`));
      if (opened.ok) {
        io.out(`${id.padEnd(28)} ${opened.value.pitch.meta.title} (${opened.value.pitch.meta.language})\n`);
      }
    }
    return Promise.resolve(EXIT.ok);
  }
  if (!known.includes(name)) throw new Refusal(`${name}: there is no such sample. \`greenlight samples\` lists them.`);
  io.out(Buffer.from(assets.read(`samples/${name}.pitch.json`)).toString());
  return Promise.resolve(EXIT.ok);
};
