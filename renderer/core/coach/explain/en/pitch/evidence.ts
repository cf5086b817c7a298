import type { Explanations } from '../../explanation.ts';

/** What the coach says of the evidence, in English. */
export const evidence = {
  'figure-no-comparator': {
    title: 'A key figure lacks its unit, its period or a comparison',
    why: '26 is neither much nor little. A year ago it was 17: that is a story.',
    before: 'Wait: 26.',
    after: '26 hours in September 2026, up from 17 a year before.',
  },
  'same-measure-two-values': {
    title: 'One measure has two values',
    why: 'The first contradiction that an executive finds ends the trust in all other figures.',
    before: '26 hours on slide 3, 28 on slide 9.',
    after: '26 hours wherever it is shown.',
  },
  'stale-source': {
    title: 'A source is older than two years',
    why: 'Old figures invite the question of what has changed since.',
    before: 'Survey, 2021.',
    after: 'Survey, repeated in 2026.',
  },
  'fact-unsourced': {
    title: 'A figure has no source',
    why: 'The first question about a figure is where it comes from. Without an answer it counts as made up.',
    before: '31 % are never answered.',
    after: '31 % are never answered (service-desk log, Q3 2026).',
  },
  'shares-not-100': {
    title: 'The parts do not add up to the whole',
    why: 'Somebody in the room adds them up. A sum that is off makes every other figure doubtful.',
    before: '66, 18, 3 and 6 %.',
    after: '66, 18, 10 and 6 %.',
  },
  'case-arithmetic': {
    title: 'A stated result differs from the business case',
    why: 'Finance will recompute it. Let the text refer to the computed figure, and the two cannot part.',
    before: 'Pays back in 6 months.',
    after: 'Pays back in the month that the case computes.',
  },
  'case-missing': {
    title: 'There is neither a business case nor a case study',
    why: 'Every yes has to be explained to somebody who asks what it brings. Show the money, or failing that, somebody who has done it.',
    before: 'It will pay off.',
    after: 'Cost €48,000; benefit €64,000 a month from April, in the base case.',
  },
  'case-no-downside': {
    title: 'The business case has one side, or one scenario, only',
    why: 'A single figure is a promise, and promises are broken. Show what it costs, what it brings, and how it ends if things go badly.',
    before: 'Benefit: €64,000 a month.',
    after: 'Benefit: €38,000, €64,000 or €86,000 a month.',
  },
  'case-no-assumptions': {
    title: 'The business case does not say what has to hold',
    why: 'Assumptions are attacked where they are hidden, and discussed where they are written down.',
    before: 'Net benefit: €400,000.',
    after: 'Assumes ten minutes saved per engineer and week.',
  },
  'benefit-no-confidence': {
    title: 'A benefit does not say how sure it is',
    why: 'Not all benefits are equally safe. Whoever says so is believed in the rest.',
    before: 'Less work paid twice: €8,000.',
    after: 'Less work paid twice: €8,000, low confidence.',
  },
  'no-competitor': {
    title: 'Nothing is said of competitors, or of being first',
    why: 'What rivals do is hard to ignore. That nobody has begun yet is an even better argument.',
    before: 'Others do it too.',
    after: 'Kessler quotes in two days where we need four.',
  },
  'no-own-evidence': {
    title: 'No evidence comes from our own house, or from one like it',
    why: 'Figures from elsewhere are easily waved away as different. One number of our own is not.',
    before: 'Studies show gains.',
    after: 'Our service-desk log: 31 % never answered.',
  },
  'risks-too-few': {
    title: 'Fewer than two risks are named',
    why: 'Executives look for what is missing. Whoever names the risks first has thought about them.',
    before: 'There is no risk.',
    after: 'Too few take part; customer data is posted.',
  },
  'risk-incomplete': {
    title: 'A risk lacks what is done about it, who watches it, or when to stop',
    why: 'A risk without an owner and a limit is a worry. With them it is a plan.',
    before: 'Too few may take part.',
    after: 'Too few: ten experts start. Jonas Brandt watches; stop below 40 % in week 4.',
  },
  'myth-fad-unanswered': {
    title: 'That it is a passing fad is not answered',
    why: 'Executives know the trend, and have seen trends go. If nobody says it aloud, it is still thought.',
    before: 'Everybody does it now.',
    after: 'A fad? Ostvik’s crews still use it after two years.',
  },
  'myth-time-wasting-unanswered': {
    title: 'That it wastes time is not answered',
    why: 'A new tool looks like a toy until its hours are counted. Count them before others do.',
    before: 'People will like it.',
    after: 'Wastes time? 90 % of posts at Brunnberg were about work.',
  },
  'blank-left': {
    title: 'A blank is not filled in',
    why: 'It stands in the deck as it stands here, and says that nobody read it.',
    before: '[Share] of posts at [a company like ours] were about work.',
    after: '90% of posts at Brunnberg were about work.',
  },
  'objection-unanswered': {
    title: 'An objection has no answer',
    why: 'An objection on the list without an answer is one you have made for them.',
    before: 'Customer data will leak.',
    after: 'Customer data will leak: named users, no customer files, reviewed in November.',
  },
  'chart-no-unit-or-source': {
    title: 'A chart lacks its unit or its source',
    why: 'A chart without them can mean anything, and is asked about instead of believed.',
    before: 'Wait by month.',
    after: 'Median hours to first answer, by month. Service-desk log.',
  },
  'pie-too-many': {
    title: 'A ring has more than six parts',
    why: 'The eye compares a few parts, and no more. Bars compare many.',
    before: 'A ring of nine.',
    after: 'Bars, the largest first.',
  },
} as const satisfies Partial<Explanations>;
