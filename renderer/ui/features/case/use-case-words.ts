import { currencyOf } from '../../../core/pitch/defaults.ts';
import { useMemo } from 'react';
import { createLocale } from '../../../core/base/locale/index.ts';
import { useDocument } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';

/** Results of the business case as the interface's language writes them; slides write them in the pitch's. */
export interface CaseWords {
  readonly currency: string;
  money(amount: number | undefined): string;
  /** Of a share: 0.5 is 50 %. */
  perCent(share: number | undefined): string;
}

const NONE = '–';
/** What is more than this says nothing but that it is a lot. */
const MOST = 10;

export function useCaseWords(): CaseWords {
  const { t, tag } = useWords();
  const currency = useDocument(({ opened }) => currencyOf(opened.pitch), '');
  return useMemo(() => {
    const locale = createLocale(tag);
    const share = (value: number): string => `${locale.number(Math.round(value * 100))}${locale.percentSign}`;
    return {
      currency,
      money: (amount) => (amount === undefined ? NONE : locale.money(Math.round(amount), currency)),
      perCent: (value) => {
        if (value === undefined) return NONE;
        return value > MOST ? t('case.over', { share: share(MOST) }) : share(value);
      },
    };
  }, [t, tag, currency]);
}
