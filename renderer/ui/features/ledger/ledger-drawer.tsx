import { X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { fieldPath } from '../../../core/base/ids.ts';
import { factUses } from '../../../core/pitch/fact-uses.ts';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useWords } from '../../words.tsx';
import { LedgerRow } from './ledger-row.tsx';
import styles from './ledger.module.css';

const FACTS = fieldPath('evidence', 'facts');

/** All facts of the pitch with where each is used, beneath whatever section is open. */
export function LedgerDrawer({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const drawer = useRef<HTMLElement>(null);
  // Typing does not wait for the ledger.
  const pitch = useDeferredValue(useDocument(({ opened }) => opened.pitch, undefined));
  useEffect(() => {
    const { current } = drawer;
    (current?.querySelector<HTMLElement>('table button') ?? current?.querySelector<HTMLElement>('p button'))?.focus();
  }, []);
  return (
    <section
      ref={drawer}
      className={styles['drawer']}
      aria-label={t('ledger.title')}
      data-drawer
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <header className={styles['head']}>
        <h2>{t('ledger.title')}</h2>
        <p>{t('ledger.guide')}</p>
        <IconButton icon={X} label={t('ledger.close')} onPress={onClose} />
      </header>
      {pitch && <Ledger pitch={pitch} />}
    </section>
  );
}

function Ledger({ pitch }: { readonly pitch: Pitch }): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const uses = useMemo(() => factUses(pitch), [pitch]);
  const facts = pitch.evidence?.facts ?? [];
  if (facts.length === 0) {
    return (
      <p className={styles['empty']}>
        {t('ledger.empty')}{' '}
        <Button size="s" onPress={() => app.goTo(FACTS)}>
          {t('ledger.add')}
        </Button>
      </p>
    );
  }
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('ledger.fact')}</th>
            <th scope="col">{t('ledger.value')}</th>
            <th scope="col">{t('ledger.period')}</th>
            <th scope="col">{t('ledger.source')}</th>
            <th scope="col">{t('ledger.used')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <LedgerRow key={fact.id} fact={fact} pitch={pitch} uses={uses.get(fact.id) ?? []} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
