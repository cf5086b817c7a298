import { readPptx } from '../../../renderer/backends/pptx/read.ts';
import { describeOpenError } from '../../../renderer/core/pitch/open-error.ts';
import { openPitch, type OpenedPitch } from '../../../renderer/core/pitch/open.ts';
import { serialise } from '../../../renderer/core/pitch/serialise.ts';
import { onlyFile, readArguments } from '../arguments.ts';
import { counted, EXIT, printable, Refusal, type Io } from '../io.ts';
import { readInput } from '../read-pitch.ts';
import type { Command } from '../run.ts';
import { GENERATOR } from '../version.ts';

const OPTIONS = { pitch: { type: 'boolean' } } as const;

export const inspect: Command = (args, _assets, io) => {
  const { values, positionals } = readArguments('inspect', args, OPTIONS);
  const file = onlyFile('inspect', positionals);
  const bytes = readInput(file);
  const presentation = readPptx(bytes);
  if (!presentation.ok) throw new Refusal(`${file}: ${describeOpenError(presentation.error)}`);
  const inside = presentation.value ? presentation.value.pitch : bytes;
  if (values.pitch) {
    if (!inside) throw new Refusal(`${file}: there is no pitch inside. It was exported without --embed-pitch.`);
    io.out(serialise(open(file, inside), GENERATOR));
    return Promise.resolve(EXIT.ok);
  }
  if (presentation.value) {
    const { title, author, slides, notes } = presentation.value;
    io.out(`${printable(`PowerPoint presentation “${title}”${author === '' ? '' : ` by ${author}`}`)}\n`);
    io.out(`  ${counted(slides, 'slide')}, ${notes === 0 ? 'no speaker notes' : `speaker notes on ${notes}`}\n`);
    io.out(inside ? '  a pitch inside: --pitch prints it\n' : '  no pitch inside\n');
  }
  if (inside) describe(io, open(file, inside));
  return Promise.resolve(EXIT.ok);
};

function open(file: string, bytes: Uint8Array): OpenedPitch {
  const opened = openPitch(bytes);
  if (!opened.ok) throw new Refusal(`${file}: ${describeOpenError(opened.error)}`);
  return opened.value;
}

function describe(io: Io, { pitch, media }: OpenedPitch): void {
  const { meta, people, story, evidence, champion, ask, momentum } = pitch;
  io.out(`${printable(`Pitch “${meta.title}”${meta.language === undefined ? '' : ` (${meta.language})`}`)}\n`);
  const counts: readonly (readonly [noun: string, items: readonly unknown[] | undefined])[] = [
    ['benefit', story?.benefits],
    ['fact', evidence?.facts],
    ['source', evidence?.sources],
    ['dataset', evidence?.datasets],
    ['case', evidence?.caseStudies],
    ['objection', evidence?.objections],
    ['risk', evidence?.risks],
    ['option', ask?.options],
    ['supporter', momentum?.supporters],
  ];
  const there = counts.flatMap(([noun, items]) => (items?.length ? [counted(items.length, noun)] : []));
  const peopleCount = people?.length ?? 0;
  const parts = [...there, ...(peopleCount > 0 ? [peopleCount === 1 ? '1 person' : `${peopleCount} people`] : [])];
  io.out(`  ${parts.length > 0 ? parts.join(', ') : 'nothing filled in yet'}\n`);
  io.out(
    `  champion: ${champion?.who ? 'named' : 'not named'}; decision: ${ask?.decision ? 'stated' : 'not stated'}\n`,
  );
  if (media.size > 0) io.out(`  ${counted(media.size, 'picture')}\n`);
}
