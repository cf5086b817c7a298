/** Figures as English and German prose writes them, digits or small numbers in words. */

const WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, i) => [word, i + 1] as const,
  ),
  ...['einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'].map(
    (word, i) => [word, i + 1] as const,
  ),
  ...(['eighteen', 'achtzehn'] as const).map((word) => [word, 18] as const),
  ...(['twenty-four', 'vierundzwanzig'] as const).map((word) => [word, 24] as const),
  ...(['thirty-six', 'sechsunddreißig'] as const).map((word) => [word, 36] as const),
]);

/** `1,200.5` in English and `1.200,5` in German; undefined where it is no figure. */
export function numeralOf(text: string, language: 'en' | 'de'): number | undefined {
  const word = text.toLowerCase();
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const plain = text
    .replace(/[.,]+$/u, '')
    .replaceAll(group, '')
    .replace(point, '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
