import { askAndStory } from './pitch/ask-and-story.ts';
import { championAndPeople } from './pitch/champion-and-people.ts';
import { evidence } from './pitch/evidence.ts';
import { momentumAndDeck } from './pitch/momentum-and-deck.ts';

/** What the coach says of the rules on the whole pitch, in German. */
export const pitch = { ...askAndStory, ...evidence, ...championAndPeople, ...momentumAndDeck } as const;
