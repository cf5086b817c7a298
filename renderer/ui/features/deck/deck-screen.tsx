import { LayoutGrid, List, SlidersHorizontal } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { SlideId } from '../../../core/base/ids.ts';
import type { DeckView } from '../../../state/engine.ts';
import { useApp, useAppState, useDocument } from '../../app-context.tsx';
import { Icon } from '../../components/icon.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useWords } from '../../words.tsx';
import { cardGroups, type Card } from './cards.ts';
import { CutCards } from './cut-cards.tsx';
import { DeckLength } from './deck-length.tsx';
import { ReaderMenu } from '../people/reader-menu.tsx';
import styles from './deck-screen.module.css';
import { Sorter } from './sorter.tsx';
import { SlideInspector } from './slide-inspector.tsx';
import { Storyline } from './storyline.tsx';

export interface DeckScreenProps {
  /** The form of what is said of the deck: its title, the meeting, the language, the brand. */
  readonly details: ReactNode;
}

const TABS = ['sorter', 'storyline', 'details'] as const;
type Tab = (typeof TABS)[number];
const ICONS = { sorter: LayoutGrid, storyline: List, details: SlidersHorizontal } as const;

/** The deck as a whole: its slides in sections, its titles as a story, and what is said of it. */
export function DeckScreen({ details }: DeckScreenProps): ReactNode {
  const { t } = useWords();
  const [tab, setTab] = useTab();
  const view = useAppState(({ preview }) => preview.view);
  return (
    <section className={styles['screen']} aria-labelledby="section-title">
      <header className={styles['head']}>
        <h2 id="section-title">{t('section.deck')}</h2>
        <Segmented
          label={t('deck.ways')}
          options={TABS.map((id) => ({ id, name: t(`deck.${id}`), icon: <Icon icon={ICONS[id]} size={14} /> }))}
          value={tab}
          onChange={setTab}
        />
        <ReaderMenu />
        {view && <DeckLength view={view} />}
      </header>
      {tab === 'details' && <div className={styles['details']}>{details}</div>}
      {tab !== 'details' && view && <Arranging view={view} tab={tab} />}
    </section>
  );
}

function Arranging({ view, tab }: { readonly view: DeckView; readonly tab: Exclude<Tab, 'details'> }): ReactNode {
  const groups = useMemo(() => cardGroups(view), [view]);
  const [card, select] = useSelected(
    view,
    groups.flatMap(({ cards }) => cards),
  );
  const shared = { view, groups, card, onSelect: select } as const;
  return tab === 'sorter' ? (
    <div className={styles['body']}>
      <div className={styles['main']}>
        <CutCards />
        <Sorter {...shared} />
      </div>
      <SlideInspector {...shared} />
    </div>
  ) : (
    <Storyline {...shared} />
  );
}

/** The card that the inspector is about. The slide that the preview shows goes along, but a hidden one has none. */
function useSelected(view: DeckView, cards: readonly Card[]): readonly [Card | undefined, (card: Card) => void] {
  const app = useApp();
  const shown = useAppState(({ preview }) => preview.slide);
  const [chosen, setChosen] = useState<SlideId>();
  const card = cards.find(({ id }) => id === chosen) ?? cards.find(({ index }) => index === shown) ?? cards[0];
  const select = (next: Card): void => {
    setChosen(next.id);
    const index = view.slides.findIndex(({ id }) => id === next.id);
    if (index !== -1) app.showSlide(index);
  };
  return [card, select];
}

/** The way that was looked at last; a field that is asked for brings up the one that has it. */
function useTab(): readonly [Tab, (tab: Tab) => void] {
  const { host } = useApp();
  const stored = host.settings.get(SETTING);
  const [tab, setTab] = useState<Tab>(TABS.find((id) => id === stored) ?? 'sorter');
  const change = (next: Tab): void => {
    setTab(next);
    host.settings.set(SETTING, next);
  };
  const request = useDocument(({ focusRequest }) => focusRequest, 0);
  const field = useDocument((document) => document.field, undefined);
  useEffect(() => {
    if (request === 0 || field === undefined) return;
    const inDetails = /^(?:meta|deck\.brand)\b/u.test(field);
    const isArranged = /^deck\.(?:slides|theme)\b/u.test(field);
    setTab((now) => (inDetails ? 'details' : isArranged && now === 'details' ? 'sorter' : now));
    // The field alone changes with every focus, which asks for nothing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [request]);
  return [tab, change];
}

const SETTING = 'deck.way';
