import type { fields as english } from '../en/fields.ts';
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

export const fields: Readonly<Record<keyof typeof english, FieldWords>> = {
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
};
