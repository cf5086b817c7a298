import type { DocumentVersion } from './names.ts';

/** What tells one content of a file from another: SHA-256 in hex. */
export async function versionOf(bytes: Uint8Array): Promise<DocumentVersion> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') as DocumentVersion;
}
