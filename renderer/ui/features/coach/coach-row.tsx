import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { COACH_RULES } from '../../../core/coach/catalogue.ts';
import type { Explanation } from '../../../core/coach/explain/explanation.ts';
import type { CoachFinding } from '../../../core/coach/rule.ts';
import { findingId } from '../../../core/coach/findings.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../words.tsx';
import { CoachCard } from './coach-card.tsx';
import styles from './coach.module.css';

/** One line of the list; opened, the card. The preview shows the slide meanwhile. */
export function CoachRow({
  finding,
  explanation,
}: {
  readonly finding: CoachFinding;
  readonly explanation: Explanation;
}): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const id = findingId(finding);
  const isOpen = useAppState(({ coaching }) => coaching.open === id);
  const { severity } = COACH_RULES[finding.rule];
  const toggle = (): void => {
    app.openFinding(isOpen ? undefined : id);
    app.focused(finding.field);
  };
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['line']} aria-expanded={isOpen} onClick={toggle}>
        <Icon icon={ChevronRight} className={styles['arrow']} />
        <span className={styles['title']}>{explanation.title}</span>
        {finding.quote !== '' && !isOpen && <span className={styles['quote']}>{finding.quote}</span>}
        <span className={styles['severity']} data-severity={severity}>
          {t(`coach.severity.${severity}`)}
        </span>
      </button>
      {isOpen && <CoachCard finding={finding} explanation={explanation} hasGo />}
    </li>
  );
}
