import { describe, expect, it } from 'vitest';
import { fileSaying, savedDesk } from '../support/app-desk.ts';

describe('versions', () => {
  it('are kept at each save, newest first, and one that is named keeps its name', async () => {
    const desk = await savedDesk('One.');
    desk.type('Two.');
    await desk.app.save();
    desk.clock.pass(1000);
    await desk.app.keepVersion('Before the board');

    const versions = await desk.app.versions();

    expect(versions[0]?.name).toBe('Before the board');
    expect(versions.length).toBeGreaterThan(1);
  });

  it('are restored as a step that can be undone, and what was there is kept first', async () => {
    const desk = await savedDesk('One.');
    await desk.app.keepVersion('Old');
    desk.type('Two.');
    const old = (await desk.app.versions()).find(({ name }) => name === 'Old');
    const before = (await desk.app.versions()).length;

    if (old) await desk.app.restoreVersion(old.id);
    expect(desk.document().opened.pitch.story?.situation).toBe('One.');
    expect(await desk.app.versions()).toHaveLength(before + 1);

    desk.app.undo();
    expect(desk.document().opened.pitch.story?.situation).toBe('Two.');
  });

  it('hold the other side of a conflict, whichever is taken', async () => {
    const desk = await savedDesk('Ours.');
    desk.host.controls.changeFile(desk.file, fileSaying('Theirs.'));
    desk.type('Ours again.');
    await desk.app.save();
    await desk.app.replaceTheirs();

    const kept = await Promise.all((await desk.app.versions()).map(({ id }) => desk.app.readVersion(id)));

    expect(kept.map((opened) => opened?.pitch.story?.situation)).toContain('Theirs.');
    expect(desk.onDisk()).toBe('Ours again.');
  });
});
