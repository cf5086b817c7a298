import type { Deck, Slide } from '../../core/deck/model.ts';
import { fontFaces, type FontAssets } from './fonts.ts';
import { escapeHtml } from '../../core/base/escape-html.ts';
import { attributes } from './html.ts';
import { slideContext, slideHtml, type MarkupOptions } from './slide-html.ts';
import { deckStyles } from './style.ts';

/** Pages for printing that stand by themselves and run nothing: the deck as a handout, each slide above its notes. */

export interface PageOptions extends Pick<MarkupOptions, 'icons' | 'support'> {
  readonly fonts: FontAssets;
  readonly onSlide?: ((number: number) => void) | undefined;
}

export function writeHandout(deck: Deck, options: PageOptions): string {
  const context = slideContext(deck, { ...options, notes: false });
  const pages = deck.slides.map((slide) => {
    options.onSlide?.(slide.number);
    return pageHtml(slide, slideHtml(slide, context));
  });
  return page(deck, options.fonts, HANDOUT, pages.join('\n'));
}

const pageHtml = ({ notes }: Slide, html: string): string =>
  `<article><div class="reveal"><div class="slides">${html}</div></div><div class="said f-body c-ink">${notes
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('')}</div></article>`;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

function page(deck: Deck, fonts: FontAssets, css: string, body: string): string {
  const root = attributes({ lang: deck.language, dir: deck.direction === 'rtl' ? 'rtl' : undefined });
  const head = [
    '<meta charset="utf-8">',
    `<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: POLICY })}>`,
    `<title>${escapeHtml(deck.title)}</title>`,
    `<style>${fontFaces(deck, fonts)}${withoutPrint(deckStyles(deck))}${css}</style>`,
  ];
  return `<!doctype html>\n<html${root}>\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** The deck's own pages are slides; these are sheets of paper. */
const withoutPrint = (css: string): string => css.slice(0, css.indexOf('@page{size:1280px'));

/** A4: 170 mm between the margins, which a slide of 1280 px fills at 0.502 of its size. */
const HANDOUT = `
@page{size:A4 portrait;margin:20mm}
html,body{background:#fff!important;margin:0}
article{break-after:page;break-inside:avoid}
article:last-of-type{break-after:auto}
article .reveal{position:relative!important;inline-size:642px;block-size:361px;overflow:hidden;border:1px solid #c9cfcc}
article .slides{position:absolute;inset:0 auto auto 0;inline-size:1280px;block-size:720px;transform:scale(.5016);transform-origin:0 0}
[dir=rtl] article .slides{inset:0 0 auto auto;transform-origin:100% 0}
article .slides section.slide{display:block!important;visibility:visible!important;opacity:1!important;position:relative!important;transform:none!important}
.slide,.slide *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.said{margin-top:8mm;font-size:15px;line-height:22px}
.said p{margin:0 0 8px}
`;
