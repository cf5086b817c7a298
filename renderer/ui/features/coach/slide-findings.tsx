import { useMemo, type ReactNode } from 'react';
import { useApp, useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import { inWords } from '../editor/use-control.ts';
import styles from './coach.module.css';

/** What composing met: what does not fit, or cannot be shown. */
export function SlideFindings(): ReactNode {
  const app = useApp();
  const words = useWords();
  const findings = useAppState(({ preview }) => preview.view?.findings);
  const rows = useMemo(
    () => (findings ?? []).map((finding) => ({ ...inWords(finding, words), field: finding.field })),
    [findings, words],
  );
  if (rows.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="coach-slides">
      <h3 id="coach-slides" className={styles['heading']}>
        {words.t('coach.slides')}
      </h3>
      <ul className={styles['rows']}>
        {rows.map(({ id, text, field }) => (
          <li key={id} className={styles['aside']}>
            <span>{text}</span>
            {field !== undefined && (
              <Button variant="quiet" size="s" onPress={() => app.goTo(field)}>
                {words.t('finding.goToWords')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
