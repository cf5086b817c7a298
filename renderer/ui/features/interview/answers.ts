import { fieldPath, within, type FieldPath } from '../../../core/base/ids.ts';
import { isObject, type Json, type JsonObject } from '../../../core/base/json.ts';
import { freeId, itemPath, valueAt } from '../../../core/edit/apply.ts';
import { set, type Edit } from '../../../core/edit/edit.ts';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import { QUESTIONS, type Part, type Place, type Question } from './questions.ts';

/** Answers of the interview and the pitch: each is read from the other. Pure. */

export type AnswerValue = string | number | undefined;
/** By part. */
export type Answer = Readonly<Record<string, AnswerValue>>;

/** What the pitch says to a question already. */
export function readAnswer(pitch: Pitch, question: Question): Answer {
  return Object.fromEntries(question.parts.map((part) => [part.id, readPart(pitch, part)]));
}

/** The edits that make the pitch say what the answer says: none where it does. */
export function answerEdits(pitch: Pitch, question: Question, answer: Answer): readonly Edit[] {
  const changed = question.parts.filter((part) => bare(answer[part.id]) !== bare(readPart(pitch, part)));
  if (changed.length === 0) return [];
  return [
    ...changed.flatMap((part) => editsOf(pitch, part.place, bare(answer[part.id]))),
    ...firstItem(pitch, question, changed, answer),
  ];
}

/** @param untitled what a pitch is called whose title nobody has written: no answer */
export const isAnswered = (pitch: Pitch, question: Question, untitled?: string): boolean =>
  question.parts
    .filter(({ kind }) => kind !== 'currency')
    .map((part) => bare(readPart(pitch, part)))
    .some((value) => value !== undefined && value !== untitled);

/** The first question without an answer, counted from 0; undefined where all have one. */
export function firstOpen(pitch: Pitch, untitled?: string): number | undefined {
  const index = QUESTIONS.findIndex((question) => !isAnswered(pitch, question, untitled));
  return index < 0 ? undefined : index;
}

/** Where a part stands in the pitch now, for the preview to mark; undefined for an item that is not there yet. */
export function fieldOf(pitch: Pitch, { place }: Part): FieldPath | undefined {
  if (place.kind === 'field') return place.path;
  const [item] = itemsOf(pitch, place.list);
  return item && within(itemPath(place.list, item.id), place.key);
}

function readPart(pitch: Pitch, { place }: Part): AnswerValue {
  switch (place.kind) {
    case 'field':
      return plain(valueAt(pitch, place.path)) ?? personName(pitch, place.person);
    case 'first':
      return plain(itemsOf(pitch, place.list)[0]?.[place.key]);
    case 'each':
      return bare(linesOf(pitch, place).join('\n'));
  }
}

function editsOf(pitch: Pitch, place: Place, value: AnswerValue): readonly Edit[] {
  if (place.kind === 'each') return lineEdits(pitch, place, value);
  if (place.kind === 'first' || (place.isRequired && value === undefined)) return [];
  const { path, person } = place;
  const named = person !== undefined && valueAt(pitch, person) !== undefined ? [set(person, undefined)] : [];
  return [...named, set(path, value)];
}

/** All changed parts that stand in the first item of the same list, which is made, changed, or taken out when empty. */
function firstItem(pitch: Pitch, question: Question, changed: readonly Part[], answer: Answer): readonly Edit[] {
  const places = changed.flatMap(({ id, place }) => (place.kind === 'first' ? [{ id, ...place }] : []));
  const list = places[0]?.list;
  if (list === undefined) return [];
  const values = places.map(({ id, key }) => [key, bare(answer[id])] as const);
  const [item] = itemsOf(pitch, list);
  if (!item) return [insertion(list, freeId(pitch, list), question.initial, values)];
  const path = itemPath(list, item.id);
  const after = { ...item, ...Object.fromEntries(values) };
  const isEmpty = Object.entries(after).every(
    ([key, value]) => key === 'id' || value === undefined || value === question.initial?.[key],
  );
  return isEmpty ? [{ kind: 'remove', item: path }] : values.map(([key, value]) => set(within(path, key), value));
}

function insertion(
  list: FieldPath,
  id: string,
  initial: JsonObject | undefined,
  values: readonly (readonly [string, AnswerValue])[],
): Edit {
  const given = values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return { kind: 'insert', list, item: { ...initial, ...Object.fromEntries(given), id } };
}

type Each = Extract<Place, { kind: 'each' }>;

/** Lines take the place of items one by one, so that what else an item holds stays. */
function lineEdits(pitch: Pitch, place: Each, value: AnswerValue): readonly Edit[] {
  const lines = String(value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const items = itemsOf(pitch, place.list);
  const kept = items
    .slice(0, lines.length)
    .map(({ id }, index) => set(within(itemPath(place.list, id), place.key), lines[index]));
  const gone = items.slice(lines.length).map(({ id }): Edit => ({ kind: 'remove', item: itemPath(place.list, id) }));
  return [...kept, ...gone, ...newLines(pitch, place, lines.slice(items.length))];
}

function newLines(pitch: Pitch, { list, key }: Each, lines: readonly string[]): readonly Edit[] {
  const taken = new Set(itemsOf(pitch, list).map(({ id }) => id));
  return lines.map((line): Edit => {
    const id = nextId(taken);
    taken.add(id);
    return { kind: 'insert', list, item: { id, [key]: line } };
  });
}

function nextId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`step-${number}`)) number++;
  return `step-${number}`;
}

const linesOf = (pitch: Pitch, { list, key }: Each): readonly string[] =>
  itemsOf(pitch, list).flatMap((item) => {
    const text = item[key];
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
  });

function itemsOf(pitch: Pitch, list: FieldPath): readonly (JsonObject & { readonly id: string })[] {
  const items = valueAt(pitch, list);
  return Array.isArray(items) ? items.filter(hasId) : [];
}

const hasId = (item: Json): item is JsonObject & { readonly id: string } =>
  isObject(item) && typeof item['id'] === 'string';

function personName(pitch: Pitch, person: FieldPath | undefined): AnswerValue {
  const id = person === undefined ? undefined : valueAt(pitch, person);
  return typeof id === 'string' ? plain(valueAt(pitch, fieldPath('people', { id }, 'name'))) : undefined;
}

const plain = (value: Json | undefined): AnswerValue =>
  typeof value === 'string' || typeof value === 'number' ? value : undefined;

/** White space alone is no answer. */
const bare = (value: AnswerValue): AnswerValue =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
