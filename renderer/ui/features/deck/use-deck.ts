import { useMemo } from 'react';
import type { SlideId } from '../../../core/base/ids.ts';
import type { Json } from '../../../core/base/json.ts';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import { choicePath, choose, hide, inNaturalOrder, moveBefore, type SlideChoice } from '../../../core/edit/slides.ts';
import type { Edit } from '../../../core/edit/edit.ts';
import type { App } from '../../../state/create-app.ts';
import type { ArrangedView, DeckView } from '../../../state/engine.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { sectionOf } from './cards.ts';

/** What the hands of the sorter, the inspector and the storyline do to the deck. Each is one step of undo. */
export interface DeckHands {
  readonly hide: (own: ArrangedView, hidden: boolean) => void;
  /** Before another slide of its section; at its end without one. */
  readonly move: (own: ArrangedView, before: SlideId | undefined) => void;
  readonly toNaturalOrder: (own: ArrangedView) => void;
  readonly choose: (own: ArrangedView, choice: SlideChoice, value: Json | undefined) => void;
  /** The same as `choose`, but what is typed without a pause is one step. */
  readonly type: (own: ArrangedView, choice: 'title' | 'notes', text: string) => void;
}

export function useDeckHands(view: DeckView): DeckHands {
  const app = useApp();
  return useMemo(() => handsOf(app, view), [app, view]);
}

function handsOf(app: App, view: DeckView): DeckHands {
  const arrange = (edit: Edit, { id }: ArrangedView, choice: SlideChoice): void =>
    app.edit(edit, { label: { verb: 'arrange', field: choicePath(id, choice) } });
  return {
    hide: (own, hidden) => arrange(hide(own.id, hidden), own, 'hidden'),
    move: (own, before) => arrange(moveBefore(sectionOf(view, own), own.id, before), own, 'order'),
    toNaturalOrder: (own) => arrange(inNaturalOrder(sectionOf(view, own)), own, 'order'),
    choose: (own, choice, value) => arrange(choose(own.id, choice, value), own, choice),
    type: ({ id }, choice, text) => {
      const field = choicePath(id, choice);
      app.edit(choose(id, choice, text), { label: { verb: 'type', field }, mergeKey: field });
    },
  };
}

type Choices = NonNullable<NonNullable<Pitch['deck']>['slides']>;

const NONE: Choices = {};

/** What the author decided so far, by slide. */
export const useChoices = (): Choices => useDocument(({ opened }) => opened.pitch.deck?.slides ?? NONE, NONE);
