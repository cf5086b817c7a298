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

const SAFE_LINK = /^(?:https?:\/\/|mailto:)[^\s<>"{}|\\^`]+$/iu;

const FACT = /\{fact:([^\s{}]{1,100})\}/uy;
/** An address may hold parentheses in pairs, as those of encyclopedias do. */
const LINK = /\[((?:[^\]\\]|\\.){1,1000})\]\(((?:[^\s()]|\([^\s()]{0,500}\)){1,2000})\)/uy;
const STARS = /\*+/uy;
const ESCAPE = /\\([\\*[\]{}()])/uy;
const PLAIN_TEXT = /[^*[{\\]+/uy;

export const parseProse = (source: string): readonly Span[] => joined(new Reader(source).read());

/** Words as an author would type them for the words themselves. */
export const asProse = (text: string): string => text.replaceAll(/[\\*[\]{}]/gu, String.raw`\$&`);

/** Ids of the facts that a text refers to, in order. */
export function factsIn(source: string): readonly string[] {
  if (!source.includes('{fact:')) return [];
  return parseProse(source).flatMap((span) => (span.kind === 'fact' ? [span.id] : []));
}

type Mark = 'bold' | 'italic';
const STARS_OF: Readonly<Record<Mark, number>> = { bold: 2, italic: 1 };

/** Reads one text from start to end; of each mark at most one is open, as bold within bold says nothing. */
class Reader {
  readonly #source: string;
  readonly #spans: Span[] = [];
  /** Open marks, the last opened at the end, each with the place of its stars among the spans. */
  readonly #open: { readonly mark: Mark; readonly place: number }[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  read(): readonly Span[] {
    let at = 0;
    while (at < this.#source.length) at = this.#readAt(at);
    return this.#spans;
  }

  #readAt(at: number): number {
    const plain = this.#match(PLAIN_TEXT, at);
    if (plain) return this.#text(plain[0], at + plain[0].length);
    const stars = this.#match(STARS, at);
    if (stars) return this.#stars(at, stars[0].length);
    const fact = this.#match(FACT, at);
    if (fact?.[1] !== undefined) {
      this.#spans.push({ kind: 'fact', id: fact[1], bold: false, italic: false });
      return at + fact[0].length;
    }
    const escape = this.#match(ESCAPE, at);
    if (escape) return this.#text(escape[1] ?? '', at + 2);
    const link = this.#match(LINK, at);
    return link ? this.#link(link, at) : this.#text(this.#source.charAt(at), at + 1);
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.#source) ?? undefined;
  }

  #text(text: string, end: number): number {
    this.#spans.push(plainSpan(text));
    return end;
  }

  #link([whole, words = '', address = '']: RegExpExecArray, at: number): number {
    const target = SAFE_LINK.test(address) ? { link: address } : { refusedLink: address };
    for (const span of new Reader(words).read()) {
      this.#spans.push(span.kind === 'text' ? { ...span, ...target } : span);
    }
    return at + whole.length;
  }

  /** A run of stars closes what it can, then opens what it can; what is left of it is text. */
  #stars(at: number, count: number): number {
    const end = at + count;
    let left = count;
    if (/\S/u.test(this.#source.charAt(at - 1))) left -= this.#close(left);
    if (/\S/u.test(this.#source.charAt(end))) left -= this.#openUp(left);
    return left > 0 ? this.#text('*'.repeat(left), end) : end;
  }

  #close(stars: number): number {
    let left = stars;
    for (;;) {
      const last = this.#open.at(-1);
      if (!last || STARS_OF[last.mark] > left) return stars - left;
      this.#open.pop();
      left -= STARS_OF[last.mark];
      this.#spans[last.place] = plainSpan('');
      const inside = this.#spans.splice(last.place + 1);
      for (const span of inside) this.#spans.push({ ...span, [last.mark]: true });
    }
  }

  #openUp(stars: number): number {
    let left = stars;
    for (const mark of ['bold', 'italic'] as const) {
      if (STARS_OF[mark] > left || this.#open.some((open) => open.mark === mark)) continue;
      this.#open.push({ mark, place: this.#spans.length });
      this.#spans.push(plainSpan('*'.repeat(STARS_OF[mark])));
      left -= STARS_OF[mark];
    }
    return stars - left;
  }
}

const plainSpan = (text: string): TextSpan => ({ kind: 'text', text, bold: false, italic: false });

/** Neighbours of one style as one span, so that a stray marker does not tear a word apart. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (span.kind === 'text' && span.text === '') continue;
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
