import { coach } from '../../../renderer/core/coach/run.ts';
import { severityOf } from '../../../renderer/core/deck/findings.ts';
import { onlyFile, readArguments, readCut, readTheme } from '../arguments.ts';
import { coachAsJson, coachLines, coachSummary } from '../coaching.ts';
import { asJson, bySeverity, line, summary } from '../findings.ts';
import { EXIT, Refusal } from '../io.ts';
import { composeDeck } from '../make.ts';
import { readPitch } from '../read-pitch.ts';
import type { Command } from '../run.ts';
import { runLines } from './check-lines.ts';

const OPTIONS = {
  format: { type: 'string' },
  cut: { type: 'string' },
  theme: { type: 'string' },
  lines: { type: 'string' },
} as const;

/** The deck that the coach reads: all of it, as the pitch asks for it. */
const WHOLE = { cut: 'full', theme: undefined } as const;

export const check: Command = async (args, assets, io) => {
  const { values, positionals } = readArguments('check', args, OPTIONS);
  if (values.lines !== undefined) return runLines(values.lines, { ...values, positionals }, io);
  const file = onlyFile('check', positionals);
  const { format = 'text' } = values;
  if (format !== 'text' && format !== 'json') {
    throw new Refusal(`--format ${format}: there is no such format. The formats are text and json.`);
  }
  const options = { cut: readCut(values.cut), theme: readTheme(values.theme, assets) };
  const opened = readPitch(file);
  const deck = await composeDeck(opened, assets, options);
  const isWhole = options.cut === WHOLE.cut && options.theme === WHOLE.theme;
  const coaching = coach(opened.pitch, isWhole ? deck : await composeDeck(opened, assets, WHOLE));
  const findings = bySeverity(deck.findings);
  if (format === 'json') {
    io.out(`${JSON.stringify({ file, findings: findings.map(asJson), coach: coachAsJson(coaching) }, undefined, 2)}\n`);
  } else {
    io.out(`${file}: ${summary(findings)}\n`);
    for (const finding of findings) io.out(`${line(finding)}\n`);
    io.out(`${coachSummary(coaching)}\n`);
    for (const said of coachLines(coaching)) io.out(`${said}\n`);
  }
  // The coach advises; what cannot be shown is an error.
  return findings.some(({ code }) => severityOf(code) === 'error') ? EXIT.found : EXIT.ok;
};
