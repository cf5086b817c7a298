import { factsIn } from '../../pitch/rich-text.ts';
import type { Fact, Pitch } from '../../pitch/schema/index.ts';
import { caseFacts } from '../../deck/case-facts.ts';
import { remembered } from './remembered.ts';

/** The facts of a pitch that have a figure, and those that a text refers to. */

export type Figure = Fact & { readonly value: number };

export const figuresOf = ({ evidence }: Pitch): readonly Figure[] =>
  (evidence?.facts ?? []).filter((fact): fact is Figure => fact.value !== undefined);

/** Ids of facts that can be shown, results of the business case among them. */
export const knownFacts = remembered(
  (pitch: Pitch): ReadonlySet<string> =>
    new Set([...figuresOf(pitch), ...caseFacts(pitch.evidence?.businessCase, 'EUR', () => '')].map(({ id }) => id)),
);

export const hasKnownFact = (pitch: Pitch, ids: readonly (string | undefined)[] = []): boolean =>
  ids.some((id) => id !== undefined && knownFacts(pitch).has(id));

/** Whether a text has a figure from the ledger in it. */
export const showsFact = (pitch: Pitch, prose: string | undefined): boolean =>
  hasKnownFact(pitch, factsIn(prose ?? ''));

/** Whether a source of that id is on the list. */
export const isSource = ({ evidence }: Pitch, id: string | undefined): boolean =>
  id !== undefined && (evidence?.sources ?? []).some((source) => source.id === id);
