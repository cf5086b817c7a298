import { useState, type ReactNode } from 'react';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import type { App } from '../../../state/create-app.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useWords } from '../../words.tsx';
import { DrillCard } from './drill-card.tsx';
import { cardsOf, drillEdit, type Mark, type Marks } from './drill.ts';
import styles from './objections.module.css';

/**
 * Cards to answer aloud, one objection at a time, without a clock. How it went is kept as one step when it is closed, so
 * that practising does not stand in the way of undoing what was written.
 */
export function DrillDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const app = useApp();
  // What is practised does not change while it is: the dialog is modal.
  const [pitch] = useState(() => app.store.getState().document?.opened.pitch);
  const { cards, at, marks, again, mark, repeat } = useDrill(pitch);
  const card = cards[at];
  const close = (): void => {
    keep(app, marks);
    onClose();
  };
  if (!pitch || !card) return <DrillDone marks={marks} again={again.length} onRepeat={repeat} onClose={close} />;
  const shared = { pitch, card, at, of: cards.length, onMark: mark, onClose: close };
  return <DrillCard key={`${card.id} ${at}`} {...shared} />;
}

function useDrill(pitch: Pitch | undefined) {
  const [all] = useState(() => cardsOf(pitch?.evidence?.objections ?? [], pitch?.practice?.drills ?? []));
  const [cards, setCards] = useState(all);
  const [at, setAt] = useState(0);
  const [marks, setMarks] = useState<Marks>(new Map());
  const again = all.filter(({ id }) => marks.get(id) === 'again');
  const mark = (how: Mark): void => {
    const card = cards[at];
    if (card) setMarks((before) => new Map([...before, [card.id, how]]));
    setAt(at + 1);
  };
  const repeat = (): void => {
    setCards(again);
    setAt(0);
  };
  return { cards, at, marks, again, mark, repeat };
}

interface DrillDoneProps {
  readonly marks: Marks;
  readonly again: number;
  readonly onRepeat: () => void;
  readonly onClose: () => void;
}

function DrillDone({ marks, again, onRepeat, onClose }: DrillDoneProps): ReactNode {
  const { t, n } = useWords();
  const counts = { well: n('drill.well', marks.size - again), again: n('drill.again', again) };
  return (
    <Dialog
      title={t('drill.title')}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <>
          {again > 0 && <Button onPress={onRepeat}>{n('drill.repeat', again)}</Button>}
          <Button variant="go" autoFocus onPress={onClose}>
            {t('common.done')}
          </Button>
        </>
      }
    >
      <p className={styles['summary']} role="status">
        {t('drill.summary', counts)}
      </p>
      <p>{t(again > 0 ? 'drill.next' : 'drill.allWell')}</p>
    </Dialog>
  );
}

function keep(app: App, marks: Marks): void {
  const { document } = app.store.getState();
  if (!document || marks.size === 0) return;
  const drills = document.opened.pitch.practice?.drills ?? [];
  app.edit(drillEdit(drills, marks), { label: { verb: 'choose', field: undefined } });
}
