import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { FindingCard } from '../components/finding-card.tsx';
import { Lamp } from '../components/lamp.tsx';
import { ProgressBar } from '../components/progress-bar.tsx';
import styles from './gallery.module.css';
import { Group } from './specimen.tsx';

const nothing = (): void => undefined;

/** What tells how things stand. */
export function MessageSpecimens(): ReactNode {
  return (
    <>
      <Group title="Readiness, progress">
        <div className={styles['line']}>
          {LAMPS.map(([done, of, words]) => (
            <span key={words} className={styles['line']}>
              <Lamp done={done} of={of} label={words} /> {words}
            </span>
          ))}
        </div>
        <ProgressBar done={8} of={12} label="Writing slide 8 of 12" cancel={{ label: 'Cancel', onPress: nothing }} />
      </Group>
      <Group title="Finding">
        <FindingCard
          title="This names a feature, not a gain"
          quote="channels, groups and full-text search"
          why="Executives discount features. Say what a planner can do on Monday that she cannot do today."
          source="Rackham, SPIN Selling, chapters 5 and 6"
          go={{ label: 'Go to the words', onPress: nothing }}
          dismiss={{ label: 'Dismiss', onPress: nothing }}
        />
      </Group>
      <Group title="Banner">
        <div className={styles['stack']}>
          <Banner kind="look" icon={Lock} title="Read only">
            Made by a newer Greenlight.
          </Banner>
          <Banner kind="stop" title="Not saved: the disk is full" actions={<Button size="s">Try again</Button>}>
            Free some space and try again, or save it elsewhere.
          </Banner>
          <Banner kind="here" title="12 rows, 3 columns">
            Comma separated, decimal point, first row is the header.
          </Banner>
        </div>
      </Group>
    </>
  );
}

const LAMPS = [
  [0, 5, 'Nothing yet'],
  [2, 5, '2 of 5'],
  [6, 7, '6 of 7'],
  [7, 7, 'Ready'],
] as const;
