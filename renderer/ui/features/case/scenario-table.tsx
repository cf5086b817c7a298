import type { ReactNode } from 'react';
import type { Results, ScenarioResult } from '../../../core/business-case/compute.ts';
import { SCENARIOS } from '../../../core/business-case/scenarios.ts';
import { useWords } from '../../words.tsx';
import styles from './case-results.module.css';
import { useCaseWords } from './use-case-words.ts';

export interface ScenarioTableProps {
  readonly results: Results;
  /** Where no line has bounds, all scenarios are one. */
  readonly several: boolean;
}

/** The scenarios side by side, the base one marked. */
export function ScenarioTable({ results, several }: ScenarioTableProps): ReactNode {
  const { t } = useWords();
  const shown = several ? SCENARIOS : (['base'] as const);
  return (
    <table className={styles['table']} aria-labelledby="case-results">
      <thead>
        <tr>
          <th scope="col">{t('case.scenario')}</th>
          <th scope="col">{t('case.payback')}</th>
          <th scope="col">{t('case.net')}</th>
          <th scope="col">{t('case.return')}</th>
          <th scope="col">{t('case.presentValue')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((scenario) => (
          <ScenarioRow key={scenario} result={results[scenario]} />
        ))}
      </tbody>
    </table>
  );
}

function ScenarioRow({ result }: { readonly result: ScenarioResult }): ReactNode {
  const { t } = useWords();
  const { money, perCent } = useCaseWords();
  const { scenario, payback, cumulative, net, roi, npv } = result;
  return (
    <tr data-base={scenario === 'base' || undefined}>
      <th scope="row">{t(`case.scenario.${scenario}`)}</th>
      <td>{payback === undefined ? t('case.never', { n: cumulative.length - 1 }) : t('case.month', { n: payback })}</td>
      <td>{money(net)}</td>
      <td>{perCent(roi)}</td>
      <td>{money(npv)}</td>
    </tr>
  );
}
