import type { FieldWords } from '../../messages.ts';

/** The story: why this, why now, and who gains. */
export const storyFields = {
  'story.situation': {
    label: 'Situation',
    guide: 'Something nobody in the room would dispute.',
    example: 'We run five data halls, and every one of them met its targets last year.',
  },
  'story.complication': {
    label: 'What changed',
    guide: 'An executive wants to know what changed, and on which date.',
    example: 'Since March the load fits into three halls, and we go on paying rent and cooling for five.',
  },
  'story.question': {
    label: 'Question',
    guide: 'One question, one question mark.',
    example: 'Which halls do we give up before the lease renews in June?',
  },
  'story.answer': {
    label: 'Your answer, in one sentence',
    guide: 'An executive wants to know what you propose before why.',
    example: 'Close Aarhus and Malmö by June, and move their load on two weekends.',
  },
  'story.reasons.reason': {
    label: 'Reason',
    guide: 'A few words that carry the answer.',
    example: 'Three halls are enough',
  },
  'story.reasons.support': {
    label: 'What supports it',
    guide: 'The one thing that makes somebody nod.',
    example: 'The busiest hour of the year filled 58 % of the racks.',
  },
  'story.reasons.facts': { label: 'Facts behind it', guide: '' },
  'story.claim': {
    label: 'Title of the slide',
    guide: 'Greenlight writes one. Change it where you know better.',
    example: 'We run five halls and need three',
  },
  'story.notes': {
    label: 'Speaker notes',
    guide: 'What you will say when this slide is up.',
    example: 'Begin with the electricity bill. Everyone has seen it.',
  },
  'story.pairs.whatIs': {
    label: 'Today',
    guide: 'What somebody could see on any working day.',
    example: 'Two teams drive out at night for empty racks',
  },
  'story.pairs.whatCouldBe': {
    label: 'After',
    guide: 'The same place, once it is done.',
    example: 'One team covers everything from Hamburg',
  },
  'story.benefits.who': { label: 'Who gains', guide: 'A group somebody could phone.', example: 'On-call staff' },
  'story.benefits.fact': { label: 'Fact behind it', guide: 'Type @ to pick one' },
  'story.benefits.benefit': {
    label: 'What gets better',
    guide: 'A gain somebody can feel, not a feature.',
    example: 'Sleep through nine nights in ten',
  },
  'story.benefits.soThat': {
    label: 'So that they can',
    guide: 'What they do with it on Monday.',
    example: 'start the day with the planned work',
  },
  'story.benefits.feature': {
    label: 'Because of',
    guide: 'The feature comes last, and may stay out.',
    example: 'one shared duty roster',
  },
  'story.whyNow': {
    label: 'Why now',
    guide: 'An executive wants to know what makes this a problem now.',
    example: 'The lease renews for five years on 30 June, and notice is due three months before.',
  },
  'story.costOfInaction.text': {
    label: 'Cost of waiting',
    guide: 'An executive wants to know what a month of doing nothing costs.',
    example: 'paid for rent and cooling of two half-empty halls in each month that we wait',
  },
  'story.costOfInaction.fact': { label: 'Figure for it', guide: 'What one month costs, from the facts.' },
  'story.costOfInaction.months': { label: 'Months of waiting', guide: 'How many months the slide adds up.' },
  'story.costOfInaction.claim': {
    label: 'Title of the slide',
    guide: 'Greenlight writes one. Change it where you know better.',
    example: 'Each month of waiting pays for one more hall we do not use',
  },
  'story.costOfInaction.notes': {
    label: 'Speaker notes',
    guide: 'What you will say when this slide is up.',
    example: 'Let the number stand for a moment before you go on.',
  },
} as const satisfies Readonly<Record<string, FieldWords>>;
