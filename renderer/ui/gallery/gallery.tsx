import { useState, type ReactNode } from 'react';
import { Segmented } from '../components/segmented.tsx';
import type { Language } from '../../i18n/catalogue.ts';
import { CATALOGUES } from '../../i18n/catalogues.ts';
import { WordsProvider } from '../words.tsx';
import { ButtonSpecimens } from './button-specimens.tsx';
import { ChoiceSpecimens } from './choice-specimens.tsx';
import { FieldSpecimens } from './field-specimens.tsx';
import styles from './gallery.module.css';
import { ListSpecimens } from './list-specimens.tsx';
import { MessageSpecimens } from './message-specimens.tsx';
import { OverlaySpecimens } from './overlay-specimens.tsx';
import { TokenSpecimens } from './token-specimens.tsx';

type Look = 'system' | 'light' | 'dark';

/**
 * Every component in every state, for those who build with them. `#dark` and `#de` in the address choose, so that a
 * picture can be taken of each. Its own words are English: nobody but us reads them.
 */
export function Gallery({ start = '' }: { readonly start?: string }): ReactNode {
  const [look, setLook] = useState<Look>(
    start.includes('dark') ? 'dark' : start.includes('light') ? 'light' : 'system',
  );
  const [language, setLanguage] = useState<Language>(start.includes('de') ? 'de' : 'en');
  return (
    <WordsProvider catalogue={CATALOGUES[language]} locale={language === 'de' ? 'de-DE' : 'en-GB'}>
      <div className={styles['page']} {...(look === 'system' ? {} : { 'data-theme': look })}>
        <header className={styles['bar']}>
          <h1>Components</h1>
          <Segmented label="Look" size="s" value={look} onChange={setLook} options={LOOKS} />
          <Segmented label="Language" size="s" value={language} onChange={setLanguage} options={LANGUAGES} />
        </header>
        <main className={styles['columns']}>
          <div className={styles['column']}>
            <ButtonSpecimens />
            <FieldSpecimens />
          </div>
          <div className={styles['column']}>
            <ChoiceSpecimens />
            <ListSpecimens />
          </div>
          <div className={styles['column']}>
            <MessageSpecimens />
            <OverlaySpecimens />
          </div>
          <div className={styles['column']}>
            <TokenSpecimens />
          </div>
        </main>
      </div>
    </WordsProvider>
  );
}

const LOOKS = [
  { id: 'system', name: 'System' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
] as const;

const LANGUAGES = [
  { id: 'en', name: 'English' },
  { id: 'de', name: 'Deutsch' },
] as const;
