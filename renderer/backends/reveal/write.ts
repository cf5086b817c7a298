import { encodeBase64 } from '../../core/base/base64.ts';
import { utf8 } from '../../core/base/zip.ts';
import type { Deck } from '../../core/deck/model.ts';
import type { LanguageSupport } from '../../core/deck/fit/breaks.ts';
import { fontFaces, type FontAssets } from './fonts.ts';
import { escapeHtml } from '../../core/base/escape-html.ts';
import { attributes } from './html.ts';
import { scripts, speakerScript, styles } from './runtime.ts';
import { slideContext, slideHtml } from './slide-html.ts';
import { styleSheet } from './style.ts';

export interface HtmlOptions {
  /** Paths of the icons, by name. */
  readonly icons: Readonly<Record<string, string>>;
  readonly fonts: FontAssets;
  readonly support: LanguageSupport;
  /** Whether speaker notes and the speaker view go into the file. */
  readonly notes: boolean;
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Told the number of each slide before it is written. */
  readonly onSlide?: ((number: number) => void) | undefined;
}

/** The deck as one HTML file that asks nothing of anybody: fonts, scripts and pictures are inside. */
export async function writeHtml(deck: Deck, options: HtmlOptions): Promise<string> {
  const notes = options.notes && deck.slides.some((slide) => slide.notes.length > 0);
  const code = scripts(notes);
  const policy = await contentPolicy(notes ? [...code, speakerScript()] : code, notes, options);
  const context = slideContext(deck, { ...options, notes });
  const slides = deck.slides.map((slide) => {
    options.onSlide?.(slide.number);
    return slideHtml(slide, context);
  });
  const head = [
    '<meta charset="utf-8">',
    `<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: policy })}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Greenlight">',
    `<title>${escapeHtml(deck.title)}</title>`,
    ...styles.map((css) => `<style>${css}</style>`),
    `<style>\n${fontFaces(deck, options.fonts)}${styleSheet(deck)}</style>`,
  ];
  const root = attributes({ lang: deck.language, dir: deck.direction === 'rtl' ? 'rtl' : undefined });
  const body = `<div class="reveal"><main class="slides">\n${slides.join('\n')}\n</main></div>`;
  const run = code.map((script) => `<script>${script}</script>`).join('\n');
  return `<!doctype html>\n<html${root}>\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body}\n${run}\n</body>\n</html>\n`;
}

/** Only our scripts run, and nothing is fetched. The speaker view shows this same file in its two previews. */
async function contentPolicy(code: readonly string[], notes: boolean, { sha256 }: HtmlOptions): Promise<string> {
  const hashes = await Promise.all(code.map(async (script) => `'sha256-${encodeBase64(await sha256(utf8(script)))}'`));
  const rules = [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    ...(notes ? ["frame-src 'self' file:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return rules.join('; ');
}
