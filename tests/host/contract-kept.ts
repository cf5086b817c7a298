import { expect, it } from 'vitest';
import type { DraftInfo, RecentFile, SnapshotInfo } from '../../renderer/host/host.ts';
import type { DraftId, FileToken, SnapshotId } from '../../renderer/host/names.ts';
import { FIRST, given, NAME, SECOND, THEIRS, valueOf, type HostUnderTest, type StartHost } from './contract-desk.ts';

const draft = (id: string, typedAt: number): DraftInfo => ({
  id: id as DraftId,
  title: `Draft ${id}`,
  typedAt,
  edits: 3,
  sections: ['story'],
  file: 'a-file' as FileToken,
  fileName: NAME,
  version: undefined,
});

export function draftContract(start: StartHost): void {
  it('lists drafts newest first, each as it was told', async () => {
    const { host } = await start();
    valueOf(await host.drafts.write(draft('older', 1), FIRST));
    valueOf(await host.drafts.write(draft('newer', 2), SECOND));

    expect(await host.drafts.list()).toEqual([draft('newer', 2), draft('older', 1)]);
  });

  it('keeps the newest content of a draft', async () => {
    const { host } = await start();
    valueOf(await host.drafts.write(draft('one', 1), FIRST));
    valueOf(await host.drafts.write(draft('one', 2), SECOND));

    expect(valueOf(await host.drafts.read('one' as DraftId))).toEqual(SECOND);
    expect(await host.drafts.list()).toHaveLength(1);
  });

  it('has no draft that was removed, and removing one that is not there is no fault', async () => {
    const { host } = await start();
    valueOf(await host.drafts.write(draft('one', 1), FIRST));
    await host.drafts.remove('one' as DraftId);
    await host.drafts.remove('one' as DraftId);

    expect(await host.drafts.list()).toEqual([]);
    expect(await host.drafts.read('one' as DraftId)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });
}

const snapshot = (id: string, document: string, savedAt: number): SnapshotInfo => ({
  id: id as SnapshotId,
  document,
  title: 'Team network',
  savedAt,
  name: id === 'named' ? 'Before the board' : undefined,
});

export function snapshotContract(start: StartHost): void {
  it('lists the versions of one document, newest first', async () => {
    const { host } = await start();
    valueOf(await host.history.write(snapshot('one', 'a', 1), FIRST));
    valueOf(await host.history.write(snapshot('named', 'a', 2), SECOND));
    valueOf(await host.history.write(snapshot('other', 'b', 3), THEIRS));

    expect(await host.history.list('a')).toEqual([snapshot('named', 'a', 2), snapshot('one', 'a', 1)]);
    expect(valueOf(await host.history.read('named' as SnapshotId))).toEqual(SECOND);
  });

  it('has no version that was removed', async () => {
    const { host } = await start();
    valueOf(await host.history.write(snapshot('one', 'a', 1), FIRST));
    await host.history.remove('one' as SnapshotId);

    expect(await host.history.list('a')).toEqual([]);
    expect(await host.history.read('one' as SnapshotId)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });
}

const recent = (file: FileToken, openedAt: number): Omit<RecentFile, 'missing'> => ({
  file,
  name: NAME,
  folder: '',
  title: 'Team network',
  openedAt,
  slides: 12,
  minutes: 17,
  thumbnail: undefined,
});

async function savedFile({ host, chooseToSave }: HostUnderTest, name: string): Promise<FileToken> {
  await chooseToSave(name);
  return given(valueOf(await host.documents.saveAs(name, FIRST))).file;
}

export function recentContract(start: StartHost): void {
  it('lists files newest first, each once', async () => {
    const desk = await start();
    const [one, two] = [await savedFile(desk, 'One.greenlight'), await savedFile(desk, 'Two.greenlight')];
    await desk.host.recents.remember(recent(one, 1));
    await desk.host.recents.remember(recent(two, 2));
    await desk.host.recents.remember(recent(one, 3));

    expect(await desk.host.recents.list()).toMatchObject([
      { file: one, openedAt: 3, missing: undefined },
      { file: two, openedAt: 2, missing: undefined },
    ]);
  });

  it('says of a file that it is gone', async () => {
    const desk = await start();
    const file = await savedFile(desk, NAME);
    await desk.host.recents.remember(recent(file, 1));
    await desk.removeBehindBack(NAME);

    expect(await desk.host.recents.list()).toMatchObject([{ file, missing: 'file' }]);
  });

  it('forgets a file', async () => {
    const desk = await start();
    const file = await savedFile(desk, NAME);
    await desk.host.recents.remember(recent(file, 1));
    await desk.host.recents.forget(file);

    expect(await desk.host.recents.list()).toEqual([]);
  });
}

export function settingContract(start: StartHost): void {
  it('gives back what was set, at once', async () => {
    const { host } = await start();
    host.settings.set('pane', { width: 560 });

    expect([host.settings.get('pane'), host.settings.get('never set')]).toEqual([{ width: 560 }, undefined]);
  });

  it('has no value that was set to nothing', async () => {
    const { host } = await start();
    host.settings.set('pane', 1);
    host.settings.set('pane', undefined);

    expect(host.settings.get('pane')).toBeUndefined();
  });
}

export function exportContract(start: StartHost): void {
  const file = (name: string, bytes: Uint8Array) => ({ name, bytes, type: 'application/octet-stream' });

  it('writes one file where the person said', async () => {
    const { host, chooseToSave, bytesOf: onDisk } = await start();
    await chooseToSave('For Ana.pptx');

    const written = given(valueOf(await host.exports.write([file('Deck.pptx', FIRST)])));

    expect([written.names, await onDisk('For Ana.pptx')]).toEqual([['For Ana.pptx'], FIRST]);
  });

  it('answers nothing when the person does not say where to', async () => {
    const { host, chooseToSave } = await start();
    await chooseToSave(undefined);

    expect(await host.exports.write([file('Deck.pptx', FIRST)])).toEqual({ ok: true, value: undefined });
  });
}
