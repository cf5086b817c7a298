import type { Figures } from './lexicon.ts';
import { found } from './text.ts';

/** The first figure in a text: a numeral with a unit, currency, per cent or magnitude word; dates, times and names are none. */
export const findFigure = (text: string, { figure, exempt }: Figures): string | undefined =>
  /\d/u.test(text)
    ? found(
        figure,
        text.replaceAll(exempt, (date) => '·'.repeat(date.length)),
      )
    : undefined;
