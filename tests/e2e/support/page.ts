import type { Frame, Page } from '@playwright/test';

/** What reveal says about the page that it runs. */

declare global {
  /** Within the pages; here only known to functions that run there. */
  const Reveal: {
    readonly slide: (index: number) => void;
    readonly getIndices: () => { readonly h: number };
    readonly getConfig: () => { readonly postMessage: boolean };
  };
}

/** Counted from 1. */
export const currentSlide = (page: Page | Frame): Promise<number> => page.evaluate(() => Reveal.getIndices().h + 1);
