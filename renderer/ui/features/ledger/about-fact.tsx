import type { ReactNode } from 'react';
import { fieldPath } from '../../../core/base/ids.ts';
import { factUses } from '../../../core/pitch/fact-uses.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import type { Unlink } from '../../components/prose-field.tsx';
import { useWords } from '../../words.tsx';
import { sourceName } from '../editor/ref-targets.ts';
import { useFacts } from '../editor/use-facts.ts';
import styles from './about-fact.module.css';
import { Places } from './places.tsx';

export interface AboutFactProps {
  readonly id: string;
  readonly unlink: Unlink;
}

/** A fact in a text, told beneath it: its name, value, period and source, where else it is used, and what may be done. */
export function AboutFact({ id, unlink }: AboutFactProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const choices = useFacts();
  const pitch = useDocument(({ opened }) => opened.pitch, undefined);
  if (!pitch) return null;
  const known = choices().find((choice) => choice.id === id);
  const entered = pitch.evidence?.facts?.find((fact) => fact.id === id);
  const entry = entered ? fieldPath('evidence', 'facts', { id }, 'value') : fieldPath('evidence', 'businessCase');
  return (
    <div className={styles['about']}>
      <p>
        <strong>{known?.label ?? t('fact.unknown')}</strong>
        {known && <span>{[known.value, ...(entered?.period === undefined ? [] : [entered.period])].join(', ')}</span>}
      </p>
      <dl>
        {known && (
          <div>
            <dt>{t('ledger.source')}</dt>
            <dd>{entered ? (sourceName(pitch, entered.source) ?? t('ledger.noSource')) : t('fact.reckoned')}</dd>
          </div>
        )}
        <div>
          <dt>{t('ledger.used')}</dt>
          <dd>
            <Places pitch={pitch} uses={factUses(pitch).get(id) ?? []} />
          </dd>
        </div>
      </dl>
      <div className={styles['actions']}>
        {known && (
          <Button size="s" onPress={() => app.goTo(entry)}>
            {t('fact.change')}
          </Button>
        )}
        {unlink && (
          <Button size="s" variant="quiet" onPress={unlink}>
            {t(known ? 'fact.unlink' : 'fact.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}
