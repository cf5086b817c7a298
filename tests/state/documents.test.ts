import { describe, expect, it, vi } from 'vitest';
import { serialiseArchive } from '../../renderer/core/pitch/serialise.ts';
import type { Engine } from '../../renderer/state/engine.ts';
import { appDesk, blankDesk, fileSaying, savedDesk } from '../support/app-desk.ts';
import { directEngine } from '../support/engine.ts';
import { GENERATOR, openDocument } from '../support/pitches.ts';

/** Long enough for everything that needs no time, and no longer. */
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

const trouble = ({ app }: ReturnType<typeof appDesk>) => app.store.getState().trouble;

describe('opening', () => {
  it('shows what the file holds, as saved, and remembers the file', async () => {
    const desk = appDesk();
    const file = desk.host.controls.putFile('Halls.greenlight', fileSaying('Five halls.'));
    desk.host.controls.answerOpen(file);

    await desk.app.open();

    expect(desk.situation()).toBe('Five halls.');
    expect(desk.dirty()).toBe(false);
    expect(desk.document().file?.name).toBe('Halls.greenlight');
    expect(desk.app.store.getState().screen).toBe('editor');
    expect((await desk.host.recents.list()).map(({ name }) => name)).toEqual(['Halls.greenlight']);
  });

  it('changes nothing when the person cancels', async () => {
    const desk = blankDesk();
    desk.type('So.');
    desk.host.controls.answerOpen(undefined);

    await desk.app.open();

    expect(desk.situation()).toBe('So.');
    expect(trouble(desk)).toBeUndefined();
  });

  it('says why a file that is no pitch cannot be opened, by its name', async () => {
    const desk = appDesk();
    desk.host.controls.answerOpen(desk.host.controls.putFile('budget.greenlight', new Uint8Array([1, 2, 3])));

    await desk.app.open();

    expect(trouble(desk)).toMatchObject({ kind: 'open-failed', name: 'budget.greenlight' });
    expect(desk.app.store.getState().document).toBeUndefined();
  });

  it('takes a deck that carries its pitch for no place to save to', async () => {
    const desk = appDesk();
    const bytes = serialiseArchive(openDocument({ story: { situation: 'Inside.' } }), GENERATOR);
    desk.host.controls.answerOpen(desk.host.controls.putFile('deck.pptx', bytes));

    await desk.app.open();

    expect(desk.situation()).toBe('Inside.');
    expect(desk.document().file).toBeUndefined();
    expect(await desk.host.recents.list()).toEqual([]);
  });

  it('asks first where something unsaved would be lost', async () => {
    const desk = blankDesk();
    desk.type('So.');
    desk.host.controls.answerOpen(desk.host.controls.putFile('Halls.greenlight', fileSaying('Five halls.')));

    await desk.app.open();
    expect(trouble(desk)?.kind).toBe('leave');
    expect(desk.situation()).toBe('So.');

    await desk.app.leaveWithoutSaving();
    expect(desk.situation()).toBe('Five halls.');
    expect(trouble(desk)).toBeUndefined();
  });
});

describe('leaving', () => {
  it('needs no question where everything is saved', async () => {
    const desk = await savedDesk('So.');
    desk.app.leave();

    await expect.poll(() => desk.app.store.getState().screen).toBe('home');
    expect(desk.app.store.getState().document).toBeUndefined();
  });

  it('saves first where one says so, and then goes on', async () => {
    const desk = await savedDesk('So.');
    desk.type('So be it.');
    desk.app.leave();
    expect(trouble(desk)?.kind).toBe('leave');

    await desk.app.saveAndLeave();

    expect(desk.onDisk()).toBe('So be it.');
    await expect.poll(() => desk.app.store.getState().screen).toBe('home');
  });

  it('stays where the save that was asked for fails or is cancelled', async () => {
    const desk = blankDesk();
    desk.type('So.');
    desk.app.leave();
    desk.host.controls.answerSave(undefined);

    await desk.app.saveAndLeave();

    expect(desk.app.store.getState().screen).toBe('editor');
    expect(desk.situation()).toBe('So.');
    expect(desk.dirty()).toBe(true);
  });

  it('without saving leaves no draft, not even one that was being written', async () => {
    const held: (() => void)[] = [];
    const slow: Engine = {
      ...directEngine(),
      serialise: async (...given) => {
        await new Promise<void>((resolve) => void held.push(resolve));
        return directEngine().serialise(...given);
      },
    };
    const desk = blankDesk(slow);
    desk.type('So.');
    desk.clock.pass(500);
    await expect.poll(() => held.length).toBe(1);

    desk.app.leave();
    const left = desk.app.leaveWithoutSaving();
    await settled();
    for (const goOn of held) goOn();
    await left;
    await expect.poll(() => desk.app.store.getState().screen).toBe('home');
    await settled();

    expect(await desk.host.drafts.list()).toEqual([]);
    expect(desk.app.store.getState().home.drafts).toEqual([]);
  });
});

describe('a draft that was left over', () => {
  it('comes back as unsaved work of the file that it belongs to', async () => {
    const desk = await savedDesk('So.');
    desk.type('So be it.');
    await desk.app.drafting.flush();
    const [draft] = await desk.host.drafts.list();
    if (!draft) throw new Error('no draft');
    desk.app.store.setState({ document: undefined, screen: 'home' });

    await desk.app.recover(draft);

    expect(desk.situation()).toBe('So be it.');
    expect(desk.dirty()).toBe(true);
    expect(desk.document().file?.file).toBe(desk.file);
    expect(await desk.app.save()).toBe(true);
    expect(desk.onDisk()).toBe('So be it.');
    expect(await desk.host.drafts.list()).toEqual([]);
  });

  it('is a conflict where the file went on without it', async () => {
    const desk = await savedDesk('So.');
    desk.type('So be it.');
    await desk.app.drafting.flush();
    const [draft] = await desk.host.drafts.list();
    if (!draft) throw new Error('no draft');
    desk.host.controls.changeFile(desk.file, fileSaying('Theirs.'));

    await desk.app.recover(draft);
    await desk.app.save();

    expect(trouble(desk)?.kind).toBe('conflict');
    expect(desk.onDisk()).toBe('Theirs.');
  });

  it('is gone once it is discarded', async () => {
    const desk = blankDesk();
    desk.type('So.');
    await desk.app.drafting.flush();
    await desk.app.refreshHome();
    const [draft] = desk.app.store.getState().home.drafts;
    if (!draft) throw new Error('no draft');

    await desk.app.discardDraft(draft);

    expect(desk.app.store.getState().home.drafts).toEqual([]);
    expect(await desk.host.drafts.list()).toEqual([]);
  });
});

describe('the start page after a save that was still under way', () => {
  it('lists the file, and no draft of what is in it', async () => {
    const desk = blankDesk();
    desk.type('So.');
    const remember = desk.host.recents.remember;
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    Object.assign(desk.host.recents, {
      remember: async (recent: Parameters<typeof remember>[0]) => {
        await held;
        await remember(recent);
      },
    });

    const save = desk.app.save();
    await vi.waitFor(() => expect(desk.dirty()).toBe(false));
    desk.app.leave();
    await settled();
    goOn();
    await save;

    await vi.waitFor(() =>
      expect(desk.app.store.getState().home).toMatchObject({ drafts: [], recents: [{ title: 'A test' }] }),
    );
  });
});
