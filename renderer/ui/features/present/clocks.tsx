import type { ReactNode } from 'react';
import type { Pace, PlannedSection } from '../../../state/pace.ts';
import type { PresentWords } from './present-words.ts';
import { minutesAndSeconds } from './use-now.ts';
import styles from './console.module.css';

export interface ClocksProps {
  readonly words: PresentWords;
  readonly now: number;
  readonly pace: Pace;
  readonly sections: readonly PlannedSection[];
  readonly paused: boolean;
}

/** Time, elapsed, left; and the plan: filled is what is done, the amber line is where the clock is. */
export function Clocks({ words, now, pace, sections, paused }: ClocksProps): ReactNode {
  const ends = new Date(now + pace.untilEnd);
  const early = pace.left - pace.untilEnd;
  return (
    <>
      <Clock label={words.time} text={words.clock(new Date(now))} />
      <Clock label={words.elapsed} text={minutesAndSeconds(pace.elapsed)} dim={paused} />
      <Clock label={words.left} text={minutesAndSeconds(pace.left)} dim={paused} />
      <div className={styles['pace']}>
        <p className={styles['behind']}>
          <strong>{words.behind(pace.behind)}</strong> <span>{words.endsAt(ends, early)}</span>
        </p>
        <div className={styles['bar']} aria-hidden="true">
          {sections.map(({ section, share, done }) => (
            <div key={section} style={{ flexGrow: share }}>
              <i>
                <b style={{ inlineSize: `${done * 100}%` }} />
              </i>
              <span>{words.section(section)}</span>
            </div>
          ))}
          <em style={{ insetInlineStart: `${pace.clockShare * 100}%` }} />
        </div>
      </div>
    </>
  );
}

interface ClockProps {
  readonly label: string;
  readonly text: string;
  readonly dim?: boolean;
}

function Clock({ label, text, dim = false }: ClockProps): ReactNode {
  return (
    <div className={styles['clock']} data-dim={dim || undefined}>
      <span>{label}</span>
      <b>{text}</b>
    </div>
  );
}
