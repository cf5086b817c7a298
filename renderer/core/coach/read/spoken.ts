/** Words in the languages whose words the coach knows; undefined in every other, where rules of language are silent. */
export type Spoken<T> = Readonly<Record<'en' | 'de', T>>;

export const inLanguage = <T>(words: Spoken<T>, language: string): T | undefined =>
  language === 'en' || language === 'de' ? words[language] : undefined;
