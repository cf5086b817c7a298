import type { ReactNode } from 'react';
import { fieldPath, type FieldPath } from '../../../core/base/ids.ts';
import type { Fact, Pitch } from '../../../core/pitch/schema/index.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import { factText, sourceName } from '../editor/ref-targets.ts';
import styles from './ledger.module.css';
import { Places } from './places.tsx';

export interface LedgerRowProps {
  readonly fact: Fact;
  readonly pitch: Pitch;
  readonly uses: readonly FieldPath[];
}

/** One fact; its name leads to where it is entered, each use to its field. */
export function LedgerRow({ fact, pitch, uses }: LedgerRowProps): ReactNode {
  const app = useApp();
  const { t, language } = useWords();
  const { id, label = id, period = '', source } = fact;
  const named = sourceName(pitch, source);
  const entry = fieldPath('evidence', 'facts', { id }, 'value');
  return (
    <tr>
      <th scope="row">
        <Button variant="link" size="s" onPress={() => app.goTo(entry)}>
          {label}
        </Button>
      </th>
      <td className={styles['value']}>{factText(fact, language)}</td>
      <td>{period}</td>
      <td className={styles[named === undefined ? 'none' : 'source']}>{named ?? t('ledger.noSource')}</td>
      <td>
        {uses.length === 0 ? (
          <span className={styles['none']}>{t('ledger.unused')}</span>
        ) : (
          <Places pitch={pitch} uses={uses} />
        )}
      </td>
    </tr>
  );
}
