import { readdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDrafts } from '../../../electron/node/drafts.ts';
import { nodeFileSystem } from '../../../electron/node/file-system.ts';
import { createFileTokens } from '../../../electron/node/file-tokens.ts';
import type { KeptAside } from '../../../electron/node/json-file.ts';
import { createRecents, missingOf } from '../../../electron/node/recents.ts';
import { openSettingsFile } from '../../../electron/node/settings-file.ts';
import { createSnapshots } from '../../../electron/node/snapshots.ts';
import type { DraftInfo, RecentFile, SnapshotInfo } from '../../../renderer/host/host.ts';
import type { DraftId, FileToken, SnapshotId } from '../../../renderer/host/names.ts';
import { faultyDisk, type Fault } from '../../support/faulty-disk.ts';
import { folderWith, textIn } from '../../support/folders.ts';

const FIRST = new TextEncoder().encode('first\nwith a second line');
const SECOND = new TextEncoder().encode('second');
const NOON = Date.UTC(2026, 10, 24, 12);

const isInfo = (value: unknown): boolean => typeof value === 'object' && value !== null && 'id' in value;
const parseDraft = (value: unknown): DraftInfo | undefined => (isInfo(value) ? (value as DraftInfo) : undefined);
const draft = (id: string, typedAt: number): DraftInfo => ({
  id: id as DraftId,
  title: 'Team network',
  typedAt,
  edits: 1,
  sections: ['story'],
  file: undefined,
  fileName: undefined,
  version: undefined,
});

function diskWith(...faults: readonly Fault[]) {
  const aside: KeptAside[] = [];
  const disk = {
    fs: faultyDisk(...faults),
    wait: async () => {},
    now: () => NOON,
    onDamaged: (kept: KeptAside) => void aside.push(kept),
  };
  return { disk, aside };
}

describe('drafts', () => {
  const draftsIn = (folder: string, ...faults: readonly Fault[]) => {
    const { disk, aside } = diskWith(...faults);
    return { drafts: createDrafts(disk, folder, parseDraft), aside };
  };

  it('are there when the program starts again, newest first', async () => {
    const folder = path.join(folderWith(), 'drafts');
    const { drafts } = draftsIn(folder);
    await drafts.write(draft('older', 1), FIRST);
    await drafts.write(draft('newer', 2), SECOND);

    const { drafts: again } = draftsIn(folder);

    expect((await again.list()).map(({ id }) => id)).toEqual(['newer', 'older']);
    expect(await again.read('older' as DraftId)).toEqual({ ok: true, value: FIRST });
  });

  it('are gone once they are removed, also while they are being written', async () => {
    const folder = folderWith();
    const { drafts } = draftsIn(folder);

    await Promise.all([drafts.write(draft('one', 1), FIRST), drafts.remove('one' as DraftId)]);

    expect(readdirSync(folder)).toEqual([]);
  });

  it('keep the one before when a newer one cannot be written', async () => {
    const folder = folderWith();
    await draftsIn(folder).drafts.write(draft('one', 1), FIRST);
    const { drafts } = draftsIn(folder, { call: 'writeNew', code: 'ENOSPC', after: true });

    const answer = await drafts.write(draft('one', 2), SECOND);

    expect(answer).toMatchObject({ ok: false, error: { code: 'disk-full', name: 'Team network' } });
    expect(await drafts.read('one' as DraftId)).toEqual({ ok: true, value: FIRST });
    expect(readdirSync(folder)).toEqual(['one.draft']);
  });

  it.each(['../escape', 'a/b', '', 'a'.repeat(101), 'C:'])('refuse %j as an id', async (id) => {
    const folder = folderWith();
    const { drafts } = draftsIn(path.join(folder, 'drafts'));

    expect(await drafts.write(draft(id, 1), FIRST)).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(await drafts.read(id as DraftId)).toMatchObject({ ok: false, error: { code: 'missing' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are moved aside when they are damaged, and the others are listed', async () => {
    const folder = folderWith();
    const { drafts, aside } = draftsIn(folder);
    await drafts.write(draft('whole', 1), FIRST);
    await drafts.write(draft('half', 2), FIRST);
    truncateSync(path.join(folder, 'half.draft'), 10);

    const listed = await drafts.list();

    expect(listed.map(({ id }) => id)).toEqual(['whole']);
    expect(readdirSync(folder).toSorted()).toEqual(['half.draft.corrupt-2026-11-24T12-00-00-000Z', 'whole.draft']);
    expect(aside).toHaveLength(1);
  });

  it('hide no others when one cannot be read now, and it stays', async () => {
    const folder = folderWith();
    const { drafts } = draftsIn(folder, { call: 'readStart', code: 'EIO', only: /stuck/u });
    await drafts.write(draft('whole', 1), FIRST);
    await drafts.write(draft('stuck', 2), FIRST);

    expect((await drafts.list()).map(({ id }) => id)).toEqual(['whole']);
    expect(readdirSync(folder)).toContain('stuck.draft');
  });
});

describe('snapshots', () => {
  it('are listed for their document, newest first', async () => {
    const parse = (value: unknown) => (isInfo(value) ? (value as SnapshotInfo) : undefined);
    const snapshots = createSnapshots(diskWith().disk, folderWith(), parse);
    const info = (id: string, document: string, savedAt: number): SnapshotInfo => ({
      id: id as SnapshotId,
      document,
      title: '',
      savedAt,
      name: undefined,
    });
    await snapshots.write(info('a1', 'a', 1), FIRST);
    await snapshots.write(info('a2', 'a', 2), SECOND);
    await snapshots.write(info('b1', 'b', 3), SECOND);

    expect((await snapshots.list('a')).map(({ id }) => id)).toEqual(['a2', 'a1']);
  });
});

describe('the settings file', () => {
  it('holds what was set when it is opened again, with keys that it does not know', async () => {
    const folder = folderWith({ 'settings.json': '{"from a newer version":{"a":1},"pane":1}' });
    const file = path.join(folder, 'settings.json');
    const settings = await openSettingsFile(diskWith().disk, file);
    settings.set('pane', 560);
    settings.set('gone', 1);
    settings.set('gone', undefined);
    await settings.flush();

    const again = await openSettingsFile(diskWith().disk, file);

    expect([settings.get('pane'), again.all()]).toEqual([560, { 'from a newer version': { a: 1 }, pane: 560 }]);
  });

  it.each(['{"pane":', '[1]', '', 'null'])('is moved aside and said so when it is damaged: %j', async (text) => {
    const folder = folderWith({ 'settings.json': text });
    const { disk, aside } = diskWith();

    const settings = await openSettingsFile(disk, path.join(folder, 'settings.json'));

    const name = 'settings.json.corrupt-2026-11-24T12-00-00-000Z';
    expect([settings.all(), aside.map(({ file }) => path.basename(file))]).toEqual([{}, [name]]);
    expect(textIn(folder, name)).toBe(text);
  });

  it('keeps the file that was when it cannot be written', async () => {
    const folder = folderWith({ 'settings.json': '{"pane":1}' });
    const { disk } = diskWith({ call: 'writeNew', code: 'ENOSPC', after: true });
    const settings = await openSettingsFile(disk, path.join(folder, 'settings.json'));

    settings.set('pane', 2);
    await settings.flush();

    expect([settings.get('pane'), readdirSync(folder)]).toEqual([2, ['settings.json']]);
    expect(textIn(folder, 'settings.json')).toBe('{"pane":1}');
  });
});

describe('file tokens', () => {
  it('stand for the same paths when the program starts again, and say nothing of them', async () => {
    const file = path.join(folderWith(), 'files.json');
    const first = await openSettingsFile(diskWith().disk, file);
    const token = createFileTokens(first).tokenFor('/home/ana/Team network.greenlight');
    await first.flush();

    const again = createFileTokens(await openSettingsFile(diskWith().disk, file));

    expect(again.pathOf(token)).toBe('/home/ana/Team network.greenlight');
    expect(again.tokenFor('/home/ana/Team network.greenlight')).toBe(token);
    expect(token).toMatch(/^[\da-f-]{36}$/u);
    expect(again.pathOf('/etc/passwd' as FileToken)).toBeUndefined();
  });

  it('forget the oldest when there are very many', async () => {
    const tokens = createFileTokens(await openSettingsFile(diskWith().disk, path.join(folderWith(), 'files.json')));
    const all = Array.from({ length: 501 }, (_one, at) => tokens.tokenFor(`/p/${at}`));

    expect(all.map((token) => tokens.pathOf(token)).filter((found) => found === undefined)).toHaveLength(1);
    expect(tokens.pathOf(all[0] ?? ('' as FileToken))).toBeUndefined();
  });
});

describe('recent files', () => {
  const recent = (file: string, openedAt: number): Omit<RecentFile, 'missing'> => ({
    file: file as FileToken,
    name: file,
    folder: 'Pitches',
    title: file,
    openedAt,
    slides: 1,
    minutes: 1,
    thumbnail: undefined,
  });

  it('are listed newest first, each once, with what became of them', async () => {
    const folder = folderWith({ here: '' });
    const file = await openSettingsFile(diskWith().disk, path.join(folder, 'recents.json'));
    const parse = (value: unknown) => value as Omit<RecentFile, 'missing'>;
    const pathOf = (token: FileToken) => (token === 'unknown' ? undefined : path.join(folder, token));
    const recents = createRecents({ fs: nodeFileSystem, file, pathOf, parse });
    for (const [at, name] of ['here', 'gone', 'unknown', 'here'].entries()) await recents.remember(recent(name, at));

    const listed = await recents.list();

    expect(listed.map(({ file: token, openedAt, missing }) => [token, openedAt, missing])).toEqual([
      ['here', 3, undefined],
      ['unknown', 2, 'file'],
      ['gone', 1, 'file'],
    ]);
  });

  it.each([
    ['/Volumes/Stick/a.greenlight', 'drive'],
    ['/media/ana/stick/a.greenlight', 'drive'],
    ['Q:\\a.greenlight', 'drive'],
    [String.raw`\\server\share\a.greenlight`, 'drive'],
    ['/no-such-folder/a.greenlight', 'file'],
  ])('say of %s that its %s is not there', async (file, what) => {
    expect(await missingOf(nodeFileSystem, file)).toBe(what);
  });

  it('count as there where we may not look', async () => {
    expect(await missingOf(faultyDisk({ call: 'stat', code: 'EACCES' }), '/x/a')).toBeUndefined();
  });
});
