import { describe, expect, it } from 'vitest';
import {
  createReceiver,
  createSender,
  createViewReceiver,
  createViewSender,
} from '../../renderer/app/engine/crossing.ts';
import { fieldPath, slideId } from '../../renderer/core/base/ids.ts';
import { applyEdit } from '../../renderer/core/edit/apply.ts';
import { set } from '../../renderer/core/edit/edit.ts';
import type { OpenedPitch } from '../../renderer/core/pitch/open.ts';
import type { DeckView } from '../../renderer/state/engine.ts';
import { openSample } from '../support/decks.ts';
import { EMPTY_VIEW, slideSaying } from '../support/views.ts';

const typed = (opened: OpenedPitch, text: string | undefined): OpenedPitch => ({
  ...opened,
  pitch: applyEdit(opened.pitch, set(fieldPath('ask', 'decision'), text)),
});

/** As a message between a page and its worker takes it over. */
const posted = <T>(value: T): T => structuredClone(value);

describe('a pitch that crosses over to the worker', () => {
  it('arrives whole, whatever was edited since it came over first', () => {
    const [send, receive] = [createSender(), createReceiver()];
    const opened = openSample('enterprise-social-network');
    const { people, ...rest } = opened.pitch;
    const steps = [opened, typed(opened, 'Another'), typed(opened, undefined), { ...opened, pitch: rest }, opened];
    expect(people).toBeDefined();
    for (const step of steps) expect(receive(posted(send(step)))).toEqual(step);
  });

  it('takes with it only the section that was typed into', () => {
    const send = createSender();
    const opened = openSample('enterprise-social-network');
    send(opened);
    const { parts } = send(typed(opened, 'Another'));
    expect(parts.filter((part) => part.length === 2).map(([key]) => key)).toEqual(['ask']);
  });

  it('leaves a section that stays the very same object on the other side', () => {
    const [send, receive] = [createSender(), createReceiver()];
    const opened = openSample('enterprise-social-network');
    const before = receive(posted(send(opened)));
    const after = receive(posted(send(typed(opened, 'Another'))));
    expect(after.pitch.story).toBe(before.pitch.story);
    expect(after.pitch.ask).not.toBe(before.pitch.ask);
  });
});

const VIEW: DeckView = {
  ...EMPTY_VIEW,
  css: '.slide{}',
  slides: [slideSaying(1, 'One'), slideSaying(2, 'Two')],
  arranged: [{ id: slideId('slide-1'), home: 'Story', natural: 0, title: 'One', hidden: undefined }],
};

describe('a view that comes back', () => {
  const [first] = VIEW.slides;
  const after: DeckView = { ...VIEW, slides: [...VIEW.slides.slice(0, 1), slideSaying(2, 'Two, typed into')] };

  it('arrives whole, with the very objects that were there before', () => {
    const [send, receive] = [createViewSender(), createViewReceiver()];
    const came = receive(posted(send(VIEW)));
    expect(came).toEqual(VIEW);
    const next = receive(posted(send(after)));
    expect(next).toEqual(after);
    expect(next.slides[0]).toBe(came.slides[0]);
    expect(next.arranged).toBe(came.arranged);
  });

  it('takes with it only the slide that changed', () => {
    const send = createViewSender();
    expect(send(VIEW).slides[0]).toBe(first);
    expect(send(after)).toMatchObject({
      css: undefined,
      fonts: undefined,
      arranged: undefined,
      slides: [0, after.slides[1]],
    });
  });
});
