import { useId } from 'react';
import type { FieldProps } from './field-props.ts';

/** The names under which the parts of a field know each other, and what each control of a field carries. */

export interface FieldParts {
  readonly labelId: string;
  readonly guideId: string;
  readonly belowId: string;
  readonly control: {
    readonly id: string;
    readonly 'data-field'?: string;
    readonly 'aria-labelledby': string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
    readonly onFocus?: () => void;
  };
}

export function useFieldParts(
  { field, guide, findings, note, coach, onFocus }: FieldProps,
  hasMore = false,
): FieldParts {
  const own = useId();
  const labelId = `${own}-label`;
  const guideId = `${own}-guide`;
  const belowId = `${own}-below`;
  const hasBelow = hasMore || note !== undefined || coach !== undefined || (findings?.length ?? 0) > 0;
  const described = [...(guide === undefined ? [] : [guideId]), ...(hasBelow ? [belowId] : [])].join(' ');
  return {
    labelId,
    guideId,
    belowId,
    control: {
      id: field ?? `${own}-control`,
      ...(field === undefined ? {} : { 'data-field': field }),
      'aria-labelledby': labelId,
      ...(described === '' ? {} : { 'aria-describedby': described }),
      ...(findings?.some(({ severity }) => severity === 'error') === true ? { 'aria-invalid': true as const } : {}),
      ...(onFocus === undefined ? {} : { onFocus }),
    },
  };
}
