import { useMemo, type ReactNode } from 'react';
import { createLocale } from '../../../core/base/locale/index.ts';
import { computeCase, type Results } from '../../../core/business-case/compute.ts';
import { hasScenarios, withAmounts } from '../../../core/business-case/scenarios.ts';
import { caseSentence } from '../../../core/deck/case-sentence.ts';
import type { BusinessCase } from '../../../core/pitch/schema/index.ts';
import { useDocument } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';
import styles from './case-results.module.css';
import { Deciding } from './deciding.tsx';
import { KeyFigures } from './key-figures.tsx';
import { OutOfOrder } from './out-of-order.tsx';
import { ScenarioTable } from './scenario-table.tsx';
import { useCaseWords } from './use-case-words.ts';

/** What the lines of the business case come to, as they are typed; nothing here is entered or kept. */
export function CaseResults(): ReactNode {
  const { t } = useWords();
  const given = useDocument(({ opened }) => opened.pitch.evidence?.businessCase, undefined);
  const plan = useMemo(() => withAmounts(given), [given]);
  if (!given?.lines?.length) return null;
  return (
    <section className={styles['results']} aria-labelledby="case-results">
      <h4 id="case-results" className={styles['title']}>
        {t('case.title')}
      </h4>
      <OutOfOrder lines={plan?.lines ?? []} />
      {plan?.lines?.length ? <Outcome plan={plan} /> : <p className={styles['quiet']}>{t('case.none')}</p>}
    </section>
  );
}

function Outcome({ plan }: { readonly plan: BusinessCase }): ReactNode {
  const results = useMemo(() => computeCase(plan), [plan]);
  return (
    <>
      <Sentence plan={plan} results={results} />
      <ScenarioTable results={results} several={hasScenarios(plan)} />
      <KeyFigures base={results.base} />
      <Deciding plan={plan} net={results.base.net} />
    </>
  );
}

function Sentence({ plan, results }: { readonly plan: BusinessCase; readonly results: Results }): ReactNode {
  const { t, tag } = useWords();
  const { currency } = useCaseWords();
  const { text } = caseSentence(results, hasScenarios(plan), {
    locale: createLocale(tag),
    currency,
    label: (key, values = {}) => t(`case.words.${key}`, values),
  });
  return <p className={styles['sentence']}>{text}</p>;
}
