import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { findAssets } from '../../electron/cli/assets.ts';
import { coachTarget } from './coach-time.ts';
import { measure, type Measurement, type Programs } from './measure.ts';
import { reportOf } from './report.ts';
import { versionOf } from './run-process.ts';
import { generatedPitch, writeSubjects } from './subjects.ts';
import { checkTargets } from './targets.ts';

/** `npm run bench [-- SIZE ...]`: all sizes, and the table is kept; or the sizes that are named, and it is only printed. */

const SIZES = [12, 100, 1000] as const;
const RESULTS = 'tests/bench/results';

/** `root` is the repository, with the program built. */
export async function bench(root: string, named: readonly number[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'greenlight-bench-'));
  const pandoc = versionOf('pandoc');
  const programs: Programs = {
    greenlight: copyOf(path.join(root, 'dist'), folder),
    warmRuns: path.join(root, 'dist/bench/warm-runs.mjs'),
    pptxgenjs: path.join(root, 'tests/bench/pptxgenjs-peer.mjs'),
    hasPandoc: pandoc !== undefined,
  };
  const rows: Measurement[] = [];
  const coaching = await coachTarget(programs.greenlight);
  try {
    for (const subject of await writeSubjects(programs.greenlight, named.length > 0 ? named : SIZES, folder)) {
      process.stderr.write(`${subject.name}\n`);
      rows.push(...(await measure(subject, programs, runsFor(subject.slides))));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const targets = [...checkTargets(rows), coaching];
  const circumstances = { ...machine(), pandoc: pandoc ?? 'without pandoc' };
  const report = reportOf(rows, targets, circumstances);
  process.stdout.write(report);
  if (named.length > 0) return;
  writeFileSync(path.join(root, `${RESULTS}.md`), report);
  writeFileSync(
    path.join(root, `${RESULTS}.json`),
    `${JSON.stringify({ circumstances, rows, targets }, undefined, 2)}\n`,
  );
}

/** The text of a pitch with so many slides, for what is measured elsewhere. */
export const pitchOf = async (root: string, slides: number): Promise<string> =>
  new TextDecoder().decode(await generatedPitch(slides, findAssets(path.join(root, 'dist'))));

/** The built program as it is now, so that whoever builds again meanwhile changes nothing. */
function copyOf(dist: string, folder: string): string {
  const copy = path.join(folder, 'program');
  for (const name of ['cli.mjs', 'chunks', 'assets']) {
    cpSync(path.join(dist, name), path.join(copy, name), { recursive: true });
  }
  return copy;
}

/** Short runs are noisy, long ones take minutes. */
function runsFor(slides: number): number {
  if (slides > 500) return 3;
  return slides > 50 ? 5 : 11;
}

const machine = () => ({
  date: new Date().toISOString().slice(0, 10),
  processor: `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  node: process.versions.node,
});
