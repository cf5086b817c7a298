import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { Icon } from './icon.tsx';
import styles from './money-field.module.css';
import { useFieldParts } from './use-field-parts.ts';
import { useNumberText } from './use-number-text.ts';

export interface Money {
  readonly amount: number;
  readonly currency?: string;
}

export interface MoneyFieldProps extends FieldProps {
  readonly value: Money | undefined;
  /** The pitch's, which an amount without one of its own is in. */
  readonly currency: string;
  readonly currencies: readonly string[];
  readonly onChange: (value: Money | undefined) => void;
}

/** An amount with its currency. The pitch's own currency is not written into the amount. */
export function MoneyField(props: MoneyFieldProps): ReactNode {
  const { value, currency, currencies, onChange, isReadOnly } = props;
  const parts = useFieldParts(props);
  const chosen = value?.currency ?? currency;
  const money = (amount: number, of: string): Money => (of === currency ? { amount } : { amount, currency: of });
  const number = useNumberText(value?.amount, (amount) =>
    onChange(amount === undefined ? undefined : money(amount, chosen)),
  );
  const options = currencies.includes(chosen) ? currencies : [chosen, ...currencies];
  return (
    <FieldFrame props={props} parts={parts}>
      <div className={control['box']}>
        <span className={styles['currency']}>
          <select
            aria-labelledby={parts.labelId}
            value={chosen}
            disabled={isReadOnly === true || value === undefined}
            onChange={({ target }) => value && onChange(money(value.amount, target.value))}
          >
            {options.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
          <Icon icon={ChevronDown} size={14} />
        </span>
        <input
          {...parts.control}
          {...number.input}
          {...(number.isWrong ? { 'aria-invalid': true } : {})}
          className={cx(control['input'], control['figure'])}
          readOnly={isReadOnly}
        />
      </div>
    </FieldFrame>
  );
}
