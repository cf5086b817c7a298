import { Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DeckView } from '../../../state/engine.ts';
import { againstPlan, type Rehearsed, type RehearsedSlide, type Timings } from '../../../state/rehearsal.ts';
import { useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../words.tsx';
import { DEFAULT_MINUTES } from './default-minutes.ts';
import { minutesAndSeconds } from './use-now.ts';
import styles from './rehearsal.module.css';

export interface RehearsalDialogProps {
  readonly view: DeckView;
  readonly timings: Timings;
  readonly before: number | undefined;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** How a rehearsal stood against the plan: as a whole, and slide by slide. */
export function RehearsalDialog({ view, timings, before, onAgain, onClose }: RehearsalDialogProps): ReactNode {
  const { t } = useWords();
  const minutes = useAppState(({ document }) => document?.opened.pitch.meta.occasion?.minutes) ?? DEFAULT_MINUTES;
  const rehearsed = againstPlan(view.slides, minutes, timings);
  return (
    <Dialog
      title={t('rehearse.title', { took: time(rehearsed.total), planned: minutes })}
      isOpen
      size="l"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onAgain}>{t('rehearse.again')}</Button>
          <Button variant="go" autoFocus onPress={onClose}>
            {t('common.done')}
          </Button>
        </>
      }
    >
      <Summary rehearsed={rehearsed} before={before} />
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('rehearse.name')}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t('rehearse.slide')}
              </th>
              <th scope="col">{t('rehearse.planned')}</th>
              <th scope="col">{t('rehearse.took')}</th>
              <th scope="col">{t('rehearse.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {rehearsed.slides.map((slide) => (
              <SlideRow key={slide.id} {...slide} />
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}

function Summary({ rehearsed: { over }, before }: Pick<RehearsalDialogProps, 'before'> & Told): ReactNode {
  const { t, n } = useWords();
  const kept = over === 0 ? t('rehearse.kept') : n('rehearse.over', over);
  const earlier = before === undefined ? '' : t('rehearse.before', { time: time(before) });
  return (
    <p className={styles['summary']}>
      {kept} {earlier} <span>{t('rehearse.keptPrivate')}</span>
    </p>
  );
}

interface Told {
  readonly rehearsed: Rehearsed;
}

function SlideRow({ number, title, planned, took, over }: RehearsedSlide): ReactNode {
  const { t } = useWords();
  return (
    <tr data-over={over > 0 || undefined}>
      <td>{number}</td>
      <th scope="row">{title}</th>
      <td>{planned === undefined ? t('slideSection.Backup') : time(planned)}</td>
      <td>{took === undefined ? t('rehearse.notShown') : time(took)}</td>
      <td>
        {over > 0 && (
          <>
            <Icon icon={Clock} /> {t('rehearse.overBy', { time: time(over) })}
          </>
        )}
      </td>
    </tr>
  );
}

const time = (seconds: number): string => minutesAndSeconds(seconds * 1000);
