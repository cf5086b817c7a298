import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { FontAssets, FontIndex } from '../../renderer/backends/reveal/fonts.ts';
import type { FaceName, FontTable, MetricsSource } from '../../renderer/core/deck/fit/metrics.ts';
import type { Labels } from '../../renderer/core/deck/labels.ts';
import type { ThemeData } from '../../renderer/core/theme/schema.ts';

/** The assets as files beside the program: read when they are needed, and trusted, as the build has put them there. */
export interface Assets {
  readonly root: string;
  readonly metrics: MetricsSource;
  theme(id: string): ThemeData | undefined;
  themes(): readonly ThemeData[];
  /** Labels in a language, or the English ones. */
  labels(language: string): Labels;
  icons(): Readonly<Record<string, string>>;
  fonts(): FontAssets;
  samples(): readonly string[];
  read(name: string): Uint8Array;
}

export const FALLBACK_LANGUAGE = 'en';

export function openAssets(root: string): Assets {
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  const names = (folder: string, ending: string): readonly string[] =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .toSorted();
  const theme = (id: string): ThemeData | undefined =>
    names('themes', '.json').includes(id) ? (json(`themes/${id}.json`) as ThemeData) : undefined;
  return {
    root,
    theme,
    metrics: (family: string, face: FaceName) => json(`metrics/${family}-${face}.json`) as FontTable,
    themes: () => names('themes', '.json').flatMap((id) => theme(id) ?? []),
    labels: (language) => {
      const known = names('labels', '.json').includes(language) ? language : FALLBACK_LANGUAGE;
      return json(`labels/${known}.json`) as Labels;
    },
    icons: () => json('icons/icons.json') as Readonly<Record<string, string>>,
    fonts: () => ({
      index: json('fonts/index.json') as FontIndex,
      read: (file) => readFileSync(path.join(root, 'fonts', file)),
    }),
    samples: () => names('samples', '.pitch.json'),
    read: (name) => readFileSync(path.join(root, name)),
  };
}

/** Beside the built program, or in the repository where it runs from source. */
export function findAssets(here: string): Assets {
  const built = path.join(here, 'assets');
  return openAssets(existsSync(built) ? built : path.join(here, '..', '..', 'assets'));
}
