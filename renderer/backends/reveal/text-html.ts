import { inchesToPx, ptToPx, type Box } from '../../core/base/units.ts';
import type { Align, Paragraph, Run, TextElement } from '../../core/deck/model.ts';
import { lineHeight, type Theme } from '../../core/theme/resolve.ts';
import { escapeHtml } from '../../core/base/escape-html.ts';
import { attributes, num } from './html.ts';

/** Text of the deck as HTML, in boxes of the same size and with lines of the same height as in PowerPoint. */

export interface HtmlContext {
  readonly theme: Theme;
  readonly rtl: boolean;
  /** Where text without spaces may break. */
  readonly pieces: (text: string) => readonly string[];
  readonly numberOf: (slide: string) => number | undefined;
  /** Paragraphs that were written before, where somebody keeps them: those of one theme and language, without links. */
  readonly written?: WeakMap<Paragraph, string> | undefined;
}

export function boxStyle({ x, y, w, h }: Box): string {
  return `left:${num(inchesToPx(x))}px;top:${num(inchesToPx(y))}px;width:${num(inchesToPx(w))}px;height:${num(inchesToPx(h))}px`;
}

/** `tag` is what the text is: `h2` for a title, `div` for all else. */
export function textHtml(
  element: TextElement,
  context: HtmlContext,
  tag: string,
  own: Readonly<Record<string, string>> = {},
): string {
  const kind = `t ${element.anchor === 'top' ? '' : element.anchor}`.trim();
  const inner = paragraphsHtml(element.paragraphs, context, tag === 'div' ? 'p' : 'span');
  const look = attributes({ ...own, class: kind, style: boxStyle(element.box), 'data-name': element.name });
  return `<${tag}${look}>${inner}</${tag}>`;
}

/** A heading may not hold paragraphs; its lines are spans that look like them. */
export function paragraphsHtml(paragraphs: readonly Paragraph[], context: HtmlContext, tag: 'p' | 'span'): string {
  return paragraphs.map((paragraph) => paragraphHtml(paragraph, context, tag)).join('');
}

/** A link names the number of a slide, which may change while the paragraph stays. */
function paragraphHtml(paragraph: Paragraph, context: HtmlContext, tag: 'p' | 'span'): string {
  const { written } = context;
  const changes = tag !== 'p' || paragraph.runs.some(({ link }) => link);
  if (!written || changes) return writeParagraph(paragraph, context, tag);
  let html = written.get(paragraph);
  if (html === undefined) written.set(paragraph, (html = writeParagraph(paragraph, context, tag)));
  return html;
}

function writeParagraph(paragraph: Paragraph, context: HtmlContext, tag: 'p' | 'span'): string {
  const [first] = paragraph.runs;
  if (!first) return '';
  const size = paragraph.runs.reduce((most, run) => Math.max(most, run.size), 0) as Run['size'];
  const base: Run = { ...first, size };
  const height = lineHeight(size, context.theme.fonts[first.font], paragraph.spacing);
  const style = [
    `font-size:${num(ptToPx(size))}px`,
    `line-height:${num(ptToPx(height))}px`,
    ...(paragraph.spaceBefore > 0 ? [`margin-top:${num(ptToPx(paragraph.spaceBefore))}px`] : []),
  ].join(';');
  const kind = [`f-${base.font}`, `c-${base.color}`, base.bold ? 'b' : '', ALIGN[paragraph.align]]
    .filter(Boolean)
    .join(' ');
  const texts = breakableTexts(paragraph.runs, context);
  const runs = paragraph.runs.map(
    (run, i) => runHtml(run, texts[i] ?? '', base, context) + (run.endsLine ? '<br>' : ''),
  );
  return `<${tag}${attributes({ class: kind, style })}>${runs.join('')}</${tag}>`;
}

/** The text of each run, with `<wbr>` where the paragraph may break: a phrase may begin in one run and end in the next. */
function breakableTexts(runs: readonly Run[], { pieces }: HtmlContext): readonly string[] {
  const breaks = new Set<number>();
  let end = 0;
  for (const piece of pieces(runs.map(({ text }) => text).join(''))) breaks.add((end += piece.length));
  let start = 0;
  return runs.map(({ text }) => {
    const inside = [...breaks].map((at) => at - start).filter((at) => at > 0 && at < text.length);
    const parts = [0, ...inside].map((from, i) => escapeHtml(text.slice(from, inside[i])));
    const opens = start > 0 && breaks.has(start) ? '<wbr>' : '';
    start += text.length;
    return opens + parts.join('<wbr>');
  });
}

const ALIGN: Readonly<Record<Align, string>> = { start: '', end: 'end', center: 'center' };

function runHtml(run: Run, text: string, base: Run, context: HtmlContext): string {
  const marked = run.superscript ? `<sup>${text}</sup>` : text;
  const linked = linkHtml(run, marked, context);
  const kind = [
    run.font === base.font ? '' : `f-${run.font}`,
    run.color === base.color ? '' : `c-${run.color}`,
    run.bold === base.bold ? '' : run.bold ? 'b' : 'n',
    run.italic ? 'i' : '',
    run.size === base.size ? '' : 's',
  ].filter(Boolean);
  if (kind.length === 0) return linked;
  const style = run.size === base.size ? undefined : `font-size:${num(ptToPx(run.size))}px`;
  return `<span${attributes({ class: kind.join(' '), style })}>${linked}</span>`;
}

function linkHtml({ link }: Run, inner: string, { numberOf }: HtmlContext): string {
  if (!link) return inner;
  if (link.kind === 'web') {
    return `<a${attributes({ href: link.address, target: '_blank', rel: 'noopener noreferrer' })}>${inner}</a>`;
  }
  const number = numberOf(link.slide);
  return number === undefined ? inner : `<a href="#/${number}">${inner}</a>`;
}
