import type { ReactNode } from 'react';
import { fieldPath } from '../../../core/base/ids.ts';
import { set } from '../../../core/edit/edit.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { useWords } from '../../words.tsx';
import { THEMES } from './themes.ts';

const FIELD = fieldPath('deck', 'theme');

/** The theme of the pitch; choosing another is one step of undo. */
export function ThemeCards(): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const theme = useAppState(({ preview }) => preview.view?.theme);
  return (
    <div data-field={FIELD} tabIndex={-1}>
      <RadioCards
        label={t('deck.theme')}
        options={THEMES.map((id) => ({ id, name: t(`theme.${id}`), detail: t(`themeHint.${id}`) }))}
        value={THEMES.find((id) => id === theme)}
        onChange={(id) => app.edit(set(FIELD, id), { label: { verb: 'choose', field: FIELD } })}
      />
    </div>
  );
}
