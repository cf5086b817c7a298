import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { Receipt, ReceiptRow } from '../../../state/engine.ts';

/** What the receipt says, as sentences; for the dialog and for the clipboard. */

const TITLES: Readonly<Record<ReceiptRow['check'], MessageKey>> = {
  structure: 'receipt.structure',
  pages: 'receipt.pages',
  pictures: 'receipt.pictures',
  fit: 'receipt.fit',
  fonts: 'receipt.fonts',
  data: 'receipt.data',
  titles: 'receipt.titles',
  hidden: 'receipt.hidden',
};

export const rowTitle = ({ check }: ReceiptRow, { t }: Translator): string => t(TITLES[check]);

export function rowWords(row: ReceiptRow, words: Translator): string {
  const { check, ok, figures } = row;
  const { t, n } = words;
  const names = listed(row, words);
  const figure = (name: string): number => figures[name] ?? 0;
  switch (check) {
    case 'structure':
      return ok ? t('receipt.structure.ok') : t('receipt.structure.not', { names });
    case 'pages':
      return ok ? n('receipt.pages.ok', figure('pages')) : t('receipt.pages.not', { names });
    case 'pictures':
      return ok ? n('receipt.pictures.ok', figure('pictures')) : t('receipt.pictures.not', { ...figures, names });
    case 'fit':
      return ok ? n('receipt.fit.ok', figure('slides')) : n('receipt.fit.not', figure('moved'));
    case 'fonts':
      return t(ok ? 'receipt.fonts.ok' : 'receipt.fonts.not', { names });
    case 'data': {
      const charts = n('receipt.charts', figure('charts'));
      const tables = n('receipt.tables', figure('tables'));
      return t(ok ? 'receipt.data.ok' : 'receipt.data.not', { charts, tables, names });
    }
    case 'titles':
      return t(ok ? 'receipt.titles.ok' : 'receipt.titles.not', figures);
    case 'hidden':
      return hiddenWords(row, words);
  }
}

function hiddenWords(row: ReceiptRow, words: Translator): string {
  const { ok, names, figures } = row;
  const { t } = words;
  const hasNotes = (figures['notes'] ?? 0) > 0;
  const inside = hasNotes ? [t('present.notes'), ...names] : names;
  if (!ok) return t('receipt.hidden.not', { names: list(inside, words) });
  if (names.length === 0) return t(hasNotes ? 'receipt.hidden.notes' : 'receipt.hidden.ok');
  return t(hasNotes ? 'receipt.hidden.namedNotes' : 'receipt.hidden.named', { names: listed(row, words) });
}

const listed = ({ names }: ReceiptRow, words: Translator): string => list(names, words);

const list = (names: readonly string[], { language }: Translator): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

/** Clean, or with so many things to know. */
export function headline({ rows }: Receipt, { t, n }: Translator): string {
  const wrong = rows.filter(({ ok }) => !ok).length;
  return wrong === 0 ? t('receipt.clean') : n('receipt.notClean', wrong);
}

/** What does not hold stands first. */
export const inOrder = (rows: readonly ReceiptRow[]): readonly ReceiptRow[] =>
  rows.toSorted((a, b) => Number(a.ok) - Number(b.ok));

/** As plain text. */
export function receiptText(receipt: Receipt, files: readonly string[], words: Translator): string {
  const rows = inOrder(receipt.rows).map(
    (row) => `${row.ok ? '✓' : '!'} ${rowTitle(row, words)}: ${rowWords(row, words)}`,
  );
  return [headline(receipt, words), ...files, '', ...rows].join('\n');
}
