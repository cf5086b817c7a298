import type { Measurement } from './measure.ts';

/** What was promised of the measurements (issue 2, point 6), and what holds of it. */
export interface Target {
  readonly promise: string;
  readonly found: string;
  readonly holds: boolean;
}

/** Times of pandoc's that a cold run may take, by slides of the deck: at most, and aimed at. */
const TIMES_OF_PANDOC = [
  { slides: 12, most: 2, aim: 1 },
  { slides: 100, most: 0.75, aim: 0.4 },
  { slides: 1000, most: 0.06, aim: 0.04 },
] as const;

const MOST_BYTES = 1.2;
/** A cost per slide that is flat, but for noise. */
const FLAT = 1.25;

/** Only the targets that what was measured has an answer to. */
export function checkTargets(rows: readonly Measurement[]): readonly Target[] {
  return [
    ...TIMES_OF_PANDOC.flatMap(({ slides, most, aim }) => {
      const share = ratioToPandoc(rows, slides, ({ ms }) => ms);
      const promise = `cold .pptx of ${slides} slides: at most ${most} × pandoc's time (aim ${aim})`;
      return share === undefined ? [] : [{ promise, found: times(share), holds: share <= most }];
    }),
    ...flatCost(rows),
    ...compared(rows, `file at most ${MOST_BYTES} × pandoc's`, MOST_BYTES, ({ bytes }) => bytes),
    ...compared(rows, "memory below pandoc's", 1, ({ memory }) => memory),
  ];
}

function flatCost(rows: readonly Measurement[]): readonly Target[] {
  const [hundred, thousand] = [100, 1000].map((slides) => coldPptx(rows, slides));
  if (!hundred || !thousand) return [];
  // What starting costs is no cost per slide: it is taken off, as the shortest deck tells it.
  const start = coldPptx(rows, 12)?.ms ?? 0;
  const [near, far] = [(hundred.ms - start) / (100 - 12), (thousand.ms - start) / (1000 - 12)];
  const found = `${near.toFixed(2)} ms a slide to 100, ${far.toFixed(2)} ms to 1,000`;
  return [{ promise: 'cost per slide flat from 100 to 1,000', found, holds: far <= near * FLAT }];
}

type Read = (row: Measurement) => number | null;

function compared(rows: readonly Measurement[], what: string, most: number, read: Read): readonly Target[] {
  return TIMES_OF_PANDOC.flatMap(({ slides }) => {
    const share = ratioToPandoc(rows, slides, read);
    return share === undefined
      ? []
      : [{ promise: `${slides} slides: ${what}`, found: times(share), holds: share <= most }];
  });
}

function ratioToPandoc(rows: readonly Measurement[], slides: number, read: Read): number | undefined {
  const own = coldPptx(rows, slides);
  const pandoc = own && rows.find((row) => row.subject === own.subject && row.contender === 'pandoc');
  const [a, b] = [own ? read(own) : null, pandoc ? read(pandoc) : null];
  return a === null || b === null ? undefined : a / b;
}

/** Of the generated pitches only: the founding sample may have any number of slides. */
const coldPptx = (rows: readonly Measurement[], slides: number): Measurement | undefined =>
  rows.find(
    (row) => row.subject === `${slides} slides` && row.format === 'pptx' && row.contender === 'greenlight, cold',
  );

const times = (share: number): string => `${share.toFixed(share < 0.1 ? 3 : 2)} ×`;
