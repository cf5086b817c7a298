import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldPath } from '../../renderer/core/base/ids.ts';
import { set, type Edit } from '../../renderer/core/edit/edit.ts';
import type { OpenedPitch } from '../../renderer/core/pitch/open.ts';
import { serialise } from '../../renderer/core/pitch/serialise.ts';
import { createEditing, type Editing } from '../../renderer/state/editing.ts';
import { EMPTY_HISTORY } from '../../renderer/state/history.ts';
import type { DraftId } from '../../renderer/host/names.ts';
import { createAppStore, type Store } from '../../renderer/state/store.ts';
import { manualClock, type ManualClock } from '../support/clock.ts';
import { openDocument, openOrFail } from '../support/pitches.ts';
import { utf8 } from '../../renderer/core/base/zip.ts';

const SITUATION = fieldPath('story', 'situation');
const BENEFITS = fieldPath('story', 'benefits');

interface Desk extends Editing {
  readonly store: Store;
  readonly clock: ManualClock;
  readonly pitch: () => OpenedPitch['pitch'];
}

function deskWith(opened: OpenedPitch = openDocument()): Desk {
  const store = createAppStore();
  const clock = manualClock();
  store.setState({
    document: {
      opened,
      saved: opened.pitch,
      file: undefined,
      history: EMPTY_HISTORY,
      section: 'story',
      field: undefined,
      focusRequest: 0,
      draft: 'draft' as DraftId,
      edits: 0,
      editedSections: [],
      saving: 'no',
      draftAt: undefined,
    },
  });
  return {
    store,
    clock,
    pitch: () => store.getState().document?.opened.pitch ?? opened.pitch,
    ...createEditing(store, clock),
  };
}

const type = (desk: Desk, text: string): void =>
  desk.edit(set(SITUATION, text), { label: { verb: 'type', field: SITUATION }, mergeKey: SITUATION });

const change = (desk: Desk, edit: Edit): void => desk.edit(edit, { label: { verb: 'choose', field: undefined } });

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.constantFrom('situation', 'question', 'answer', 'whyNow'), fc.option(fc.string(), { nil: undefined }))
    .map(([key, text]) => set(fieldPath('story', key), text)),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(4))
    .map(([id, at]): Edit => ({ kind: 'insert', list: BENEFITS, item: { id: `${id}${at}` }, at })),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(4))
    .map(([id, at]): Edit => ({ kind: 'remove', item: fieldPath(BENEFITS, { id: `${id}${at}` }) })),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(4), fc.nat(4))
    .map(([id, at, to]): Edit => ({ kind: 'move', item: fieldPath(BENEFITS, { id: `${id}${at}` }), to })),
);

describe('any sequence of edits', () => {
  it('is the start when undone, the end when redone, and equal when saved and opened', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
        const desk = deskWith();
        const start = desk.pitch();
        for (const edit of edits) change(desk, edit);
        const end = desk.pitch();

        for (const _ of edits) desk.undo();
        expect(desk.pitch()).toEqual(start);
        for (const _ of edits) desk.redo();
        expect(desk.pitch()).toEqual(end);
      }),
    );
  });

  it('is equal when it was saved and opened', () => {
    const edit = anyEdit.filter(({ kind }) => kind === 'set');
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const desk = deskWith();
        for (const one of edits) change(desk, one);
        const { document } = desk.store.getState();
        const saved = serialise(document?.opened ?? openDocument(), 'greenlight 0.0.0');

        expect(openOrFail(utf8(saved)).pitch).toEqual(desk.pitch());
      }),
    );
  });
});

describe('typing', () => {
  it('into one field without a pause is one edit of those that are not in the file yet', () => {
    const desk = deskWith();
    for (const text of ['W', 'We', 'We w']) type(desk, text);
    expect(desk.store.getState().document?.edits).toBe(1);

    desk.clock.pass(5000);
    type(desk, 'We wa');
    expect(desk.store.getState().document?.edits).toBe(2);
  });

  it('into one field without a pause is one step', () => {
    const desk = deskWith();
    for (const text of ['W', 'We', 'We w']) type(desk, text);

    desk.undo();

    expect(desk.pitch().story).toBeUndefined();
  });

  it('after a pause is a new step', () => {
    const desk = deskWith();
    type(desk, 'We');
    desk.clock.pass(1500);
    type(desk, 'We wait');

    desk.undo();

    expect(desk.pitch().story?.situation).toBe('We');
  });

  it('after undoing starts a new step, and what was undone cannot be redone', () => {
    const desk = deskWith();
    type(desk, 'We');
    desk.clock.pass(1500);
    type(desk, 'We wait');
    desk.undo();
    type(desk, 'We phone');
    desk.redo();

    expect(desk.pitch().story?.situation).toBe('We phone');
    desk.undo();
    expect(desk.pitch().story?.situation).toBe('We');
  });

  it('undone forty times and redone, ends where it was, with the caret asked back to the field', () => {
    const desk = deskWith();
    for (let i = 0; i < 40; i++) {
      type(desk, `text ${i}`);
      desk.clock.pass(2000);
    }
    for (let i = 0; i < 40; i++) desk.undo();
    expect(desk.pitch().story).toBeUndefined();
    for (let i = 0; i < 40; i++) desk.redo();

    expect(desk.pitch().story?.situation).toBe('text 39');
    expect(desk.store.getState().document?.field).toBe(SITUATION);
    expect(desk.store.getState().document?.focusRequest).toBe(80);
  });
});

describe('undoing back to what is saved', () => {
  it('leaves a document that is not dirty', () => {
    const desk = deskWith();
    type(desk, 'We');
    desk.undo();
    const { document } = desk.store.getState();

    expect(document?.opened.pitch).toBe(document?.saved);
  });
});

describe('going to a field', () => {
  it('shows its section', () => {
    const desk = deskWith();
    desk.goTo(fieldPath('ask', 'decision'));

    expect(desk.store.getState().document?.section).toBe('ask');
  });
});
