import { describe, expect, it } from 'vitest';
import { createReceiver, createSender } from '../../renderer/app/engine/crossing.ts';
import { fieldPath } from '../../renderer/core/base/ids.ts';
import { applyEdit } from '../../renderer/core/edit/apply.ts';
import { set } from '../../renderer/core/edit/edit.ts';
import type { OpenedPitch } from '../../renderer/core/pitch/open.ts';
import { openSample } from '../support/decks.ts';

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
