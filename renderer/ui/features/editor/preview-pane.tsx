import { ChevronDown, ChevronLeft, ChevronRight, PanelRightClose } from 'lucide-react';
import { memo, useCallback, useMemo, type ReactNode } from 'react';
import { placeAt, placesOfField } from '../../../core/deck/places.ts';
import { CUTS, type Cut } from '../../../core/pitch/cuts.ts';
import type { FieldPath } from '../../../core/base/ids.ts';
import type { Place } from '../../../state/engine.ts';
import type { DeckView, SlideView } from '../../../state/engine.ts';
import { minutesFor } from '../../../state/deck-length.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { ReaderMenu } from '../people/reader-menu.tsx';
import { StageFrame } from '../preview/stage-frame.tsx';
import { useWords } from '../../words.tsx';
import { Filmstrip } from './filmstrip.tsx';
import { SlideNotes } from './slide-notes.tsx';
import styles from './preview-pane.module.css';

/** The deck beside the form: the slide that answers the hand, its notes, and all slides small. */
export function PreviewPane({ onHide }: { readonly onHide: () => void }): ReactNode {
  const { t } = useWords();
  const view = useAppState(({ preview }) => preview.view);
  const index = useAppState(({ preview }) => preview.slide);
  const slide = view?.slides[index];
  return (
    <section className={styles['pane']} aria-label={t('editor.preview')} data-pane="preview">
      <PreviewHead onHide={onHide} />
      {view && slide ? (
        <>
          <BigSlide view={view} slide={slide} index={index} />
          <div className={styles['caption']}>
            <strong>{t('editor.slide', { number: slide.number })}</strong>
            <span>{t(`kind.${slide.kind}`)}</span>
          </div>
          <SlideNotes slide={slide} />
          <Filmstrip view={view} index={index} />
        </>
      ) : (
        <div className={styles['waiting']} />
      )}
    </section>
  );
}

const PreviewHead = memo(function PreviewHead({ onHide }: { readonly onHide: () => void }): ReactNode {
  const app = useApp();
  const { t, n } = useWords();
  const cut = useAppState(({ preview }) => preview.cut);
  const index = useAppState(({ preview }) => preview.slide);
  const slides = useAppState(({ preview }) => preview.view?.slides.length ?? 0);
  const main = useAppState(
    ({ preview }) => preview.view?.slides.filter(({ section }) => section !== 'Backup').length ?? 0,
  );
  return (
    <header className={styles['head']}>
      <Menu
        label={t('deck.cut')}
        choices={CUTS.map((id) => ({ id, label: t(`cut.${id}`), isChecked: id === cut }))}
        onChoose={(id) => app.showCut(id as Cut)}
      >
        <Button variant="quiet" size="s">
          {t(`cut.${cut}`)}
          <ChevronDown aria-hidden size={14} />
        </Button>
      </Menu>
      <ReaderMenu isQuiet />
      <span className={styles['length']}>{n('editor.length', slides, { minutes: Math.max(1, minutesFor(main)) })}</span>
      <IconButton
        icon={ChevronLeft}
        label={t('editor.previousSlide')}
        size="s"
        isDisabled={index === 0}
        onPress={() => app.showSlide(index - 1)}
      />
      <IconButton
        icon={ChevronRight}
        label={t('editor.nextSlide')}
        size="s"
        isDisabled={index >= slides - 1}
        onPress={() => app.showSlide(index + 1)}
      />
      <IconButton icon={PanelRightClose} label={t('editor.hidePreview')} size="s" onPress={onHide} />
    </header>
  );
});

function BigSlide({
  view,
  slide,
  index,
}: {
  readonly view: DeckView;
  readonly slide: SlideView;
  readonly index: number;
}): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const field = useAppState(({ document }) => document?.field);
  const marks = useMemo(
    () => (field === undefined ? [] : placesOfField<Place>(slide.places, field).map(({ box }) => box)),
    [slide, field],
  );
  const onPlace = useCallback(
    (at: number, x: number, y: number) => {
      const place = placeAt<Place>(view.slides[at]?.places ?? [], x, y);
      const aim = place && aimOf(place);
      if (aim !== undefined) app.goTo(aim);
    },
    [app, view],
  );
  return (
    <div className={styles['slide']}>
      <StageFrame
        view={view}
        index={index}
        marks={marks}
        label={t('editor.thumb', { number: slide.number, title: slide.title })}
        onPlace={onPlace}
        onMove={app.showSlide}
      />
    </div>
  );
}

/** Of the fields that a place shows, the one that a click means: the first is whose words they are. */
const aimOf = ({ from }: Place): FieldPath | undefined => from[0];
