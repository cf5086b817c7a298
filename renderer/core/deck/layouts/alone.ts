import { box } from '../../base/units.ts';
import { BODY_TOP, colW, colX } from '../grid.ts';
import type { Page } from '../page.ts';
import type { Rich } from '../rich.ts';

export interface Alone {
  /** Names its elements. */
  readonly name: string;
  /** Who or what it is of, and the name of that element. */
  readonly label: readonly [name: string, text: Rich | undefined];
  readonly text: Rich;
  /** The optional part that label and text belong to. */
  readonly part?: string | undefined;
  /** Larger than a slide's lead: what it leads to. */
  readonly answer?: Rich | undefined;
  readonly support?: { readonly text: Rich | undefined; readonly part: string };
  /** Columns that it takes. */
  readonly columns: number;
}

const TOP = 2.75;
const MOST_HEIGHT = 2.25;
/** Points: a statement that is all of a slide is the largest on it. */
const SIZE = 48;

/** What stands alone on a slide, large enough to fill it: a list of one would leave it empty. Answers where it ends. */
export function drawAlone(page: Page, { name, label, text, part, answer, support, columns }: Alone): number {
  const w = colW(columns);
  page.rule(colX(0), BODY_TOP, w, 'ink', 1.5);
  const [labelName, of] = label;
  const own = part === undefined ? {} : { part };
  page.text({
    ...own,
    name: labelName,
    box: box(colX(0), 2.3333, w, 0.25),
    style: 'label',
    text: of,
    color: 'accent',
  });
  const look = { style: 'asks', size: SIZE, color: 'ink', floor: 24, group: 'statement' } as const;
  const set = page.text({ ...look, ...own, name, box: box(colX(0), TOP, w, MOST_HEIGHT), text });
  let y = TOP + (set?.height ?? 0) + 0.25;
  const below = (style: 'strong' | 'lead', said: Rich | undefined, extra: object, saidName: string): void => {
    if (!said) return;
    const room = Math.max(0.4, Math.min(1.5, page.bottom - y));
    const lines = page.text({ name: saidName, box: box(colX(0), y, w, room), style, floor: 18, text: said, ...extra });
    y += lines ? lines.height + 0.1667 : 0;
  };
  below('strong', answer, {}, `${name} answer`);
  below('lead', support?.text, { color: 'muted', part: support?.part }, `${name} support`);
  return y;
}
