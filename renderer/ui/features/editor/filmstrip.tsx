import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { SECTIONS, type Section } from '../../../core/deck/model.ts';
import type { DeckView, SlideView } from '../../../state/engine.ts';
import { useApp } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';
import { SlideThumb } from '../preview/slide-thumb.tsx';
import { useCalm } from '../preview/use-calm.ts';
import styles from './filmstrip.module.css';

interface FilmstripProps {
  readonly view: DeckView;
  readonly index: number;
}

/** The large slide follows every key; these, which nobody looks at meanwhile, follow when the hand rests. */
export function Filmstrip({ view, index }: FilmstripProps): ReactNode {
  return <Strip view={useCalm(view, isOtherDeck)} index={index} />;
}

/** Other slides or another look: not what one types into a slide. */
const isOtherDeck = (shown: DeckView, now: DeckView): boolean =>
  shown.css !== now.css ||
  shown.fonts !== now.fonts ||
  shown.slides.length !== now.slides.length ||
  now.slides.some(({ id }, i) => id !== shown.slides[i]?.id);

/** All slides small, by section. Arrows move, Enter goes to what the slide shows. */
const Strip = memo(function Strip({ view, index }: FilmstripProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const strip = useRef<HTMLDivElement>(null);
  const sections = useMemo(() => bySection(view.slides), [view.slides]);
  useEffect(() => {
    strip.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [index]);
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(index + step, 0), view.slides.length - 1);
    app.showSlide(next);
    strip.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  return (
    <div ref={strip} className={styles['strip']} role="group" aria-label={t('editor.filmstrip')} onKeyDown={press}>
      {sections.map(({ section, slides }) => (
        <div key={section} className={styles['section']}>
          <span className={styles['name']}>{t(`slideSection.${section}`)}</span>
          <div className={styles['slides']}>
            {slides.map(({ slide, at }) => (
              <Thumb key={slide.id} view={view} slide={slide} at={at} isCurrent={at === index} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
});

interface ThumbProps {
  readonly view: DeckView;
  readonly slide: SlideView;
  readonly at: number;
  readonly isCurrent: boolean;
}

const Thumb = memo(
  function Thumb({ view, slide, at, isCurrent }: ThumbProps): ReactNode {
    const app = useApp();
    const { t } = useWords();
    const go = (): void => {
      const [place] = slide.places;
      const field = place?.from[0];
      if (field !== undefined) app.goTo(field);
    };
    return (
      <button
        type="button"
        className={styles['thumb']}
        aria-current={isCurrent ? 'true' : undefined}
        aria-label={t('editor.thumb', { number: slide.number, title: slide.title })}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => app.showSlide(at)}
        onDoubleClick={go}
        onKeyDown={({ key }) => key === 'Enter' && isCurrent && go()}
      >
        <SlideThumb view={view} slide={slide} />
      </button>
    );
  },
  // A slide that did not change is the same object, whatever became of the deck around it.
  (before, after) =>
    before.slide === after.slide &&
    before.at === after.at &&
    before.isCurrent === after.isCurrent &&
    before.view.css === after.view.css &&
    before.view.fonts === after.view.fonts,
);

interface Part {
  readonly section: Section;
  readonly slides: readonly { readonly slide: SlideView; readonly at: number }[];
}

function bySection(slides: readonly SlideView[]): readonly Part[] {
  const placed = slides.map((slide, at) => ({ slide, at }));
  return SECTIONS.map((section) => ({
    section,
    slides: placed.filter(({ slide }) => slide.section === section),
  })).filter((part) => part.slides.length > 0);
}
