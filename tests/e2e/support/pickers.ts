import type { BrowserContext, Page } from '@playwright/test';
import { openPitch, type OpenedPitch } from '../../../renderer/core/pitch/open.ts';

/**
 * A disk for specs: the browser's own private files stand in for the person's, behind the very interface that the system's
 * dialogs answer with. They are real handles, which outlive the page and can be kept in the database.
 */

interface Disk {
  /** What the person picks next; the suggested name, or nothing for "cancelled", where it is not told. */
  choice: string | undefined;
  failing: string | undefined;
}

declare global {
  interface Window {
    disk: Disk;
  }
}

/** Before the first page of a context is opened. */
export async function useDisk(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // A frame without an origin has no files.
    if (window.origin === 'null') return;
    const disk: Disk = { choice: undefined, failing: undefined };
    const handle = async (name: string): Promise<FileSystemFileHandle> =>
      (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    const write = FileSystemFileHandle.prototype.createWritable;
    FileSystemFileHandle.prototype.createWritable = function failing(options) {
      const { failing: name } = disk;
      return name === undefined
        ? write.call(this, options)
        : Promise.reject(new DOMException('The disk of this spec refuses.', name));
    };
    Object.assign(window, {
      disk,
      showSaveFilePicker: ({ suggestedName }: { readonly suggestedName: string }) =>
        handle(disk.choice ?? suggestedName),
      showOpenFilePicker: async () => [await handle(disk.choice ?? '')],
    });
  });
}

/** The name that the person chooses in every dialog from now on. */
export const choose = (page: Page, name: string): Promise<void> =>
  page.evaluate((chosen) => {
    window.disk.choice = chosen;
  }, name);

/** Every write fails from now on as a disk would fail it; without a reason, writes go well again. */
export const failWrites = (page: Page, reason: 'QuotaExceededError' | 'NotAllowedError' | undefined): Promise<void> =>
  page.evaluate((name) => {
    window.disk.failing = name;
  }, reason);

export async function bytesOnDisk(page: Page, name: string): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (wanted) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(wanted)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  }, name);
  return Uint8Array.from(bytes);
}

/** As another program would. */
export const putOnDisk = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    async ({ wanted, content }) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle(wanted, { create: true })).createWritable();
      await stream.write(Uint8Array.from(content));
      await stream.close();
    },
    { wanted: name, content: [...bytes] },
  );

export const filesOnDisk = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names.toSorted();
  });

/** What a file on the disk holds, read by the same code as the command line reads it. */
export async function pitchOnDisk(page: Page, name: string): Promise<OpenedPitch> {
  const opened = openPitch(await bytesOnDisk(page, name));
  if (!opened.ok) throw new Error(`${name}: ${opened.error.code}`);
  return opened.value;
}
