import { RotateCcw, ThumbsUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Objection, Pitch } from '../../../core/pitch/schema/index.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useWords } from '../../words.tsx';
import type { Mark } from './drill.ts';
import styles from './objections.module.css';
import { speakerOf } from './spoken.ts';

export interface DrillCardProps {
  readonly pitch: Pitch;
  readonly card: Objection;
  readonly at: number;
  readonly of: number;
  readonly onMark: (how: Mark) => void;
  readonly onClose: () => void;
}

/** One objection, large; its answer once it was tried aloud. */
export function DrillCard({ pitch, card, at, of, onMark, onClose }: DrillCardProps): ReactNode {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const say = useMemo(() => speakerOf(pitch), [pitch]);
  useDrillKeys({ isShown, onShow: () => setShown(true), onMark });
  const who = card.raisedBy?.name ?? (pitch.people ?? []).find(({ id }) => id === card.raisedBy?.person)?.name;
  return (
    <Dialog
      title={t('drill.title')}
      isOpen
      onClose={onClose}
      size="l"
      oddAction={<span className={styles['count']}>{t('drill.count', { at: at + 1, of })}</span>}
      actions={isShown ? <MarkButtons onMark={onMark} /> : <ShowButton onShow={() => setShown(true)} />}
    >
      <blockquote className={styles['said']} dir="auto">
        {say(card.objection)}
      </blockquote>
      {who !== undefined && <p className={styles['who']}>{t('drill.raisedBy', { name: who })}</p>}
      {isShown ? <Answer card={card} say={say} /> : <p className={styles['aloud']}>{t('drill.aloud')}</p>}
    </Dialog>
  );
}

const ShowButton = ({ onShow }: { readonly onShow: () => void }): ReactNode => {
  const { t } = useWords();
  return (
    <Button variant="go" autoFocus onPress={onShow}>
      {t('drill.show')} <Kbd>{t('drill.space')}</Kbd>
    </Button>
  );
};

function MarkButtons({ onMark }: { readonly onMark: (how: Mark) => void }): ReactNode {
  const { t } = useWords();
  return (
    <>
      <Button icon={RotateCcw} onPress={() => onMark('again')}>
        {t('drill.markAgain')} <Kbd>2</Kbd>
      </Button>
      <Button variant="go" icon={ThumbsUp} onPress={() => onMark('well')}>
        {t('drill.markWell')} <Kbd>1</Kbd>
      </Button>
    </>
  );
}

interface AnswerProps {
  readonly card: Objection;
  readonly say: (prose: string | undefined) => string;
}

/** Takes the focus, so that it is read out as soon as it is there. */
function Answer({ card, say }: AnswerProps): ReactNode {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const [short, long, proof] = [say(card.answer), say(card.longAnswer), say(card.proof)];
  return (
    <div ref={place} className={styles['reply']} tabIndex={-1} role="group" aria-label={t('drill.answer')} dir="auto">
      {short === '' && long === '' && <p>{t('drill.noAnswer')}</p>}
      {short !== '' && <p className={styles['short']}>{short}</p>}
      {long !== '' && <p className={styles['long']}>{long}</p>}
      {proof !== '' && <p className={styles['proof']}>{t('drill.proof', { proof })}</p>}
    </div>
  );
}

interface DrillKeys {
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onMark: (how: Mark) => void;
}

/** Space shows, 1 and 2 mark, wherever the focus is in the dialog. A focused button keeps its own Space. */
function useDrillKeys({ isShown, onShow, onMark }: DrillKeys): void {
  const keys = useRef<(event: KeyboardEvent) => void>(undefined);
  useEffect(() => {
    keys.current = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const onButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (event.key === ' ' && !isShown && !onButton) onShow();
      else if (event.key === '1' && isShown) onMark('well');
      else if (event.key === '2' && isShown) onMark('again');
      else return;
      event.preventDefault();
    };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => keys.current?.(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
