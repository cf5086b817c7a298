import { describe, expect, it } from 'vitest';
import type { SaveError } from '../../renderer/host/host-error.ts';
import { fileNameFor } from '../../renderer/state/saving.ts';
import { blankDesk, fileSaying, savedDesk, situationIn, type SavedDesk } from '../support/app-desk.ts';
import { openDocument } from '../support/pitches.ts';

const LOCKED: SaveError = { code: 'locked', name: 'A test.greenlight', detail: 'held by another' };

/** Somebody else wrote the file after it was saved; ours was edited meanwhile, and is saved. */
async function conflicted(): Promise<SavedDesk> {
  const desk = await savedDesk('Ours.');
  desk.host.controls.changeFile(desk.file, fileSaying('Theirs.'));
  desk.type('Ours again.');
  expect(await desk.app.save()).toBe(false);
  return desk;
}

describe('saving', () => {
  it('asks where to the first time, under the name of the pitch, and then no more', async () => {
    const desk = await savedDesk('So.');
    expect(desk.document().file?.name).toBe('A test.greenlight');
    expect(desk.onDisk()).toBe('So.');

    desk.type('So be it.');
    expect(desk.dirty()).toBe(true);
    expect(await desk.app.save()).toBe(true);

    expect(desk.dirty()).toBe(false);
    expect(desk.onDisk()).toBe('So be it.');
    expect(desk.host.controls.filesNamed('A test.greenlight')).toHaveLength(1);
  });

  it('leaves everything as it was when the person cancels', async () => {
    const desk = blankDesk();
    desk.type('So.');
    desk.host.controls.answerSave(undefined);

    expect(await desk.app.save()).toBe(false);

    expect(desk.document()).toMatchObject({ file: undefined, saving: 'no', edits: 1 });
    expect(desk.dirty()).toBe(true);
  });

  it('takes the draft away, as everything is in the file now', async () => {
    const desk = await savedDesk('So.');
    desk.type('So be it.');
    await desk.app.drafting.flush();
    expect(await desk.host.drafts.list()).toHaveLength(1);

    await desk.app.save();

    expect(await desk.host.drafts.list()).toEqual([]);
  });

  it('keeps what was typed while the file was being written as unsaved, with a draft', async () => {
    const desk = await savedDesk('So.');
    desk.type('So be it.');
    const saving = desk.app.save();
    desk.type('So be it, then.');
    await saving;

    expect(desk.onDisk()).toBe('So be it.');
    expect(desk.dirty()).toBe(true);
    expect(desk.document().edits).toBe(1);
    expect(await desk.host.drafts.list()).toHaveLength(1);
  });

  it('puts the file on top of the recent ones', async () => {
    const desk = await savedDesk('So.');
    const recents = await desk.host.recents.list();
    expect(recents.map(({ file, title }) => ({ file, title }))).toEqual([{ file: desk.file, title: 'A test' }]);
  });

  it('keeps a document of JSON as JSON', async () => {
    const desk = blankDesk();
    desk.host.controls.answerSave('mine.pitch.json');
    await desk.app.save();
    desk.type('So.');
    await desk.app.save();

    const [token] = desk.host.controls.filesNamed('mine.pitch.json');
    const text = new TextDecoder().decode(token && desk.host.controls.bytesOf(token));
    expect(text).toContain('"situation": "So."');
  });
});

describe('a save that fails', () => {
  it('says why, leaves the document unsaved and its draft safe', async () => {
    const desk = await savedDesk('So.');
    desk.type('So be it.');
    await desk.app.drafting.flush();
    desk.host.controls.failSaves(LOCKED);

    expect(await desk.app.save()).toBe(false);

    expect(desk.document().saving).toEqual({ failed: LOCKED });
    expect(desk.dirty()).toBe(true);
    expect(desk.document().edits).toBe(1);
    expect(desk.onDisk()).toBe('So.');
    expect(await desk.host.drafts.list()).toHaveLength(1);
  });

  it('can be tried again, and what was said of it goes', async () => {
    const desk = await savedDesk('So.');
    desk.type('So be it.');
    desk.host.controls.failSaves(LOCKED);
    await desk.app.save();
    desk.host.controls.failSaves(undefined);

    expect(await desk.app.save()).toBe(true);

    expect(desk.document().saving).toBe('no');
    expect(desk.onDisk()).toBe('So be it.');
  });
});

describe('a file that somebody else changed', () => {
  it('is not written over, and both are there to choose from', async () => {
    const desk = await conflicted();

    expect(desk.onDisk()).toBe('Theirs.');
    expect(desk.situation()).toBe('Ours again.');
    expect(desk.app.store.getState().trouble).toMatchObject({
      kind: 'conflict',
      theirs: { pitch: { story: { situation: 'Theirs.' } } },
    });
  });

  it('is replaced where one says so', async () => {
    const desk = await conflicted();
    await desk.app.replaceTheirs();

    expect(desk.onDisk()).toBe('Ours again.');
    expect(desk.dirty()).toBe(false);
  });

  it('is asked about again where it changes once more before it is replaced', async () => {
    const desk = await conflicted();
    desk.host.controls.changeFile(desk.file, fileSaying('Theirs, later.'));

    await desk.app.replaceTheirs();

    expect(desk.onDisk()).toBe('Theirs, later.');
    expect(desk.app.store.getState().trouble?.kind).toBe('conflict');
  });

  it('takes the place of ours where one says so, as a step that can be undone', async () => {
    const desk = await conflicted();
    await desk.app.takeTheirs();
    expect(desk.situation()).toBe('Theirs.');
    expect(desk.dirty()).toBe(false);

    desk.app.undo();

    expect(desk.situation()).toBe('Ours again.');
    expect(desk.dirty()).toBe(true);
    expect(await desk.app.save()).toBe(true);
    expect(desk.onDisk()).toBe('Ours again.');
  });

  it('stays beside ours where one keeps both', async () => {
    const desk = await conflicted();
    await desk.app.keepBoth();

    expect(desk.onDisk()).toBe('Theirs.');
    expect(desk.document().file?.name).toBe('A test 2.greenlight');
    const [beside] = desk.host.controls.filesNamed('A test 2.greenlight');
    expect(situationIn(beside && desk.host.controls.bytesOf(beside))).toBe('Ours again.');
    expect(desk.dirty()).toBe(false);
  });

  it('is noticed when the window gets the focus, and only where it did change', async () => {
    const desk = await savedDesk('Ours.');
    await desk.app.checkDisk();
    expect(desk.app.store.getState().trouble).toBeUndefined();
    desk.host.controls.changeFile(desk.file, fileSaying('Theirs.'));

    await desk.app.checkDisk();

    expect(desk.app.store.getState().trouble?.kind).toBe('conflict');
  });
});

describe('the name of a new file', () => {
  it('is the title without what file systems refuse', () => {
    expect(fileNameFor(openDocument({ meta: { title: ' Q3: "yes" / no?\t' } }))).toBe('Q3 yes no.greenlight');
    expect(fileNameFor(openDocument({ meta: { title: '???' } }))).toBe('Pitch.greenlight');
  });
});
