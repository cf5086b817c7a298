import type { Deck } from '../deck/model.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import { COACH_RULES, type CoachSeverity, type RuleId } from './catalogue.ts';
import { findingId } from './findings.ts';
import { lexiconFor } from './language/lexicon.ts';
import { excerptOf } from './read/spot.ts';
import type { CoachFinding, Spot } from './rule.ts';
import { PITCH_RULES, STATEMENT_RULES } from './rules/index.ts';
import type { ReadStatement, Statement } from './statement.ts';
import { statementsOf } from './statements.ts';

/** What the coach has to say on a pitch and its deck, worst first. Deterministic: no clock, no chance. */
export interface Coaching {
  readonly findings: readonly CoachFinding[];
  /** Whether the rules of language ran: they know English and German. */
  readonly wordsChecked: boolean;
}

const ORDER: readonly CoachSeverity[] = ['not-ready', 'weak', 'hint'];
const FALLBACK_LANGUAGE = 'en';

/** `deck` is the `full` cut of this pitch, as it is delivered. */
export function coach(pitch: Pitch, deck: Deck): Coaching {
  const language = (pitch.meta.language ?? FALLBACK_LANGUAGE).split('-')[0]?.toLowerCase() ?? FALLBACK_LANGUAGE;
  const lexicon = lexiconFor(language);
  const said = lexicon
    ? statementsOf(pitch, deck).flatMap((statement) =>
        judge({ ...statement, lexicon }).map(({ rule, quote }) => ({
          rule,
          field: statement.path,
          // What is missing has no words of its own: the statement shows where.
          quote: quote === '' ? excerptOf(statement.text) : quote,
        })),
      )
    : [];
  const whole = PITCH_RULES.flatMap(({ id, check }) =>
    check({ pitch, deck, language }).map((spot) => ({ rule: id, ...spot })),
  );
  const dismissed = dismissals(pitch);
  const findings = unsaid(once([...said, ...whole])).map((spot) => ({
    ...spot,
    dismissed: dismissed.get(findingId(spot)),
  }));
  return { findings: findings.toSorted((a, b) => rank(a) - rank(b)), wordsChecked: lexicon !== undefined };
}

/** What the rules find in one statement, for lines that stand by themselves; undefined in a language they do not know. */
export function coachStatement(statement: Statement, language: string): readonly RuleId[] | undefined {
  const lexicon = lexiconFor(language);
  return lexicon && judge({ ...statement, lexicon }).map(({ rule }) => rule);
}

const judge = (said: ReadStatement) => {
  const statement = { ...said, text: evened(said.text), loose: evened(said.loose) };
  return STATEMENT_RULES.flatMap(({ id, fields, check }) => {
    const quote = fields.includes(statement.field) ? check(statement) : undefined;
    return quote === undefined ? [] : [{ rule: id, quote }];
  });
};

/** Long runs of one kind, which no author writes, would make patterns slow. */
const evened = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\S{80,}/gu, (run) => run.slice(0, 80))
    .trim();

const LONGEST = 4000;

type Found = Spot & { readonly rule: RuleId };

/** One defect at one field is one finding, however many ways led to it. */
const once = (found: readonly Found[]): readonly Found[] =>
  [...new Map(found.toReversed().map((one) => [findingId(one), one])).values()].toReversed();

/** What a finding says of a whole is not said again of each part. */
const COVERED: Partial<Record<RuleId, readonly RuleId[]>> = {
  'ask-no-decider': ['no-decider-holds-d'],
  'no-next-steps': ['next-step-no-owner', 'next-step-no-date'],
};

function unsaid(found: readonly Found[]): readonly Found[] {
  const covered = new Set(found.flatMap(({ rule }) => COVERED[rule] ?? []));
  return found.filter(({ rule }) => !covered.has(rule));
}

const rank = ({ rule }: Found): number => ORDER.indexOf(COACH_RULES[rule].severity);

function dismissals({ coach: kept }: Pitch): ReadonlyMap<string, string> {
  return new Map(
    (kept?.dismissed ?? []).map(({ rule = '', field = '', reason = '' }) => [findingId({ rule, field }), reason]),
  );
}
