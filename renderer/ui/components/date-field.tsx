import { parseDate, type CalendarDate } from '@internationalized/date';
import { parseDate as parsePitchDate } from '../../core/base/dates.ts';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import type { FocusEvent, ReactNode } from 'react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
  useLocale,
} from 'react-aria-components';
import { useWords } from '../words.tsx';
import { cx } from './class-names.ts';
import control from './control.module.css';
import styles from './date-field.module.css';
import { fromToday } from './date-words.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { Icon } from './icon.tsx';
import { useFieldParts } from './use-field-parts.ts';

export interface DateFieldProps extends FieldProps {
  /** An ISO date, `2026-12-04`. Another text stays where it is until a date is chosen, and is named as an error. */
  readonly value: string | undefined;
  readonly onChange: (date: string | undefined) => void;
  readonly isDisabled?: boolean | undefined;
}

/** A day of the calendar, typed part by part as the locale writes it, or chosen. */
export function DateField(props: DateFieldProps): ReactNode {
  const { value, onChange, isReadOnly = false, isDisabled = false, note } = props;
  const { t } = useWords();
  const { locale } = useLocale();
  const date = read(value);
  // A pitch may know the month or the year only, which no calendar can show.
  const partial = value !== undefined && !date ? parsePitchDate(value) : undefined;
  const isUnread = value !== undefined && value !== '' && !date && !partial;
  const error = isUnread ? t('field.notDate', { text: value }) : undefined;
  const words = date ? fromToday(date, locale) : partial && value;
  const shown = { ...props, note: note ?? words };
  const parts = useFieldParts(shown, error !== undefined);
  return (
    <FieldFrame props={shown} parts={parts} error={error} isGroup>
      <DatePicker
        aria-labelledby={parts.labelId}
        value={date ?? null}
        onChange={(next) => onChange(next?.toString())}
        isReadOnly={isReadOnly}
        isDisabled={isDisabled}
        isInvalid={error !== undefined}
        shouldForceLeadingZeros
        {...(parts.control['aria-describedby'] === undefined
          ? {}
          : { 'aria-describedby': parts.control['aria-describedby'] })}
        {...(parts.control.onFocus ? { onFocus: parts.control.onFocus } : {})}
      >
        <Group
          id={parts.control.id}
          data-field={parts.control['data-field']}
          className={cx(control['box'], styles['box'])}
          tabIndex={-1}
          onFocus={toFirstPart}
        >
          <DateInput className={styles['input'] ?? ''}>
            {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
          </DateInput>
          <AriaButton className={control['open'] ?? ''} aria-label={t('field.calendar')}>
            <Icon icon={CalendarDays} />
          </AriaButton>
        </Group>
        <Popover className={styles['popover'] ?? ''} offset={4} data-raised="">
          <Dialog aria-label={t('field.calendar')} className={styles['dialog'] ?? ''}>
            <Month />
          </Dialog>
        </Popover>
      </DatePicker>
    </FieldFrame>
  );
}

function Month(): ReactNode {
  return (
    <Calendar>
      <header className={styles['head']}>
        <AriaButton slot="previous" className={styles['turn'] ?? ''}>
          <Icon icon={ChevronLeft} />
        </AriaButton>
        <Heading level={3} className={styles['month'] ?? ''} />
        <AriaButton slot="next" className={styles['turn'] ?? ''}>
          <Icon icon={ChevronRight} />
        </AriaButton>
      </header>
      <CalendarGrid className={styles['grid'] ?? ''}>
        {(day) => <CalendarCell date={day} className={styles['day'] ?? ''} />}
      </CalendarGrid>
    </Calendar>
  );
}

/** Whoever puts the focus on the field means its first part. */
function toFirstPart({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target === currentTarget) currentTarget.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
}

function read(value: string | undefined): CalendarDate | undefined {
  try {
    return value === undefined || value === '' ? undefined : parseDate(value);
  } catch {
    // Not in the calendar: it stays in the pitch, and the field says so.
    return undefined;
  }
}
