/** A size of a file as people say it: `76 kB`, `2.4 MB`. */
export function sizeWords(bytes: number, language: string): string {
  const mega = bytes >= 1_000_000;
  const value = mega ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  const digits = mega ? 1 : 0;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)} ${mega ? 'MB' : 'kB'}`;
}
