import type { CSSProperties, ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { EmptyDrawing } from '../components/empty-drawing.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import styles from './gallery.module.css';
import { Group } from './specimen.tsx';

/** Empty and waiting panes, colours, sizes of type. */
export function TokenSpecimens(): ReactNode {
  return (
    <>
      <Group title="Empty, waiting">
        <EmptyState
          drawing={<EmptyDrawing name="facts" />}
          title="No facts yet"
          why="Enter a number once, with its source. Change it here and every slide follows."
          actions={<Button>Add a fact</Button>}
        />
        <Skeleton label="Loading" />
      </Group>
      <Group title="Drawings">
        <div className={styles['line']}>
          {DRAWINGS.map((name) => (
            <EmptyDrawing key={name} name={name} />
          ))}
        </div>
      </Group>
      <Group title="Colour roles">
        <div className={styles['swatches']}>
          {COLOURS.map((name) => (
            <div key={name}>
              <div className={styles['swatch']} style={{ '--swatch': `var(--c-${name})` } as CSSProperties} />
              {name}
            </div>
          ))}
        </div>
      </Group>
      <Group title="Type">
        {SIZES.map(([name, words]) => (
          <p key={name} className={styles[name]}>
            {words}
          </p>
        ))}
      </Group>
    </>
  );
}

const DRAWINGS = ['story', 'data', 'champion', 'ask', 'people', 'momentum', 'deck'] as const;
const COLOURS = [
  'chrome',
  'surface',
  'stage',
  'raised',
  'fill',
  'sel',
  'hover',
  'line',
  'text',
  'text-2',
  'text-3',
  'control',
  'go',
  'here',
  'look',
  'stop',
];
const SIZES = [
  ['question', 'Question 30/38'],
  ['screen', 'Screen 22/28'],
  ['dialog', 'Dialog 18/24'],
  ['write', 'What they write 15/22'],
  ['interface', 'Interface 13/20'],
  ['guidance', 'Guidance 12/16'],
  ['caption', 'Caption 11/16'],
] as const;
