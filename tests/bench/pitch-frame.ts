/** What a generated pitch has once: the story, the champion and the ask. The figures are invented. */

export const STORY = {
  claim: 'Since the merger we sell as one company, but we answer questions as three',
  notes: 'Begin with the customer, not with the tool.',
  situation: '3,200 people, six sites, one order book. Half of our new contracts need two regions.',
  complication: 'Engineers e-mail whoever they know. Answers take {fact:fact-0}; many never come.',
  question: 'How does an engineer reach the colleague who knows, within a working day?',
  answer: 'Give 240 engineers one place to ask for six weeks, and let their numbers decide.',
  reasons: [
    { id: 'slow', reason: 'Answers are slow', support: 'And slower than before the merger.', facts: ['fact-0'] },
    { id: 'proven', reason: 'A firm like ours cut the wait', support: 'In ten weeks, from 21 hours to 6.' },
    { id: 'capped', reason: 'The risk is capped', support: 'Two checkpoints; miss either and it stops.' },
  ],
  pairs: [
    { id: 'reach', whatIs: 'Ask the five people you know', whatCouldBe: 'Ask all 1,900 engineers at once' },
    { id: 'reuse', whatIs: 'Written again at every site', whatCouldBe: 'Answered once, found by everyone' },
    { id: 'experts', whatIs: 'Experts known by name, locally', whatCouldBe: 'Experts found by skill, everywhere' },
  ],
  benefits: [
    { id: 'engineers', who: 'Field engineers', benefit: 'Back on the job the same day', feature: 'routing by skill' },
    { id: 'leads', who: 'Project leads', benefit: 'Stop paying for work we own', feature: 'one searchable library' },
    { id: 'experts', who: 'Experts', benefit: 'Answer once, not ten times', feature: 'answers reused' },
  ],
  whyNow: 'The joint price list takes effect in April 2027; from then on every quote crosses two regions.',
  costOfInaction: {
    claim: 'Every month of waiting costs about as much as one and a half pilots',
    text: 'wasted on searching and repeat work in each month without it',
    fact: 'fact-0',
  },
  pilot: {
    claim: 'Six weeks, 240 people, two checkpoints: if the pilot fails, it stops itself',
    scope: '240 service engineers in two regions',
    team: 'Led by Jonas Brandt, with one community manager.',
    phases: [
      { id: 'start', name: 'Start', start: '2027-01-11', end: '2027-01-22' },
      { id: 'use', name: 'Use', start: '2027-01-25', end: '2027-02-05' },
      { id: 'measure', name: 'Measure', start: '2027-02-08', end: '2027-02-19' },
    ],
    milestones: [
      { id: 'live', date: '2027-01-11', meaning: 'Go-live' },
      { id: 'result', date: '2027-02-19', meaning: 'Result: extend or close' },
    ],
    success: { measure: 'First answer in eight hours', detail: 'Median of the last two weeks.' },
    exit: { rule: 'Stop if fewer than four in ten are active in week 4', detail: 'Export answers, close accounts.' },
  },
} as const;

const DECIDER = 'anna-reuter';

export const PEOPLE = [
  {
    id: DECIDER,
    name: 'Anna Reuter',
    role: 'COO',
    level: 'executive',
    part: 'decide',
    input: { said: 'Not during the year-end close.', changed: 'Start moved from 1 December to 11 January' },
  },
  {
    id: 'henrik-dahl',
    name: 'Henrik Dahl',
    role: 'CFO',
    level: 'executive',
    part: 'agree',
    input: { said: 'Show me the downside first.', changed: 'Cautious case shown, spend capped at €48,000' },
  },
  { id: 'jonas-brandt', name: 'Jonas Brandt', role: 'Regional manager', level: 'middle-management', part: 'perform' },
] as const;

export const CHAMPION = {
  claim: 'Jonas Brandt puts his own region first in line and will answer for the result',
  who: { person: 'jonas-brandt' },
  mandate: 'Runs 140 of the 240 pilot seats',
  trackRecord: 'Cut call-backs by a fifth in 2024',
  atRisk: 'His 2027 bonus depends on it',
  firstStep: 'Posts the first question on 11 January',
  commitment: 'My engineers go first, and I report the result to you, whichever way it goes.',
  notes: 'Let Jonas say his sentence himself; he will be in the room.',
} as const;

export const ASK = {
  claim: 'Approve €48,000 for a six-week pilot that gets engineers an answer within a working day',
  decision: 'Will you approve €48,000 for a six-week pilot with 240 service engineers?',
  oneOff: { amount: 48_000 },
  amountNote: 'one-off, no recurring commitment',
  decider: { name: 'Anna Reuter', role: 'COO' },
  decideBy: '2026-12-11',
  options: [
    { id: 'nothing', name: 'Do nothing', cost: { amount: 0 }, firstProof: 'None', canStop: 'Nothing', doNothing: true },
    { id: 'pilot', name: 'Pilot', cost: { amount: 48_000 }, firstProof: '6 weeks', canStop: 'Yes', recommended: true },
    { id: 'roll-out', name: 'Roll out now', cost: { amount: 410_000 }, firstProof: '9 months', canStop: 'No' },
  ],
  onYes: 'Order signed on 14 December, first question on 11 January, result before you on 26 February.',
  onNo: 'E-mail stays. We measure again in March.',
  nextThirtyDays: [
    { id: 'decide', what: 'Decide', who: { name: 'Anna Reuter' }, when: '2026-12-11' },
    { id: 'order', what: 'Sign the order', who: { name: 'Henrik Dahl' }, when: '2026-12-14' },
    {
      id: 'first',
      what: 'First question posted',
      who: { name: 'Maya Lindqvist' },
      when: '2027-01-11',
      milestone: true,
    },
  ],
  notes: 'Ask, then stop talking.',
} as const;
