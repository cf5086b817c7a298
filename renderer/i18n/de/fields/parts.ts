import type { partsFields as english } from '../../en/fields/parts.ts';
import type { FieldWords } from '../../messages.ts';

export const partsFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  person: { label: 'Person', guide: 'Jemand aus der Personenliste, oder ein Name.' },
  'person.name': { label: 'Name', guide: '' },
  'person.role': { label: 'Rolle', guide: '' },
  'money.amount': { label: 'Betrag', guide: '' },
  'money.currency': { label: 'Währung', guide: '' },
  picture: { label: 'Bild', guide: 'PNG, JPEG oder GIF.' },
  'picture.alt': {
    label: 'Alternativtext',
    guide: 'Was wissen soll, wer es nicht sieht.',
    example: 'Karin Holm vor der Halle in Aarhus',
  },
  'picture.focus': { label: 'Im Bild behalten', guide: '' },
};
