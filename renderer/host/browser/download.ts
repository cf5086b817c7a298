import { plain } from './content.ts';

/** Long enough for a browser to have begun reading, in milliseconds. */
const KEPT = 60_000;

/** Gives the person a file where the browser has no other way. Whether it was kept, nobody tells. */
export function download(name: string, bytes: Uint8Array, type = 'application/octet-stream'): void {
  const address = URL.createObjectURL(new Blob([plain(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
