import { test as base, expect } from '@playwright/test';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../../build/program.mjs';

/** The packager's own work on our configuration, with an empty Electron in place of the real one. */

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Version 1, nine fuses, each as Electron comes. */
const FUSES = Buffer.from([1, 9, ...Buffer.from('101101011')]);

interface Packed {
  readonly files?: Readonly<Record<string, Packed>>;
}

/** An asar begins with four lengths, and then says in JSON what is in it. */
function namesIn(asar: Buffer): readonly string[] {
  const names = ({ files = {} }: Packed, folder: string): readonly string[] =>
    Object.entries(files).flatMap(([name, one]) => (one.files ? names(one, `${folder}/${name}`) : `${folder}/${name}`));
  return names(JSON.parse(asar.subarray(16, 16 + asar.readUInt32LE(12)).toString('utf8')) as Packed, '');
}

const test = base.extend<object, { readonly packed: string }>({
  packed: [
    async ({ browserName: _any }, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'greenlight-package-'));
      const dist = path.join(folder, 'electron');
      mkdirSync(path.join(dist, 'locales'), { recursive: true });
      const program = Buffer.concat([Buffer.from(`#!/bin/sh\n# ${SENTINEL}`), FUSES]);
      writeFileSync(path.join(dist, 'electron'), program, { mode: 0o755 });
      writeFileSync(path.join(dist, 'locales/en-US.pak'), '');
      writeFileSync(path.join(dist, 'version'), '45.4.1');
      await promisify(execFile)(
        process.execPath,
        [
          path.join(ROOT, 'node_modules/electron-builder/cli.js'),
          '--config=build/electron-builder.yml',
          '--linux=dir',
          `--config.electronDist=${dist}`,
          `--config.directories.output=${path.join(folder, 'release')}`,
        ],
        { cwd: ROOT },
      );
      await use(path.join(folder, 'release/linux-unpacked'));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('the package holds the application and its two programs, and no modules', ({ packed }) => {
  const names = namesIn(readFileSync(path.join(packed, 'resources/app.asar')));

  expect(names).toEqual(
    expect.arrayContaining(['/dist/main/main.js', '/dist/preload/index.cjs', '/dist/app/index.html', '/package.json']),
  );
  expect(names.filter((name) => /node_modules|\/(?:renderer|electron|tests|build)\/|\.map$/u.test(name))).toEqual([]);
});

test('the fuses are as Electron advises', async ({ packed }) => {
  const wire = await getCurrentFuseWire(path.join(packed, 'greenlight'));
  const isOn = (fuse: FuseV1Options): boolean => wire[fuse] === '1'.codePointAt(0);

  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    inspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    fileProtocol: false,
  });
});
