/**
 * Prose as authors type it: `**bold**`, `*italic*`, `[text](https://…)`, `{fact:ID}`, and `\` before any of these signs
 * to mean the sign itself. Anything else, HTML above all, is text. Nothing is ever refused: a marker without its partner
 * is shown as typed.
 */

export interface TextSpan {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** http, https or mailto. */
  readonly link?: string;
  /** An address of another kind, which is not made a link. */
  readonly refusedLink?: string;
}

export interface FactSpan {
  readonly kind: 'fact';
  readonly id: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export type Span = TextSpan | FactSpan;

interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link?: string;
  readonly refusedLink?: string;
}

const PLAIN: Style = { bold: false, italic: false };
const SAFE_LINK = /^(?:https?:\/\/|mailto:)[^\s<>"{}|\\^`]+$/iu;

const FACT = /\{fact:([^\s{}]{1,100})\}/uy;
const LINK = /\[((?:[^\]\\]|\\.){1,1000})\]\(([^\s()]{1,2000})\)/uy;
const STRONG = /\*\*(?=\S)((?:[^*\\]|\\.|\*(?!\*)){1,5000}?)(?<=\S)\*\*/uy;
const EMPHASIS = /\*(?=[^\s*])((?:[^*\\]|\\.){1,5000}?)(?<=\S)\*(?!\*)/uy;
const ESCAPE = /\\([\\*[\]{}()])/uy;
const PLAIN_TEXT = /[^*[{\\]+/uy;

export function parseProse(source: string): readonly Span[] {
  return joined(parse(source, PLAIN));
}

/** Whether an address may be kept as a link. */
const isSafeLink = (address: string): boolean => SAFE_LINK.test(address);

/** Ids of the facts that a text refers to, in order. */
export function factsIn(source: string): readonly string[] {
  if (!source.includes('{fact:')) return [];
  return parseProse(source).flatMap((span) => (span.kind === 'fact' ? [span.id] : []));
}

function parse(source: string, style: Style): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < source.length) {
    const next = spanAt(source, at, style);
    spans.push(...next.spans);
    at = next.end;
  }
  return spans;
}

interface Step {
  readonly spans: readonly Span[];
  readonly end: number;
}

function spanAt(source: string, at: number, style: Style): Step {
  const plain = matchAt(PLAIN_TEXT, source, at);
  if (plain) return { spans: [text(plain[0], style)], end: at + plain[0].length };
  return markedAt(source, at, style) ?? { spans: [text(source.charAt(at), style)], end: at + 1 };
}

function markedAt(source: string, at: number, style: Style): Step | undefined {
  const fact = matchAt(FACT, source, at);
  if (fact?.[1] !== undefined) {
    const { bold, italic } = style;
    return { spans: [{ kind: 'fact', id: fact[1], bold, italic }], end: at + fact[0].length };
  }
  const escape = matchAt(ESCAPE, source, at);
  if (escape) return { spans: [text(escape[1] ?? '', style)], end: at + 2 };
  for (const { pattern, apply } of NESTED) {
    const match = matchAt(pattern, source, at);
    if (match) return { spans: parse(match[1] ?? '', apply(style, match)), end: at + match[0].length };
  }
  return undefined;
}

const NESTED: readonly { readonly pattern: RegExp; readonly apply: (style: Style, match: RegExpExecArray) => Style }[] =
  [
    { pattern: STRONG, apply: (style) => ({ ...style, bold: true }) },
    { pattern: EMPHASIS, apply: (style) => ({ ...style, italic: true }) },
    {
      pattern: LINK,
      apply: (style, [, , address = '']) => (isSafeLink(address) ? { ...style, link: address } : style),
    },
  ];

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

const text = (value: string, style: Style): TextSpan => ({ kind: 'text', text: value, ...style });

/** Neighbours of one style as one span, so that a stray marker does not tear a word apart. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last?.kind === 'text' && span.kind === 'text' && sameStyle(last, span)) {
      result[result.length - 1] = { ...last, text: last.text + span.text };
    } else {
      result.push(span);
    }
  }
  return result;
}

const sameStyle = (a: TextSpan, b: TextSpan): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.link === b.link && a.refusedLink === b.refusedLink;
