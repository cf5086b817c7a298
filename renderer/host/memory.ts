import { err, ok } from '../core/base/result.ts';
import type { ExportedFile, Exports, Host, HostRequest } from './host.ts';
import type { FileToken } from './names.ts';
import { safeAddress } from './links.ts';
import type { MemoryControls, MemoryHost } from './memory/controls.ts';
import { createMemoryDisk, type MemoryDisk } from './memory/disk.ts';
import { memoryDisplays, type MemoryDisplays } from './memory/displays.ts';
import { FOLDER, memoryDocuments, type Script } from './memory/documents.ts';
import { memoryDrafts, memoryRecents, memorySettings, memorySnapshots } from './memory/kept.ts';

export type { MemoryControls, MemoryHost, MemoryStage } from './memory/controls.ts';

/**
 * A host without a system, for tests: keeps to the same contract as the others, and can be told what the person
 * answers, what somebody else does to a file, and what goes wrong.
 */
export function createMemoryHost({ platform = 'linux' }: { readonly platform?: Host['platform'] } = {}): MemoryHost {
  const disk = createMemoryDisk();
  const script: Script = {
    saveFailure: undefined,
    draftFailure: undefined,
    readFailure: undefined,
    openAnswers: [],
    saveAnswers: [],
  };
  const seen: Seen = { listeners: new Set(), links: [], revealed: [], printed: [], exported: new Map() };
  const screens = memoryDisplays();
  return {
    kind: 'memory',
    platform,
    documents: memoryDocuments(disk, script),
    drafts: memoryDrafts(script),
    history: memorySnapshots(script),
    recents: memoryRecents(disk),
    exports: memoryExports(disk, script, seen),
    settings: memorySettings(),
    displays: screens.displays,
    onRequest: (listener) => {
      seen.listeners.add(listener);
      return () => void seen.listeners.delete(listener);
    },
    setDocumentState: (state) => {
      seen.documentState = state;
    },
    openLink: async (address) => {
      const safe = safeAddress(address);
      if (safe !== undefined) seen.links.push(safe);
    },
    controls: memoryControls(disk, script, seen, screens),
  };
}

/** What the application did. */
interface Seen {
  readonly listeners: Set<(request: HostRequest) => void>;
  readonly links: string[];
  readonly revealed: FileToken[];
  readonly printed: { readonly html: string; readonly name: string }[];
  readonly exported: Map<string, Uint8Array>;
  documentState?: Parameters<Host['setDocumentState']>[0];
  printAnswer?: ExportedFile | undefined;
}

function memoryExports(disk: MemoryDisk, script: Script, seen: Seen): Exports {
  return {
    canReveal: true,
    reveal: async (token) => void seen.revealed.push(token),
    print: async (html, name) => {
      seen.printed.push({ html, name });
      return ok(seen.printAnswer);
    },
    write: async (files) => {
      const [first] = files;
      if (!first) return ok(undefined);
      const chosen = script.saveAnswers.length > 0 ? script.saveAnswers.shift() : first.name;
      if (chosen === undefined) return ok(undefined);
      if (script.saveFailure) return err(script.saveFailure);
      const named = files.map((file, at) => ({ ...file, name: at === 0 ? chosen : file.name }));
      const tokens = named.map(({ name, bytes }) => {
        seen.exported.set(name, bytes.slice());
        return disk.put({ name, folder: FOLDER, bytes });
      });
      return ok({ names: named.map(({ name }) => name), token: tokens[0] });
    },
  };
}

function memoryControls(disk: MemoryDisk, script: Script, seen: Seen, screens: MemoryDisplays): MemoryControls {
  return {
    putFile: (name, bytes, folder = FOLDER) => disk.put({ name, folder, bytes }),
    changeFile: (token, bytes) => {
      const file = disk.files.get(token);
      if (file) disk.files.set(token, { ...file, bytes: bytes.slice() });
    },
    removeFile: (token) => void disk.files.delete(token),
    bytesOf: (token) => disk.files.get(token)?.bytes.slice(),
    filesNamed: (name) => [...disk.files].filter(([, file]) => file.name === name).map(([token]) => token),
    answerOpen: (file) => void script.openAnswers.push(file),
    answerSave: (name) => void script.saveAnswers.push(name),
    failSaves: (error) => {
      script.saveFailure = error;
    },
    failDrafts: (error) => {
      script.draftFailure = error;
    },
    failReads: (error) => {
      script.readFailure = error;
    },
    setDisplays: screens.set,
    failStage: screens.fail,
    request: (request) => {
      for (const listener of seen.listeners) listener(request);
    },
    answerPrint: (file) => {
      seen.printAnswer = file;
    },
    exported: seen.exported,
    revealed: seen.revealed,
    printed: seen.printed,
    links: seen.links,
    stages: screens.stages,
    get documentState() {
      return seen.documentState;
    },
  };
}
