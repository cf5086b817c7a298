import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDocumentStore, versionOf, type DocumentStore } from '../../../electron/node/document-store.ts';
import { nodeFileSystem, type FileSystem } from '../../../electron/node/file-system.ts';
import { bytesIn, folderWith } from '../../support/folders.ts';
import { faultyDisk, type Fault } from '../../support/faulty-disk.ts';

const OLD = new TextEncoder().encode('old');
const NEW = new TextEncoder().encode('new words');
const THEIRS = new TextEncoder().encode('theirs');
const NAME = 'Team network.greenlight';
const KNOWN = versionOf(OLD);

interface Desk {
  readonly folder: string;
  readonly file: string;
  readonly store: DocumentStore;
  readonly pauses: readonly number[];
}

/** A folder with one document in it, on a disk with these faults. */
function deskOn(fs: FileSystem): Desk {
  const folder = folderWith({ [NAME]: OLD });
  const pauses: number[] = [];
  const store = createDocumentStore({ fs, wait: async (pause) => void pauses.push(pause) });
  return { folder, file: path.join(folder, NAME), store, pauses };
}

const deskWith = (...faults: readonly Fault[]): Desk => deskOn(faultyDisk(...faults));

describe('saving', () => {
  it('replaces the file and answers the new version', async () => {
    const { folder, file, store } = deskOn(nodeFileSystem);

    expect(await store.save(file, NEW, KNOWN)).toEqual({ ok: true, value: versionOf(NEW) });
    expect([bytesIn(folder, NAME), readdirSync(folder)]).toEqual([NEW, [NAME]]);
  });

  it('makes a new file when nothing is expected', async () => {
    const { folder, store } = deskOn(nodeFileSystem);

    expect(await store.save(path.join(folder, 'b'), NEW, undefined)).toMatchObject({ ok: true });
    expect(bytesIn(folder, 'b')).toEqual(NEW);
  });

  it('keeps the mode of the file', async () => {
    const { file, store } = deskOn(nodeFileSystem);
    chmodSync(file, 0o640);

    await store.save(file, NEW, KNOWN);

    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('writes where a link leads, and leaves the link', async () => {
    const { folder, store } = deskOn(nodeFileSystem);
    const link = path.join(folder, 'link');
    symlinkSync(NAME, link);

    await store.save(link, NEW, KNOWN);

    expect([bytesIn(folder, NAME), lstatSync(link).isSymbolicLink()]).toEqual([NEW, true]);
  });

  it('overwrites nothing when somebody else wrote the file since', async () => {
    const { folder, file, store } = deskOn(nodeFileSystem);
    writeFileSync(file, THEIRS);

    const answer = await store.save(file, NEW, KNOWN);

    expect(answer).toEqual({ ok: false, error: { code: 'conflict', name: NAME, found: versionOf(THEIRS) } });
    expect(bytesIn(folder, NAME)).toEqual(THEIRS);
  });

  it('writes the first and the newest of many saves at once, by whatever name', async () => {
    const fs = faultyDisk();
    const { folder, file, store } = deskOn(fs);
    const link = path.join(folder, 'link');
    symlinkSync(NAME, link);
    const texts = ['1', '2', '3', '4', '5'].map((text) => new TextEncoder().encode(text));

    const answers = await Promise.all(texts.map((bytes, at) => store.save(at % 2 ? link : file, bytes, undefined)));

    expect(bytesIn(folder, NAME)).toEqual(texts[4]);
    expect(fs.calls.filter((call) => call === 'rename')).toHaveLength(2);
    expect(answers.slice(1)).toEqual(answers.slice(1).map(() => ({ ok: true, value: versionOf(texts[4] ?? NEW) })));
  });

  it('removes what an earlier run left behind in the folder, and nothing fresh', async () => {
    const { folder, file, store } = deskOn(nodeFileSystem);
    const [stale, fresh] = ['.greenlight-a.tmp', '.greenlight-b.tmp'].map((name) => path.join(folder, name));
    writeFileSync(stale ?? '', '');
    writeFileSync(fresh ?? '', '');
    utimesSync(stale ?? '', 0, 0);

    await store.save(file, NEW, KNOWN);

    expect(readdirSync(folder).toSorted()).toEqual(['.greenlight-b.tmp', NAME]);
  });
});

describe('a save that fails', () => {
  it.each<[string, Fault, object]>([
    ['the disk is full', { call: 'writeNew', code: 'ENOSPC' }, { code: 'disk-full', needed: NEW.length }],
    ['the quota is used up', { call: 'writeNew', code: 'EDQUOT' }, { code: 'disk-full' }],
    ['the disk gets full half-way', { call: 'writeNew', code: 'ENOSPC', after: true }, { code: 'disk-full' }],
    ['the disk is read only', { call: 'writeNew', code: 'EROFS' }, { code: 'read-only' }],
    ['the disk is found to be read only', { call: 'checkWritable', code: 'EROFS' }, { code: 'read-only' }],
    ['the file is read only', { call: 'checkWritable', code: 'EACCES' }, { code: 'read-only' }],
    ['the file is found to be read only', { call: 'checkWritable', code: 'EPERM' }, { code: 'read-only' }],
    ['the folder may not be written', { call: 'writeNew', code: 'EACCES' }, { code: 'not-allowed' }],
    ['another program holds the file', { call: 'rename', code: 'EBUSY' }, { code: 'locked' }],
    ['the system refuses to rename', { call: 'rename', code: 'EPERM' }, { code: 'locked' }],
    ['a scanner refuses to let go', { call: 'rename', code: 'EACCES' }, { code: 'locked' }],
    ['the drive is pulled out', { call: 'writeNew', code: 'EIO' }, { code: 'disconnected' }],
    ['the file is too large for the disk', { call: 'writeNew', code: 'EFBIG' }, { code: 'too-large' }],
    ['the file may not be read', { call: 'readFile', code: 'EACCES' }, { code: 'not-allowed' }],
    ['the file went away', { call: 'readFile', code: 'ENOENT' }, { code: 'missing' }],
    ['the system has no more handles', { call: 'writeNew', code: 'EMFILE' }, { code: 'failed' }],
  ])('says why and leaves the old file when %s', async (_when, fault, error) => {
    const { folder, file, store } = deskWith(fault);

    const answer = await store.save(file, NEW, KNOWN);

    expect(answer).toMatchObject({ ok: false, error: fault.code === 'EFBIG' ? error : { name: NAME, ...error } });
    expect([bytesIn(folder, NAME), readdirSync(folder)]).toEqual([OLD, [NAME]]);
  });

  it('tells no path', async () => {
    const { folder, file, store } = deskWith({ call: 'writeNew', code: 'EACCES' });

    expect(JSON.stringify(await store.save(file, NEW, KNOWN))).not.toContain(folder);
  });

  it('goes well after all when the other program lets go in time', async () => {
    const { folder, file, store, pauses } = deskWith({ call: 'rename', code: 'EPERM', times: 3 });

    expect(await store.save(file, NEW, KNOWN)).toMatchObject({ ok: true });
    expect([bytesIn(folder, NAME), pauses]).toEqual([NEW, [20, 40, 80]]);
  });

  it('goes well when only the folder cannot be told to be on the disk', async () => {
    const { folder, file, store } = deskWith({ call: 'syncFolder', code: 'EINVAL' });

    expect(await store.save(file, NEW, KNOWN)).toMatchObject({ ok: true });
    expect(bytesIn(folder, NAME)).toEqual(NEW);
  });

  it.each<[string, Fault, Uint8Array]>([
    ['before it writes', { call: 'writeNew', code: 'EIO', crash: true }, OLD],
    ['before the new file takes the name', { call: 'writeNew', code: 'EIO', after: true, crash: true }, OLD],
    ['while the new file takes the name', { call: 'rename', code: 'EIO', crash: true }, OLD],
    ['after the new file took the name', { call: 'rename', code: 'EIO', after: true, crash: true }, NEW],
    ['at the very end', { call: 'syncFolder', code: 'EIO', crash: true }, NEW],
  ])('leaves a whole file when the program is killed %s', async (_when, fault, whole) => {
    const { folder, file, store } = deskWith(fault);

    await store.save(file, NEW, KNOWN);

    expect(bytesIn(folder, NAME)).toEqual(whole);
  });

  it('does not keep the next from going well', async () => {
    const { folder, file, store } = deskWith({ call: 'writeNew', code: 'ENOSPC', times: 1 });

    const answers = [await store.save(file, NEW, KNOWN), await store.save(file, NEW, KNOWN)];

    expect(answers.map(({ ok }) => ok)).toEqual([false, true]);
    expect(bytesIn(folder, NAME)).toEqual(NEW);
  });
});

describe('a free name beside a file', () => {
  it('is the first that nothing has, in whatever case', async () => {
    const folder = folderWith({ [NAME]: OLD, 'team network 2.greenlight': OLD });
    const store = createDocumentStore({ fs: nodeFileSystem });

    const free = await store.freeBeside(path.join(folder, NAME));

    expect(free).toEqual({ ok: true, value: path.join(folder, 'Team network 3.greenlight') });
  });
});

describe('reading', () => {
  it.each([
    ['ENOENT', 'missing'],
    ['EACCES', 'not-allowed'],
    ['EIO', 'disconnected'],
    ['EINVAL', 'failed'],
  ])('answers %s as %s', async (code, expected) => {
    const { file, store } = deskWith({ call: 'readFile', code });

    expect(await store.read(file)).toMatchObject({ ok: false, error: { code: expected, name: NAME } });
  });
});
