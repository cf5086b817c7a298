import type { FieldWords } from '../../messages.ts';

/** Fields within a field: a person, an amount, a picture, a quote. */
export const partsFields = {
  person: { label: 'Person', guide: 'Somebody on the people list, or a name.' },
  'person.name': { label: 'Name', guide: '' },
  'person.role': { label: 'Role', guide: '' },
  'money.amount': { label: 'Amount', guide: '' },
  'money.currency': { label: 'Currency', guide: '' },
  picture: { label: 'Picture', guide: 'PNG, JPEG or GIF.' },
  'picture.alt': {
    label: 'Alt text',
    guide: 'What somebody who cannot see it should know.',
    example: 'Karin Holm in front of the hall in Aarhus',
  },
  'picture.focus': { label: 'Keep in sight', guide: '' },
} as const satisfies Readonly<Record<string, FieldWords>>;
