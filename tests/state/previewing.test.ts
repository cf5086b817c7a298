import { describe, expect, it } from 'vitest';
import { fieldPath, type FieldPath, type SlideId } from '../../renderer/core/base/ids.ts';
import { box } from '../../renderer/core/base/units.ts';
import type { OpenedPitch } from '../../renderer/core/pitch/open.ts';
import type { Engine, SlideView } from '../../renderer/state/engine.ts';
import { slideOf } from '../../renderer/state/previewing.ts';
import { blankDesk, SITUATION } from '../support/app-desk.ts';
import { directEngine } from '../support/engine.ts';
import { EMPTY_VIEW } from '../support/views.ts';

const TITLE = fieldPath('meta', 'title');
const WHY_NOW = fieldPath('story', 'whyNow');

const slide = (id: string, section: SlideView['section'], ...from: readonly FieldPath[]): SlideView => ({
  id: id as SlideId,
  number: 1,
  section,
  kind: 'situation',
  title: id,
  html: '',
  notes: [],
  places: from.map((field) => ({ box: box(0, 0, 1, 1), from: [field], slot: false })),
  hidden: false,
});

const COVER = slide('cover', 'Opening', TITLE);
const STORY = slide('story', 'Story', SITUATION);
const WAITING = slide('waiting', 'Story', WHY_NOW);

interface Asked {
  readonly opened: OpenedPitch;
  readonly cut: string;
  readonly answer: (slides: readonly SlideView[]) => void;
}

/** An engine that answers when a test says so. */
function heldEngine(): { readonly engine: Engine; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const engine: Engine = {
    ...directEngine(),
    view: async (opened, { cut }) => {
      const slides = await new Promise<readonly SlideView[]>((answer) => void asked.push({ opened, cut, answer }));
      return { ...EMPTY_VIEW, slides };
    },
  };
  return { engine, asked };
}

/** A blank pitch whose deck is composed when `answer` is called. */
function deskWithDeck() {
  const { engine, asked } = heldEngine();
  const desk = blankDesk(engine);
  const shown = (): string | undefined => {
    const { view, slide: index } = desk.app.store.getState().preview;
    return view?.slides[index]?.id;
  };
  const answer = async (...slides: readonly SlideView[]): Promise<void> => {
    const count = asked.length;
    asked.at(-1)?.answer(slides);
    const { preview } = desk.app.store.getState();
    await expect.poll(() => desk.app.store.getState().preview.view !== preview.view || asked.length > count).toBe(true);
  };
  return { ...desk, asked, shown, answer };
}

describe('the preview', () => {
  it('asks for one view at a time, and then for the latest pitch only', async () => {
    const { type, asked, answer } = deskWithDeck();
    for (const text of ['a', 'ab', 'abc']) type(text);
    expect(asked).toHaveLength(1);

    await answer(COVER);

    await expect.poll(() => asked.length).toBe(2);
    expect(asked[1]?.opened.pitch.story?.situation).toBe('abc');
    await answer(COVER, STORY);
    expect(asked).toHaveLength(2);
  });

  it('asks again when another cut is chosen', async () => {
    const { app, asked, answer } = deskWithDeck();
    await answer(COVER);
    app.showCut('decision');

    await expect.poll(() => asked.map(({ cut }) => cut)).toEqual(['full', 'decision']);
  });

  it('brings up the slide of the field that gets the caret', async () => {
    const { app, answer, shown } = deskWithDeck();
    await answer(COVER, STORY, WAITING);
    expect(shown()).toBe('cover');

    app.focused(WHY_NOW);
    expect(shown()).toBe('waiting');
    app.focused(fieldPath('story', 'question'));
    expect(shown(), 'a field that no slide shows changes nothing').toBe('waiting');
  });

  it('brings it up when the caret was there before the first slide was', async () => {
    const { app, answer, shown } = deskWithDeck();
    app.focused(WHY_NOW);
    await answer(COVER, STORY, WAITING);

    expect(shown()).toBe('waiting');
  });

  it('brings it up when the first word makes it', async () => {
    const { app, type, asked, answer, shown } = deskWithDeck();
    await answer(COVER);
    app.focused(SITUATION);
    expect(shown()).toBe('cover');
    type('So.');
    await expect.poll(() => asked.length).toBe(2);
    await answer(COVER, STORY);

    expect(shown()).toBe('story');
  });

  it('keeps showing a slide wherever the deck puts it', async () => {
    const { app, type, asked, answer, shown } = deskWithDeck();
    await answer(COVER, STORY);
    app.focused(SITUATION);
    type('So.');
    await expect.poll(() => asked.length).toBe(2);
    await answer(COVER, WAITING, STORY);

    expect(shown()).toBe('story');
    expect(app.store.getState().preview.slide).toBe(2);
  });

  it('stays within the deck', async () => {
    const { app, answer } = deskWithDeck();
    await answer(COVER, STORY);
    app.showSlide(9);
    expect(app.store.getState().preview.slide).toBe(1);
    app.showSlide(-1);
    expect(app.store.getState().preview.slide).toBe(0);
  });
});

describe('the slide of a field', () => {
  it('is one of the story before the cover, which shows a little of everything', () => {
    const cover = slide('cover', 'Opening', TITLE, SITUATION);
    expect(slideOf([cover, STORY], SITUATION)).toBe(1);
    expect(slideOf([cover], SITUATION)).toBe(0);
    expect(slideOf([cover, STORY], WHY_NOW)).toBe(-1);
  });
});
