import { useState, type ReactNode } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import { choicePath } from '../../../core/edit/slides.ts';
import type { ArrangedView } from '../../../state/engine.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { ProseField } from '../../components/prose-field.tsx';
import { useWords } from '../../words.tsx';
import { useFactWords } from '../editor/fact-words.tsx';
import styles from './inspector.module.css';
import type { DeckHands } from './use-deck.ts';

export interface OverrideProps {
  readonly label: string;
  readonly field?: FieldPath;
  /** Undoes just this; without it the deck's own way holds. */
  readonly onAutomatic?: () => void;
  readonly children: ReactNode;
}

/** Something that the author may decide in place of the deck, and the way back. */
export function Override({ label, field, onAutomatic, children }: OverrideProps): ReactNode {
  return (
    <div className={styles['override']} data-field={field} tabIndex={field === undefined ? undefined : -1}>
      <div className={styles['label']}>
        <strong>{label}</strong>
        <Automatic {...(onAutomatic ? { onAutomatic } : {})} what={label} />
      </div>
      {children}
    </div>
  );
}

function Automatic({ onAutomatic, what }: { readonly onAutomatic?: () => void; readonly what: string }): ReactNode {
  const { t } = useWords();
  if (!onAutomatic) return <span className={styles['automatic']}>{t('deck.isAutomatic')}</span>;
  return (
    <Button variant="link" size="s" aria-label={t('deck.automaticOf', { what })} onPress={onAutomatic}>
      {t('deck.automatic')}
    </Button>
  );
}

export interface WordsOverrideProps {
  readonly own: ArrangedView;
  readonly choice: 'title' | 'notes';
  readonly value: string | undefined;
  /** What stands there if the author writes nothing. */
  readonly otherwise: string;
  readonly hands: DeckHands;
}

/** A title or notes for this slide alone. An emptied field stays empty until one leaves it. */
export function WordsOverride({ own, choice, value, otherwise, hands }: WordsOverrideProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const facts = useFactWords();
  const [isEmptied, setEmptied] = useState(false);
  const field = choicePath(own.id, choice);
  const label = t(`deck.${choice}`);
  return (
    <div className={styles['override']} onBlur={() => setEmptied(false)}>
      <div className={styles['back']}>
        <Automatic
          what={label}
          {...(value === undefined ? {} : { onAutomatic: () => hands.choose(own, choice, undefined) })}
        />
      </div>
      <ProseField
        label={label}
        field={field}
        value={value ?? (isEmptied ? '' : otherwise)}
        onChange={(text) => {
          setEmptied(text === '');
          hands.type(own, choice, text);
        }}
        onFocus={() => app.focused(field)}
        facts={facts}
        rows={choice === 'notes' ? 3 : 1}
        placeholder={choice === 'notes' ? t('deck.notesHint') : undefined}
      />
    </div>
  );
}
