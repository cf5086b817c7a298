import type { FontIndex } from '../backends/reveal/fonts.ts';
import { invariant } from '../core/base/assert.ts';
import { fromUtf8 } from '../core/base/zip.ts';
import type { FaceName, FontTable, MetricsSource } from '../core/deck/fit/metrics.ts';
import type { Labels } from '../core/deck/labels.ts';
import type { ObjectionLibrary } from '../core/pitch/objection-library.ts';
import type { ThemeData } from '../core/theme/schema.ts';
import { byName } from './by-name.ts';

/**
 * The assets as files beside the application, each fetched from where it itself came from when it is first needed, and
 * trusted, as the build has put them there. Works from any static server and from `app:`.
 */

/** By the name of the file: its address beside the application. */
const THEMES = byName(
  import.meta.glob<string>('../../assets/themes/*.json', { query: '?url', import: 'default', eager: true }),
);
const LABELS = byName(
  import.meta.glob<string>('../../assets/labels/*.json', { query: '?url', import: 'default', eager: true }),
);
const METRICS = byName(
  import.meta.glob<string>('../../assets/metrics/*.json', { query: '?url', import: 'default', eager: true }),
);
const SAMPLE_FILES = byName(
  import.meta.glob<string>('../../assets/samples/*.json', { query: '?url', import: 'default', eager: true }),
);
const FONTS = byName(
  import.meta.glob<string>('../../assets/fonts/*.woff2', { query: '?url', import: 'default', eager: true }),
);
const OTHERS = byName(
  import.meta.glob<string>(['../../assets/fonts/index.json', '../../assets/icons/icons.json'], {
    query: '?url',
    import: 'default',
    eager: true,
  }),
);

const PITCH = '.pitch.json';
const OBJECTIONS = byName(
  import.meta.glob<string>('../../assets/objections/*.json', { query: '?url', import: 'default', eager: true }),
);

const FACES: readonly FaceName[] = ['regular', 'bold', 'italic', 'bold-italic'];
const FALLBACK_LANGUAGE = 'en';

export const SAMPLES: readonly string[] = Object.keys(SAMPLE_FILES).map((name) => name.slice(0, -PITCH.length));

/** Nothing where there is no theme of that name. */
export const loadTheme = (id: string): Promise<ThemeData | undefined> =>
  Object.hasOwn(THEMES, `${id}.json`) ? json<ThemeData>(THEMES[`${id}.json`]) : Promise.resolve(undefined);

/** Labels in a language, or the English ones. */
export const loadLabels = (language: string): Promise<Labels> =>
  json<Labels>(LABELS[`${language}.json`] ?? LABELS[`${FALLBACK_LANGUAGE}.json`]);

/** Common objections in a language, or the English ones. */
export const loadObjections = (language: string): Promise<ObjectionLibrary> =>
  json<ObjectionLibrary>(OBJECTIONS[`${language}.json`] ?? OBJECTIONS[`${FALLBACK_LANGUAGE}.json`]);

export const loadIcons = (): Promise<Readonly<Record<string, string>>> => json(OTHERS['icons.json']);

export const loadFontIndex = (): Promise<FontIndex> => json(OTHERS['index.json']);

/** The tables of all faces of some families. */
export async function loadMetrics(families: readonly string[]): Promise<MetricsSource> {
  const names = families.flatMap((family) => FACES.map((face) => `${family}-${face}`));
  const tables = new Map<string, FontTable>();
  await Promise.all(names.map(async (name) => tables.set(name, await json<FontTable>(METRICS[`${name}.json`]))));
  return (family, face) => {
    const table = tables.get(`${family}-${face}`);
    invariant(table, `the table of ${family} ${face} was loaded`);
    return table;
  };
}

export function fontUrl(file: string): string {
  const url = FONTS[file];
  invariant(url, `the font ${file} stands beside the application`);
  return url;
}

/** Some font files, by name. */
export async function loadFonts(files: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(await Promise.all(files.map(async (file) => [file, await bytesOf(fontUrl(file))] as const)));
}

/** The bytes of a sample pitch. */
export async function loadSample(id: string): Promise<Uint8Array> {
  const url = SAMPLE_FILES[`${id}${PITCH}`];
  invariant(url, `there is a sample ${id}`);
  return bytesOf(url);
}

const known = new Map<string, Promise<unknown>>();

/** Read once, however many ask; asked for again where reading failed. */
function json<T>(url: string | undefined): Promise<T> {
  invariant(url, 'the asset stands beside the application');
  let reading = known.get(url);
  if (!reading) {
    reading = bytesOf(url).then((bytes): unknown => JSON.parse(fromUtf8(bytes)));
    reading.catch(() => known.delete(url));
    known.set(url, reading);
  }
  return reading as Promise<T>;
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
