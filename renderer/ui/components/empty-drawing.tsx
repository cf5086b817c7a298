import type { ReactNode } from 'react';
import styles from './empty-drawing.module.css';

/** Drawings of what a pane will hold, for its empty state. */
export type DrawingName = keyof typeof DRAWINGS;

export function EmptyDrawing({ name }: { readonly name: DrawingName }): ReactNode {
  return (
    <svg viewBox="0 0 200 112" width="200" height="112">
      {DRAWINGS[name].map(([tone, x, y, width, height, radius = 2]) => (
        <rect
          key={`${x} ${y} ${width}`}
          className={styles[tone]}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={radius}
        />
      ))}
    </svg>
  );
}

type Block = readonly [
  tone: 'ground' | 'strong' | 'soft' | 'accent',
  x: number,
  y: number,
  width: number,
  height: number,
  radius?: number,
];

const rows = (count: number, row: (index: number) => readonly Block[]): readonly Block[] =>
  Array.from({ length: count }, (_, index) => row(index)).flat();

const DRAWINGS = {
  story: [
    ['strong', 16, 16, 110, 8],
    ['ground', 16, 44, 62, 52],
    ['ground', 86, 44, 62, 52],
    ['ground', 156, 44, 28, 52],
    ['strong', 24, 54, 40, 5],
    ['soft', 24, 66, 46, 4],
    ['soft', 24, 74, 38, 4],
    ['strong', 94, 54, 40, 5],
    ['soft', 94, 66, 46, 4],
    ['soft', 94, 74, 30, 4],
  ],
  data: [
    ['strong', 16, 16, 120, 8],
    ...rows(4, (index) => [
      [index === 3 ? 'accent' : 'strong', 60, 40 + index * 16, [100, 72, 54, 34][index] ?? 34, 10],
      ['soft', 24, 43 + index * 16, 28, 4],
    ]),
  ],
  facts: rows(4, (index) => [
    ['soft', 16, 18 + index * 20, 168, 1],
    ['strong', 16, 26 + index * 20, 60, 5],
    [index === 0 ? 'accent' : 'strong', 110, 26 + index * 20, 22, 5],
    ['soft', 146, 26 + index * 20, 38, 5],
  ]),
  champion: [
    ['ground', 16, 30, 48, 62],
    ['strong', 31, 42, 18, 18, 9],
    ['strong', 24, 66, 32, 26, 10],
    ['strong', 80, 34, 96, 7],
    ['strong', 80, 47, 72, 7],
    ['soft', 80, 68, 60, 4],
    ['soft', 80, 78, 70, 4],
  ],
  ask: [
    ['strong', 16, 16, 90, 8],
    ['ground', 16, 40, 50, 44],
    ['accent', 74, 34, 56, 56],
    ['ground', 138, 40, 46, 44],
    ['strong', 16, 96, 90, 5],
  ],
  people: [
    ['soft', 99, 12, 1, 88],
    ['soft', 28, 56, 144, 1],
    ['strong', 46, 30, 12, 12, 6],
    ['ground', 126, 22, 12, 12, 6],
    ['accent', 144, 68, 12, 12, 6],
    ['strong', 64, 74, 12, 12, 6],
    ['ground', 102, 42, 12, 12, 6],
  ],
  momentum: [
    ['soft', 23, 20, 2, 72],
    ...rows(3, (index) => [
      [index === 0 ? 'accent' : 'strong', 19, 20 + index * 30, 10, 10, 5],
      ['strong', 40, 22 + index * 30, 96, 5],
      ['soft', 40, 32 + index * 30, 60, 4],
    ]),
  ],
  deck: rows(6, (index) => [
    [index === 0 ? 'strong' : 'ground', 16 + (index % 3) * 58, 20 + Math.floor(index / 3) * 42, 52, 30],
    [index === 0 ? 'ground' : 'strong', 21 + (index % 3) * 58, 26 + Math.floor(index / 3) * 42, 24, 4],
  ]),
} as const satisfies Readonly<Record<string, readonly Block[]>>;
