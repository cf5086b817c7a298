import { SOFT_HYPHEN, type LanguageSupport } from './breaks.ts';

/**
 * Loads what a language needs to break its lines: phrases for those that write without spaces (BudouX), syllables for
 * those whose compounds outgrow a column (TeX's patterns). Loaded on demand: most decks need neither.
 */
export async function loadLanguageSupport(tag: string): Promise<LanguageSupport> {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  switch (language) {
    case 'ja':
    case 'zh':
    case 'th':
      return { phrases: await loadPhrases(language, rest) };
    case 'de':
    case 'fi':
      return { syllables: await loadSyllables(language) };
    default:
      return {};
  }
}

async function loadPhrases(
  language: 'ja' | 'zh' | 'th',
  rest: readonly string[],
): Promise<(text: string) => readonly string[]> {
  const budoux = await import('budoux');
  const traditional = rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
  const chinese = traditional ? budoux.loadDefaultTraditionalChineseParser : budoux.loadDefaultSimplifiedChineseParser;
  const load = { ja: budoux.loadDefaultJapaneseParser, zh: chinese, th: budoux.loadDefaultThaiParser }[language];
  const parser = load();
  return (text) => withoutSplitCounters(parser.parse(text));
}

/** A figure stays with what it counts, and a fraction whole: the model splits `12か|月` and `3分の|1`. */
function withoutSplitCounters(phrases: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1) ?? '';
    const counts = /\d$/u.test(before) || (/\d[かカヶケ]$/u.test(before) && /^[月所年国条]/u.test(phrase));
    const isFraction = /[\d一二三四五六七八九十]分の$/u.test(before) && /^[\d一二三四五六七八九十]/u.test(phrase);
    if (counts || isFraction) joined[joined.length - 1] = before + phrase;
    else joined.push(phrase);
  }
  return joined;
}

async function loadSyllables(language: 'de' | 'fi'): Promise<(word: string) => readonly string[]> {
  const { hyphenateSync } = language === 'de' ? await import('hyphen/de') : await import('hyphen/fi');
  return (word) => hyphenateSync(word).split(SOFT_HYPHEN);
}
