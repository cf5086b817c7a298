import type { argument as english } from '../en/argument.ts';
import type { Translation } from '../messages.ts';

/** Leser, die Sammlung der Einwände und das Üben. */
export const argument: Translation<typeof english> = {
  'lens.everyone': 'Alle',
  'lens.readerIs': 'Für: {name}',
};
