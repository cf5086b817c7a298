import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeOutcome {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {
      readonly html: string;
      readonly failureSummary?: string;
      readonly element?: Element;
    }[];
  }[];
}

interface Axe {
  run(where: object, options: object): Promise<AxeOutcome>;
}

/** What axe holds against a page, as sentences. Slides are left out: they are looked at in the exported file. */
export async function breaches(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe };
    // What fades in is faint while it does.
    const ends = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ends.map(({ finished }) => finished));
    const options = { runOnly: rules, elementRef: true };
    const { violations } = await axe.run({ exclude: ['iframe', '[inert]'] }, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes
        // A small slide is a picture to axe's eye too, though it is made of words.
        .filter(({ element }) => id !== 'label-content-name-mismatch' || !element?.querySelector('[inert]'))
        .map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    );
  }, RULES);
}
