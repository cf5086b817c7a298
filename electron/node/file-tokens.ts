import { randomUUID } from 'node:crypto';
import type { FileToken } from '../../renderer/host/names.ts';
import type { SettingsFile } from './settings-file.ts';

/**
 * Which random token stands for which path. The application holds tokens alone: whoever took it over could write no file
 * that the person did not choose. Kept, so that recent files and drafts still name their files after a restart.
 */
export interface FileTokens {
  pathOf(token: FileToken): string | undefined;
  /** The token that it has, or a new one. */
  tokenFor(path: string): FileToken;
  /** Resolves when all tokens are on the disk: what is written after it may name them. */
  settled(): Promise<void>;
}

/** Recent files and drafts name far fewer. */
const MAX_TOKENS = 500;

/** @param file of its own: every key in it is a token */
export function createFileTokens(file: SettingsFile): FileTokens {
  const paths = new Map<FileToken, string>();
  for (const [token, path] of Object.entries(file.all())) {
    if (typeof path === 'string') paths.set(token as FileToken, path);
  }
  const dropOldest = (): void => {
    for (const token of [...paths.keys()].slice(0, Math.max(0, paths.size - MAX_TOKENS))) {
      paths.delete(token);
      file.set(token, undefined);
    }
  };
  return {
    pathOf: (token) => paths.get(token),
    tokenFor: (path) => {
      const known = [...paths].find(([, one]) => one === path)?.[0];
      if (known !== undefined) return known;
      const token = randomUUID() as FileToken;
      paths.set(token, path);
      file.set(token, path);
      dropOldest();
      return token;
    },
    settled: file.flush,
  };
}
