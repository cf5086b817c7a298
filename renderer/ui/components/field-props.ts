import type { ReactNode } from 'react';

/** What every field is given, whatever its control. */
export interface FieldProps {
  readonly label: string;
  /** One line of guidance beneath the label; always there. */
  readonly guide?: string | undefined;
  readonly example?: FieldExample | undefined;
  /** Its place in the pitch: the id of the control, and its `data-field`. */
  readonly field?: string | undefined;
  readonly findings?: readonly FieldFinding[] | undefined;
  readonly coach?: FieldCoach | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** For example that it never comes onto a slide. */
  readonly note?: string | undefined;
}

export interface FieldExample {
  /** On the link at the end of the label row. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
  /** On the button that takes it over. */
  readonly use: string;
  readonly onUse: () => void;
}

/** What the coach found at a field. It stands aside until it is opened: nothing moves while one types. */
export interface FieldCoach {
  readonly count: number;
  /** On the button that opens it: how many there are. */
  readonly label: string;
  /** Read with the field. */
  readonly titles: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What is open. */
  readonly card: ReactNode;
}

export interface FieldFinding {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
}
