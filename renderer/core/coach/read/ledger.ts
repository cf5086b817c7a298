import { isCaseFact } from '../../pitch/case-facts.ts';
import { factsIn } from '../../pitch/rich-text.ts';
import type { Fact, Pitch } from '../../pitch/schema/index.ts';
import { caseLines } from './case.ts';
import { remembered } from '../../base/remembered.ts';

/** The facts of a pitch that have a figure, and those that a text refers to. */

export type Figure = Fact & { readonly value: number };

export const figuresOf = ({ evidence }: Pitch): readonly Figure[] =>
  (evidence?.facts ?? []).filter((fact): fact is Figure => fact.value !== undefined);

const entered = remembered((pitch: Pitch): ReadonlySet<string> => new Set(figuresOf(pitch).map(({ id }) => id)));

/** Whether one of the ids is of a fact that can be shown, results of the business case among them. */
export const hasKnownFact = (pitch: Pitch, ids: readonly (string | undefined)[] = []): boolean =>
  ids.some((id) => id !== undefined && (isCaseFact(id) ? caseLines(pitch).length > 0 : entered(pitch).has(id)));

/** Whether a text has a figure from the ledger in it. */
export const showsFact = (pitch: Pitch, prose: string | undefined): boolean =>
  hasKnownFact(pitch, factsIn(prose ?? ''));

/** Whether a source of that id is on the list. */
export const isSource = ({ evidence }: Pitch, id: string | undefined): boolean =>
  id !== undefined && (evidence?.sources ?? []).some((source) => source.id === id);
