import { ArrowLeft, ArrowRight, Eye, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import { choicePath } from '../../../core/edit/slides.ts';
import type { ArrangedView } from '../../../state/engine.ts';
import { useAppState } from '../../app-context.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useWords } from '../../words.tsx';
import { slideName } from './caption.ts';
import { sectionOf, stepOf } from './cards.ts';
import { variantsOf } from './layout-variants.ts';
import { Override, WordsOverride } from './override.tsx';
import styles from './inspector.module.css';
import type { ArrangingProps } from './sorter.tsx';
import { ThemeCards } from './theme-cards.tsx';
import { useChoices, useDeckHands, type DeckHands } from './use-deck.ts';

/** What the author decided for one slide, each with its way back; and the theme of all. */
export function SlideInspector(props: ArrangingProps): ReactNode {
  const { view, card } = props;
  const { t } = useWords();
  const hands = useDeckHands(view);
  const choices = useChoices();
  const own = card?.own;
  const isMoved = own !== undefined && sectionOf(view, own).some(({ id }) => choices[id]?.order !== undefined);
  return (
    <aside className={styles['inspector']} aria-label={t('deck.inspector')}>
      {card && <InspectorHead {...props} hands={hands} />}
      {card && own && (
        <div key={own.id} className={styles['choices']}>
          <WordsOverride own={own} choice="title" value={choices[own.id]?.title} otherwise={own.title} hands={hands} />
          <WordsOverride own={own} choice="notes" value={choices[own.id]?.notes} otherwise="" hands={hands} />
          <LayoutChoice own={own} choice={choices[own.id]} hands={hands} />
          <PlaceChoice own={own} choice={choices[own.id]} hands={hands} />
          {isMoved && (
            <Override label={t('deck.order')} onAutomatic={() => hands.toNaturalOrder(own)}>
              <p className={styles['guide']}>{t('deck.orderChanged', { section: t(`slideSection.${own.home}`) })}</p>
            </Override>
          )}
        </div>
      )}
      {card && !own && <p className={styles['guide']}>{t('deck.made')}</p>}
      <div className={styles['theme']}>
        <h4>{t('deck.theme')}</h4>
        <ThemeCards />
      </div>
      <p className={styles['foot']}>{t('deck.hidingGuide')}</p>
    </aside>
  );
}

function InspectorHead({ view, groups, card, hands }: ArrangingProps & { readonly hands: DeckHands }): ReactNode {
  const words = useWords();
  const { t } = words;
  if (!card) return null;
  const { own, slide } = card;
  const [earlier, later] = [stepOf(view, groups, card, -1), stepOf(view, groups, card, 1)];
  return (
    <header className={styles['head']}>
      <h3>{slideName(card, words)}</h3>
      {own && (
        <>
          <IconButton
            icon={ArrowLeft}
            label={t('deck.earlier')}
            keys="Alt ←"
            isDisabled={!earlier}
            onPress={() => earlier && hands.move(own, earlier.before)}
          />
          <IconButton
            icon={ArrowRight}
            label={t('deck.later')}
            keys="Alt →"
            isDisabled={!later}
            onPress={() => later && hands.move(own, later.before)}
          />
          <IconButton
            icon={slide.hidden ? EyeOff : Eye}
            label={t(slide.hidden ? 'deck.show' : 'deck.hide')}
            keys="H"
            onPress={() => hands.hide(own, !slide.hidden)}
          />
        </>
      )}
    </header>
  );
}

interface ChoiceProps {
  readonly own: ArrangedView;
  readonly choice: NonNullable<NonNullable<Pitch['deck']>['slides']>[string] | undefined;
  readonly hands: DeckHands;
}

function LayoutChoice({ own, choice, hands }: ChoiceProps): ReactNode {
  const { t } = useWords();
  const variants = variantsOf(own.id);
  if (variants.length === 0) return null;
  const options = ['automatic', ...variants];
  return (
    <Override
      label={t('deck.layout')}
      field={choicePath(own.id, 'layout')}
      {...(choice?.layout === undefined ? {} : { onAutomatic: () => hands.choose(own, 'layout', undefined) })}
    >
      <Segmented
        label={t('deck.layout')}
        options={options.map((id) => ({ id, name: t(`layout.${id}`) }))}
        value={options.find((id) => id === choice?.layout) ?? 'automatic'}
        onChange={(id) => hands.choose(own, 'layout', id === 'automatic' ? undefined : id)}
      />
    </Override>
  );
}

const PLACES = ['automatic', 'main', 'backup'] as const;

/** Only the full deck has a backup that the clock fills. */
function PlaceChoice({ own, choice, hands }: ChoiceProps): ReactNode {
  const { t } = useWords();
  const isFull = useAppState(({ preview }) => preview.cut === 'full');
  if (!isFull || own.home === 'Backup') return null;
  const value = choice?.main === undefined ? 'automatic' : choice.main ? 'main' : 'backup';
  return (
    <Override
      label={t('deck.place')}
      field={choicePath(own.id, 'main')}
      {...(value === 'automatic' ? {} : { onAutomatic: () => hands.choose(own, 'main', undefined) })}
    >
      <Segmented
        label={t('deck.place')}
        options={PLACES.map((id) => ({ id, name: t(`deck.place.${id}`) }))}
        value={value}
        onChange={(id) => hands.choose(own, 'main', id === 'automatic' ? undefined : id === 'main')}
      />
    </Override>
  );
}
