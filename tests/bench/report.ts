import type { Measurement } from './measure.ts';
import type { Target } from './targets.ts';

/** The measurements as a page of Markdown. */

/** Where and with what was measured. */
export interface Circumstances {
  readonly date: string;
  readonly processor: string;
  readonly node: string;
  readonly pandoc: string;
}

export function reportOf(
  rows: readonly Measurement[],
  targets: readonly Target[],
  { date, processor, node, pandoc }: Circumstances,
): string {
  return `# Bench

The last table that \`npm run bench\` has written: ${date}, ${processor}, Node ${node}, ${pandoc}.

Every contender makes a deck of the same content; pandoc and pptxgenjs get titles, bullets, tables and notes, and draw no
charts. Cold is a process of its own, started anew for each run; warm is one process that makes the deck again and again.
All take turns in the same run. Times are medians, with the least in brackets; × is the share of pandoc's median for the
same deck.

${table(rows)}

## What was promised

${targets.map(({ promise, found, holds }) => `- ${holds ? 'Holds' : '**Does not hold**'}: ${promise}. Found: ${found}.`).join('\n')}
`;
}

const HEAD = [
  'Deck',
  'Slides',
  'Made by',
  'Format',
  'Milliseconds',
  '×',
  'Peak memory',
  '×',
  'File',
  '×',
  'Runs',
] as const;

function table(rows: readonly Measurement[]): string {
  const lines = rows.map((row) => {
    const peer = rows.find(({ subject, contender }) => subject === row.subject && contender === 'pandoc');
    const share = (read: (one: Measurement) => number | null): string =>
      row.format === 'pptx' && peer ? ratio(read(row), read(peer)) : '';
    const time = `${whole(row.ms)} (${whole(row.least)})`;
    const [memory, size] = [inUnits(row.memory, 1e6, 'MB'), inUnits(row.bytes, 1e3, 'kB')];
    const { subject, slides, contender, format, runs } = row;
    const figures = [
      time,
      share(({ ms }) => ms),
      memory,
      share((one) => one.memory),
      size,
      share(({ bytes }) => bytes),
    ];
    return [subject, whole(slides), contender, `.${format}`, ...figures, runs];
  });
  return [HEAD, HEAD.map((name, i) => (i === 0 || name === 'Made by' || name === 'Format' ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

const inUnits = (value: number | null, unit: number, name: string): string =>
  value === null ? '' : `${whole(value / unit)} ${name}`;

const ratio = (own: number | null, peer: number | null): string =>
  own === null || peer === null ? '' : (own / peer).toFixed(own / peer < 0.1 ? 3 : 2);
