/**
 * The deck's own words, by the language of the pitch: `assets/labels/<language>.json`. English, German, Japanese and
 * Arabic are complete; a test holds every file to this list.
 */
export const LABEL_KEYS = [
  'section.brief',
  'section.story',
  'section.evidence',
  'section.champion',
  'section.ask',
  'section.backup',
  'source.one',
  'source.many',
  'source.listed',
  'part',
  'inFull',
  'inFull.title',
  'backup.see',
  'backup.back',
  'range',
  'noSpend',
  'every.month',
  'every.year',
  'onceAnd',
  'brief.panel',
  'brief.decider',
  'brief.decideBy',
  'brief.pilot',
  'brief.title',
  'benefits.title',
  'benefits.how',
  'ask.amount',
  'ask.decider',
  'ask.decideBy',
  'ask.yes',
  'ask.no',
  'ask.title',
] as const;

export type LabelKey = (typeof LABEL_KEYS)[number];

export interface Labels {
  /** The language that they are in. */
  readonly language: string;
  readonly texts: Readonly<Record<LabelKey, string>>;
  /** Words that stay with the number before them: `hours`, `weeks`. */
  readonly afterNumber: readonly string[];
  /** Words that stay with the number behind them: `week`, `month`. */
  readonly beforeNumber: readonly string[];
}

/** `{name}` in a label is replaced by the value of that name. */
export function fillLabel(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
