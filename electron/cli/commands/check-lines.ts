import { coachStatement } from '../../../renderer/core/coach/run.ts';
import type { RuleId } from '../../../renderer/core/coach/catalogue.ts';
import { LINE, statementOf, type Line } from '../../../renderer/core/coach/line.ts';
import { EXIT, Refusal, type ExitCode, type Io } from '../io.ts';
import { readInput } from '../read-pitch.ts';

/**
 * `check --lines FILE.jsonl --format json`: one statement a line in, one answer a line out. A line that is no statement is
 * refused with its number, and nothing is answered, so that no answer is taken for all of them.
 */
export interface LineAnswer {
  readonly id: string;
  readonly findings: readonly RuleId[];
  /** Present where the rules do not know the language. */
  readonly checked?: false;
}

/** What else the call said. */
interface Beside {
  readonly format?: string | undefined;
  readonly cut?: string | undefined;
  readonly theme?: string | undefined;
  readonly positionals: readonly string[];
}

export function runLines(file: string, beside: Beside, io: Io): ExitCode {
  refuseBeside(beside);
  const answers = checkLines(new TextDecoder().decode(readInput(file)), file);
  io.out(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  return EXIT.ok;
}

function refuseBeside({ format = 'json', cut, theme, positionals: [pitch] }: Beside): void {
  const more = pitch ?? (cut === undefined ? undefined : '--cut') ?? (theme === undefined ? undefined : '--theme');
  if (more !== undefined) {
    throw new Refusal(
      `check: --lines is about statements and stands alone; leave out ${more}. \`greenlight check --help\` shows how.`,
    );
  }
  if (format !== 'json') throw new Refusal(`--format ${format}: --lines answers as json, one line each.`);
}

/** `name` is the file's, for what is refused. */
export function checkLines(source: string, name: string): readonly LineAnswer[] {
  const lines = source.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [answerTo(readLine(line, `${name}, line ${at + 1}`))]));
}

function readLine(line: string, place: string): Line {
  const parsed = LINE.safeParse(asJson(line, place));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(`${place}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'no statement'}.`);
}

function asJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refusal(
      `${place}: this is no JSON. One statement a line is needed: {"id","lang","field","text","context"}.`,
    );
  }
}

function answerTo(line: Line): LineAnswer {
  const findings = coachStatement(statementOf(line), line.lang);
  return findings ? { id: line.id, findings } : { id: line.id, findings: [], checked: false };
}
