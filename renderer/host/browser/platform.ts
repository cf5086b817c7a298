import type { Host } from '../host.ts';

/** Which keys and words a person is used to. */
export function platformOf({ userAgent }: { readonly userAgent: string }): Host['platform'] {
  if (/Mac|iPhone|iPad/u.test(userAgent)) return 'mac';
  return /Windows/u.test(userAgent) ? 'windows' : 'linux';
}
