import type { SectionId } from '../../../../core/pitch/sections.ts';
import { askForm } from './ask.ts';
import { deckForm } from './deck.ts';
import { evidenceForm } from './evidence.ts';
import type { SectionForm } from './form.ts';
import { momentumForm } from './momentum.ts';
import { championForm, peopleForm } from './people.ts';
import { storyForm } from './story.ts';

/** The forms of all sections: the one place that knows them all. */
export const FORMS: Readonly<Record<SectionId, SectionForm>> = {
  story: storyForm,
  evidence: evidenceForm,
  champion: championForm,
  ask: askForm,
  people: peopleForm,
  momentum: momentumForm,
  deck: deckForm,
};
