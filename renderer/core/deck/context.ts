import { cleanText } from '../base/clean-text.ts';
import { parseDate, type CalendarDate } from '../base/dates.ts';
import { within, type FieldPath, type SlideId } from '../base/ids.ts';
import { isCurrency, type DateStyle, type Locale } from '../base/locale/index.ts';
import { parseProse, type Span } from '../pitch/rich-text.ts';
import { excerpt } from '../pitch/integrity.ts';
import type { Money, PersonRef, Picture as PictureRef, Pitch } from '../pitch/schema/index.ts';
import type { Theme } from '../theme/resolve.ts';
import type { Facts } from './facts.ts';
import type { Finding, FindingCode } from './findings.ts';
import type { Typesetter } from './fit/lines.ts';
import type { LabelKey } from './labels.ts';
import type { PictureData } from './model.ts';
import type { Picture } from './pictures.ts';
import type { Recall } from './recall/recall.ts';
import { plain, type Rich, type RichRun } from './rich.ts';

/**
 * What layouts ask while they read the pitch: its words as they may be shown, its facts and people, the deck's own words.
 * The pitch here is the public one: what is private was taken out before. Whatever is missing or cannot be shown comes
 * back as undefined; that it is so was found and reported before composing began.
 */
export interface Context {
  readonly pitch: Pitch;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly typesetter: Typesetter;
  readonly mode: 'edit' | 'deliver';
  readonly facts: Facts;
  /** ISO 4217 code of amounts that name none. */
  readonly currency: string;
  /** One of the deck's own words, filled in. */
  label(key: LabelKey, values?: Readonly<Record<string, string>>): string;
  /** Prose with its facts filled in. */
  prose(value: string | undefined, path: FieldPath): Rich | undefined;
  /** A line of plain text. */
  line(value: string | undefined, path: FieldPath): Rich | undefined;
  date(value: string | undefined): CalendarDate | undefined;
  dateText(value: string | undefined, path: FieldPath, style?: DateStyle): Rich | undefined;
  money(value: Money | undefined, path: FieldPath): Rich | undefined;
  /** Its own, or that of the pitch. */
  currencyOf(value: Money): string;
  person(value: PersonRef | undefined, path: FieldPath): NamedPerson | undefined;
  /** A picture with its alternative text, or with `alt` where it has none. */
  picture(value: PictureRef, path: FieldPath, alt: string): Picture;
  report(code: FindingCode, field: FieldPath | undefined, detail: string, slide?: SlideId): void;
  readonly findings: readonly Finding[];
  /** Makes something, and answers also what it reported, new or not. */
  overhear<T>(make: () => T): { readonly value: T; readonly reports: readonly Report[] };
  /** Of whoever composes again and again. */
  readonly recall: Recall | undefined;
}

export type Report = Parameters<Context['report']>;

export interface NamedPerson {
  readonly name: Rich;
  readonly role: Rich | undefined;
}

export interface ContextParts extends Pick<
  Context,
  'pitch' | 'locale' | 'theme' | 'typesetter' | 'mode' | 'facts' | 'label' | 'currency' | 'recall'
> {
  /** Ties together what belongs on one line. */
  readonly glue: (text: string) => string;
  /** Pictures that could be read, by key. */
  readonly pictures: ReadonlyMap<string, PictureData>;
}

export function createContext(parts: ContextParts): Context {
  const { pitch, locale, facts, glue, currency, pictures } = parts;
  const { report, findings, overhear } = findingBook();
  const people = new Map((pitch.people ?? []).map((person) => [person.id, person]));

  const line: Context['line'] = (value, path) => {
    const text = cleanText(value ?? '')
      .text.replaceAll(/[^\S\u3000]+/gu, ' ')
      .trim();
    return text === '' ? undefined : plain(glue(text), [path]);
  };

  // A form that was not filled in holds an empty text.
  const currencyOf: Context['currencyOf'] = ({ currency: own = '' }) => (own === '' ? currency : own);

  const date: Context['date'] = (value) => (value === undefined ? undefined : parseDate(value));

  return {
    ...parts,
    report,
    findings,
    overhear,
    line,
    date,
    currencyOf,
    prose: (value, path) => {
      const missing = (id: string): void => report('fact-missing', path, excerpt(id));
      return readProse(value, path, { facts, glue, missing });
    },
    dateText: (value, path, style = 'long') => {
      const day = date(value);
      return day && plain(glue(locale.date(day, style)), [path]);
    },
    money: (value, path) => {
      if (!value) return undefined;
      const own = currencyOf(value);
      if (value.currency && !isCurrency(own)) report('option-unknown', within(path, 'currency'), excerpt(own));
      return plain(locale.money(value.amount, own), [within(path, 'amount')]);
    },
    person: (value, path) => {
      if (!value) return undefined;
      const listed = value.person === undefined ? undefined : people.get(value.person);
      const name = line(value.name ?? listed?.name, within(path, value.name === undefined ? 'person' : 'name'));
      const role = line(value.role ?? listed?.role, within(path, value.role === undefined ? 'person' : 'role'));
      return name ? { name, role } : role && { name: role, role: undefined };
    },
    picture: (value, path, alt) => {
      const { media: key } = value;
      const data = key === undefined ? undefined : pictures.get(key);
      const known = key !== undefined && Object.hasOwn(pitch.media ?? {}, key);
      if (known && !data) report('picture-broken', path, pitch.media?.[key]?.name ?? key.slice(0, 12));
      const text = line(value.alt, path)?.paragraphs[0]?.[0]?.text ?? alt;
      return { media: data && key, alt: text, width: data?.width ?? 1, height: data?.height ?? 1 };
    },
  };
}

interface ProseParts {
  readonly facts: Facts;
  readonly glue: (text: string) => string;
  /** Told of each fact that there is none of, also of a result that the business case does not have. */
  readonly missing: (id: string) => void;
}

function readProse(value: string | undefined, path: FieldPath, parts: ProseParts): Rich | undefined {
  const { facts } = parts;
  if (value === undefined || value.trim() === '') return undefined;
  const spans = parseProse(cleanText(value).text.trim());
  const paragraphs = splitParagraphs(spans.flatMap((span) => runOf(span, parts)));
  if (paragraphs.length === 0) return undefined;
  const used = spans.flatMap((span) => (span.kind === 'fact' && facts.find(span.id) ? [facts.pathOf(span.id)] : []));
  return { paragraphs, from: [path, ...used] };
}

function runOf(span: Span, { facts, glue, missing }: ProseParts): readonly RichRun[] {
  const style = { ...(span.bold ? { bold: true } : {}), ...(span.italic ? { italic: true } : {}) };
  if (span.kind === 'fact') {
    const fact = facts.find(span.id);
    if (!fact) missing(span.id);
    return fact ? [{ text: facts.inText(fact), ...style }] : [];
  }
  const link = span.link === undefined ? {} : { link: { kind: 'web', address: span.link } as const };
  return [{ text: glue(span.text), ...style, ...link }];
}

/** Paragraphs at line feeds; white space folded, also where a missing fact left two spaces. */
function splitParagraphs(runs: readonly RichRun[]): readonly (readonly RichRun[])[] {
  const paragraphs: RichRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...run, text });
    });
  }
  return paragraphs.map(foldSpaces).filter((paragraph) => paragraph.length > 0);
}

function foldSpaces(runs: readonly RichRun[]): readonly RichRun[] {
  const folded: RichRun[] = [];
  for (const run of runs) {
    const before = folded.at(-1)?.text ?? ' ';
    let text = run.text.replaceAll(/ {2,}/gu, ' ');
    if (before.endsWith(' ')) text = text.replace(/^ /u, '');
    if (text !== '') folded.push({ ...run, text });
  }
  const last = folded.pop();
  const end = last?.text.trimEnd();
  return last && end ? [...folded, { ...last, text: end }] : folded;
}

/** Each finding once, however often its field is read. */
function findingBook(): Pick<Context, 'report' | 'findings' | 'overhear'> {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const listening: Report[][] = [];
  return {
    findings,
    overhear: (make) => {
      const reports: Report[] = [];
      listening.push(reports);
      const value = make();
      listening.pop();
      return { value, reports };
    },
    report: (code, field, detail, slide) => {
      for (const reports of listening) reports.push([code, field, detail, slide]);
      const key = `${code} ${field ?? slide} ${detail}`;
      if (seen.has(key)) return;
      seen.add(key);
      findings.push({ code, field, slide, detail });
    },
  };
}
