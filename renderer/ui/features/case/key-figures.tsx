import type { ReactNode } from 'react';
import type { ScenarioResult } from '../../../core/business-case/compute.ts';
import { useWords } from '../../words.tsx';
import styles from './case-results.module.css';
import { useCaseWords } from './use-case-words.ts';

/** What else the base scenario says: how much may go wrong, what it yields, what waiting costs. */
export function KeyFigures({ base }: { readonly base: ScenarioResult }): ReactNode {
  const { t } = useWords();
  const { money, perCent } = useCaseWords();
  const { irr, breakEven, monthly } = base;
  return (
    <dl className={styles['figures']}>
      {breakEven !== undefined && (
        <Figure name={t('case.breakEven')} value={t('case.ofBenefits', { share: perCent(breakEven) })} />
      )}
      {irr !== undefined && <Figure name={t('case.rate')} value={perCent(irr)} />}
      {monthly > 0 && <Figure name={t('case.waiting')} value={t('case.forMonth', { amount: money(monthly) })} />}
    </dl>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
