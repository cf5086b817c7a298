import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLocale } from 'react-aria-components';
import { useWords } from '../words.tsx';
import { parseAmount } from './amount.ts';
import { cx } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldParts } from './use-field-parts.ts';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** Behind the number: `%`, `months`. */
  readonly unit?: string | undefined;
  readonly step?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** Steps of the page keys. */
const PAGE = 10;

/** A number, followed at every key. Arrows step it, page keys by ten. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { value, unit, isReadOnly, isDisabled = false } = props;
  const { t } = useWords();
  const { shown, isUnread, type, step, leave } = useTypedNumber(props);
  const parts = useFieldParts(props, isUnread);
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const by = { ArrowUp: 1, ArrowDown: -1, PageUp: PAGE, PageDown: -PAGE }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || isReadOnly === true) return;
    event.preventDefault();
    step(by);
  };
  return (
    <FieldFrame props={props} parts={parts} error={isUnread ? t('field.notNumber', { text: shown }) : undefined}>
      <div className={control['box']}>
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
          onChange={({ target }) => type(target.value)}
          onKeyDown={press}
          onBlur={leave}
          data-empty={value === undefined || undefined}
        />
        {unit !== undefined && unit !== '' && <span className={control['adorn']}>{unit}</span>}
      </div>
    </FieldFrame>
  );
}

/** What is being typed, until it is left: while it is typed it is not written anew, so that the caret stays. */
function useTypedNumber({ value, onChange, step: size = 1, min = -Infinity, max = Infinity }: NumberFieldProps) {
  const { locale } = useLocale();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : written(value, locale));
  const isUnread = typed !== undefined && typed.trim() !== '' && parseAmount(typed, locale) === undefined;
  const bounded = (next: number): number => Math.min(Math.max(next, min), max);
  const type = (text: string): void => {
    setTyped(text);
    const next = parseAmount(text, locale);
    if (next !== undefined || text.trim() === '') onChange(next === undefined ? undefined : bounded(next));
  };
  const step = (by: number): void => {
    setTyped(undefined);
    onChange(bounded(Number(((value ?? 0) + by * size).toPrecision(15))));
  };
  return { shown, isUnread, type, step, leave: () => setTyped(undefined) };
}

const written = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(value);
