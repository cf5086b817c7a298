import { PAGE_MARK } from '../../base/clean-text.ts';
import type { FieldPath, SlideId } from '../../base/ids.ts';
import type { Script } from '../../base/locale/index.ts';
import { inches, pt, type Box } from '../../base/units.ts';
import { excerpt } from '../../pitch/integrity.ts';
import type { ColorRole, StyleName } from '../../theme/roles.ts';
import type { Context } from '../context.ts';
import type { Align } from '../model.ts';
import { inLine, richRuns, type Rich } from '../rich.ts';
import { PARAGRAPH_SPACE, setText, type SetText } from './set-text.ts';
import { bySentence } from './shorten.ts';

/**
 * Fits texts into boxes for one attempt at drawing a slide, and remembers what did not fit, so that the next attempt can
 * give way there (SLIDES.md, section 5).
 */

/** How much the layout has to give way this time. */
export interface Attempt {
  /** Steps of two points down, by group of texts that shrink together. */
  readonly shrink: ReadonlyMap<string, number>;
  /** Rows may be as high as the slide has room for, and not only as high as looks best. */
  readonly roomy: boolean;
  /** Optional parts that are left out. */
  readonly dropped: ReadonlySet<string>;
  /** Texts that still do not fit are cut to whole sentences, and stand in full on this slide. */
  readonly inFullOn: SlideId | undefined;
}

export const FIRST_ATTEMPT: Attempt = {
  shrink: new Map(),
  roomy: false,
  dropped: new Set(),
  inFullOn: undefined,
};

/** How large a text is set. */
export interface TypeSpec {
  readonly style: StyleName;
  /** Points, where they are not the style's. */
  readonly size?: number;
  /** Points down to which it may shrink; without it, it keeps its size. */
  readonly floor?: number;
  /** Texts of one group shrink together; without it, all of one style. */
  readonly group?: string;
}

/** A text and the place that it has to fit. */
export interface FitSpec extends TypeSpec {
  readonly box: Box;
  readonly color?: ColorRole;
  readonly bold?: boolean;
  readonly align?: Align;
  /** At most this many. */
  readonly lines?: number;
  readonly fill?: 'even' | 'filled';
  /** Its paragraphs are lines under each other, without space between them. */
  readonly tight?: boolean;
}

interface Measured {
  readonly set: SetText;
  readonly fits: boolean;
  readonly atFloor: boolean;
}

/** Styles whose lines are evened out; the others fill theirs. */
const EVEN: ReadonlySet<StyleName> = new Set([
  'display',
  'asks',
  'answer',
  'title',
  'quote',
  'quoteSmall',
  'lead',
  'strong',
  'heading',
] as const);

const STEP = 2;
/** Rounding of boxes to 1/10000 in. */
const SLACK = 0.002;

export class Fitter {
  /** Texts cut in this attempt, whole. */
  readonly inFull: Rich[] = [];
  readonly brokenWords: { readonly word: string; readonly from: readonly FieldPath[] }[] = [];
  readonly #overflowing = new Set<string>();
  readonly #shrinkable = new Set<string>();
  readonly #context: Context;
  readonly #attempt: Attempt;

  constructor(context: Context, attempt: Attempt) {
    this.#context = context;
    this.#attempt = attempt;
  }

  /** Groups of texts that did not fit, and those among them that can still shrink. */
  get overflow(): { readonly all: ReadonlySet<string>; readonly shrinkable: ReadonlySet<string> } {
    return { all: this.#overflowing, shrinkable: this.#shrinkable };
  }

  /** The text as it fits; noted as overflowing where it does not, or cut where this is the last attempt. */
  fit(spec: FitSpec, text: Rich): SetText {
    const whole = this.measure(spec, text);
    if (whole.set.brokenWord !== undefined && whole.atFloor) {
      this.brokenWords.push({ word: excerpt(whole.set.brokenWord), from: text.from });
    }
    if (whole.fits) return whole.set;
    const group = groupOf(spec);
    this.#overflowing.add(group);
    if (!whole.atFloor) this.#shrinkable.add(group);
    const { inFullOn } = this.#attempt;
    return inFullOn === undefined ? whole.set : this.#cut(spec, text, inFullOn);
  }

  measure(spec: FitSpec, text: Rich): Measured {
    const { theme, typesetter } = this.#context;
    const style = theme.styles[spec.style];
    const size = this.sizeOf(spec);
    const setting = {
      style,
      size: pt(size),
      color: spec.color ?? style.color,
      bold: spec.bold ?? style.bold,
      align: spec.align ?? 'start',
      width: inches(spec.box.w),
      hyphenate: spec.style !== 'title',
      lines: spec.fill ?? (EVEN.has(spec.style) ? 'even' : 'filled'),
      paragraphSpace: spec.tight ? 0 : PARAGRAPH_SPACE,
    } as const;
    const set = setText(text, setting, theme, typesetter);
    const atFloor = size <= (spec.floor ?? size);
    const tooTall = set.height > this.#roomIn(spec.box.h) + SLACK || set.lines > (spec.lines ?? Infinity);
    return { set, atFloor, fits: !tooTall && (set.brokenWord === undefined || (atFloor && spec.lines !== 1)) };
  }

  /** Points at which a text is set in this attempt. */
  sizeOf(spec: TypeSpec): number {
    const size = spec.size ?? this.#context.theme.styles[spec.style].size;
    const floor = Math.min(spec.floor ?? size, size);
    return Math.max(floor, size - STEP * (this.#attempt.shrink.get(groupOf(spec)) ?? 0));
  }

  /** Inches: scripts with taller lines than Latin may take a little more than the box that was made for it. */
  #roomIn(height: number): number {
    const { script } = this.#context.locale;
    return LATIN_LINES.has(script) ? height : Math.min(height * STRETCH, height + MOST_STRETCH);
  }

  /** More letters than a place can hold: of a book, only the beginning is worth measuring. */
  #mostLetters(spec: FitSpec): number {
    const em = this.sizeOf(spec) / 72;
    return (spec.box.w / (em * NARROWEST)) * (this.#roomIn(spec.box.h) / em);
  }

  #cut(spec: FitSpec, text: Rich, slide: SlideId): SetText {
    this.inFull.push(text);
    const label = this.#context.label('inFull', { n: PAGE_MARK });
    const pointer = richRuns([{ text: label, link: { kind: 'slide', slide } }]);
    for (const shorter of bySentence(text, this.#mostLetters(spec))) {
      const { set, fits } = this.measure(spec, withPointer(shorter, pointer));
      if (fits) return set;
    }
    return this.measure(spec, pointer).set;
  }
}

const LATIN_LINES: ReadonlySet<Script> = new Set(['latin', 'greek', 'cyrillic'] as const);
const STRETCH = 1.12;
const MOST_STRETCH = 0.1;

/** Em: no text runs narrower than one of nothing but the letter i. */
const NARROWEST = 0.2;

const groupOf = (spec: TypeSpec): string => spec.group ?? spec.style;

function withPointer(text: Rich, pointer: Rich): Rich {
  const last = text.paragraphs.at(-1) ?? [];
  const closing = inLine(' ', richRuns(last), pointer).paragraphs;
  return { paragraphs: [...text.paragraphs.slice(0, -1), ...closing], from: text.from };
}
