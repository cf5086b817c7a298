import { fieldPath, within, type FieldPath } from '../base/ids.ts';
import { isCurrency, type Locale } from '../base/locale/index.ts';
import { caseField, isCaseFact } from '../pitch/case-facts.ts';
import type { Fact } from '../pitch/schema/index.ts';
import { plain, richRuns, type Rich, type RichRun } from './rich.ts';

/** A fact that has its figure: one that is still being entered is shown nowhere. */
export type KnownFact = Fact & { readonly value: number };

/** The ledger as the deck reads it: each figure entered once, written as the language writes it. */
export interface Facts {
  find(id: string | undefined): KnownFact | undefined;
  pathOf(id: string): FieldPath;
  /** In a sentence: `26 hours`. A result of the business case stands there without `months`: the sentence inflects it. */
  inText(fact: KnownFact): string;
  /** As a picture: a large figure and a small unit. */
  figure(fact: KnownFact, style?: { readonly compact?: boolean }): Rich;
  /** A value that is no fact, in the same form. */
  amount(value: number, unit: string | undefined, from: readonly FieldPath[]): Rich;
  /** Another value in the fact's unit, short: `17 h`. */
  short(fact: KnownFact, value: number): Rich;
}

const isKnown = (fact: Fact): fact is KnownFact => fact.value !== undefined;

const NBSP = '\u00A0';
/** Size of a unit beside its figure (SLIDES.md, section 3). */
const UNIT_SCALE = 0.45;
const PERCENT_SCALE = 0.62;

export function createFacts(items: readonly Fact[], computed: readonly KnownFact[], locale: Locale): Facts {
  const byId = new Map([...items.filter(isKnown), ...computed].map((fact) => [fact.id, fact]));
  const pathOf = (id: string): FieldPath =>
    isCaseFact(id) && computed.some((fact) => fact.id === id) ? caseField(id) : fieldPath('evidence', 'facts', { id });
  return {
    find: (id) => (id === undefined ? undefined : byId.get(id)),
    pathOf,
    inText: (fact) => {
      const { number, unit } = writeValue(fact.value, fact, locale);
      const inflected = unit.isWord && computed.includes(fact);
      return inflected ? number : `${number}${unit.text}`;
    },
    figure: (fact, { compact = false } = {}) => {
      const { number, unit } = writeValue(fact.value, fact, locale, compact);
      return figureRuns(number, unit, [within(pathOf(fact.id), 'value')]);
    },
    amount: (value, unit, from) => {
      const written = writeValue(value, { unit }, locale);
      return figureRuns(written.number, written.unit, from);
    },
    short: (fact, value) => {
      const { number, unit } = writeValue(value, fact, locale);
      return plain(`${number}${abbreviate(unit)}`, [pathOf(fact.id)]);
    },
  };
}

interface Unit {
  /** With the space that separates it. */
  readonly text: string;
  readonly scale: number;
  readonly isWord: boolean;
}

const NO_UNIT: Unit = { text: '', scale: 1, isWord: false };

function writeValue(
  value: number,
  { unit = '', decimals }: Pick<Fact, 'unit' | 'decimals'>,
  locale: Locale,
  compact = false,
): { readonly number: string; readonly unit: Unit } {
  const style = { compact, ...(decimals === undefined ? {} : { decimals }) };
  if (isCurrency(unit)) return { number: locale.money(value, unit, style), unit: NO_UNIT };
  const number = locale.number(value, style);
  if (unit === '%') return { number, unit: { text: locale.percentSign, scale: PERCENT_SCALE, isWord: false } };
  if (unit === '') return { number, unit: NO_UNIT };
  return { number, unit: { text: locale.punctuation.unit + unit, scale: UNIT_SCALE, isWord: true } };
}

/** A figure and its unit as runs of two sizes, all on one line. */
function figureRuns(number: string, { text, scale, isWord }: Unit, from: readonly FieldPath[]): Rich {
  const unit: RichRun = { text: text.replaceAll(' ', NBSP), scale, ...(isWord ? { bold: false } : {}) };
  return richRuns(text === '' ? [{ text: number }] : [{ text: number }, unit], from);
}

const ABBREVIATIONS: Readonly<Record<string, string>> = { hours: 'h', minutes: 'min', Stunden: 'h', Minuten: 'min' };

/** Beside a bar there is room for a unit of a few letters only; a longer one stands in the figure above. */
function abbreviate({ text, isWord }: Unit): string {
  if (!isWord) return text;
  const [first = ''] = text.trim().split(' ');
  const short = ABBREVIATIONS[first] ?? text.trim();
  return short.length <= 4 ? text.replace(text.trim(), () => short) : '';
}
