import notesPlugin from 'reveal.js/dist/plugin/notes.js?raw';
import revealCss from 'reveal.js/dist/reveal.css?raw';
import resetCss from 'reveal.js/dist/reset.css?raw';
import revealScript from 'reveal.js/dist/reveal.js?raw';
import guard from './page/guard.js?raw';
import start from './page/start.js?raw';

/** reveal.js as text, to be put inside a file. The only place that knows where it comes from. */

/** Text inside a script element must not end it, nor begin a comment. */
const inScript = (source: string): string =>
  source.replaceAll(/<\/script/giu, String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`);

/** In order. */
export const scripts = (notes: boolean): readonly string[] =>
  [guard, revealScript, ...(notes ? [notesPlugin] : []), start].map((source) => inScript(source.trim()));

/** Printed as a handout, reveal would make black text of every slide; a deck is printed as it looks. */
const HANDOUT = /@media print\{(?:[^{}]*\{[^{}]*\})*\}/gu;

export const styles: readonly string[] = [resetCss, revealCss.replaceAll(HANDOUT, '')];

/**
 * The script that the notes plugin writes into the speaker window. That window inherits our policy, so the policy must
 * know it; it is the one template in the plugin that begins as a page.
 */
export function speakerScript(): string {
  const template = /document\.write\(`([\s\S]*?<\/html>)\s*`\)/u.exec(notesPlugin)?.[1] ?? '';
  const page = template.replaceAll(/\\([\\/`$])/gu, '$1');
  return /<script>([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? '';
}
