import type { OpenedPitch } from '../core/pitch/open.ts';
import type { DraftInfo } from '../host/host.ts';
import type { App } from './create-app.ts';

/** A draft beside the file that it belongs to, to be looked at before one is chosen. */
export interface DraftAndFile {
  readonly name: string;
  readonly draft: OpenedPitch;
  /** Undefined where it cannot be read now. */
  readonly file: OpenedPitch | undefined;
}

/** Undefined where the draft itself cannot be read. */
export async function readDraftAndFile({ host, engine }: App, info: DraftInfo): Promise<DraftAndFile | undefined> {
  const open = async (bytes: Uint8Array): Promise<OpenedPitch | undefined> => {
    const opened = await engine.open(bytes);
    return opened.ok ? opened.value : undefined;
  };
  const kept = await host.drafts.read(info.id);
  const draft = kept.ok ? await open(kept.value) : undefined;
  if (!draft) return undefined;
  const read = info.file === undefined ? undefined : await host.documents.read(info.file);
  const file = read?.ok === true ? await open(read.value.bytes) : undefined;
  return { name: info.fileName ?? info.title, draft, file };
}
