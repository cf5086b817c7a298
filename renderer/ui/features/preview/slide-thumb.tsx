import { useEffect, useLayoutEffect, useRef, type JSX } from 'react';
import type { DeckView, SlideView } from '../../../state/engine.ts';
import { putFontsInPage } from './deck-fonts.ts';
import styles from './slide-thumb.module.css';

export interface SlideThumbProps {
  readonly view: Pick<DeckView, 'css' | 'fonts' | 'language' | 'direction'>;
  readonly slide: Pick<SlideView, 'html'>;
}

/**
 * A small slide: the markup of the export in a shadow tree with the deck's style sheet, scaled to its place. It is a
 * picture: what it says, whoever shows it says in words.
 */
export function SlideThumb({ view, slide }: SlideThumbProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const { css, fonts, language, direction } = view;
  const { html } = slide;
  useLayoutEffect(() => putFontsInPage(fonts), [fonts]);
  useLayoutEffect(() => {
    const root = host.current && shadowOf(host.current);
    if (root) root.adoptedStyleSheets = [sheetOf(css), sheetOf(SMALL)];
  }, [css]);
  useLayoutEffect(() => {
    const root = host.current && shadowOf(host.current);
    root?.replaceChildren(pictureOf(html));
  }, [html]);
  useEffect(() => (host.current ? drawnInSight(host.current) : undefined), []);
  return <div ref={host} className={styles['thumb']} lang={language} dir={direction} aria-hidden="true" inert />;
}

/** Without the aims of its links, which nobody can follow here: a browser watches each link, at every key, for where it is. */
function pictureOf(html: string): DocumentFragment {
  const { content } = Object.assign(document.createElement('template'), {
    innerHTML: `<div class="reveal"><div class="slides">${html}</div></div>`,
  });
  for (const link of content.querySelectorAll('a')) link.removeAttribute('href');
  return content;
}

const shadowOf = (host: HTMLElement): ShadowRoot => host.shadowRoot ?? host.attachShadow({ mode: 'open' });

/**
 * The host alone clips: a page of sixty clips and perspectives within each other is dear to put together at every key. A
 * scale has no unit: tan(atan2()) is how CSS divides two lengths.
 */
const SMALL = `
:host{overflow:hidden;contain:strict;container-type:inline-size}
:host([data-rests]) .reveal{display:none}
.reveal{position:absolute;inset:0 auto auto 0;inline-size:1280px;block-size:720px;transform-origin:0 0;transform:scale(tan(atan2(100cqi,1280px)));overflow:visible}
.reveal .slides{position:static;inline-size:1280px;block-size:720px;perspective:none}
.reveal .slides>section.slide{display:block;visibility:visible;opacity:1;position:relative;transform:none;overflow:visible;perspective:none}
`;

/** One object for each text, however many slides share it. */
const sheets = new Map<string, CSSStyleSheet>();
/** Themes, brands and languages that were looked at last. */
const MOST_SHEETS = 12;

function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    if (sheets.size >= MOST_SHEETS) sheets.clear();
    sheets.set(css, sheet);
  }
  return sheet;
}

/** Pixels that a small slide may be out of sight and is still drawn, so that scrolling finds it there. */
const NEAR = 60;

/** One for each place that scrolls: the browser asks every observer at every key, and least of one that knows its place. */
const sights = new WeakMap<Element, IntersectionObserver>();

/** Of sixty small slides some ten are in sight, and every one that is drawn costs a little at each key: the others rest. */
function drawnInSight(host: HTMLElement): () => void {
  const scroller = scrollerOf(host);
  const sight = sights.get(scroller) ?? createSight(scroller);
  sights.set(scroller, sight);
  sight.observe(host);
  return () => sight.unobserve(host);
}

const createSight = (scroller: Element): IntersectionObserver =>
  new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) target.toggleAttribute('data-rests', !isIntersecting);
    },
    { root: scroller === document.documentElement ? null : scroller, rootMargin: `${NEAR}px` },
  );

/** What an element scrolls in, or the page. */
function scrollerOf({ parentElement }: Element): Element {
  if (!parentElement) return document.documentElement;
  const { overflowX, overflowY } = getComputedStyle(parentElement);
  return [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll')
    ? parentElement
    : scrollerOf(parentElement);
}
