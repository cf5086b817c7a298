import { PAGE_MARK } from '../base/clean-text.ts';
import { fieldPath, slideId, within } from '../base/ids.ts';
import type { Source } from '../pitch/schema/index.ts';
import type { Context } from './context.ts';
import { inLine, plain, richRuns, textOf, type Rich } from './rich.ts';

/** Where the figures of a slide come from, as its sources line says it. */

/** The slide that lists all sources. */
export const SOURCES_SLIDE = slideId('sources');

/** All sources by number: the order in which slides first draw on them. */
export interface SourceBook {
  readonly cited: readonly Source[];
  /** `Sources: service-desk log, Sep 2026; …`. */
  line(ids: readonly string[], numbered: boolean): Rich | undefined;
  /** `Sources 1, 3 and 5 on 14`, for what two lines do not hold. */
  short(ids: readonly string[]): Rich | undefined;
}

export function createSourceBook(context: Context, mentions: readonly string[]): SourceBook {
  const known = new Map((context.pitch.evidence?.sources ?? []).map((source) => [source.id, source]));
  const cited = [...new Set(mentions)].flatMap((id) => known.get(id) ?? []);
  const found = (ids: readonly string[]): readonly Source[] => ids.flatMap((id) => known.get(id) ?? []);
  return {
    cited,
    line: (ids, numbered) => {
      const texts = found(ids).flatMap((source, i) => {
        const describe = (): Rich | undefined => describeSource(context, source);
        const text = context.recall ? context.recall.describe(source, describe) : describe();
        return text ? [numbered ? inLine('\u00A0', superscript(i + 1), text) : text] : [];
      });
      if (texts.length === 0) return undefined;
      const { semicolon, stop } = context.locale.punctuation;
      const lead = plain(context.label(texts.length === 1 ? 'source.one' : 'source.many'));
      // A full-width colon brings its own space.
      const space = context.locale.script === 'cjk' ? '' : ' ';
      return inLine('', inLine(space, lead, inLine(semicolon, ...texts)), plain(stop));
    },
    short: (ids) => {
      const numbers = found(ids).map((source) => String(cited.indexOf(source) + 1));
      if (numbers.length === 0) return undefined;
      const text = context.label('source.listed', { numbers: context.locale.list(numbers), n: PAGE_MARK });
      return richRuns([{ text, link: { kind: 'slide', slide: SOURCES_SLIDE } }]);
    },
  };
}

const superscript = (number: number): Rich => richRuns([{ text: String(number), superscript: true }]);

/** `service-desk log, n = 2,140, Sep 2026`. */
export function describeSource(context: Context, source: Source): Rich | undefined {
  const path = fieldPath('evidence', 'sources', { id: source.id });
  const title = context.line(source.title, within(path, 'title'));
  const publisher = context.line(source.publisher, within(path, 'publisher'));
  const detail = context.line(source.detail, within(path, 'detail'));
  const date = context.dateText(source.date, within(path, 'date'), 'short');
  const parts = [title ?? publisher, detail, date].filter((part) => part !== undefined);
  // A title that ends in its date already has said it.
  const said = parts.filter((part, i) => i === 0 || !textOf(parts[0] ?? part).includes(textOf(part)));
  return said.length > 0 ? inLine(context.locale.punctuation.comma, ...said) : undefined;
}
