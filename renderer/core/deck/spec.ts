import type { Context } from './context.ts';
import type { SlideId } from '../base/ids.ts';
import type { Frame, Section, SlideKind } from './model.ts';
import type { Page } from './page.ts';
import type { Rich } from './rich.ts';

/** One slide as its layout proposes it, before it is fitted, split and numbered. */
export interface SlideSpec {
  readonly id: SlideId;
  readonly kind: SlideKind;
  readonly section: Section;
  readonly frame: Frame;
  readonly title: Rich;
  /** Where we are, on a slide that stands outside the argument; else the frame says it. */
  readonly marker?: Rich;
  readonly notes: readonly (Rich | undefined)[];
  /** Ids of the sources that it draws on, in order of mention. */
  readonly sources: readonly string[];
  /** Its figures carry the numbers of their sources, so the sources line does too. */
  readonly numbersSources?: boolean;
  /** Optional parts, in the order in which they are left out where space is short. */
  readonly drops?: readonly string[];
  /** A list that may be spread over several slides, with at most this many items on one. */
  readonly items?: { readonly count: number; readonly most: number };
  /** A backup slide that belongs to a main slide. */
  readonly backs?: SlideId;
  readonly draw: (page: Page, part: Part) => void;
}

/** The items that one slide of a list shows. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** Rows of the fullest part: all parts have rows of one height. */
  readonly rows: number;
}

/** Reads the pitch and proposes slides: none where there is nothing to show. */
export type Layout = (context: Context) => readonly SlideSpec[];
