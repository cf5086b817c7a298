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

/** The scenarios side by side, one a column, the base one marked. */
export function ScenarioTable({ results, several }: ScenarioTableProps): ReactNode {
  const { t } = useWords();
  const { money, perCent } = useCaseWords();
  const shown = (several ? SCENARIOS : (['base'] as const)).map((scenario) => results[scenario]);
  const row = (name: string, tell: (result: ScenarioResult) => string): ReactNode => (
    <tr>
      <th scope="row">{name}</th>
      {shown.map((result) => (
        <td key={result.scenario} data-base={isBase(result)}>
          {tell(result)}
        </td>
      ))}
    </tr>
  );
  return (
    <table className={styles['table']} aria-labelledby="case-results">
      <thead>
        <tr>
          <th scope="col">{t('case.scenario')}</th>
          {shown.map((result) => (
            <th key={result.scenario} scope="col" data-base={isBase(result)}>
              {t(`case.scenario.${result.scenario}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(t('case.payback'), ({ payback, cumulative }) =>
          payback === undefined ? t('case.never', { n: cumulative.length - 1 }) : t('case.month', { n: payback }),
        )}
        {row(t('case.net'), ({ net }) => money(net))}
        {row(t('case.return'), ({ roi }) => perCent(roi))}
        {row(t('case.presentValue'), ({ npv }) => money(npv))}
      </tbody>
    </table>
  );
}

const isBase = ({ scenario }: ScenarioResult): true | undefined => scenario === 'base' || undefined;
