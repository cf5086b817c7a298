import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { notices } from '../../build/notices.mjs';
import { ROOT } from '../../build/program.mjs';
import { importsOf, sourceFiles } from '../support/house.ts';

const text = readFileSync(path.join(ROOT, 'THIRD-PARTY-NOTICES.md'), 'utf8');

/** `hyphen` of `hyphen/de`, `@scope/name` of `@scope/name/file`. */
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

describe('the third-party notices', () => {
  it('are what `npm run notices` writes from the installed packages', () => {
    expect(text).toBe(notices());
  });

  it('name every package that the source imports', () => {
    const imported = sourceFiles(ROOT)
      .flatMap(importsOf)
      .filter((target) => !target.startsWith('.') && !target.startsWith('node:'));

    const silent = [...new Set(imported.map(packageOf))].filter((name) => !text.includes(`## ${name} `));
    expect(silent).toEqual([]);
    expect(imported.length).toBeGreaterThan(5);
  });
});
