import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AIM, tally, type Labelled } from '../../../build/coach-tally.mjs';
import { checkLines } from '../../../electron/cli/commands/check-lines.ts';
import { isRule } from '../../../renderer/core/coach/catalogue.ts';
import { STATEMENT_FIELDS } from '../../../renderer/core/coach/statement.ts';

/** The rules of language, measured on labelled statements as `npm run coach:score` does. */

const CORPUS = path.join(import.meta.dirname, '../../fixtures/coach');

interface Line extends Labelled {
  readonly lang: string;
  readonly text: string;
}

function corpus(part: string): {
  readonly lines: readonly Line[];
  readonly overall: ReturnType<typeof tally>['overall'];
} {
  const source = readFileSync(path.join(CORPUS, `${part}.jsonl`), 'utf8');
  const lines = source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
  const answers = new Map(checkLines(source, part).map(({ id, findings }) => [id, findings]));
  return { lines, overall: tally(lines, answers).overall };
}

describe.each(['develop', 'hold-out'])('the rules of language on the statements of %s', (part) => {
  const { lines, overall } = corpus(part);

  it('find little that is no defect', () => {
    expect(overall.precision).toBeGreaterThanOrEqual(AIM.precision);
  });

  it('miss few defects', () => {
    expect(overall.recall).toBeGreaterThanOrEqual(AIM.recall);
  });

  it('are measured on both languages, every field, good and bad', () => {
    const places = new Set(lines.map(({ lang, field }) => `${lang} ${field}`));

    expect([...places]).toHaveLength(2 * STATEMENT_FIELDS.length);
    expect(lines.filter(({ expect: ids }) => ids.length === 0).length).toBeGreaterThan(lines.length / 4);
    expect(lines.flatMap(({ expect: ids }) => ids).filter((id) => !isRule(id))).toEqual([]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});

describe('the tally', () => {
  const labelled = [
    { id: 'a', field: 'claim', expect: ['jargon'] },
    { id: 'b', field: 'claim', expect: ['jargon', 'weasel-word'] },
    { id: 'c', field: 'claim', expect: [] },
  ];

  it('counts what is right, false and missed, by rule and overall', () => {
    const { overall, rules } = tally(labelled, new Map([['a', ['jargon']], ['b', ['weasel-word']], ['c', ['jargon']]])); // prettier-ignore

    expect(overall).toMatchObject({ right: 2, false: 1, missed: 1, precision: 2 / 3, recall: 2 / 3 });
    expect(rules.find(({ rule }) => rule === 'jargon')).toMatchObject({ right: 1, false: 1, missed: 1 });
  });

  it('takes a statement without an answer for one in which nothing was found', () => {
    expect(tally(labelled, new Map()).overall).toMatchObject({ right: 0, false: 0, missed: 3, recall: 0 });
  });
});
