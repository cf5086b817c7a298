import { fieldPath, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Source } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX, GUTTER } from '../grid.ts';
import type { Page } from '../page.ts';
import { inLine, plain, restyled, type Rich } from '../rich.ts';
import type { Part, SlideSpec } from '../spec.ts';
import { SOURCES_SLIDE } from '../sources.ts';
import { withCapital } from './parts.ts';

/** Kind 22: every source by number, in the order of first mention, in two columns. */
export function sourcesSlide(context: Context, cited: readonly Source[]): SlideSpec | undefined {
  if (cited.length === 0) return undefined;
  return {
    id: SOURCES_SLIDE,
    kind: 'sources',
    section: 'Backup',
    frame: 'backup',
    title: plain(context.label('sources.title'), [fieldPath('evidence', 'sources')]),
    notes: [],
    sources: [],
    items: { count: cited.length, most: 2 * MOST_IN_COLUMN },
    draw: (page, part) => draw(page, context, cited, part),
  };
}

const MOST_IN_COLUMN = 9;
const NUMBER_WIDTH = 0.4167;

function draw(page: Page, context: Context, cited: readonly Source[], { from, to, rows }: Part): void {
  const inColumn = Math.max(1, Math.ceil(rows / 2));
  const height = Math.min(0.625, (page.bottom - BODY_TOP) / inColumn);
  cited.slice(from, to).forEach((source, i) => {
    const x = colX(i < inColumn ? 0 : 6);
    const y = BODY_TOP + (i % inColumn) * height;
    const number = from + i + 1;
    page.text({
      name: `Source ${number} number`,
      box: box(x, y, NUMBER_WIDTH, height),
      style: 'label',
      color: 'accent',
      text: plain(String(number)),
    });
    const place = box(x + NUMBER_WIDTH, y, colW(6) - NUMBER_WIDTH - GUTTER, height);
    page.text({
      name: `Source ${number}`,
      box: place,
      style: 'chartLabel',
      color: 'ink',
      text: entryOf(context, source),
      fill: 'filled',
    });
  });
}

function entryOf(context: Context, source: Source): Rich {
  const path = fieldPath('evidence', 'sources', { id: source.id });
  const title = context.line(source.title, within(path, 'title'));
  const detail = context.line(source.detail, within(path, 'detail'));
  const publisher = context.line(source.publisher, within(path, 'publisher'));
  const date = context.dateText(source.date, within(path, 'date'), 'short');
  const { comma, sentence } = context.locale.punctuation;
  const rest = inLine(comma, publisher, date);
  return inLine(
    sentence,
    capitalised(inLine(comma, title, detail)),
    rest.from.length > 0 ? restyled(rest, { color: 'muted' }) : undefined,
  );
}

function capitalised(entry: Rich): Rich {
  const [[first, ...runs] = [], ...paragraphs] = entry.paragraphs;
  if (!first) return entry;
  return { ...entry, paragraphs: [[{ ...first, text: withCapital(first.text) }, ...runs], ...paragraphs] };
}
