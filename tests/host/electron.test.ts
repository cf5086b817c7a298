// @vitest-environment happy-dom
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { documentCalls } from '../../electron/main/document-calls.ts';
import { exportCalls } from '../../electron/main/export-calls.ts';
import type { Handlers } from '../../electron/main/ipc.ts';
import { keptCalls } from '../../electron/main/kept-calls.ts';
import { openServices } from '../../electron/main/services.ts';
import { nodeFileSystem, type FileSystem } from '../../electron/node/file-system.ts';
import { CALLS, type Bridge, type Call, type Reply } from '../../renderer/host/channels.ts';
import { CONTRACT } from '../../renderer/host/contract.ts';
import { createElectronHost } from '../../renderer/host/electron.ts';
import type { DraftId, FileToken } from '../../renderer/host/names.ts';
import { folderWith } from '../support/folders.ts';
import { keepsTheContract } from './contract.ts';
import { FIRST, NAME, type HostUnderTest } from './contract-desk.ts';

/** The main process without Electron: its handlers, its contract and a real disk; the person answers its dialogs. */

const person = vi.hoisted(() => ({ toOpen: [] as (string | undefined)[], toSave: [] as (string | undefined)[] }));

vi.mock('electron', () => ({
  app: { addRecentDocument: () => {} },
  shell: { openExternal: async () => {}, showItemInFolder: () => {} },
  BrowserWindow: undefined,
  dialog: {
    showOpenDialog: async () => {
      const file = person.toOpen.shift();
      return { canceled: file === undefined, filePaths: file === undefined ? [] : [file] };
    },
    showSaveDialog: async () => {
      const file = person.toSave.shift();
      return { canceled: file === undefined, filePath: file ?? '' };
    },
  },
}));

type AllCalls = Omit<Handlers<never>, Extract<Call, `displays.${string}`>>;

/** What the preload and the main process do with a call, all but the sender. */
async function answer(handlers: Partial<Record<string, unknown>>, call: Call, input: unknown): Promise<Reply> {
  const read = CONTRACT[call].input.safeParse(structuredClone(input));
  if (!read.success) return { kind: 'refused', reason: 'input' };
  const handle = handlers[call] as (value: unknown, caller: object) => unknown;
  const said = await handle(read.data, { window: {} });
  return { kind: 'answer', value: structuredClone(CONTRACT[call].output.parse(said)) };
}

async function startElectron(): Promise<HostUnderTest> {
  // Not every answer is asked for: this host knows a free name beside a file.
  person.toOpen.length = 0;
  person.toSave.length = 0;
  const folder = folderWith();
  const place = (name: string): string => path.join(folder, name);
  const services = await openServices({ folder: place('data'), onDamaged: () => {} });
  const words = { t: (key: string) => key };
  const handlers: AllCalls = {
    ...documentCalls(services),
    ...exportCalls(services, new Map()),
    ...keptCalls(services, words),
  };
  const calls = CALLS.map((call) => [call, (input: unknown) => answer(handlers, call, input)] as const);
  const bridge: Bridge = {
    calls: Object.fromEntries(calls) as Bridge['calls'],
    openDropped: async (file) => {
      writeFileSync(place(file.name), new Uint8Array(await file.arrayBuffer()));
      return answer(handlers, 'documents.openDropped', { path: place(file.name), name: file.name });
    },
    on: () => () => {},
  };
  return {
    host: await createElectronHost(bridge),
    chooseToOpen: async (file) => {
      if (file) writeFileSync(place(file.name), file.bytes);
      person.toOpen.push(file && place(file.name));
    },
    chooseToSave: async (name) => void person.toSave.push(name === undefined ? undefined : place(name)),
    writeBehindBack: async (name, bytes) => writeFileSync(place(name), bytes),
    removeBehindBack: async (name) => rmSync(place(name)),
    bytesOf: async (name) => {
      try {
        return new Uint8Array(readFileSync(place(name)));
      } catch {
        return undefined;
      }
    },
  };
}

describe('the Electron host', () => {
  keepsTheContract(startElectron);

  it('throws when the main process refuses, as that is a defect of ours', async () => {
    const { host } = await startElectron();

    await expect(host.documents.read('../../etc/passwd' as FileToken)).rejects.toThrow('refused: input');
  });

  it.each(['../up.pptx', 'a/b.pptx', String.raw`a\b.pptx`, '..', '', 'nul\0.pptx'])(
    'cannot name an exported file %j',
    async (name) => {
      const { host } = await startElectron();

      await expect(host.exports.write([{ name, bytes: FIRST, type: '' }])).rejects.toThrow('refused: input');
    },
  );

  it('has a draft on the disk only once it is known there which file the draft belongs to', async () => {
    const folder = folderWith();
    let letGo = (): void => {};
    const slow = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const written: string[] = [];
    const fs: FileSystem = {
      ...nodeFileSystem,
      rename: async (from, to) => {
        const [name = ''] = path.relative(folder, to).split(path.sep);
        if (name === 'files.json') await slow;
        await nodeFileSystem.rename(from, to);
        written.push(name);
      },
    };
    const services = await openServices({ folder, onDamaged: () => {}, fs });
    const calls = keptCalls(services, { t: (key: string) => key });
    const draft = { id: 'draft' as DraftId, title: '', typedAt: 1, edits: 1, sections: [], version: undefined };
    const file = services.tokens.tokenFor(path.join(folder, NAME));

    const writing = calls['drafts.write']({ info: { ...draft, file, fileName: NAME }, bytes: FIRST }, {} as never);
    // One that belongs to no file has nothing to wait for.
    const other = { ...draft, id: 'other' as DraftId, file: undefined, fileName: undefined };
    await calls['drafts.write']({ info: other, bytes: FIRST }, {} as never);
    expect(new Set(written)).toEqual(new Set(['drafts']));
    const before = written.length;
    letGo();
    await writing;

    expect(written.slice(before)).toEqual(['files.json', ...written.slice(before + 1)]);
    expect(written.slice(before)).toContain('drafts');
  });

  it('tells no path with an error', async () => {
    const desk = await startElectron();
    await desk.chooseToSave(`no-such-folder/${NAME}`);

    const saved = await desk.host.documents.saveAs(NAME, FIRST);

    expect(saved).toMatchObject({ ok: false, error: { code: 'missing', name: NAME } });
    expect(JSON.stringify(saved)).not.toContain('no-such-folder/');
  });
});
