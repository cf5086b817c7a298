import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLines } from '../../../electron/cli/commands/check-lines.ts';
import { folderWith } from '../../support/folders.ts';
import { runHere } from '../../support/program.ts';

/** `greenlight check --lines FILE`: statements in, findings out, line by line. */

const line = (more: object): string =>
  JSON.stringify({ id: 's', lang: 'en', field: 'ask', text: 'Approve it.', ...more });
const findings = (more: object): readonly string[] => checkLines(line(more), 'f')[0]?.findings ?? [];

describe('check --lines', () => {
  it('answers each line with one line, in the same order', async () => {
    const lines = [
      line({ id: 'one', field: 'slide-title', text: 'Market overview' }),
      line({ id: 'two', lang: 'de', field: 'question', text: 'Wie werden wir schneller?' }),
    ];
    const folder = folderWith({ 's.jsonl': `${lines.join('\n')}\n\n` });

    const { status, out, err } = await runHere(['check', '--lines', path.join(folder, 's.jsonl'), '--format', 'json']);

    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe('{"id":"one","findings":["title-not-a-claim"]}\n{"id":"two","findings":[]}\n');
  });

  it('takes what stands in the context for said', () => {
    const context = { amount: '5,000 EUR', decider: 'The board', decide_by: '2026-05-12' };

    expect(findings({})).toEqual(['ask-no-amount', 'ask-no-decider', 'ask-no-date']);
    expect(findings({ context })).toEqual([]);
    expect(findings({ context: { ...context, decider: ' ' } })).toEqual(['ask-no-decider']);
  });

  it('says of another language that it was not checked', () => {
    expect(checkLines(line({ lang: 'fi', text: 'Ehkä.' }), 'f')).toEqual([{ id: 's', findings: [], checked: false }]);
  });

  it('takes a region with a language, a byte order mark, and lines that end as on Windows', () => {
    const source = `\uFEFF${line({ lang: 'en-GB', field: 'claim', text: 'We leverage synergies.' })}\r\n`;

    expect(checkLines(source, 'f')).toEqual([{ id: 's', findings: ['jargon'] }]);
  });

  it.each([
    ['no JSON', '{"id":', 'no JSON'],
    ['no field of ours', line({ field: 'slogan' }), 'field'],
    ['no text', line({ text: undefined }), 'text'],
    ['a context of another kind', line({ context: { has_source: 'yes' } }), 'context.has_source'],
    ['a list', '[]', 'the line'],
  ])('refuses %s with the file and the number of the line, and answers nothing', async (_, bad, says) => {
    const folder = folderWith({ 's.jsonl': `${line({})}\n${bad}\n` });

    const { status, out, err } = await runHere(['check', '--lines', path.join(folder, 's.jsonl')]);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('s.jsonl, line 2: ');
    expect(err).toContain(says);
  });

  it.each([
    [['a.pitch.json'], 'a.pitch.json'],
    [['--cut', 'full'], '--cut'],
    [['--theme', 'evening'], '--theme'],
    [['--format', 'text'], '--format text'],
  ])('refuses %j beside it', async (more, says) => {
    const { status, err } = await runHere(['check', '--lines', 's.jsonl', ...more]);

    expect(status).toBe(2);
    expect(err).toContain(says);
  });
});
