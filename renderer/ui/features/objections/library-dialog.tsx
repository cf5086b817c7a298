import { Check, Plus } from 'lucide-react';
import { useCallback, useMemo, useRef, type ReactNode } from 'react';
import { fieldPath } from '../../../core/base/ids.ts';
import { freeId, itemPath, valueAt } from '../../../core/edit/apply.ts';
import { isThere, takenOver, type LibraryObjection } from '../../../core/pitch/objection-library.ts';
import type { App } from '../../../state/create-app.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { useWords } from '../../words.tsx';
import styles from './objections.module.css';
import { WithBlanks } from './with-blanks.tsx';

const LIST = fieldPath('evidence', 'objections');
const SCOPES = ['general', 'social'] as const;

/** Common objections with honest answers to start from. Each that is taken over is one step of undo. */
export function LibraryDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const entries = useLibrary();
  return (
    <Dialog
      title={t('library.title')}
      isOpen
      isDismissable
      onClose={onClose}
      size="l"
      actions={
        <Button variant="go" autoFocus onPress={onClose}>
          {t('common.done')}
        </Button>
      }
    >
      <p className={styles['intro']}>{t('library.intro')}</p>
      {SCOPES.map((scope) => (
        <Scope key={scope} title={t(`library.${scope}`)} entries={entries.filter((entry) => entry.scope === scope)} />
      ))}
    </Dialog>
  );
}

interface ScopeProps {
  readonly title: string;
  readonly entries: readonly LibraryObjection[];
}

function Scope({ title, entries }: ScopeProps): ReactNode {
  return (
    <section className={styles['scope']} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry }: { readonly entry: LibraryObjection }): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const pressed = useRef(false);
  const known = useDocument(({ opened }) => isThere(entry, opened.pitch.evidence?.objections ?? []), false);
  return (
    <li className={styles['entry']}>
      <div className={styles['entryHead']}>
        <strong>{entry.objection}</strong>
        {known ? (
          <span
            className={styles['there']}
            role="status"
            tabIndex={-1}
            // The button that had the focus is gone.
            ref={(element) => {
              if (pressed.current) element?.focus();
            }}
          >
            <Icon icon={Check} size={14} />
            {t('library.there')}
          </span>
        ) : (
          <Button
            size="s"
            icon={Plus}
            aria-label={t('library.addOne', { what: entry.objection })}
            onPress={() => {
              pressed.current = true;
              add(app, entry);
            }}
          >
            {t('library.add')}
          </Button>
        )}
      </div>
      <p className={styles['answer']}>
        <WithBlanks text={entry.answer} />
      </p>
      <p>
        <WithBlanks text={entry.longAnswer} />
      </p>
      <p className={styles['lookFor']}>{t('library.lookFor', { what: entry.lookFor })}</p>
    </li>
  );
}

/** Under its own id where that is free, so that the library knows it again whatever becomes of its words. */
function add(app: App, entry: LibraryObjection): void {
  const { document } = app.store.getState();
  if (!document) return;
  const { pitch } = document.opened;
  const isTaken = valueAt(pitch, itemPath(LIST, entry.id)) !== undefined;
  const id = isTaken ? freeId(pitch, LIST) : entry.id;
  const item = { ...takenOver(entry), id };
  app.edit({ kind: 'insert', list: LIST, item }, { label: { verb: 'add', field: itemPath(LIST, id) } });
}

/** In the pitch's language where there is one, as it goes onto its slides; else in the interface's. */
function useLibrary(): readonly LibraryObjection[] {
  const app = useApp();
  const { language } = useWords();
  const pitchLanguage = useDocument(({ opened }) => opened.pitch.meta.language, undefined);
  const wanted = useMemo(() => {
    const [primary = ''] = (pitchLanguage ?? '').toLowerCase().split('-');
    return KNOWN.find((one) => one === primary) ?? language;
  }, [pitchLanguage, language]);
  const library = useLoaded(useCallback(() => app.engine.objections(wanted), [app, wanted]));
  return library?.objections ?? NONE;
}

const NONE: readonly LibraryObjection[] = [];

/** Languages of the library. */
const KNOWN = ['en', 'de'] as const;
