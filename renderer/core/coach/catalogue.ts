import type { SectionId } from '../pitch/sections.ts';

/**
 * Every rule of the coach: its id, which names one defect, how bad the defect is, in which part of the pitch it is mended,
 * and where the rule comes from. Rules judge; they never block. Findings of a severity:
 * - `not-ready`: an executive would stop here;
 * - `weak`: an executive would doubt it;
 * - `hint`: it would be better otherwise.
 *
 * Sources are those of the field's literature; what is ours is said to be so, and stands in `thresholds.ts`.
 */
export type CoachSeverity = 'not-ready' | 'weak' | 'hint';

interface RuleFacts {
  readonly severity: CoachSeverity;
  readonly section: SectionId;
  readonly source: CoachSource;
}

const rule = (severity: CoachSeverity, section: SectionId, source: CoachSource): RuleFacts => ({
  severity,
  section,
  source,
});

/** Where a rule comes from. */
export const COACH_SOURCES = {
  amazon: 'Amazon writing tips (A. Patella; J. O. Weber)',
  alley: 'M. Alley, The Craft of Scientific Presentations; Garner and Alley, IJEE 29(6), 2013',
  'approval-packet': 'Approval packets and decision slides (winningpresentations.com)',
  arithmetic: 'Arithmetic of business cases',
  challenger: 'M. Dixon and B. Adamson, The Challenger Sale',
  duarte: 'N. Duarte, HBR Guide to Persuasive Presentations',
  greenlight: "Greenlight's own principles for persuading executives",
  'green-book': 'HM Treasury, The Green Book: five-case practice',
  ibcs: 'IBCS standards; check-deck reports',
  jolt: 'M. Dixon and T. McKenna, The JOLT Effect',
  kawasaki: 'G. Kawasaki, the 10/20/30 rule; about 140 spoken words a minute',
  mayer: 'R. Mayer, Multimedia Learning: the redundancy principle',
  meddicc: 'MEDDICC: what makes a champion',
  minto: 'B. Minto, The Pyramid Principle',
  nemawashi: 'Nemawashi: agreement before the meeting; RAPID (Bain)',
  premortem: 'G. Klein, Performing a Project Premortem, HBR 2007',
  rapid: 'P. Rogers and M. Blenko, Who Has the D?, HBR 2006',
  reading: 'M. Brysbaert 2019: 238 words a minute, read silently',
  sequoia: 'Sequoia Capital, Writing a Business Plan: why now',
  spin: 'N. Rackham, SPIN Selling',
  wcag: 'W3C, WCAG 2.2',
} as const;
export type CoachSource = keyof typeof COACH_SOURCES;

export const COACH_RULES = {
  // What one statement shows.
  'title-not-a-claim': rule('not-ready', 'deck', 'alley'),
  'title-too-long': rule('weak', 'deck', 'alley'),
  'title-two-messages': rule('weak', 'deck', 'approval-packet'),
  'ask-vague': rule('not-ready', 'ask', 'approval-packet'),
  'ask-no-amount': rule('not-ready', 'ask', 'approval-packet'),
  'ask-no-decider': rule('not-ready', 'ask', 'rapid'),
  'ask-no-date': rule('not-ready', 'ask', 'approval-packet'),
  'ask-too-many': rule('weak', 'ask', 'approval-packet'),
  'feature-not-benefit': rule('weak', 'story', 'spin'),
  'weasel-word': rule('weak', 'story', 'amazon'),
  jargon: rule('hint', 'story', 'amazon'),
  'unsourced-figure': rule('not-ready', 'evidence', 'ibcs'),
  'sentence-too-long': rule('hint', 'story', 'amazon'),
  'situation-disputable': rule('weak', 'story', 'minto'),
  'question-not-one': rule('weak', 'story', 'minto'),
  'answer-too-long': rule('weak', 'story', 'minto'),
  'update-talks-solution': rule('weak', 'momentum', 'greenlight'),
  'commitment-vague': rule('weak', 'champion', 'greenlight'),
  'pilot-no-end': rule('not-ready', 'story', 'greenlight'),
  'pilot-no-exit-rule': rule('not-ready', 'story', 'greenlight'),
  'pilot-not-small': rule('weak', 'story', 'greenlight'),
  'objection-brushed-aside': rule('weak', 'evidence', 'duarte'),
  'risk-not-handled': rule('weak', 'evidence', 'premortem'),
  'next-step-vague': rule('weak', 'ask', 'amazon'),
  'next-step-no-owner': rule('weak', 'ask', 'amazon'),
  'next-step-no-date': rule('weak', 'ask', 'amazon'),
  // What the ask shows.
  'ask-missing': rule('not-ready', 'ask', 'approval-packet'),
  'no-decider-holds-d': rule('not-ready', 'people', 'rapid'),
  'no-next-steps': rule('not-ready', 'ask', 'approval-packet'),
  'no-consequences': rule('weak', 'ask', 'approval-packet'),
  'options-missing': rule('not-ready', 'ask', 'green-book'),
  'options-no-recommendation': rule('not-ready', 'ask', 'green-book'),
  'option-incomplete': rule('weak', 'ask', 'green-book'),
  'options-too-many': rule('weak', 'ask', 'jolt'),
  'ask-too-late': rule('not-ready', 'ask', 'duarte'),
  // What the story shows.
  'story-incomplete': rule('not-ready', 'story', 'minto'),
  'reasons-count': rule('weak', 'story', 'minto'),
  'reason-unsupported': rule('not-ready', 'story', 'minto'),
  'why-now-missing': rule('weak', 'story', 'sequoia'),
  'inaction-not-quantified': rule('weak', 'story', 'challenger'),
  'few-pairs': rule('hint', 'story', 'duarte'),
  'features-outnumber-benefits': rule('weak', 'story', 'spin'),
  'feature-no-so-that': rule('weak', 'story', 'spin'),
  'self-centred': rule('hint', 'story', 'duarte'),
  'pilot-missing': rule('not-ready', 'story', 'greenlight'),
  'pilot-no-measure': rule('weak', 'story', 'greenlight'),
  // What the evidence shows.
  'figure-no-comparator': rule('weak', 'evidence', 'ibcs'),
  'same-measure-two-values': rule('not-ready', 'evidence', 'ibcs'),
  'stale-source': rule('hint', 'evidence', 'greenlight'),
  'fact-unsourced': rule('not-ready', 'evidence', 'ibcs'),
  'shares-not-100': rule('not-ready', 'evidence', 'arithmetic'),
  'case-arithmetic': rule('not-ready', 'evidence', 'arithmetic'),
  'case-missing': rule('not-ready', 'evidence', 'greenlight'),
  'case-no-downside': rule('weak', 'evidence', 'approval-packet'),
  'case-no-assumptions': rule('weak', 'evidence', 'approval-packet'),
  'benefit-no-confidence': rule('weak', 'evidence', 'approval-packet'),
  'no-competitor': rule('weak', 'evidence', 'greenlight'),
  'no-own-evidence': rule('hint', 'evidence', 'challenger'),
  'risks-too-few': rule('weak', 'evidence', 'premortem'),
  'risk-incomplete': rule('weak', 'evidence', 'premortem'),
  'myth-fad-unanswered': rule('weak', 'evidence', 'greenlight'),
  'myth-time-wasting-unanswered': rule('weak', 'evidence', 'greenlight'),
  'objection-unanswered': rule('weak', 'evidence', 'duarte'),
  'blank-left': rule('not-ready', 'evidence', 'greenlight'),
  // What the champion and the people show.
  'champion-missing': rule('not-ready', 'champion', 'meddicc'),
  'champion-no-mandate': rule('weak', 'champion', 'meddicc'),
  'champion-no-track-record': rule('weak', 'champion', 'meddicc'),
  'champion-no-win': rule('weak', 'champion', 'meddicc'),
  'champion-no-access': rule('weak', 'champion', 'meddicc'),
  'champion-risks-nothing': rule('weak', 'champion', 'greenlight'),
  'no-middle-manager-ally': rule('weak', 'champion', 'greenlight'),
  'champion-not-in-pilot': rule('weak', 'champion', 'greenlight'),
  'champion-is-decider': rule('weak', 'champion', 'meddicc'),
  'invested-not-mapped': rule('weak', 'people', 'greenlight'),
  'invested-no-concern-or-gain': rule('weak', 'people', 'greenlight'),
  'decider-no-pre-meeting': rule('weak', 'people', 'nemawashi'),
  'no-opponent': rule('hint', 'people', 'meddicc'),
  'concern-unanswered': rule('weak', 'people', 'premortem'),
  'executive-not-credited': rule('weak', 'people', 'greenlight'),
  // What keeps it moving.
  'update-overdue': rule('weak', 'momentum', 'greenlight'),
  'win-not-published': rule('weak', 'momentum', 'greenlight'),
  'supporters-one-team': rule('weak', 'momentum', 'greenlight'),
  'named-without-consent': rule('not-ready', 'momentum', 'greenlight'),
  // What the composed deck shows.
  'titles-not-unique': rule('weak', 'deck', 'wcag'),
  'too-many-words': rule('weak', 'deck', 'alley'),
  'notes-too-long': rule('weak', 'deck', 'kawasaki'),
  'notes-repeat-slide': rule('weak', 'deck', 'mayer'),
  'chart-no-unit-or-source': rule('weak', 'evidence', 'ibcs'),
  'pie-too-many': rule('hint', 'evidence', 'ibcs'),
  'alt-text-missing': rule('not-ready', 'deck', 'wcag'),
  'read-ahead-long': rule('hint', 'deck', 'reading'),
} as const satisfies Readonly<Record<string, RuleFacts>>;

export type RuleId = keyof typeof COACH_RULES;

export const RULE_IDS = Object.keys(COACH_RULES) as readonly RuleId[];

export const isRule = (id: string): id is RuleId => Object.hasOwn(COACH_RULES, id);
