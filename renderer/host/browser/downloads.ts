import { OPENABLE } from './file-access.ts';

/** Files in and out where a browser has no access to the disk: a file field, and downloads. */

/** Asks for a file; undefined where the person closes the dialog. */
export function chooseFile(page: Document = document): Promise<File | undefined> {
  const input = page.createElement('input');
  input.type = 'file';
  input.accept = OPENABLE.join(',');
  input.hidden = true;
  // Some browsers forget a field that stands in no page.
  page.body.append(input);
  return new Promise((resolve) => {
    const answer = (): void => {
      input.remove();
      resolve(input.files?.[0]);
    };
    input.addEventListener('change', answer);
    input.addEventListener('cancel', answer);
    input.click();
  });
}

/** Long enough for a slow disk to take it over. */
const KEPT = 60_000;

export function download(name: string, bytes: Uint8Array, type: string, page: Document = document): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  page.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
