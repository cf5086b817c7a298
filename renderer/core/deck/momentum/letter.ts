import type { CalendarDate } from '../../base/dates.ts';
import { fieldPath } from '../../base/ids.ts';
import type { Context } from '../context.ts';
import { label } from '../layouts/parts.ts';
import { plain, stacked, textOf, type Rich } from '../rich.ts';

/** Words to send or to post, before they are an e-mail, HTML or Markdown. Facts are filled in; marks are still runs. */
export interface Letter {
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The day it speaks of, where there is one: no clock is asked. */
  readonly date: CalendarDate | undefined;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Rich }
  | { readonly kind: 'heading'; readonly text: Rich }
  | { readonly kind: 'list'; readonly items: readonly Rich[] }
  /** What it is, and what it is for this pitch: decider, date. */
  | { readonly kind: 'pairs'; readonly rows: readonly Pair[] }
  | { readonly kind: 'quote'; readonly text: Rich; readonly by: Rich | undefined };

export interface Pair {
  readonly name: Rich;
  readonly value: Rich;
}

export interface LetterParts {
  readonly subject: string;
  readonly date?: CalendarDate | undefined;
  readonly blocks: readonly (Block | undefined)[];
}

export const letter = ({ locale }: Context, { subject, date, blocks }: LetterParts): Letter => ({
  subject: subject.replaceAll('\u00A0', ' '),
  language: locale.tag,
  direction: locale.direction,
  date,
  blocks: blocks.filter((block) => block !== undefined),
});

export const paragraph = (text: Rich | undefined): Block | undefined => text && { kind: 'paragraph', text };

export const pairs = (...rows: readonly (Pair | undefined)[]): Block | undefined => {
  const there = rows.filter((row) => row !== undefined);
  return there.length > 0 ? { kind: 'pairs', rows: there } : undefined;
};

/** A head with its list, or neither. */
export const listUnder = (heading: Rich, items: readonly Rich[]): readonly (Block | undefined)[] =>
  items.length > 0
    ? [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ]
    : [];

/** A head with its text, or neither. */
export const under = (heading: Rich, text: Rich | undefined): readonly (Block | undefined)[] =>
  text ? [{ kind: 'heading', text: heading }, paragraph(text)] : [];

/** `Dear Anna Reuter,`; to nobody in particular, to colleagues. */
export const greeting = (context: Context, name: Rich | undefined): Block => ({
  kind: 'paragraph',
  text: name
    ? plain(context.label('mail.greeting', { name: textOf(name) }), name.from)
    : label(context, 'mail.greeting.all'),
});

/** Who presents the pitch signs what is sent about it. */
export function closing(context: Context): Block {
  const { presenter } = context.pitch.meta;
  const path = fieldPath('meta', 'presenter');
  const name = context.line(presenter?.name, fieldPath(path, 'name'));
  const role = context.line(presenter?.role, fieldPath(path, 'role'));
  return { kind: 'paragraph', text: stacked(label(context, 'mail.closing'), name, role) };
}

/** The title of the pitch, for a subject. */
export const nameOf = ({ line, pitch }: Context): string => {
  const title = line(pitch.meta.title, fieldPath('meta', 'title'));
  return title ? textOf(title) : '';
};
