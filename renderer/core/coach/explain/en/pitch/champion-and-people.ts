import type { Explanations } from '../../explanation.ts';

/** What the coach says of the champion and the people, in English. */
export const championAndPeople = {
  'champion-missing': {
    title: 'Nobody stakes a reputation on it',
    why: 'People follow people. Executives ask who stands for it before they ask what it is.',
    before: 'The team supports it.',
    after: 'Jonas Brandt, who runs the South, answers for the result.',
  },
  'champion-no-mandate': {
    title: 'What the champion may decide is not said',
    why: 'A champion without power is a fan.',
    before: 'Jonas is in favour.',
    after: 'Jonas runs 140 of the 240 pilot seats.',
  },
  'champion-no-track-record': {
    title: 'What the champion has done before is not said',
    why: 'Trust in a plan is trust in those who have delivered one.',
    before: 'Jonas has experience.',
    after: 'Jonas cut call-backs by 18 % in 2024.',
  },
  'champion-no-win': {
    title: 'What the champion gains is not said',
    why: 'Nobody stays brave for long for nothing. Know the personal win; it stays private.',
    before: 'Jonas likes it.',
    after: 'Jonas wants the seat of director of service.',
  },
  'champion-no-access': {
    title: 'How the champion reaches the decider is not said',
    why: 'Most decisions fall outside of the meeting. Somebody has to be heard there; it stays private.',
    before: 'Jonas knows people.',
    after: 'Jonas meets the COO every second Thursday.',
  },
  'champion-risks-nothing': {
    title: 'The champion risks nothing',
    why: 'Courage convinces where something is at stake. Support that costs nothing is worth as much.',
    before: 'Jonas supports the idea.',
    after: 'Jonas’s bonus for 2027 depends on it.',
  },
  'no-middle-manager-ally': {
    title: 'No ally is a middle manager',
    why: 'Middle managers carry it out or let it die. One who is won before the top is reached brings it there.',
    before: 'Allies: two engineers.',
    after: 'Allies: the head of IT operations and the lead of the service desk.',
  },
  'champion-not-in-pilot': {
    title: 'Neither the champion nor an ally works in the pilot',
    why: 'A pilot is where a champion shows to be one. Without them it belongs to nobody.',
    before: 'The project team runs it.',
    after: 'Jonas Brandt leads it, with one community manager.',
  },
  'champion-is-decider': {
    title: 'The champion is the one who decides',
    why: 'Whoever decides cannot also vouch for it. Find somebody who convinces the decider.',
    before: 'Champion and decider: the COO.',
    after: 'Champion: the manager of the South. Decider: the COO.',
  },
  'invested-not-mapped': {
    title: 'Nobody invested in today’s system is on the map',
    why: 'Somebody built what you want to change, and will be asked. Better you know them first.',
    before: 'Everybody is in favour.',
    after: 'Martin Kessel rebuilt the intranet in 2023.',
  },
  'invested-no-concern-or-gain': {
    title: 'Of somebody invested in today’s system, the concern or the gain is missing',
    why: 'What they fear to lose decides what they say. What they could gain may change it.',
    before: 'Martin is difficult.',
    after: 'Martin fears his intranet looks old; he would gain readers by links to it.',
  },
  'decider-no-pre-meeting': {
    title: 'Somebody who decides or has to agree has no talk before the decision',
    why: 'Nobody likes to be surprised in public. Ask for their view while it can still change the plan.',
    before: 'They will hear it on 3 December.',
    after: 'A talk with Anna Reuter on 10 November.',
  },
  'no-opponent': {
    title: 'Nobody on the map is against it',
    why: 'There is always an opponent. One who is not on the map speaks last.',
    before: 'All are in favour.',
    after: 'Martin Kessel is against it; we know why.',
  },
  'concern-unanswered': {
    title: 'A concern of somebody who can stop it is not answered',
    why: 'What worries them is what they will say. Have the answer, and a slide for it, before they do.',
    before: 'HR fears monitoring.',
    after: 'Reports by topic only, agreed with the works council.',
  },
  'executive-not-credited': {
    title: 'No executive’s word has changed the plan',
    why: 'People support what they have helped to shape. Ask one, change something, and say so.',
    before: 'We have a finished plan.',
    after: 'You said not during year-end close; we start on 11 January.',
  },
} as const satisfies Partial<Explanations>;
