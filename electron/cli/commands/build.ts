import { writeFilesAtomically } from '../../node/write-file.ts';
import type { Deck } from '../../../renderer/core/deck/model.ts';
import type { OpenedPitch } from '../../../renderer/core/pitch/open.ts';
import { readArguments, readCut, readTheme } from '../arguments.ts';
import type { Assets } from '../assets.ts';
import { bySeverity, line, summary } from '../findings.ts';
import { counted, EXIT, fileSize, Refusal, type Io } from '../io.ts';
import { composeDeck, makeHtml, makePptx, type MakeOptions } from '../make.ts';
import { checkTaken, planJobs, prepareFolders, type Job } from '../outputs.ts';
import { forReaders } from '../readers.ts';
import { errorCode, readPitch } from '../read-pitch.ts';
import type { Command } from '../run.ts';

const OPTIONS = {
  pptx: { type: 'string' },
  html: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  cut: { type: 'string' },
  theme: { type: 'string' },
  lens: { type: 'string' },
  notes: { type: 'boolean' },
  'no-backup': { type: 'boolean' },
  'embed-pitch': { type: 'boolean' },
} as const;

/** All pitches are read before the first deck is made, so that a bad one stops everything while nothing is written. */
export const build: Command = async (args, assets, io) => {
  const { values, positionals } = readArguments('build', args, OPTIONS);
  const { pptx, html, out, format, notes = false } = values;
  const [cut, theme] = [readCut(values.cut), readTheme(values.theme, assets)];
  const backup = values['no-backup'] !== true;
  const options = { cut, theme, notes, backup, embedPitch: values['embed-pitch'] ?? false };
  const planned = planJobs(positionals, { pptx, html, out, format });
  const opened = forReaders(
    planned.map((job) => ({ job, pitch: readPitch(job.input) })),
    { lens: values.lens, out },
  );
  const jobs = opened.map(({ job }) => job);
  checkTaken(jobs);
  prepareFolders(jobs, out);
  for (const [i, { job, pitch, lens }] of opened.entries()) {
    if (io.isTerminal && jobs.length > 1) io.err(`\r[${i + 1}/${jobs.length}] ${job.input}\u001B[K`);
    const report = await buildOne(job, pitch, assets, { ...options, lens });
    if (io.isTerminal && jobs.length > 1) io.err('\r\u001B[K');
    tell(io, report);
  }
  return EXIT.ok;
};

interface Report {
  readonly input: string;
  readonly deck: Deck;
  readonly files: readonly { readonly file: string; readonly content: Uint8Array }[];
}

async function buildOne(job: Job, pitch: OpenedPitch, assets: Assets, options: MakeOptions): Promise<Report> {
  const { pptx, html } = job.outputs;
  const deck = await composeDeck(pitch, assets, options);
  const files = [
    ...(pptx === undefined ? [] : [{ file: pptx, content: await makePptx(deck, pitch, assets, options) }]),
    ...(html === undefined ? [] : [{ file: html, content: Buffer.from(await makeHtml(deck, assets, options)) }]),
  ];
  try {
    await writeFilesAtomically(files);
  } catch (error) {
    const names = files.map(({ file }) => file).join(', ');
    throw new Refusal(
      `${names}: not written (${errorCode(error) ?? String(error)}). Nothing was changed; free space or name another folder.`,
    );
  }
  return { input: job.input, deck, files };
}

/** Most findings printed; `check` lists them all. */
const MOST_FINDINGS = 20;

function tell(io: Io, { input, deck, files }: Report): void {
  for (const { file, content } of files) {
    io.out(`${file}  ${counted(deck.slides.length, 'slide')}, ${fileSize(content.length)}\n`);
  }
  const findings = bySeverity(deck.findings);
  io.out(`${summary(findings)}\n`);
  for (const finding of findings.slice(0, MOST_FINDINGS)) io.out(`${line(finding)}\n`);
  if (findings.length > MOST_FINDINGS) {
    io.out(`  and ${findings.length - MOST_FINDINGS} more: greenlight check ${input}\n`);
  }
}
