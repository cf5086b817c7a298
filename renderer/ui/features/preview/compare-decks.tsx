import { useMemo, type ReactNode } from 'react';
import type { OpenedPitch } from '../../../core/pitch/open.ts';
import type { DeckView, SlideView } from '../../../state/engine.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { useWords } from '../../words.tsx';
import styles from './deck-reader.module.css';
import { differingSlides, type Pair } from './differing-slides.ts';
import { SlideThumb } from './slide-thumb.tsx';
import { useDecksOf } from './use-deck-of.ts';

export interface CompareDecksProps {
  readonly before: OpenedPitch;
  readonly after: OpenedPitch;
  /** Over the two columns. */
  readonly names: readonly [before: string, after: string];
}

/** The slides of two states of a pitch that differ, beside each other. */
export function CompareDecks({ before, after, names }: CompareDecksProps): ReactNode {
  const { t, n } = useWords();
  const pitches = useMemo(() => [before, after], [before, after]);
  const [old, now] = useDecksOf(pitches) ?? [];
  const pairs = useMemo(() => (old && now ? differingSlides(old.slides, now.slides) : []), [old, now]);
  if (!old || !now) return <Skeleton label={t('common.loading')} />;
  if (pairs.length === 0) return <p>{t('compare.same')}</p>;
  return (
    <>
      <p>{n('compare.changed', pairs.length)}</p>
      <div className={styles['heads']}>
        {names.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('reading.slides')}>
        {pairs.map((pair) => (
          <Row key={pair.id} pair={pair} views={[old, now]} names={names} />
        ))}
      </div>
    </>
  );
}

interface RowProps extends Pick<CompareDecksProps, 'names'> {
  readonly pair: Pair;
  readonly views: readonly [DeckView, DeckView];
}

function Row({ pair: { before, after }, views: [old, now], names: [then, later] }: RowProps): ReactNode {
  return (
    <ul className={styles['pair']}>
      <Side name={then} view={old} slide={before} />
      <Side name={later} view={now} slide={after} />
    </ul>
  );
}

interface SideProps {
  readonly name: string;
  readonly view: DeckView;
  readonly slide: SlideView | undefined;
}

function Side({ name, view, slide }: SideProps): ReactNode {
  const { t } = useWords();
  if (!slide) return <li className={styles['absent']}>{t('compare.notHere')}</li>;
  return (
    <li>
      <SlideThumb view={view} slide={slide} />
      <span className={styles['caption']}>
        <span className="visually-hidden">{name}: </span>
        {slide.number} <span lang={view.language}>{slide.title}</span>
      </span>
    </li>
  );
}
