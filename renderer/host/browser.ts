import { createDatabase } from './browser/database.ts';
import { browserDisplays } from './browser/displays.ts';
import { browserDocuments } from './browser/documents.ts';
import { watchDrops } from './browser/drops.ts';
import { browserExports } from './browser/exports.ts';
import type { Pickers } from './browser/file-access.ts';
import { createFileRegistry } from './browser/files.ts';
import { browserDrafts, browserRecents, browserSnapshots } from './browser/kept.ts';
import { browserRequests } from './browser/requests.ts';
import { browserSettings } from './browser/settings.ts';
import { platformOf } from './browser/platform.ts';
import type { Host } from './host.ts';
import { safeAddress } from './links.ts';

/**
 * The application in a browser. Files are written in place where the browser can do that, else they are chosen and
 * downloaded; drafts, versions, recent files and settings are kept by the browser.
 */
export function createBrowserHost(): Host {
  const database = createDatabase();
  const files = createFileRegistry(database);
  const pickers = globalThis as Pickers;
  const documents = browserDocuments({ files, pickers, drops: watchDrops() });
  return {
    kind: 'browser',
    platform: platformOf(navigator),
    documents,
    drafts: browserDrafts(database, askOnce()),
    history: browserSnapshots(database),
    recents: browserRecents(database, files),
    exports: browserExports(files, pickers),
    settings: browserSettings(),
    displays: browserDisplays(),
    ...browserRequests(files, documents),
    openLink: async (address) => {
      const safe = safeAddress(address);
      if (safe !== undefined) open(safe, '_blank', 'noopener,noreferrer');
    },
  };
}

/** The browser may clear what is kept when the disk gets full, unless it was asked not to. It may also say no. */
function askOnce(): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    // Missing where the page is not served safely.
    const { storage } = navigator as { readonly storage?: StorageManager };
    storage?.persist().catch(() => false);
  };
}
