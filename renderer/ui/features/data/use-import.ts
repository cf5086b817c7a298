import { useState } from 'react';
import type { ImportError } from '../../../state/engine.ts';
import { useApp } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';
import type { Pasting } from './use-paste.ts';

export interface Importing {
  /** Why the last file could not be read, in words. */
  readonly trouble: string | undefined;
  readonly importFile: (file: File) => Promise<void>;
  readonly importSheet: (sheet: string) => Promise<void>;
  readonly dismiss: () => void;
}

/** Reads a spreadsheet file in the worker, and puts it where a paste would be. */
export function useImport({ pasted, replace }: Pasting): Importing {
  const { engine } = useApp();
  const { t } = useWords();
  const [trouble, setTrouble] = useState<string>();
  const read = async (name: string, bytes: Uint8Array, sheet?: string): Promise<void> => {
    const result = await engine.importTable(bytes, sheet).catch(() => undefined);
    if (!result?.ok) return setTrouble(result ? wordsOf(result.error.code, name, t) : t('import.failed', { name }));
    const { source, sheets, sheet: chosen } = result.value;
    setTrouble(undefined);
    replace(source, { name, bytes, sheets, sheet: chosen });
  };
  return {
    trouble,
    importFile: async (file) => read(file.name, new Uint8Array(await file.arrayBuffer())),
    importSheet: async (sheet) => {
      if (pasted?.file) await read(pasted.file.name, pasted.file.bytes, sheet);
    },
    dismiss: () => setTrouble(undefined),
  };
}

const wordsOf = (code: ImportError['code'], name: string, t: ReturnType<typeof useWords>['t']): string =>
  code === 'protected' ? t('error.sheet.password', { name }) : t(`import.${code}`, { name });
