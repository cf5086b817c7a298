import type { ScenarioResult } from '../../business-case/compute.ts';
import type { Scenario } from '../../business-case/scenarios.ts';
import { numeralOf } from './numerals.ts';
import type { Spoken } from './spoken.ts';

/** What a text claims of the business case: that it pays back in so many months, that it returns so much. */
export interface CaseClaim {
  readonly measure: CaseMeasure;
  readonly value: number;
  /** `within two years` claims no more than that. */
  readonly atMost: boolean;
  /** The scenario that the text names, if any. */
  readonly scenario: Scenario | undefined;
}

export type CaseMeasure = 'payback' | 'roi' | 'npv' | 'net';

interface ClaimWords {
  readonly measures: Readonly<Record<CaseMeasure, RegExp>>;
  readonly atMost: RegExp;
  readonly years: RegExp;
  readonly thousands: RegExp;
  readonly millions: RegExp;
  readonly scenarios: Readonly<Record<Scenario, RegExp>>;
}

/** The group `n` is the figure, `unit` what follows it. Between the words and the figure nothing else is claimed. */
export const CLAIM_WORDS: Spoken<ClaimWords> = {
  en: {
    measures: {
      payback:
        /\b(?:pays? (?:for itself|back)|paid back|payback|breaks? even|break-even)\b[^.;:!?\d]{0,40}?\b(?<n>\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|thirty-six)[\s-](?<unit>months?|years?)/iu,
      roi: /\b(?:ROI|return on investment)\b[^.;:!?\d]{0,25}?(?<n>\d[\d.,]*)\s?(?<unit>%|per ?cent)/iu,
      npv: /\b(?:NPV|net present value)\b[^.;:!?\d]{0,25}?(?<n>\d[\d.,]*)\s?(?<unit>k|m|mn|million|thousand)?\b/iu,
      net: /\bnet (?:benefit|gain)s?\b[^.;:!?\d]{0,25}?(?<n>\d[\d.,]*)\s?(?<unit>k|m|mn|million|thousand)?\b/iu,
    },
    atMost: /\b(?:within|in under|in less than|less than|under|at most|no later than|before|inside)\b/iu,
    years: /^year/iu,
    thousands: /^(?:k|thousand)$/iu,
    millions: /^(?:m|mn|million)$/iu,
    scenarios: {
      cautious: /\b(?:cautious|worst|pessimistic|conservative|downside)\b/iu,
      base: /\bbase\b/iu,
      hopeful: /\b(?:hopeful|best|optimistic|upside)\b/iu,
    },
  },
  de: {
    measures: {
      payback:
        /(?:amortisier\p{L}*|amortisation\p{L}*|rechnet sich|zahlt sich|trägt sich|macht sich bezahlt)[^.;:!?\d]{0,40}?(?<!\p{L})(?<n>\d[\d.,]*|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|achtzehn|vierundzwanzig|sechsunddreißig)\s(?<unit>monat\p{L}*|jahr\p{L}*)/iu,
      roi: /(?<!\p{L})(?:ROI|Kapitalrendite|Rendite)(?!\p{L})[^.;:!?\d]{0,25}?(?<n>\d[\d.,]*)\s?(?<unit>%|Prozent)/iu,
      npv: /(?<!\p{L})(?:NPV|Kapitalwert|Barwert)(?!\p{L})[^.;:!?\d]{0,25}?(?<n>\d[\d.,]*)\s?(?<unit>T€|Tsd|Tausend|Mio|Millionen)?/iu,
      net: /(?<!\p{L})Netto(?:nutzen|gewinn|vorteil)(?!\p{L})[^.;:!?\d]{0,25}?(?<n>\d[\d.,]*)\s?(?<unit>T€|Tsd|Tausend|Mio|Millionen)?/iu,
    },
    atMost: /(?<!\p{L})(?:innerhalb|binnen|in weniger als|weniger als|unter|spätestens|höchstens|vor)(?!\p{L})/iu,
    years: /^jahr/iu,
    thousands: /^(?:T€|Tsd|Tausend)$/iu,
    millions: /^(?:Mio|Millionen)$/iu,
    scenarios: {
      cautious: /(?:vorsichtig|defensiv|konservativ|pessimistisch|schlechteste)/iu,
      base: /basis/iu,
      hopeful: /(?:optimistisch|hoffnungsvoll|beste)/iu,
    },
  },
};

const MEASURES: readonly CaseMeasure[] = ['payback', 'roi', 'npv', 'net'];

export function claimsIn(text: string, language: 'en' | 'de'): readonly CaseClaim[] {
  const known = CLAIM_WORDS[language];
  return MEASURES.flatMap((measure) => {
    const match = known.measures[measure].exec(text);
    const value = numeralOf(match?.groups?.['n'] ?? '', language);
    if (!match || value === undefined) return [];
    const scaled = value * scaleOf(measure, match.groups?.['unit'] ?? '', known);
    return [{ measure, value: scaled, atMost: known.atMost.test(match[0]), scenario: scenarioIn(text, known) }];
  });
}

function scaleOf(measure: CaseMeasure, unit: string, known: ClaimWords): number {
  if (measure === 'payback') return known.years.test(unit) ? 12 : 1;
  if (known.thousands.test(unit)) return 1000;
  return known.millions.test(unit) ? 1_000_000 : 1;
}

const scenarioIn = (text: string, { scenarios }: ClaimWords): Scenario | undefined =>
  (['cautious', 'base', 'hopeful'] as const).find((scenario) => scenarios[scenario].test(text));

/** What was computed, in the unit of the claim; undefined where there is none, as when nothing pays back. */
export function computedFor(measure: CaseMeasure, result: ScenarioResult): number | undefined {
  const { roi, payback, npv, net } = result;
  return { payback, roi: roi === undefined ? undefined : roi * 100, npv, net }[measure];
}
