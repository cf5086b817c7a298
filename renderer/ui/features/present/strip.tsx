import type { ReactNode } from 'react';
import { paceOf, planOf } from '../../../state/pace.ts';
import { Button } from '../../components/button.tsx';
import type { OneScreenProps } from './one-screen.tsx';
import type { Lost } from './use-stages.ts';
import { minutesAndSeconds, useNow } from './use-now.ts';
import styles from './strip.module.css';

/** What is left of the console once its other display is gone: where one is, the time, and why the slides are here. */
export function Strip(props: OneScreenProps & { readonly lost: Lost }): ReactNode {
  const { words, view, state, minutes, lost, act } = props;
  const now = useNow();
  const main = view.slides.filter(({ section }) => section !== 'Backup').length;
  const pace = paceOf(state, planOf(view.slides, minutes), now);
  return (
    <footer className={styles['strip']}>
      <strong>{words.place(state.index + 1, Math.max(main, state.index + 1))}</strong>
      <span className={styles['time']}>{minutesAndSeconds(pace.elapsed)}</span>
      <span>{words.behind(pace.behind)}</span>
      <span role="status" className={styles['why']}>
        {words.lost(lost)}
      </span>
      <Button size="s" onPress={() => act({ kind: 'end' })}>
        {words.end}
      </Button>
    </footer>
  );
}
