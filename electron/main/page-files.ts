import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The files of the application, by the names under which they may be asked for. Nothing else is ever read. */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface PageFile {
  readonly file: string;
  readonly type: string;
}

/** Read once, at the start: what is put there later is not ours. */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const type = TYPES[path.extname(file)];
      const name = `/${path.relative(folder, file).split(path.sep).join('/')}`;
      return type === undefined ? [] : [[name, { file, type }] as const];
    }),
  );
}
