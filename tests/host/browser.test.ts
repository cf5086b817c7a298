// @vitest-environment happy-dom
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserHost } from '../../renderer/host/browser.ts';
import type { DraftId, FileToken } from '../../renderer/host/names.ts';
import { sha256 } from '../support/folders.ts';
import { keepsTheContract } from './contract.ts';
import { FIRST, given, NAME, SECOND, THEIRS, valueOf, type HostUnderTest } from './contract-desk.ts';
import { createFakeDisk, type FakeDisk } from './fake-files.ts';

interface BrowserUnderTest extends HostUnderTest {
  readonly disk: FakeDisk;
}

const cancelled = (): never => {
  throw new DOMException('the person closed the dialog', 'AbortError');
};

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  return () => vi.unstubAllGlobals();
});

/** A browser with access to the disk, as Chromium; dialogs are answered by the test. */
async function startBrowser(): Promise<BrowserUnderTest> {
  const disk = createFakeDisk();
  const toOpen: (string | undefined)[] = [];
  const toSave: (string | undefined)[] = [];
  const chosen = (answers: (string | undefined)[]): FileSystemFileHandle => disk.handle(answers.shift() ?? cancelled());
  vi.stubGlobal('showOpenFilePicker', async () => [chosen(toOpen)]);
  vi.stubGlobal('showSaveFilePicker', async () => chosen(toSave));
  vi.stubGlobal('showDirectoryPicker', async () => disk.folder());
  return {
    disk,
    host: createBrowserHost(),
    chooseToOpen: async (file) => {
      if (file) disk.files.set(file.name, file.bytes);
      toOpen.push(file?.name);
    },
    chooseToSave: async (name) => void toSave.push(name),
    writeBehindBack: async (name, bytes) => void disk.files.set(name, bytes),
    removeBehindBack: async (name) => void disk.files.delete(name),
    bytesOf: async (name) => disk.files.get(name),
  };
}

async function savedFile(desk: BrowserUnderTest): Promise<FileToken> {
  await desk.chooseToSave(NAME);
  return given(valueOf(await desk.host.documents.saveAs(NAME, FIRST))).file;
}

describe('the browser host', () => {
  keepsTheContract(startBrowser);

  it('gives a file that is opened again the token it has', async () => {
    const desk = await startBrowser();
    const file = await savedFile(desk);
    await desk.chooseToOpen({ name: NAME, bytes: FIRST });

    expect(given(valueOf(await desk.host.documents.open())).file).toBe(file);
  });

  it('asks for permission to write, and writes nothing when it is denied', async () => {
    const desk = await startBrowser();
    const file = await savedFile(desk);
    desk.disk.permission = 'prompt';
    desk.disk.answer = 'denied';

    const answer = await desk.host.documents.save(file, SECOND, undefined);

    expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed', name: NAME } });
    expect([desk.disk.asked, desk.disk.files.get(NAME)]).toEqual([1, FIRST]);
  });

  it('asks the person nothing when it only looks for the version', async () => {
    const desk = await startBrowser();
    const file = await savedFile(desk);
    desk.disk.permission = 'prompt';

    const answer = await desk.host.documents.version(file);

    expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(desk.disk.asked).toBe(0);
  });

  it.each([
    ['QuotaExceededError', { code: 'disk-full', name: NAME, needed: SECOND.length }],
    ['NoModificationAllowedError', { code: 'locked', name: NAME }],
    ['InvalidModificationError', { code: 'read-only', name: NAME }],
    ['NotAllowedError', { code: 'not-allowed', name: NAME }],
    ['UnknownError', { code: 'failed', name: NAME }],
  ])('answers %s while saving as an error, and the old file is whole', async (fault, error) => {
    const desk = await startBrowser();
    const file = await savedFile(desk);
    desk.disk.fault = fault;

    const answer = await desk.host.documents.save(file, SECOND, undefined);

    expect(answer).toMatchObject({ ok: false, error });
    expect(desk.disk.files.get(NAME)).toEqual(FIRST);
  });

  it('saves a dropped file to where it came from', async () => {
    const desk = await startBrowser();
    const dropped = new File([new Uint8Array(FIRST)], NAME, { lastModified: 5 });
    desk.disk.files.set(NAME, FIRST);
    const item = { kind: 'file', getAsFile: () => dropped, getAsFileSystemHandle: async () => desk.disk.handle(NAME) };
    dispatchEvent(Object.assign(new Event('drop'), { dataTransfer: { items: [item], types: ['Files'], files: [] } }));

    const opened = valueOf(await desk.host.documents.openDropped(dropped));
    valueOf(await desk.host.documents.save(opened.file, SECOND, opened.version));

    expect(desk.disk.files.get(NAME)).toEqual(SECOND);
  });

  it('asks the browser once to keep what is in drafts', async () => {
    const { host } = await startBrowser();
    const persist = vi.fn<() => Promise<boolean>>(async () => true);
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage: { persist } }));
    const write = (): unknown =>
      host.drafts.write(
        {
          id: 'a' as DraftId,
          title: '',
          typedAt: 1,
          edits: 1,
          sections: [],
          file: undefined,
          fileName: '',
          version: undefined,
        },
        FIRST,
      );

    await write();
    await write();

    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('keeps drafts, and knows files by a copy, when a new page starts', async () => {
    const before = createBrowserHost();
    const opened = valueOf(await before.documents.openDropped(new File([new Uint8Array(FIRST)], NAME)));

    const after = createBrowserHost();

    expect(valueOf(await after.documents.read(opened.file))).toEqual(opened);
  });

  it('answers that the disk is full when the database says so', async () => {
    const { host } = await startBrowser();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });

    const info = { id: 'a' as DraftId, title: 'Net', typedAt: 1, edits: 1, sections: [], file: undefined };
    const answer = await host.drafts.write({ ...info, fileName: undefined, version: undefined }, FIRST);
    vi.restoreAllMocks();

    expect(answer).toMatchObject({ ok: false, error: { code: 'disk-full', name: 'Net', needed: FIRST.length } });
    expect(await host.drafts.list()).toEqual([]);
  });

  it('writes several files into a folder, under names that nothing there has', async () => {
    const { host, disk } = await startBrowser();
    disk.files.set('slide 1.png', THEIRS);
    const files = ['slide 1.png', 'slide 2.png'].map((name) => ({ name, bytes: FIRST, type: 'image/png' }));

    const written = given(valueOf(await host.exports.write(files)));

    expect(written.names).toEqual(['slide 2.png', 'slide 3.png']);
    expect([...disk.files.keys()]).toEqual(['slide 1.png', 'slide 2.png', 'slide 3.png']);
  });

  it('leaves none of several files behind when one cannot be written', async () => {
    const { host, disk } = await startBrowser();
    disk.fault = 'QuotaExceededError';
    const files = ['slide 1.png', 'slide 2.png'].map((name) => ({ name, bytes: FIRST, type: 'image/png' }));

    const answer = await host.exports.write(files);

    expect(answer).toMatchObject({ ok: false, error: { code: 'disk-full', needed: FIRST.length * 2 } });
    expect([...disk.files.keys()]).toEqual([]);
  });

  it('treats a damaged setting as if it were not there', () => {
    localStorage.setItem('greenlight.pane', '{"width":');

    expect(createBrowserHost().settings.get('pane')).toBeUndefined();
  });

  it.each([
    ['https://example.test/a', ['https://example.test/a']],
    ['mailto:ana@example.test', ['mailto:ana@example.test']],
    ['javascript:alert(1)', []],
    ['file:///etc/passwd', []],
    ['https://bank.test@evil.test/', []],
    ['present.html', []],
  ])('opens %s outside only if it leads to a page or to mail', async (address, expected) => {
    const opened: unknown[] = [];
    vi.stubGlobal('open', (url: string, name: string, features: string) => opened.push([url, name, features]));

    await createBrowserHost().openLink(address);

    expect(opened).toEqual(expected.map((url) => [url, '_blank', 'noopener,noreferrer']));
  });

  it('has the browser ask before it closes, while work is unsaved and no longer', () => {
    const { setDocumentState } = createBrowserHost();
    const closing = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    const asks = [true, false].map((dirty) => {
      setDocumentState({ title: 'Team network', dirty, file: undefined });
      return [closing(), document.title];
    });

    expect(asks).toEqual([
      [true, '• Team network – Greenlight'],
      [false, 'Team network – Greenlight'],
    ]);
  });

  it('answers without a second window when the browser lets none be opened', async () => {
    vi.stubGlobal('open', () => null);

    expect(await createBrowserHost().displays.openStage('display-1')).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
  });
});

describe('the browser host without access to the disk', () => {
  it('downloads what is saved, and knows the copy', async () => {
    const downloads: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      downloads.push(this.download);
    });
    const { documents } = createBrowserHost();

    const saved = given(valueOf(await documents.saveAs(NAME, FIRST)));
    const again = valueOf(await documents.save(saved.file, SECOND, saved.version));
    vi.restoreAllMocks();

    expect([downloads, again.version]).toEqual([[NAME, NAME], sha256(SECOND)]);
    expect(valueOf(await documents.read(saved.file)).bytes).toEqual(SECOND);
  });
});
