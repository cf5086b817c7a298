import type { DraftInfo } from '../../../host/host.ts';

/** Under which name it is remembered how far the questions were answered, and in which draft. */
export const INTERVIEW = 'interview';

export interface BegunInterview {
  readonly draft: DraftInfo;
  /** The question that is next, from 1. */
  readonly question: number;
}

/** How many questions there are; after the last there is nothing to go on with. */
const QUESTIONS = 12;

/** The interview that was begun and not finished, as long as its draft is there. */
export function begunInterview(remembered: unknown, drafts: readonly DraftInfo[]): BegunInterview | undefined {
  if (typeof remembered !== 'object' || remembered === null) return undefined;
  const { draft: id, question } = remembered as { readonly draft?: unknown; readonly question?: unknown };
  const draft = drafts.find((one) => one.id === id);
  if (!draft || typeof question !== 'number' || !(question >= 0 && question < QUESTIONS)) return undefined;
  return { draft, question: question + 1 };
}
