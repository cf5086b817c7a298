import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { SECTIONS, type Section } from '../../../core/deck/model.ts';
import type { DeckView, SlideView } from '../../../state/engine.ts';
import type { Preview } from '../../../state/model.ts';
import { useApp } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';
import { sourceOf } from '../preview/source.ts';
import { SlideThumb } from '../preview/slide-thumb.tsx';
import { useCalm } from '../preview/use-calm.ts';
import styles from './filmstrip.module.css';

/** The large slide follows every key; these, which nobody looks at meanwhile, follow when the hand rests. */
export const Filmstrip = memo(function Filmstrip(): ReactNode {
  const { store } = useApp();
  const source = useMemo(() => sourceOf(store, ({ preview }) => preview), [store]);
  const { view, slide } = useCalm(source, isOtherDeck);
  return view && <Strip view={view} index={slide} />;
});

/** Other slides, another look, or another of them up: not what one types into a slide. */
const isOtherDeck = (before: Preview, now: Preview): boolean =>
  before.slide !== now.slide ||
  before.view?.css !== now.view?.css ||
  before.view?.fonts !== now.view?.fonts ||
  before.view?.slides.length !== now.view?.slides.length ||
  (now.view?.slides.some(({ id }, i) => id !== before.view?.slides[i]?.id) ?? false);

/** All slides small, by section. Arrows move, Enter goes to what the slide shows. */
function Strip({ view, index }: { readonly view: DeckView; readonly index: number }): ReactNode {
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
}

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
