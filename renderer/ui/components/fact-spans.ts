/**
 * A text as one reads and types it: a reference to a fact (`{fact:ID}`) stands in it as the value of the fact, whole or not at
 * all. Pure: places in the source and places in what is shown are told from each other and into each other.
 */

export interface ShownText {
  readonly source: string;
  readonly text: string;
  readonly facts: readonly ShownFact[];
}

export interface ShownFact {
  readonly id: string;
  /** Where its value stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Where the reference stands in the source. */
  readonly from: number;
  readonly to: number;
  readonly isKnown: boolean;
}

/** What a fact is in a sentence; undefined where there is none with a value. */
export type FactText = (id: string) => string | undefined;

/** A sign behind a backslash means itself. */
const REFERENCE = /\\.|\{fact:([^\s{}]{1,100})\}/gsu;

/** @param missing stands in the place of a fact that there is none of */
export function shownText(source: string, textOf: FactText, missing: string): ShownText {
  if (!source.includes('{fact:')) return { source, text: source, facts: [] };
  const facts: ShownFact[] = [];
  let [text, copied] = ['', 0];
  for (const { 0: reference, 1: id, index: from } of source.matchAll(REFERENCE)) {
    if (id === undefined) continue;
    const value = textOf(id) ?? '';
    text += source.slice(copied, from);
    const start = text.length;
    text += value === '' ? missing : value;
    copied = from + reference.length;
    facts.push({ id, start, end: text.length, from, to: copied, isKnown: value !== '' });
  }
  return { source, text: text + source.slice(copied), facts };
}

/** The place in the source of a place in the text; within a value, the nearer end of it. */
export function inSource({ facts }: ShownText, at: number): number {
  const fact = facts.findLast(({ start }) => start < at);
  if (!fact) return at;
  const { start, end, from, to } = fact;
  if (at >= end) return to + at - end;
  return at - start < end - at ? from : to;
}

/** The place in the text of a place in the source; within a reference, the end of its value. */
export function inText({ facts }: ShownText, at: number): number {
  const fact = facts.findLast(({ from }) => from < at);
  if (!fact) return at;
  return at >= fact.to ? fact.end + at - fact.to : fact.end;
}

export interface Typed {
  readonly source: string;
  /** In the source. */
  readonly caret: number;
}

/**
 * The source after somebody has typed: `next` is what the control holds now, with the caret behind what was put in. A value of
 * which anything was taken goes as a whole; what is put into one comes behind it.
 */
export function afterTyping(shown: ShownText, next: string, caret: number): Typed {
  const { source, text, facts } = shown;
  const kept = text.endsWith(next.slice(caret)) ? next.length - caret : commonEnd(text, next);
  const put = next.length - kept;
  let [start, end] = [commonStart(text, next, Math.min(text.length - kept, put)), text.length - kept];
  const added = next.slice(start, put);
  for (const fact of facts) {
    const isTouched = fact.start < end && start < fact.end;
    if (isTouched && start === end) {
      [start, end] = [fact.end, fact.end];
    } else if (isTouched) {
      [start, end] = [Math.min(start, fact.start), Math.max(end, fact.end)];
    }
  }
  const [from, to] = [inSource(shown, start), inSource(shown, end)];
  return { source: source.slice(0, from) + added + source.slice(to), caret: from + added.length };
}

function commonStart(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** Where an end of the selection may stand: never within a value, but beyond it in the direction in which it moves. */
export function besideFacts({ facts }: ShownText, at: number, before: number): number {
  const fact = facts.find(({ start, end }) => start < at && at < end);
  if (!fact) return at;
  return at < before ? fact.start : fact.end;
}
