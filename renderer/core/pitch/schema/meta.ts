import { z } from 'zod';
import { date, group, line, number, MAX_FIELD_LENGTH } from './fields.ts';

export const meta = z
  .object({
    title: z
      .string()
      .max(MAX_FIELD_LENGTH)
      .refine((text) => /\S/u.test(text), 'must not be empty')
      .meta({ description: 'What the pitch is called. The one field that every pitch has.' }),
    subtitle: line('One line under the title.'),
    organisation: line('Whose pitch this is.'),
    presenter: group('Who presents.', { name: line('Name.'), role: line('Role.') }),
    occasion: group('The meeting.', {
      meeting: line('Which meeting.'),
      date: date('When.'),
      minutes: number('How long the slot is, in minutes. Bounds the full deck.'),
    }),
    language: line('BCP 47 tag of the language that the pitch is written in, as in `en-GB`.'),
    currency: line('ISO 4217 code for amounts that name none.'),
    circulation: line('Who may see it, as in `Confidential`. Shown on every slide.'),
  })
  .meta({ description: 'What the pitch is and where it will be heard.' });
