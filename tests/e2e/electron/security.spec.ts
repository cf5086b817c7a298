import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../build/program.mjs';
import { CALLS, type Bridge, type Push, type Reply } from '../../../renderer/host/channels.ts';
import { ask, expect, test } from './launch.ts';

/** Electron's checklist, as far as it can be seen from a page and from the main process. */

test.describe('a page', () => {
  test('has no Node, no `require`, and no Electron but the bridge', async ({ running: { page } }) => {
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
    );

    expect(found).toEqual([]);
  });

  test('has exactly the calls that there are', async ({ running: { page } }) => {
    const surface = await page.evaluate(() => {
      const { greenlightBridge } = globalThis as unknown as { readonly greenlightBridge: Bridge };
      return { own: Object.keys(greenlightBridge), calls: Object.keys(greenlightBridge.calls) };
    });

    expect(surface.own).toEqual(['calls', 'openDropped', 'on']);
    expect(surface.calls).toEqual(CALLS.filter((call) => call !== 'documents.openDropped'));
  });

  test('cannot listen to what is no message', async ({ running: { page } }) => {
    const listen = (name: string) =>
      page.evaluate((push) => {
        const { greenlightBridge } = globalThis as unknown as { readonly greenlightBridge: Bridge };
        try {
          greenlightBridge.on(push as Push, () => {});
          return 'listens';
        } catch {
          return 'refused';
        }
      }, name);

    expect([await listen('open'), await listen('documents.read'), await listen('*')]).toEqual([
      'listens',
      'refused',
      'refused',
    ]);
  });

  test('reaches no network', async ({ running: { page } }) => {
    const reached = await page.evaluate(async () => {
      const tries = ['https://example.com/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'ws://127.0.0.1:9/'];
      const answers = await Promise.allSettled(tries.map((address) => fetch(address)));
      return answers.map(({ status }) => status);
    });

    expect(new Set(reached)).toEqual(new Set(['rejected']));
  });

  test('gets our own files and nothing beside them', async ({ running: { page } }) => {
    const got = await page.evaluate(async () => {
      const names = ['/index.html', '/main.js', '/../package.json', '/%2e%2e/main/main.js', '/no-such', '/print/x'];
      const answers = await Promise.all(names.map((name) => fetch(name)));
      return answers.map(({ status }) => status);
    });

    expect(got).toEqual([200, 404, 404, 404, 404, 404]);
  });

  test('is given with a policy and a type that holds', async ({ running: { page } }) => {
    const headers = await page.evaluate(async () => {
      const { headers: all } = await fetch('/index.html');
      return ['content-security-policy', 'x-content-type-options', 'content-type'].map((name) => all.get(name));
    });

    // Our own files, and the one script of the stage, by its hash.
    expect(headers[0]).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}=';/u);
    expect(headers[0]).not.toMatch(/script-src[^;]*unsafe/u);
    expect(headers.slice(1)).toEqual(['nosniff', 'text/html; charset=utf-8']);
  });

  test('runs no script that is written into it', async ({ running: { page } }) => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      return 'ran' in globalThis;
    });

    expect(ran).toBe(false);
  });

  test('opens no window', async ({ running: { app, page } }) => {
    const seen: string[] = [];
    app.on('window', (window) => seen.push(window.url()));

    await page.evaluate(() => {
      // Its answer is a window, which could not be told of once it is gone.
      window.open('https://example.com/');
    });

    // Electron makes none; the stand-in sees it when it is there, and closes it before it is anywhere.
    await expect.poll(() => app.windows().length).toBe(1);
    expect(seen.filter((address) => address.includes('example.com'))).toEqual([]);
  });

  for (const address of [
    'https://example.com/',
    'https://greenlight.evil.test/',
    'file:///etc/passwd',
    'data:text/html,hello',
  ]) {
    test(`is not left for ${address}`, async ({ running: { page } }) => {
      const before = page.url();
      await page.evaluate(() => Object.assign(globalThis, { still: 'here' }));

      await page.evaluate((to) => location.assign(to), address).catch(() => undefined);

      // Answered by the page that is there now.
      const answer = await page.evaluate(async () => {
        const { status } = await fetch('/index.html');
        return [status, (globalThis as { readonly still?: string }).still];
      });
      expect(answer).toEqual([200, 'here']);
      expect(page.url()).toBe(before);
    });
  }
});

/** Nothing of it is what any call takes. */
const JUNK: readonly unknown[] = [null, 0, true, [], {}, { file: '../../etc/passwd' }, 'a/../../b', { $bytes: [1] }];

/** Any text: the one among the junk is an address that is not opened, or a name that nothing has. */
const TAKES_TEXT = new Set<string>(['links.open', 'history.list', 'displays.openStage']);

test.describe('each call', () => {
  test('refuses junk', async ({ running: { page } }) => {
    for (const call of CALLS) {
      if (call === 'documents.openDropped') continue;
      const answers: Reply[] = [];
      for (const junk of JUNK) answers.push((await ask(page, call, junk)) as Reply);
      const refused = answers.filter((answer) => answer.kind === 'refused' && answer.reason === 'input');

      expect([call, refused.length]).toEqual([call, JUNK.length - (TAKES_TEXT.has(call) ? 1 : 0)]);
      expect(answers.filter(({ kind }) => kind === 'answer')).toHaveLength(JUNK.length - refused.length);
    }
  });
});

test.describe('the main process', () => {
  test('grants full screen and copying, and nothing else', async ({ running: { app } }) => {
    const granted = await app.evaluate(({ session }) => {
      const { permissionCheck } = session.defaultSession as unknown as {
        readonly permissionCheck?: (contents: null, permission: string, origin: string) => boolean;
      };
      // The real one cannot be asked from here; what is given to it is the same.
      if (!permissionCheck) return undefined;
      return ['fullscreen', 'clipboard-sanitized-write', 'media', 'geolocation', 'notifications', 'hid', 'usb'].map(
        (permission) => permissionCheck(null, permission, 'app://greenlight/'),
      );
    });

    expect([undefined, [true, true, false, false, false, false, false]]).toContainEqual(granted);
  });

  test('makes every window safe, in the one place where windows are made', () => {
    const main = readFileSync(path.join(ROOT, 'dist/main/main.js'), 'utf8');
    const made = main.match(/new BrowserWindow\(/gu)?.length ?? 0;
    const safe = main.match(/\.\.\.SECURE_PREFERENCES/gu)?.length ?? 0;

    expect(made).toBeGreaterThan(0);
    expect(safe).toBe(made);
    for (const setting of ['sandbox: true', 'contextIsolation: true', 'nodeIntegration: false', 'webSecurity: true']) {
      expect(main).toContain(setting);
    }
  });
});
