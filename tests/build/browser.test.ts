import { describe, expect, it } from 'vitest';
import { findBrowser, thisMachine, type Machine } from '../../build/browser.mjs';

/** A machine on which only some programs start. */
const machine = (programs: readonly string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/opt/tools:/usr/bin' },
  runs: (file) => programs.includes(file),
  download: () => '/playwright/chrome',
  ...more,
});

describe('finding a browser', () => {
  it('takes the one that the environment names before all others', () => {
    const env = { PATH: '/usr/bin', PLAYWRIGHT_CHROMIUM: '/mine/chrome' };

    expect(findBrowser(machine(['/mine/chrome', '/usr/bin/chromium'], { env }))).toBe('/mine/chrome');
  });

  it('finds none when the one that the environment names does not start', () => {
    const env = { PATH: '/usr/bin', PLAYWRIGHT_CHROMIUM: '/mine/chrome' };

    expect(findBrowser(machine(['/usr/bin/chromium', '/playwright/chrome'], { env }))).toBeUndefined();
  });

  it('finds Chrome on PATH when there is no Chromium', () => {
    expect(findBrowser(machine(['/opt/tools/google-chrome', '/playwright/chrome']))).toBe('/opt/tools/google-chrome');
  });

  it('takes Chromium before Chrome', () => {
    expect(findBrowser(machine(['/opt/tools/google-chrome', '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  it('looks in the usual places when PATH is empty', () => {
    expect(findBrowser(machine(['/snap/bin/chromium'], { env: {} }))).toBe('/snap/bin/chromium');
  });

  it('finds an application on a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

    expect(findBrowser(machine([chrome], { platform: 'darwin' }))).toBe(chrome);
  });

  it('finds a program on Windows', () => {
    const env = { PROGRAMFILES: String.raw`C:\Program Files` };
    const chrome = String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`;

    expect(findBrowser(machine([chrome], { platform: 'win32', env }))).toBe(chrome);
  });

  it("falls back on Playwright's own download", () => {
    expect(findBrowser(machine(['/playwright/chrome']))).toBe('/playwright/chrome');
  });

  it('finds none when nothing starts', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
  });

  it('takes no program for a browser that is not there or does not start', () => {
    expect(thisMachine.runs('/nowhere/chromium')).toBe(false);
    expect(thisMachine.runs(import.meta.filename)).toBe(false);
    expect(thisMachine.runs(process.execPath)).toBe(true);
  });
});
