import type { FieldWords } from '../messages.ts';
import { askFields } from './fields/ask.ts';
import { caseFields } from './fields/case.ts';
import { championFields } from './fields/champion.ts';
import { dataFields } from './fields/data.ts';
import { deckFields } from './fields/deck.ts';
import { factsFields } from './fields/facts.ts';
import { momentumFields } from './fields/momentum.ts';
import { partsFields } from './fields/parts.ts';
import { peopleFields } from './fields/people.ts';
import { pilotFields } from './fields/pilot.ts';
import { proofFields } from './fields/proof.ts';
import { storyFields } from './fields/story.ts';

/** What forms say of each field, by its path without ids. */
export const fields = {
  ...deckFields,
  ...storyFields,
  ...pilotFields,
  ...factsFields,
  ...dataFields,
  ...proofFields,
  ...caseFields,
  ...championFields,
  ...peopleFields,
  ...askFields,
  ...momentumFields,
  ...partsFields,
} as const satisfies Readonly<Record<string, FieldWords>>;
