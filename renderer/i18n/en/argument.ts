import type { Messages } from '../messages.ts';

/** Readers, the library of objections, and the drill. */
export const argument = {
  'lens.everyone': 'Everyone',
  'lens.readerIs': 'Reader: {name}',
} as const satisfies Messages;
