import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp, useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Menu } from '../../components/menu.tsx';
import { useWords } from '../../words.tsx';
import { useReaders } from './use-readers.ts';

export interface ReaderMenuProps {
  /** There only while the deck of one reader is shown, so that it is never shown unawares. */
  readonly isQuiet?: boolean;
}

/** Whose deck one looks at. It is a way of looking, and no edit of the pitch. */
export function ReaderMenu({ isQuiet = false }: ReaderMenuProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const readers = useReaders();
  const chosen = useAppState(({ preview }) => preview.lens);
  const reader = readers.find(({ id }) => id === chosen);
  if (readers.length === 0 || (isQuiet && !reader)) return null;
  const everyone = { id: EVERYONE, label: t('lens.everyone'), isChecked: !reader };
  return (
    <Menu
      label={t('deck.reader')}
      choices={[everyone, ...readers.map(({ id, name }) => ({ id, label: name, isChecked: id === reader?.id }))]}
      onChoose={(id) => app.showLens(id === EVERYONE ? undefined : id)}
    >
      <Button variant="quiet" size="s">
        {t('lens.readerIs', { name: reader?.name ?? t('lens.everyone') })}
        <ChevronDown aria-hidden size={14} />
      </Button>
    </Menu>
  );
}

/** No id holds a space. */
const EVERYONE = ' everyone';
