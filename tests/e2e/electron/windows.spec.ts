import type { Page } from '@playwright/test';
import { ask, expect, test } from './launch.ts';

/** Windows: closing, crashing, the menu, and the stage on the other display. */

/** Keeps what the main process says under this name. */
const listen = (page: Page, push: string): Promise<void> =>
  page.evaluate((name) => {
    const heard: unknown[] = [];
    const scope = globalThis as unknown as {
      heard: Record<string, unknown[]>;
      greenlightBridge: { on(push: string, listener: (value: unknown) => void): void };
    };
    scope.heard = { ...scope.heard, [name]: heard };
    scope.greenlightBridge.on(name, (value) => heard.push(value));
  }, push);

const heard = (page: Page, push: string): Promise<unknown> =>
  page.evaluate((name) => (globalThis as unknown as { heard: Record<string, unknown[]> }).heard[name], push);

test('a command of the menu reaches the page, whose keys the menu only shows', async ({ running: { app, page } }) => {
  await listen(page, 'command');

  const registered = await app.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('file.save');
    item?.click();
    return [item?.accelerator, item?.registerAccelerator];
  });

  await expect.poll(() => heard(page, 'command')).toEqual(['file.save']);
  expect(registered).toEqual(['CommandOrControl+S', false]);
});

test('a page that crashes comes back', async ({ running: { app, page } }) => {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const back = new Promise<void>((resolve) => window?.webContents.once('did-finish-load', () => resolve()));
    Object.assign(globalThis, { back });
    window?.webContents.forcefullyCrashRenderer();
  });
  await app.evaluate(() => (globalThis as unknown as { back: Promise<void> }).back);

  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed())).toBe(
    false,
  );
  expect(page.isClosed()).toBe(false);
});

test('the stage stands full screen on the other display, and goes with it', async ({ running: { app, page } }) => {
  await listen(page, 'stage-closed');
  const displays = (await ask(page, 'displays.list')) as { value: readonly { id: string; current: boolean }[] };
  const other = displays.value.find(({ current }) => !current)?.id ?? displays.value[0]?.id;
  const port = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('message', ({ data, ports: [one] }: MessageEvent<{ kind: string }>) => {
          if (data.kind !== 'stage-port' || !one) return;
          one.addEventListener('message', (said) => resolve((said.data as { kind: string }).kind));
          one.start();
        });
      }),
  );

  const [stage] = await Promise.all([app.waitForEvent('window'), ask(page, 'displays.openStage', other)]);

  await stage.waitForURL(/present\.html$/u);
  expect(await port).toBe('ready');
  const isFull = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.isFullScreen());
  expect(isFull).toBe(true);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.close());
  await expect.poll(() => heard(page, 'stage-closed')).toHaveLength(1);
});

test('the page of the stage may ask nothing', async ({ running: { app, page } }) => {
  const displays = (await ask(page, 'displays.list')) as { value: readonly { id: string }[] };
  const id = displays.value[0]?.id;
  const [stage] = await Promise.all([app.waitForEvent('window'), ask(page, 'displays.openStage', id)]);
  await stage.waitForURL(/present\.html$/u);

  expect(await ask(stage, 'drafts.list')).toEqual({ kind: 'refused', reason: 'sender' });
});
