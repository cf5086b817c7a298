import type { FieldWords } from '../messages.ts';

/** What forms say of each field, by its path without ids. */
export const fields = {
  'meta.title': { label: 'Title', guide: 'What the pitch is called. A working title is enough.' },
} as const satisfies Readonly<Record<string, FieldWords>>;
