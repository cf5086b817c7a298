import { fieldPath, within, type FieldPath } from '../base/ids.ts';
import { isCurrency, type Locale } from '../base/locale.ts';
import type { Fact } from '../pitch/schema/index.ts';
import { plain, richRuns, type Rich, type RichRun } from './rich.ts';

/** The ledger as the deck reads it: each figure entered once, written as the language writes it. */
export interface Facts {
  find(id: string | undefined): Fact | undefined;
  pathOf(id: string): FieldPath;
  /** In a sentence: `26 hours`. */
  inText(fact: Pick<Fact, 'value' | 'unit' | 'decimals'>): string;
  /** As a picture: a large figure and a small unit. */
  figure(fact: Fact, style?: { readonly compact?: boolean }): Rich;
  /** Another value in the fact's unit, short: `17 h`. */
  short(fact: Fact, value: number): Rich;
}

const NBSP = '\u00A0';
/** Size of a unit beside its figure (SLIDES.md, section 3). */
const UNIT_SCALE = 0.45;
const PERCENT_SCALE = 0.62;

export function createFacts(items: readonly Fact[], computed: readonly Fact[], locale: Locale): Facts {
  const byId = new Map([...items, ...computed].map((fact) => [fact.id, fact]));
  const pathOf = (id: string): FieldPath =>
    computed.some((fact) => fact.id === id)
      ? fieldPath('evidence', 'businessCase')
      : fieldPath('evidence', 'facts', { id });
  return {
    find: (id) => (id === undefined ? undefined : byId.get(id)),
    pathOf,
    inText: (fact) => {
      const { number, unit } = writeValue(fact.value, fact, locale);
      return `${number}${unit.text}`;
    },
    figure: (fact, { compact = false } = {}) => {
      const { number, unit } = writeValue(fact.value, fact, locale, compact);
      return figureRuns(number, unit, [within(pathOf(fact.id), 'value')]);
    },
    short: (fact, value) => {
      const { number, unit } = writeValue(value, fact, locale);
      return plain(`${number}${abbreviate(unit.text)}`, [pathOf(fact.id)]);
    },
  };
}

interface Unit {
  /** With the space that separates it. */
  readonly text: string;
  readonly scale: number;
}

function writeValue(
  value: number,
  { unit = '', decimals }: Pick<Fact, 'unit' | 'decimals'>,
  locale: Locale,
  compact = false,
): { readonly number: string; readonly unit: Unit } {
  const style = { compact, ...(decimals === undefined ? {} : { decimals }) };
  if (isCurrency(unit)) return { number: locale.money(value, unit, style), unit: { text: '', scale: 1 } };
  const number = locale.number(value, style);
  if (unit === '%') return { number, unit: { text: locale.percentSign, scale: PERCENT_SCALE } };
  return { number, unit: { text: unit === '' ? '' : NBSP + unit.replaceAll(' ', NBSP), scale: UNIT_SCALE } };
}

/** A figure and its unit as runs of two sizes. */
export function figureRuns(number: string, unit: Unit, from: readonly FieldPath[]): Rich {
  const runs: RichRun[] = [{ text: number }];
  if (unit.text !== '') runs.push({ text: unit.text, scale: unit.scale, ...(unit.scale < 0.5 ? { bold: false } : {}) });
  return richRuns(runs, from);
}

const ABBREVIATIONS: Readonly<Record<string, string>> = { hours: 'h', minutes: 'min', Stunden: 'h', Minuten: 'min' };

/** Beside a bar there is room for a unit of a few letters only; a longer one stands in the figure above. */
function abbreviate(unit: string): string {
  const word = unit.trim();
  const [first = ''] = word.split(NBSP);
  const short = ABBREVIATIONS[first] ?? word;
  return short.length <= 4 ? (unit.startsWith(NBSP) ? NBSP + short : unit) : '';
}
