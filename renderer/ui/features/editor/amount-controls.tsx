import { CURRENCIES } from '../../../core/pitch/currencies.ts';
import { currencyOf } from '../../../core/pitch/defaults.ts';
import { lazy, Suspense, type ReactNode } from 'react';
import { useDocument } from '../../app-context.tsx';
import styles from './amount-controls.module.css';
import type { FieldSpec } from './forms/form.ts';
import { useControl, type ControlProps } from './use-control.ts';

/** Numbers, dates and money, as the person's region writes them. What knows that is large, and no first field needs it. */

const NumberField = lazy(async () => ({ default: (await import('../../components/number-field.tsx')).NumberField }));
const DateField = lazy(async () => ({ default: (await import('../../components/date-field.tsx')).DateField }));
const MoneyField = lazy(async () => ({ default: (await import('../../components/money-field.tsx')).MoneyField }));

interface ComingProps {
  readonly field: string | undefined;
  readonly children: ReactNode;
}

/** The place of a field that is on its way. */
const Coming = ({ field, children }: ComingProps): ReactNode => (
  <Suspense fallback={<div className={styles['coming']} data-coming={field} />}>{children}</Suspense>
);

export function NumberControl(props: ControlProps<Extract<FieldSpec, { kind: 'number' }>>): ReactNode {
  const { value, change, frame } = useControl<number>(props);
  return (
    <Coming field={frame.field}>
      <NumberField {...frame} unit={props.spec.unit} value={value} onChange={(next) => change(next, 'type')} />
    </Coming>
  );
}

export function DateControl(props: ControlProps): ReactNode {
  const { value, change, frame } = useControl<string>(props);
  return (
    <Coming field={frame.field}>
      <DateField {...frame} value={value} onChange={(next) => change(next)} />
    </Coming>
  );
}

interface Amount {
  readonly [key: string]: number | string;
  readonly amount: number;
}

/** An amount, in the currency of the pitch or one of its own. */
export function MoneyControl(props: ControlProps): ReactNode {
  const { value, change, frame } = useControl<Amount>(props);
  const pitchCurrency = useDocument(({ opened }) => currencyOf(opened.pitch), '');
  const own = value?.['currency'];
  const currency = typeof own === 'string' ? own : undefined;
  const others = currency === undefined ? {} : { currency };
  return (
    <Coming field={frame.field}>
      <MoneyField
        {...frame}
        value={value?.amount}
        onChange={(amount) => change(amount === undefined ? undefined : { ...value, amount, ...others }, 'type')}
        currency={currency ?? pitchCurrency}
        currencies={[...new Set([pitchCurrency, ...CURRENCIES])]}
        onCurrency={(code) => value && change({ ...value, currency: code })}
      />
    </Coming>
  );
}
