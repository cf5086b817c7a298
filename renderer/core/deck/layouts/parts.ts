import { fieldPath, type FieldPath } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import { factsIn } from '../../pitch/rich-text.ts';
import type { ColorRole } from '../../theme/roles.ts';
import type { Context } from '../context.ts';
import type { LabelKey } from '../labels.ts';
import type { Page } from '../page.ts';
import { plain, type Rich } from '../rich.ts';

/** What several layouts share. */

/** The author's claim, or words made from theirs. */
export const titleOf = (context: Context, claim: string | undefined, path: FieldPath, otherwise: Rich): Rich =>
  context.prose(claim, path) ?? otherwise;

/** A column's head: a rule, and a label under it. */
export function columnHead(
  page: Page,
  name: string,
  x: number,
  y: number,
  w: number,
  label: Rich,
  color: { readonly rule?: ColorRole; readonly label?: ColorRole } = {},
): void {
  page.rule(x, y, w, color.rule ?? 'ink', 1.5);
  page.text({ name, box: box(x, y + 0.1667, w, 0.25), style: 'label', text: label, color: color.label ?? 'muted' });
}

/** Sources behind some facts, in order, each once. */
export function sourcesOfFacts(context: Context, ids: readonly (string | undefined)[]): readonly string[] {
  return unique(ids.map((id) => context.facts.find(id)?.source));
}

/** What is there, each once. */
export const unique = (ids: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

export const label = (context: Context, ...args: Parameters<Context['label']>): Rich => plain(context.label(...args));

export const factPath = (id: string): FieldPath => fieldPath('evidence', 'facts', { id });

/** Sources of the facts that some prose refers to. */
export const sourcesOfProse = (context: Context, texts: readonly (string | undefined)[]): readonly string[] =>
  sourcesOfFacts(
    context,
    texts.flatMap((text) => (text === undefined ? [] : factsIn(text))),
  );

const COUNT_WORDS = ['count.2', 'count.3', 'count.4', 'count.5', 'count.6', 'count.7', 'count.8', 'count.9'] as const;

/** A label that counts: small numbers as words, where the language writes them so, and the first letter a capital. */
export function counted(context: Context, key: LabelKey, count: number): string {
  const { locale } = context;
  const word = COUNT_WORDS[count - 2];
  const text = context.label(key, { n: word ? context.label(word) : locale.number(count) });
  return withCapital(text);
}

/** With a capital at its beginning, where the language has them. */
export function withCapital(text: string): string {
  const [letter = ''] = text;
  return letter.toLocaleUpperCase('und') + text.slice(letter.length);
}

/** The author's words in the quotation marks of their language. */
export function quoted(context: Context, text: Rich): Rich {
  const [open = '', close = ''] = context.locale.quote('\n').split('\n');
  const last = text.paragraphs.length - 1;
  const paragraphs = text.paragraphs.map((runs, i) => [
    ...(i === 0 ? [{ text: open }] : []),
    ...runs,
    ...(i === last ? [{ text: close }] : []),
  ]);
  return { ...text, paragraphs };
}

/** `Zürich: 12; Graz: 9`. */
export const listing = (
  { locale }: Context,
  items: readonly { readonly name: string; readonly value: string }[],
): string => items.map(({ name, value }) => `${name}: ${value}`).join(locale.punctuation.semicolon);

/** Statements one after the other, each closed as the language closes a sentence. */
export function inSentences({ locale }: Context, statements: readonly string[]): string {
  const { sentence, stop } = locale.punctuation;
  const bare = statements.map((text) => text.replace(/[.:。\s]+$/u, '')).filter((text) => text !== '');
  return bare.length === 0 ? '' : bare.join(sentence) + stop;
}
