import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createTranslator, type OnUnknown, type Translator } from '../i18n/translator.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** Gives every component the interface's words, and numbers and dates their shape. */

const Words = createContext<Translator | undefined>(undefined);

export interface WordsProviderProps {
  readonly catalogue: Catalogue;
  /** As the person's system has it, such as `de-CH`; decides how numbers and dates are typed. The language without it. */
  readonly locale?: string | undefined;
  /** What to do where a word is missing; tests throw. */
  readonly onUnknown?: OnUnknown | undefined;
  readonly children: ReactNode;
}

export function WordsProvider({
  catalogue,
  locale = catalogue.language,
  onUnknown,
  children,
}: WordsProviderProps): ReactNode {
  const translator = useMemo(() => createTranslator(catalogue, onUnknown), [catalogue, onUnknown]);
  return (
    <I18nProvider locale={locale}>
      <Words value={translator}>{children}</Words>
    </I18nProvider>
  );
}

export function useWords(): Translator {
  const words = useContext(Words);
  if (!words) throw new Error('useWords is called outside of WordsProvider');
  return words;
}
