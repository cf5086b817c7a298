/** What keys do to a text that may be emphasised: pure, so that a text field only has to show the outcome. */

export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MARKS: Readonly<Record<string, string>> = { b: '**', i: '*' };
const ADDRESS = 'https://';

/** The text after Ctrl or Cmd with a key; nothing for a key that means nothing. */
export function afterKey(key: string, selected: Selected): Selected | undefined {
  const mark = MARKS[key];
  if (mark !== undefined) return toggled(selected, mark);
  return key === 'k' ? linked(selected) : undefined;
}

function toggled({ text, start, end }: Selected, mark: string): Selected {
  const { length } = mark;
  const isMarked = countBefore(text, start) === length && text.startsWith(mark, end);
  const inner = text.slice(start, end);
  return isMarked
    ? {
        text: text.slice(0, start - length) + inner + text.slice(end + length),
        start: start - length,
        end: end - length,
      }
    : { text: text.slice(0, start) + mark + inner + mark + text.slice(end), start: start + length, end: end + length };
}

/** Two asterisks are not one and one. */
const countBefore = (text: string, at: number): number => /\**$/u.exec(text.slice(0, at))?.[0].length ?? 0;

/** The address is selected, as it is what is typed next. */
function linked({ text, start, end }: Selected): Selected {
  const inner = text.slice(start, end);
  const from = start + inner.length + 3;
  return {
    text: `${text.slice(0, start)}[${inner}](${ADDRESS})${text.slice(end)}`,
    start: inner === '' ? start + 1 : from,
    end: inner === '' ? start + 1 : from + ADDRESS.length,
  };
}

/** What is typed after an `@` at the caret, and where that sign is; nothing where none is being typed. */
export function mentionAt(text: string, caret: number): { readonly at: number; readonly query: string } | undefined {
  const found = /(?:^|[\s([„“"'])@([^\s@]{0,40}(?: [^\s@]{1,40}){0,2})$/u.exec(text.slice(0, caret));
  const query = found?.[1];
  return query === undefined ? undefined : { at: caret - query.length - 1, query };
}

/** The text with a fact in the place of what was typed after `@`. */
export function withFact(text: string, at: number, caret: number, id: string): Selected {
  const put = `{fact:${id}}`;
  const end = at + put.length;
  return { text: text.slice(0, at) + put + text.slice(caret), start: end, end };
}

export interface FactChoice {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

const MOST = 7;

/** The facts whose words begin as what was typed does. */
export function matching(facts: readonly FactChoice[], query: string): readonly FactChoice[] {
  const wanted = query.toLocaleLowerCase();
  const fits = ({ label, value, id }: FactChoice): boolean =>
    [label, value, id].some((words) => ` ${words.toLocaleLowerCase()}`.includes(` ${wanted}`));
  return facts.filter((fact) => wanted === '' || fits(fact)).slice(0, MOST);
}

export const countWords = (text: string): number =>
  text
    .replaceAll(/\{fact:[^}]*\}/gu, 'fact')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
