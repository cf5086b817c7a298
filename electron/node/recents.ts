import type { RecentFile, Recents } from '../../renderer/host/host.ts';
import type { FileToken } from '../../renderer/host/names.ts';
import { MAX_RECENTS } from '../../renderer/host/recents.ts';
import { codeOf } from './disk-errors.ts';
import type { FileSystem } from './file-system.ts';
import type { SettingsFile } from './settings-file.ts';

type Remembered = Omit<RecentFile, 'missing'>;

export interface RecentParts {
  readonly fs: FileSystem;
  /** Of its own: its one key holds the list. */
  readonly file: SettingsFile;
  readonly pathOf: (token: FileToken) => string | undefined;
  readonly parse: (value: unknown) => Remembered | undefined;
}

const KEY = 'recents';

/** Files that were open lately, and whether they can be opened now. */
export function createRecents({ fs, file, pathOf, parse }: RecentParts): Recents {
  const stored = (): readonly Remembered[] => {
    const value = file.get(KEY);
    const all = Array.isArray(value) ? value.flatMap((one: unknown) => parse(one) ?? []) : [];
    return all.toSorted((a, b) => b.openedAt - a.openedAt);
  };
  const others = (token: FileToken): readonly Remembered[] => stored().filter((recent) => recent.file !== token);
  return {
    list: () =>
      Promise.all(
        stored().map(async (recent) => {
          const path = pathOf(recent.file);
          return { ...recent, missing: path === undefined ? ('file' as const) : await missingOf(fs, path) };
        }),
      ),
    remember: async (recent) => file.set(KEY, [recent, ...others(recent.file)].slice(0, MAX_RECENTS)),
    forget: async (token) => file.set(KEY, others(token)),
  };
}

/** Drives that come and go, as the three systems mount them. */
const DRIVE =
  /^(?:[A-Z]:[\\/]|\\\\[^\\]+\\[^\\]+|\/Volumes\/[^/]+|\/media\/[^/]+\/[^/]+|\/run\/media\/[^/]+\/[^/]+|\/mnt\/[^/]+)/iu;

export async function missingOf(fs: FileSystem, path: string): Promise<RecentFile['missing']> {
  if (await isThere(fs, path)) return undefined;
  const [drive] = DRIVE.exec(path) ?? [];
  return drive === undefined || (await isThere(fs, drive)) ? 'file' : 'drive';
}

/** What we may not look at is there. */
async function isThere(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.stat(path);
    return true;
  } catch (error) {
    return codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM';
  }
}
