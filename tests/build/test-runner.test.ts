import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const RUNNER = path.resolve(import.meta.dirname, '../../build/test.mjs');

describe('npm test', () => {
  it('stops with the one command that helps when its browser does not start', () => {
    const env = { ...process.env, PLAYWRIGHT_CHROMIUM: '/nowhere/chromium' };

    const { status, stdout, stderr } = spawnSync(process.execPath, [RUNNER], { env, encoding: 'utf8' });

    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'The tests need a browser. PLAYWRIGHT_CHROMIUM names /nowhere/chromium, which does not start. ' +
        'Install one: npx playwright install chromium\n',
    );
  });
});
