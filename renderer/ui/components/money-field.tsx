import { useState, type ReactNode } from 'react';
import { useLocale } from 'react-aria-components';
import { useWords } from '../words.tsx';
import { parseAmount, writeAmount } from './amount.ts';
import { cx } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './money-field.module.css';
import { useFieldParts } from './use-field-parts.ts';

export interface MoneyFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (amount: number | undefined) => void;
  readonly currency: string;
  /** Without it, the currency is shown and not chosen. */
  readonly onCurrency?: ((code: string) => void) | undefined;
  readonly currencies?: readonly string[] | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** An amount with its currency. What is typed is understood at every key: `48k`, `1.2 million`, `48.000`. */
export function MoneyField(props: MoneyFieldProps): ReactNode {
  const { value, onChange, currency, isDisabled = false, isReadOnly } = props;
  const { t } = useWords();
  const { locale } = useLocale();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : writeAmount(value, locale));
  const isUnread = typed !== undefined && typed.trim() !== '' && parseAmount(typed, locale) === undefined;
  const parts = useFieldParts(props, isUnread);
  const type = (text: string): void => {
    setTyped(text);
    const amount = parseAmount(text, locale);
    if (amount !== undefined || text.trim() === '') onChange(amount);
  };
  return (
    <FieldFrame props={props} parts={parts} error={isUnread ? t('field.notNumber', { text: typed }) : undefined}>
      <div className={control['box']}>
        <Currency {...props} />
        <input
          {...parts.control}
          {...(isUnread ? { 'aria-invalid': true } : {})}
          className={cx(control['input'], control['figure'])}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          disabled={isDisabled}
          readOnly={isReadOnly}
          title={currency}
          onChange={({ target }) => type(target.value)}
          onBlur={() => !isUnread && setTyped(undefined)}
        />
      </div>
    </FieldFrame>
  );
}

function Currency({ label, currency, currencies = [], onCurrency, isDisabled }: MoneyFieldProps): ReactNode {
  const { t } = useWords();
  if (!onCurrency) return <span className={control['adorn']}>{currency}</span>;
  const codes = currencies.includes(currency) ? currencies : [currency, ...currencies];
  return (
    <select
      className={styles['currency']}
      aria-label={`${label}, ${t('field.currency')}`}
      value={currency}
      disabled={isDisabled}
      onChange={({ target }) => onCurrency(target.value)}
    >
      {codes.map((code) => (
        <option key={code}>{code}</option>
      ))}
    </select>
  );
}
