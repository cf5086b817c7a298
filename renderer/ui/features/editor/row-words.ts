import { parseDate, utcDate } from '../../../core/base/dates.ts';
import type { JsonObject, Json } from '../../../core/base/json.ts';
import { isObject } from '../../../core/base/json.ts';
import type { Person } from '../../../core/pitch/schema/index.ts';
import type { SortableItem } from '../../components/sortable-list.tsx';
import { shownText, type FactText } from '../../components/fact-spans.ts';
import type { ListSpec } from './forms/form.ts';

export interface RowContext {
  readonly tag: string;
  readonly textOf: FactText;
  readonly people: readonly Person[] | undefined;
  /** What one item is called, where it has no name yet. */
  readonly one: string;
}

/** What a closed row of a list says: its first summary field bold, the others beside it. */
export function rowWords(list: ListSpec, item: JsonObject, context: RowContext): SortableItem {
  const [first, ...rest] = list.summary.map((key) => textAt(item, key.slice(list.key.length + 1), context));
  const known = first === '' || first === undefined ? personName(item, context) : first;
  const detail = rest.filter((text) => text !== '').join(' ');
  return {
    id: idOf(item),
    name: known === '' ? context.one : known,
    ...(detail === '' ? {} : { detail }),
  };
}

/** The schema gives every item of a list an id. */
export const idOf = ({ id }: JsonObject): string => (typeof id === 'string' ? id : '');

function textAt(item: JsonObject, path: string, { tag, textOf }: RowContext): string {
  const value = path
    .split('.')
    .reduce<Json | undefined>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), item);
  if (typeof value === 'number') return new Intl.NumberFormat(tag, { maximumFractionDigits: 12 }).format(value);
  if (typeof value !== 'string') return '';
  return dayWords(value, tag) ?? plain(value, textOf);
}

/** A day as people write it: nobody writes `2026-11-05`. */
function dayWords(text: string, tag: string): string | undefined {
  const date = parseDate(text);
  if (date?.day === undefined) return undefined;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(utcDate(date));
}

/** Without the marks of inline Markdown, and with a fact as its value. */
const plain = (text: string, textOf: FactText): string =>
  shownText(text, textOf, '…')
    .text.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/\*+/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

function personName(item: JsonObject, { people = [] }: RowContext): string {
  const id = item['person'];
  return people.find((person) => person.id === id)?.name ?? '';
}
