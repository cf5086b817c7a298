import type { CSSProperties, ReactNode } from 'react';
import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  readonly done: number;
  readonly of: number;
  /** What is being done: "Writing slide 8 of 12". Never per cent. */
  readonly label: string;
  readonly cancel?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** Work that takes a while. It shows itself only after a moment: what is over by then needs no bar. */
export function ProgressBar({ done, of, label, cancel }: ProgressBarProps): ReactNode {
  const share = of > 0 ? Math.min(1, done / of) : 0;
  return (
    <div className={styles['progress']}>
      <AriaProgressBar
        className={styles['bar'] ?? ''}
        aria-label={label}
        value={done}
        maxValue={Math.max(of, 1)}
        valueLabel={label}
      >
        <div className={styles['track']}>
          <div className={styles['done']} style={{ '--share': share } as CSSProperties} />
        </div>
      </AriaProgressBar>
      <span className={styles['words']}>{label}</span>
      {cancel && (
        <Button variant="quiet" size="s" onPress={cancel.onPress}>
          {cancel.label}
        </Button>
      )}
    </div>
  );
}
