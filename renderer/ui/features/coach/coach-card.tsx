import { useState, type ReactNode } from 'react';
import { COACH_RULES, COACH_SOURCES } from '../../../core/coach/catalogue.ts';
import type { Explanation } from '../../../core/coach/explain/explanation.ts';
import type { CoachFinding } from '../../../core/coach/rule.ts';
import { useApp } from '../../app-context.tsx';
import { FindingCard } from '../../components/finding-card.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../words.tsx';
import styles from './coach.module.css';

export interface CoachCardProps {
  readonly finding: CoachFinding;
  readonly explanation: Explanation;
  /** Not where the field stands right above. */
  readonly hasGo?: boolean;
}

/** One finding, opened: what, the words, why, from where, an example, and what one can do. */
export function CoachCard({ finding, explanation, hasGo = false }: CoachCardProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const [reason, setReason] = useState<string>();
  const { title, why, before, after } = explanation;
  const dismiss = (): void => {
    if (reason === undefined) return setReason('');
    app.dismiss(finding, reason);
    app.openFinding(undefined);
  };
  return (
    <FindingCard
      title={title}
      isUnderTitle={hasGo}
      quote={finding.quote === '' ? undefined : finding.quote}
      why={why}
      source={COACH_SOURCES[COACH_RULES[finding.rule].source]}
      go={hasGo ? { label: t('finding.goToWords'), onPress: () => app.goTo(finding.field) } : undefined}
      dismiss={{ label: t('finding.dismiss'), onPress: dismiss }}
    >
      <dl className={styles['example']} aria-label={t('coach.example')}>
        <dt>{t('coach.before')}</dt>
        <dd>{before}</dd>
        <dt>{t('coach.after')}</dt>
        <dd>{after}</dd>
      </dl>
      {reason !== undefined && <TextField label={t('finding.dismissReason')} value={reason} onChange={setReason} />}
    </FindingCard>
  );
}
