import { fieldPath, within, type FieldPath } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import { dayNumber } from '../../base/dates.ts';
import type { Context } from '../context.ts';
import { bySentence } from '../fit/shorten.ts';
import { BODY_TOP, colW, colX, FULL, MARGIN } from '../grid.ts';
import type { Page } from '../page.ts';
import { textOf, type Rich } from '../rich.ts';
import { drawAlone } from './alone.ts';

/** Statements under each other, each with what it is at its side: what was understood, heard or decided. */

export interface Statement {
  readonly name: string;
  readonly heading: Rich;
  /** Stands large in the place of the heading. */
  readonly figure?: { readonly text: Rich; readonly compact: Rich };
  readonly text: Rich;
  /** Said before, or beside the point. */
  readonly quiet?: boolean;
  /** Left out where space is short. */
  readonly part?: string;
}

const SIDE = 3;
/** Two share the whole height. */
const CAP = 2.125;

/** They share the height of the slide; one alone fills it. */
export function drawStatements(page: Page, all: readonly Statement[]): void {
  const kept = all.filter(({ part }) => part === undefined || page.keeps(part));
  const [only] = kept;
  if (only && all.length === 1 && !only.figure) {
    const { name, heading, text, part } = only;
    drawAlone(page, { name, label: [`${name} label`, heading], text, part, columns: 10 });
    return;
  }
  const height = page.rowHeight(page.bottom - BODY_TOP, Math.max(1, kept.length), CAP);
  for (const statement of all) {
    const at = kept.indexOf(statement);
    if (at < 0) page.leaveOut(statement.text);
    else drawStatement(page, statement, BODY_TOP + at * height, height, at === 0);
  }
}

function drawStatement(page: Page, statement: Statement, y: number, height: number, isFirst: boolean): void {
  const { name, text, quiet = false, part } = statement;
  page.rule(MARGIN, y, FULL, isFirst ? 'ink' : 'rule', isFirst ? 1.5 : 1);
  const own = part === undefined ? {} : { part };
  drawSide(page, statement, y);
  const place = box(colX(SIDE), y + 0.1458, colW(12 - SIDE), height - 0.2083);
  const color = quiet ? ({ color: 'muted' } as const) : {};
  page.text({ name, box: place, style: 'lead', floor: 18, group: 'statement', text, ...color, ...own });
}

/** What it is, or its figure. */
function drawSide(page: Page, { name, heading, figure, quiet = false, part }: Statement, y: number): void {
  const own = part === undefined ? {} : { part };
  const w = colW(SIDE) - 0.25;
  if (figure) {
    const look = { style: 'figureL', floor: 28, color: 'accent', ...own } as const;
    page.figure(
      { ...look, name: `${name} figure`, box: box(colX(0), y + 0.1875, w, 0.6667), text: figure.text },
      figure.compact,
    );
    return;
  }
  const look = { style: 'label', color: quiet ? 'muted' : 'accent', fill: 'filled', ...own } as const;
  page.text({ ...look, name: `${name} label`, box: box(colX(0), y + 0.2083, w, 0.5), text: heading });
}

/** The claim that is the title, and what is left to say under it. */
export interface Said {
  readonly title: Rich | undefined;
  readonly rest: Rich | undefined;
}

/** Without a claim of the author's, the first sentence of what they wrote is the title. */
export function claimOf(context: Context, claim: string | undefined, path: FieldPath, text: Rich | undefined): Said {
  const own = context.prose(claim, within(path, 'claim'));
  if (own) return { title: own, rest: text };
  if (!text) return { title: undefined, rest: undefined };
  const first = bySentence(text, MOST).findLast((part) => !ABBREVIATED.test(textOf(part))) ?? text;
  const length = textOf(first).length;
  return { title: withoutStop(first), rest: length < textOf(text).length ? after(text, length) : undefined };
}

/** `e.g.`, `z. B.`: a stop behind a single letter ends no sentence. */
const ABBREVIATED = /(?:^|[\s.\u00A0])\p{L}\.$/u;
/** Letters that a first sentence may have and still be a title; of a longer text the first of its sentences is sought. */
const MOST = 100_000;

/** Titles have no full stop. */
function withoutStop(text: Rich): Rich {
  const paragraphs = text.paragraphs.map((runs, k) =>
    runs.map((run, i) => {
      const isLast = k === text.paragraphs.length - 1 && i === runs.length - 1;
      return isLast ? { ...run, text: run.text.replace(/[.。۔\s]+$/u, '') } : run;
    }),
  );
  return { ...text, paragraphs };
}

/** What follows the first `length` letters. */
function after(text: Rich, length: number): Rich | undefined {
  let left = length;
  const paragraphs = text.paragraphs.flatMap((runs) => {
    const kept = runs.flatMap((run) => {
      const from = Math.min(left, run.text.length);
      left -= from;
      return from < run.text.length ? [{ ...run, text: run.text.slice(from) }] : [];
    });
    left = Math.max(0, left - 1);
    const [head, ...others] = kept;
    return head ? [[{ ...head, text: head.text.trimStart() }, ...others]] : [];
  });
  return paragraphs.length > 0 ? { ...text, paragraphs } : undefined;
}

/** The latest of some dated entries; where none has a date, the one that was written last. */
export function latest<T extends { readonly date?: string | undefined }>(
  context: Pick<Context, 'date'>,
  items: readonly T[],
): T | undefined {
  const day = ({ date }: T): number => {
    const known = context.date(date);
    return known ? dayNumber(known) : -Infinity;
  };
  return items.reduce<T | undefined>((best, item) => (best && day(best) > day(item) ? best : item), undefined);
}

export const momentumPath = (list: 'updates' | 'wins' | 'decisions', id: string): FieldPath =>
  fieldPath('momentum', list, { id });
