import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { decisive, type Swing } from '../../../core/business-case/tornado.ts';
import type { BusinessCase } from '../../../core/pitch/schema/index.ts';
import { useWords } from '../../words.tsx';
import styles from './case-results.module.css';
import { useCaseWords } from './use-case-words.ts';

export interface DecidingProps {
  readonly plan: BusinessCase;
  /** Net benefit of the base scenario. */
  readonly net: number;
}

/** The two assumptions that matter most: how far the net benefit goes with each. */
export function Deciding({ plan, net }: DecidingProps): ReactNode {
  const { t } = useWords();
  const swings = useMemo(() => decisive(plan), [plan]);
  if (swings.length === 0) return <p className={styles['quiet']}>{t('case.movesNone')}</p>;
  return (
    <>
      <h5 id="case-moves" className={styles['subtitle']}>
        {t('case.moves')}
      </h5>
      <ul className={styles['swings']} aria-labelledby="case-moves">
        {swings.map((swing) => (
          <Bar key={swing.line.id} swing={swing} all={swings} net={net} />
        ))}
      </ul>
    </>
  );
}

interface BarProps {
  readonly swing: Swing;
  readonly all: readonly Swing[];
  readonly net: number;
}

/** A bar on one scale with the others, of two colours that meet where the base scenario stands. */
function Bar({ swing, all, net }: BarProps): ReactNode {
  const { t } = useWords();
  const { money } = useCaseWords();
  const { line, cautious, hopeful } = swing;
  const least = Math.min(...all.map((one) => one.cautious));
  const most = Math.max(...all.map((one) => one.hopeful));
  const shareOf = (amount: number): string => `${((amount - least) / (most - least)) * 100}%`;
  const place = { '--from': shareOf(cautious), '--base': shareOf(net), '--to': shareOf(hopeful) } as CSSProperties;
  return (
    <li>
      <span className={styles['name']}>{line.label ?? line.id}</span>
      <span className={styles['span']}>{t('case.span', { low: money(cautious), high: money(hopeful) })}</span>
      <span className={styles['bar']} style={place} aria-hidden="true" />
    </li>
  );
}
