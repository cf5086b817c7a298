import { useId, type ReactNode } from 'react';
import { CURRENCIES } from '../../../core/pitch/currencies.ts';
import { FALLBACK_CURRENCY } from '../../../core/pitch/defaults.ts';
import { cx } from '../../components/class-names.ts';
import { DateField } from '../../components/date-field.tsx';
import { MoneyField } from '../../components/money-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Answer, AnswerValue } from './answers.ts';
import styles from './interview.module.css';
import type { Part } from './questions.ts';

export interface AnswerPartProps {
  readonly part: Part;
  /** Without it, the question is the label. */
  readonly label: string | undefined;
  readonly titleId: string;
  readonly isWide: boolean;
  readonly answer: Answer;
  readonly onChange: (values: Readonly<Record<string, AnswerValue>>, part: Part) => void;
  readonly onFocus: () => void;
}

/** One thing that a question asks for. */
export function AnswerPart(props: AnswerPartProps): ReactNode {
  // It is chosen within the amount.
  if (props.part.kind === 'currency') return null;
  return (
    <div className={cx(props.isWide && styles['wide'])}>
      <Control {...props} />
    </div>
  );
}

function Control(props: AnswerPartProps): ReactNode {
  const { part, label = '', answer, onChange, onFocus } = props;
  const value = answer[part.id];
  const common = { label, onFocus };
  const put = (next: AnswerValue): void => onChange({ [part.id]: next }, part);
  switch (part.kind) {
    case 'prose':
      return <Large {...props} />;
    case 'line':
      return <TextField {...common} value={textOf(value)} onChange={put} />;
    case 'number':
      return <NumberField {...common} value={numberOf(value)} onChange={put} min={0} />;
    case 'date':
      return <DateField {...common} value={typeof value === 'string' ? value : undefined} onChange={put} />;
    case 'money':
      return <Money {...props} />;
    case 'currency':
      return null;
  }
}

/** The amount is kept with the currency that is shown beside it. */
function Money({ part, label = '', answer, onChange, onFocus }: AnswerPartProps): ReactNode {
  const currency = textOf(answer['currency']) || FALLBACK_CURRENCY;
  return (
    <MoneyField
      label={label}
      onFocus={onFocus}
      value={numberOf(answer[part.id])}
      onChange={(amount) => onChange({ [part.id]: amount, currency }, part)}
      currency={currency}
      onCurrency={(code) => onChange({ currency: code }, part)}
      currencies={CURRENCIES}
    />
  );
}

function Large({ part, label, titleId, answer, onChange, onFocus }: AnswerPartProps): ReactNode {
  const id = useId();
  return (
    <div className={styles['prose']}>
      {label !== undefined && (
        <label className={styles['label']} htmlFor={id}>
          {label}
        </label>
      )}
      <textarea
        id={id}
        className={cx(styles['large'], label !== undefined && styles['shared'])}
        aria-labelledby={label === undefined ? titleId : undefined}
        rows={1}
        value={textOf(answer[part.id])}
        onFocus={onFocus}
        onChange={({ target }) => onChange({ [part.id]: target.value }, part)}
      />
    </div>
  );
}

const textOf = (value: AnswerValue): string => (value === undefined ? '' : String(value));
const numberOf = (value: AnswerValue): number | undefined => (typeof value === 'number' ? value : undefined);
