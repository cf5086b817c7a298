import type { LanguageSupport } from './breaks.ts';
import type { Typesetter } from './lines.ts';
import type { ThemeData } from '../../theme/schema.ts';
import { createRecall, type Recall } from '../recall/recall.ts';

/**
 * What measuring found out, kept from one composing to the next: an editor composes at every key, and all texts but one
 * are as they were. It changes nothing but the time that composing takes.
 */
export interface ComposeMemory {
  /** The typesetter that was made for the same theme, language and tables, or a new one. */
  typesetter(made: MadeFor, make: () => Typesetter): Typesetter;
  /** What was proposed and drawn. */
  readonly recall: Recall;
}

/** All that a typesetter depends on. */
export interface MadeFor {
  readonly theme: ThemeData;
  readonly language: string;
  readonly support: LanguageSupport;
}

export function createMemory(): ComposeMemory {
  let kept: { readonly made: MadeFor; readonly typesetter: Typesetter } | undefined;
  return {
    recall: createRecall(),
    typesetter: (made, make) => {
      if (!kept || !isSame(kept.made, made)) kept = { made, typesetter: { ...make(), texts: new Memo() } };
      return kept.typesetter;
    },
  };
}

const isSame = (a: MadeFor, b: MadeFor): boolean =>
  a.theme === b.theme && a.language === b.language && a.support === b.support;

/** Entries; a deck of sixty slides asks for some thousand. */
const MOST = 20_000;

/** Remembers by key, and starts anew when it is full. */
export class Memo<T> {
  readonly #known = new Map<string, T>();

  of(key: string, make: () => T): T {
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    if (this.#known.size >= MOST) this.#known.clear();
    const made = make();
    this.#known.set(key, made);
    return made;
  }
}
