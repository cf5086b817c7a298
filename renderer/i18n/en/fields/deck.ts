import type { FieldWords } from '../../messages.ts';

/** The pitch as a whole: its title, the meeting, the look. */
export const deckFields = {
  'meta.title': {
    label: 'Title',
    guide: 'What the pitch is called. A working title is enough.',
    example: 'Close two data halls before the lease renews',
  },
  'meta.subtitle': {
    label: 'Subtitle',
    guide: 'What it is about, for somebody who reads only the cover.',
    example: 'Three halls carry what five do today',
  },
  'meta.organisation': { label: 'Organisation', guide: '' },
  'meta.circulation': { label: 'Circulation label', guide: 'Stands at the foot of every slide.', example: 'Internal' },
  'meta.occasion.meeting': { label: 'Meeting', guide: 'Where the decision is made.', example: 'Operations board' },
  'meta.occasion.date': { label: 'Date', guide: '' },
  'meta.occasion.minutes': { label: 'Minutes', guide: 'How long you have. It sets how many slides there are.' },
  'meta.presenter.name': { label: 'Presenter', guide: '' },
  'meta.presenter.role': { label: 'Role', guide: '' },
  'meta.language': { label: 'Language of the slides', guide: 'The slides speak it; this window keeps its own.' },
  'meta.currency': { label: 'Currency', guide: '' },
  'deck.brand.accent': { label: 'Accent colour', guide: 'Written as #0B3D91. Empty for the one of the theme.' },
  'deck.brand.logo': { label: 'Logo', guide: 'Stands on the cover and at the foot of the slides.' },
} as const satisfies Readonly<Record<string, FieldWords>>;
