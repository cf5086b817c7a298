import type { fields as english } from '../en/fields.ts';
import type { FieldWords } from '../messages.ts';

export const fields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'meta.title': { label: 'Titel', guide: 'Wie der Pitch heißt. Ein Arbeitstitel genügt.' },
};
