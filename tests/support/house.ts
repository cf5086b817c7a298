import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The house rules as a program: which zones there are, and which may know which. */

export interface SourceFile {
  /** From the top of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Which zones each may import, beside itself. The most particular folder counts. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'renderer/core/base': [],
  'renderer/core/pitch': ['renderer/core/base'],
  'renderer/core/theme': ['renderer/core/base'],
  'renderer/core/business-case': ['renderer/core/base', 'renderer/core/pitch', 'renderer/core/theme'],
  'renderer/core/deck': [
    'renderer/core/base',
    'renderer/core/pitch',
    'renderer/core/theme',
    'renderer/core/business-case',
  ],
  // What it says is of a pitch and of the deck that it makes.
  'renderer/core/coach': [
    'renderer/core/base',
    'renderer/core/pitch',
    'renderer/core/business-case',
    'renderer/core/deck',
  ],
  'renderer/backends/reveal': ['renderer/core'],
  'renderer/backends/pptx': ['renderer/core'],
  'renderer/backends/text': ['renderer/core'],
  'renderer/core/data': ['renderer/core/base'],
  'renderer/core/edit': ['renderer/core/base', 'renderer/core/pitch'],
  'renderer/commands': ['renderer/core'],
  'renderer/i18n': [],
  'renderer/host': ['renderer/core'],
  'renderer/state': ['renderer/core', 'renderer/host'],
  'renderer/ui': ['renderer/core', 'renderer/host', 'renderer/state', 'renderer/commands', 'renderer/i18n'],
  'renderer/app': ['renderer', 'assets', 'package.json'],
  'electron/main': ['renderer/host', 'renderer/core', 'renderer/commands', 'renderer/i18n', 'electron/node'],
  'electron/preload': ['renderer/host/channels.ts'],
  // The errors, names and limits that all hosts share.
  'electron/node': ['renderer/host', 'renderer/core/base'],
  'electron/cli': ['renderer/core', 'renderer/backends', 'electron/node', 'package.json'],
};

/** Packages that the core may use, each with the reason. */
const CORE_PACKAGES: Readonly<Record<string, string>> = {
  zod: 'one schema is type, validator and documentation',
  fflate: 'one pure-JavaScript deflate gives the same bytes everywhere',
  papaparse: 'delimited text with quotes, as every spreadsheet writes it a little differently',
  budoux: 'phrases of languages that write without spaces',
  'hyphen/de': "syllables of German compounds, from TeX's patterns",
  'hyphen/fi': "syllables of Finnish compounds, from TeX's patterns",
};

/** Packages that other zones may use, each with the reason. Deeper imports of a package count as the package. */
const ZONE_PACKAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'renderer/host': {
    zod: "what the channels to Electron's main process carry, checked where it comes in; only that process loads it",
  },
  'renderer/state': {
    zustand: 'the store that components subscribe to',
  },
  'renderer/ui': {
    react: 'the interface',
    'react-aria-components': 'controls that work by keyboard, screen reader and locale',
    '@internationalized/date': 'calendar dates as the date fields of react-aria-components take them',
    'lucide-react': 'icons',
    zustand: 'reading the store in components',
  },
  'renderer/app': {
    react: 'the interface',
    'react-dom': 'puts the interface into the page',
    'read-excel-file': 'the cells of an XLSX file; in the worker, and only when one is opened',
    '@fontsource-variable/inter': 'the interface font where the system has none',
  },
  'electron/main': { electron: 'what it is' },
  'electron/preload': { electron: 'what it is' },
};

/** Packages that one folder alone may know. */
const FENCED: Readonly<Record<string, string>> = {
  pptxgenjs: 'renderer/backends/pptx',
  'reveal.js': 'renderer/backends/reveal',
};

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gu;

export function importsOf({ text }: SourceFile): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, statement, call]) => statement ?? call ?? '');
}

/** Everything in some files that breaks the rules, as sentences. */
export function violations(files: readonly SourceFile[]): readonly string[] {
  return [...files.flatMap((file) => importsOf(file).flatMap((target) => check(file, target) ?? [])), ...fences(files)];
}

function check(file: SourceFile, target: string): string | undefined {
  const zone = zoneOf(file.path);
  if (zone === undefined) return `${file.path} stands in no zone of the house`;
  if (!target.startsWith('.')) return checkPackage(file, zone, target);
  const aim = path.posix.normalize(path.posix.join(path.posix.dirname(file.path), target.replace(/\?.*$/u, '')));
  const allowed = [zone, ...(ARROWS[zone] ?? [])];
  return allowed.some((folder) => aim === folder || aim.startsWith(`${folder}/`))
    ? undefined
    : `${file.path} may not know ${aim}`;
}

function checkPackage({ path: name }: SourceFile, zone: string, target: string): string | undefined {
  const home = fenceOf(target);
  if (home !== undefined) return name.startsWith(`${home}/`) ? undefined : `${name} may not know ${target}`;
  if (target.startsWith('node:')) return zone.startsWith('electron/') ? undefined : `${name} may not know ${target}`;
  if (zone.startsWith('renderer/core/')) {
    return Object.hasOwn(CORE_PACKAGES, target) ? undefined : `${name} uses ${target}, which is not on the core's list`;
  }
  const known = Object.keys(ZONE_PACKAGES[zone] ?? {});
  return known.some((own) => target === own || target.startsWith(`${own}/`))
    ? undefined
    : `${name} uses ${target}, which no rule allows there`;
}

const fenceOf = (target: string): string | undefined =>
  Object.entries(FENCED).find(([name]) => target === name || target.startsWith(`${name}/`))?.[1];

/** Behind its fence, a package has one door. */
function fences(files: readonly SourceFile[]): readonly string[] {
  return Object.keys(FENCED).flatMap((name) => {
    const importers = files.filter((file) =>
      importsOf({ path: file.path, text: withoutTypeImports(file.text) }).some(
        (target) => target === name || target.startsWith(`${name}/`),
      ),
    );
    return importers.length > 1 ? [`${name} is imported by ${importers.map((file) => file.path).join(' and ')}`] : [];
  });
}

/** Within the fence, types may be spoken of elsewhere than at the door. */
const withoutTypeImports = (text: string): string => text.replaceAll(/import type [^;]*;/gu, '');

function zoneOf(file: string): string | undefined {
  return Object.keys(ARROWS)
    .filter((zone) => file.startsWith(`${zone}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

export function sourceFiles(root: string): readonly SourceFile[] {
  return ['renderer', 'electron'].flatMap((top) =>
    readdirSync(path.join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/u.test(entry.name))
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return { path: path.relative(root, file).split(path.sep).join('/'), text: readFileSync(file, 'utf8') };
      }),
  );
}
