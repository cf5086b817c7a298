import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, violations } from './support/house.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const files = sourceFiles(ROOT);

const planted = (name: string, text: string): readonly string[] => violations([...files, { path: name, text }]);

describe('the house', () => {
  it('has no arrow that the design does not draw', () => {
    expect(violations(files)).toEqual([]);
  });

  it('is more than a handful of files, so that the rule above says something', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(500);
  });

  it('keeps to the fixed top level', () => {
    const allowed = new Set([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'THIRD-PARTY-NOTICES.md',
      'electron',
      'renderer',
      'assets',
      'build',
      'tests',
      // Made, and ignored by git.
      'node_modules',
      'dist',
      'out',
      'release',
    ]);

    const strangers = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !allowed.has(name));

    expect(strangers).toEqual([]);
  });

  it('holds data only in assets', () => {
    const code = readdirSync(path.join(ROOT, 'assets'), { recursive: true }).filter((name) =>
      /\.(?:[cm]?[jt]sx?)$/u.test(String(name)),
    );

    expect(code).toEqual([]);
  });

  it('has tests that mirror folders of the source', () => {
    const foldersIn = (top: string): readonly string[] =>
      readdirSync(path.join(ROOT, 'tests', top), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    const mirrored = [
      ...['core', 'backends'].flatMap((top) => foldersIn(top).map((name) => path.join('renderer', top, name))),
      ...foldersIn('electron').map((name) => path.join('electron', name)),
    ];

    expect(mirrored.filter((folder) => !existsSync(path.join(ROOT, folder)))).toEqual([]);
  });
});

describe('the rule', () => {
  it('finds a planted arrow from the core to a back-end', () => {
    const found = planted('renderer/core/deck/planted.ts', "import { writePptx } from '../../backends/pptx/write.ts';");

    expect(found).toEqual(['renderer/core/deck/planted.ts may not know renderer/backends/pptx/write.ts']);
  });

  it('finds a planted arrow from the pitch up to the deck, also where it is a type', () => {
    const found = planted('renderer/core/pitch/planted.ts', "import type { Deck } from '../deck/model.ts';");

    expect(found).toEqual(['renderer/core/pitch/planted.ts may not know renderer/core/deck/model.ts']);
  });

  it('finds one back-end that knows the other', () => {
    const found = planted('renderer/backends/reveal/planted.ts', "const x = await import('../pptx/xml.ts');");

    expect(found).toEqual(['renderer/backends/reveal/planted.ts may not know renderer/backends/pptx/xml.ts']);
  });

  it('finds Node in the renderer', () => {
    const found = planted('renderer/core/base/planted.ts', "import { readFileSync } from 'node:fs';");

    expect(found).toEqual(['renderer/core/base/planted.ts may not know node:fs']);
  });

  it('finds a second importer of pptxgenjs, inside its fence and outside', () => {
    const inside = planted('renderer/backends/pptx/planted.ts', "import PptxGenJS from 'pptxgenjs';");
    const outside = planted('electron/cli/planted.ts', "import PptxGenJS from 'pptxgenjs';");

    expect(inside).toEqual([
      'pptxgenjs is imported by renderer/backends/pptx/bodies.ts and renderer/backends/pptx/planted.ts',
    ]);
    expect(outside).toContain('electron/cli/planted.ts may not know pptxgenjs');
  });

  it('finds a second importer of reveal.js', () => {
    const found = planted('renderer/backends/reveal/planted.ts', "import css from 'reveal.js/dist/reveal.css?raw';");

    expect(found).toHaveLength(1);
    expect(found[0]).toContain('reveal.js is imported by');
  });

  it('finds a package in the core that is not on its list', () => {
    const found = planted('renderer/core/deck/planted.ts', "import leftPad from 'left-pad';");

    expect(found).toEqual(["renderer/core/deck/planted.ts uses left-pad, which is not on the core's list"]);
  });

  it('finds a file that stands in no zone', () => {
    const found = planted('renderer/misc/planted.ts', "import { box } from '../core/base/units.ts';");

    expect(found).toEqual(['renderer/misc/planted.ts stands in no zone of the house']);
  });
});
