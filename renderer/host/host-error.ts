import type { DocumentVersion } from './names.ts';

/** Everything that a host may expect to go wrong. `detail` is what the system said, for those who ask for it. */
export type HostError =
  | { readonly code: 'missing'; readonly name: string; readonly detail: string }
  | { readonly code: 'not-allowed'; readonly name: string; readonly detail: string }
  | { readonly code: 'disconnected'; readonly name: string; readonly detail: string }
  | { readonly code: 'too-large'; readonly name: string; readonly bytes: number }
  /** The system cannot do this at all: a second display in some browsers. */
  | { readonly code: 'unsupported'; readonly detail: string }
  | { readonly code: 'failed'; readonly name: string; readonly detail: string };

export type SaveError =
  | HostError
  | { readonly code: 'disk-full'; readonly name: string; readonly needed: number; readonly detail: string }
  | { readonly code: 'read-only'; readonly name: string; readonly detail: string }
  /** Open in another program that does not share it. */
  | { readonly code: 'locked'; readonly name: string; readonly detail: string }
  /** Somebody else wrote the file since. Nothing was overwritten. */
  | { readonly code: 'conflict'; readonly name: string; readonly found: DocumentVersion };
