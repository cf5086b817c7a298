import type { BrowserContext, FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

/** Where things are on the screens, by the names that a person sees. */

/** Wide enough for the form and the preview beside each other. */
export const WIDE = { width: 1440, height: 900 };

export async function startBlank(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Blank pitch' }).click();
  await expect(page.getByRole('heading', { name: 'Story', exact: true })).toBeVisible();
}

export async function startSample(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { name: 'Story', exact: true })).toBeVisible();
}

export const field = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('textbox', { name, exact: true });

/** The large slide of the preview. */
export const stage = (page: Page): FrameLocator =>
  page.getByRole('region', { name: 'Preview' }).locator('iframe').contentFrame();

/** The slide that shows in it; what stands on the others is hidden. */
export const slide = (page: Page): Locator => stage(page).locator('section.present');

export const thumbs = (page: Page): Locator =>
  page.getByRole('group', { name: 'Slides', exact: true }).getByRole('button');

export const saveState = (page: Page): Locator => page.getByRole('banner').getByRole('status');

declare global {
  interface Window {
    /** Somebody pulls the plug of the projector. */
    unplug: () => void;
  }
}

/** As where a projector is plugged in and the browser may know of it: this machine has one display, or none. */
export async function useTwoDisplays(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const own = { left: 0, top: 0, width: 1440, height: 900, label: 'Laptop' };
    const other = { left: 1440, top: 0, width: 1280, height: 720, label: 'Projector' };
    Object.defineProperty(window.screen, 'isExtended', { value: true });
    const details = Object.assign(new EventTarget(), { screens: [own, other], currentScreen: own });
    const unplug = (): void => {
      Object.assign(details, { screens: [own] });
      details.dispatchEvent(new Event('screenschange'));
    };
    Object.assign(window, { getScreenDetails: async () => details, unplug });
  });
}
