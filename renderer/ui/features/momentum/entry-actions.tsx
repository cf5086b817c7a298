import { FileOutput } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import type { App } from '../../../state/create-app.ts';
import type { MomentumRequest } from '../../../state/engine.ts';
import { fileNameFor } from '../../../state/saving.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import styles from './momentum.module.css';

export interface EntryActionsProps {
  readonly kind: MomentumRequest['kind'];
  /** The entry: `momentum.wins[pump]`. */
  readonly item: FieldPath;
}

/** Under an entry of the momentum section: makes its deck or its texts, and says what was written. */
export function EntryActions({ kind, item }: EntryActionsProps): ReactNode {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const [isMaking, setMaking] = useState(false);
  const [said, setSaid] = useState('');
  const make = async (): Promise<void> => {
    setMaking(true);
    setSaid('');
    try {
      setSaid(await writeEntry(app, words, kind, idIn(item)));
    } finally {
      setMaking(false);
    }
  };
  return (
    <div className={styles['actions']}>
      <Button size="s" icon={FileOutput} isPending={isMaking} onPress={() => void make()}>
        {t(`momentum.make.${kind}`)}
      </Button>
      <span className={styles['guide']}>{t(`momentum.guide.${kind}`)}</span>
      <p className={styles['said']} role="status">
        {said}
      </p>
    </div>
  );
}

/** Ids hold no brackets that would end one early: the last pair is the entry's. */
const idIn = (item: FieldPath): string => item.slice(item.indexOf('[') + 1, -1);

/** What there is to say of it; nothing, where whoever was asked for a place chose none. */
async function writeEntry(app: App, { t, n }: Translator, kind: MomentumRequest['kind'], id: string): Promise<string> {
  const { document } = app.store.getState();
  if (!document) return '';
  const name = fileNameFor(document.opened).replace(/\.greenlight$/u, '');
  const made = await app.engine.momentumFiles(document.opened, { kind, id, name });
  if (!made.ok) return t(`momentum.empty.${kind}`);
  const written = await app.host.exports.write(made.value.files);
  if (!written.ok) {
    const failed = 'name' in written.error ? written.error.name : '';
    return t(written.error.code === 'locked' ? 'error.export.locked' : 'error.export.failed', { name: failed });
  }
  if (!written.value) return '';
  const { names } = written.value;
  const withheld = made.value.findings.filter(({ code }) => code === 'no-consent').map(({ detail }) => detail);
  const done = n('momentum.written', names.length, { names: names.join(', ') });
  return withheld.length === 0 ? done : `${done}. ${t('momentum.leftOff', { what: withheld.join(', ') })}`;
}
