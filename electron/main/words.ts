import { app } from 'electron';
import { CATALOGUES } from '../../renderer/i18n/catalogues.ts';
import { chooseLanguage, createTranslator, type Translator } from '../../renderer/i18n/translator.ts';

/** The words of menus and of the system's own dialogs, in the system's language where it is one of ours. */
export type Words = Pick<Translator, 't'>;

export function systemWords(): Words {
  const [first = 'en'] = app.getPreferredSystemLanguages();
  return createTranslator(CATALOGUES[chooseLanguage([first])]);
}
