import { filePickers, unlessCancelled, type FileHandle, type PickerType } from './access.ts';

/** Asks the person for a file or for a place: by the system's dialogs where the browser has them. */

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const GREENLIGHT = 'application/x-greenlight';
const OPENED: PickerType = {
  accept: { [GREENLIGHT]: ['.greenlight'], 'application/json': ['.json'], [PPTX]: ['.pptx'] },
};

export type Picked = { readonly handle: FileHandle } | { readonly file: File };

/** Throws what the browser does; answers `undefined` when the person cancels. */
export async function pickFile(): Promise<Picked | undefined> {
  const pickers = filePickers();
  if (!pickers) {
    const file = await pickByField(Object.values(OPENED.accept).flat());
    return file && { file };
  }
  const handles = await unlessCancelled(
    pickers.showOpenFilePicker({ id: 'pitches', types: [OPENED], multiple: false }),
  );
  const [handle] = handles ?? [];
  return handle && { handle };
}

/** `download` where the browser can only give files away. */
export async function pickPlace(
  suggestedName: string,
  { id = 'pitches', type = GREENLIGHT, beside }: PlaceOptions = {},
): Promise<FileHandle | 'download' | undefined> {
  const pickers = filePickers();
  if (!pickers) return 'download';
  const [ending] = /\.[a-z\d]{1,15}$/iu.exec(suggestedName) ?? [];
  return unlessCancelled(
    pickers.showSaveFilePicker({
      id,
      suggestedName,
      ...(ending === undefined ? {} : { types: [{ accept: { [mimeOf(type, ending)]: [ending] } }] }),
      ...(beside ? { startIn: beside } : {}),
    }),
  );
}

export interface PlaceOptions {
  readonly id?: string;
  readonly type?: string;
  /** The dialog starts in its folder. */
  readonly beside?: FileHandle | undefined;
}

/** Pickers refuse parameters, as in `text/html; charset=utf-8`. */
const mimeOf = (type: string, ending: string): string =>
  ending === '.json' ? 'application/json' : (type.split(';')[0] ?? type).trim();

/** Resolves when a file was chosen or the dialog was closed. */
function pickByField(endings: readonly string[]): Promise<File | undefined> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = endings.join(',');
  field.hidden = true;
  // In the page, or Safari may collect it while the dialog is open.
  document.body.append(field);
  return new Promise((resolve) => {
    const settle = (): void => {
      field.remove();
      resolve(field.files?.[0]);
    };
    field.addEventListener('change', settle);
    field.addEventListener('cancel', settle);
    field.click();
  });
}
