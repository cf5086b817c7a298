import type { ReactNode } from 'react';
import { MoneyField } from '../../components/money-field.tsx';
import { useDocument } from '../../app-context.tsx';
import { CURRENCIES } from './choice-controls.tsx';
import { useControl, type ControlProps } from './use-control.ts';

interface Amount {
  readonly [key: string]: number | string;
  readonly amount: number;
}

/** An amount, in the currency of the pitch or one of its own. */
export function MoneyControl(props: ControlProps): ReactNode {
  const { value, change, frame } = useControl<Amount>(props);
  const pitchCurrency = useDocument(({ opened }) => opened.pitch.meta.currency, undefined) ?? 'EUR';
  const own = value?.['currency'];
  const currency = typeof own === 'string' ? own : undefined;
  const others = currency === undefined ? {} : { currency };
  return (
    <MoneyField
      {...frame}
      value={value?.amount}
      onChange={(amount) => change(amount === undefined ? undefined : { ...value, amount, ...others }, 'type')}
      currency={currency ?? pitchCurrency}
      currencies={[...new Set([pitchCurrency, ...CURRENCIES])]}
      onCurrency={(code) => value && change({ ...value, currency: code })}
    />
  );
}
