import { ChevronDown, ChevronLeft, ChevronRight, PanelRightClose } from 'lucide-react';
import { memo, useMemo, type ReactNode } from 'react';
import { placeAt, placesOfField } from '../../../core/deck/places.ts';
import { CUTS, type Cut } from '../../../core/pitch/cuts.ts';
import type { FieldPath } from '../../../core/base/ids.ts';
import type { Place, SlideView } from '../../../state/engine.ts';
import { minutesFor } from '../../../state/deck-length.ts';
import type { AppState } from '../../../state/model.ts';
import { slideUp } from '../../../state/previewing.ts';
import { useApp, useAppState, useSteadyState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { ReaderMenu } from '../people/reader-menu.tsx';
import { sourceOf } from '../preview/source.ts';
import { StageFrame, type Shown } from '../preview/stage-frame.tsx';
import { useWords } from '../../words.tsx';
import { Filmstrip } from './filmstrip.tsx';
import { SlideNotes } from './slide-notes.tsx';
import styles from './preview-pane.module.css';

/**
 * The deck beside the form: the slide that answers the hand, its notes, and all slides small. Each takes from the state what
 * it shows, so that at a key nothing is drawn again that says the same.
 */
export function PreviewPane({ onHide }: { readonly onHide: () => void }): ReactNode {
  const { t } = useWords();
  const slide = useSteadyState(slideUp, sameCaption);
  return (
    <section className={styles['pane']} aria-label={t('editor.preview')} data-pane="preview">
      <PreviewHead onHide={onHide} />
      {slide ? (
        <>
          <BigSlide label={t('editor.thumb', { number: slide.number, title: slide.title })} />
          <div className={styles['caption']}>
            <strong>{t('editor.slide', { number: slide.number })}</strong>
            <span>{t(`kind.${slide.kind}`)}</span>
          </div>
          <SlideNotes />
          <Filmstrip />
        </>
      ) : (
        <div className={styles['waiting']} />
      )}
    </section>
  );
}

const sameCaption = (a: SlideView, b: SlideView): boolean =>
  a.number === b.number && a.title === b.title && a.kind === b.kind;

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

function BigSlide({ label }: { readonly label: string }): ReactNode {
  const app = useApp();
  const source = useMemo(() => sourceOf(app.store, createShowing()), [app]);
  return (
    <div className={styles['slide']}>
      <StageFrame
        source={source}
        label={label}
        onPlace={({ view, index }, x, y) => {
          const place = placeAt<Place>(view.slides[index]?.places ?? [], x, y);
          const aim = place && aimOf(place);
          if (aim !== undefined) app.goTo(aim);
        }}
        onMove={app.showSlide}
      />
    </div>
  );
}

/** The slide that is up, with the marks of the field that has the caret. */
function createShowing(): (state: AppState) => Shown | undefined {
  let marked: FieldPath | undefined;
  let shown: Shown | undefined;
  return (state) => {
    const { view, slide: index } = state.preview;
    const field = state.document?.field;
    if (view !== shown?.view || index !== shown?.index || field !== marked) {
      const places = field === undefined ? [] : placesOfField<Place>(slideUp(state)?.places ?? [], field);
      shown = view && { view, index, marks: places.map(({ box }) => box) };
      marked = field;
    }
    return shown;
  };
}

/** Of the fields that a place shows, the one that a click means: the first is whose words they are. */
const aimOf = ({ from }: Place): FieldPath | undefined => from[0];
