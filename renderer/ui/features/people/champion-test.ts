import type { Champion } from '../../../core/pitch/schema/index.ts';

/**
 * The four tests of a champion: power, a track record, a personal win, access to the decider. Who passes fewer is a
 * friend of the idea, and no champion (MEDDICC: "a champion without power and influence is just a coach").
 */
export const TESTS = [
  { id: 'power', field: 'mandate' },
  { id: 'trackRecord', field: 'trackRecord' },
  { id: 'personalWin', field: 'personalWin' },
  { id: 'access', field: 'access' },
] as const satisfies readonly { readonly id: string; readonly field: keyof Champion }[];

export type TestId = (typeof TESTS)[number]['id'];

/** Passed by what was written, as far as anybody can tell who does not know the person. */
export const passedTests = (champion: Champion | undefined): ReadonlySet<TestId> =>
  new Set(TESTS.filter(({ field }) => (champion?.[field] ?? '').trim() !== '').map(({ id }) => id));
