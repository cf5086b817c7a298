import { err, ok, type Result } from '../../base/result.ts';
import type { FieldPath } from '../../base/ids.ts';
import type { Finding } from '../findings.ts';

/** What the work around the deck is asked for by, and why there may be nothing to write. */

export const MOMENTUM_KINDS = ['update', 'win', 'decision', 'ask'] as const;
export type MomentumKind = (typeof MOMENTUM_KINDS)[number];

export interface MomentumError {
  readonly code:
    /** The log is empty. */
    | 'none'
    /** There is none of this id. */
    | 'unknown'
    /** The entry says nothing yet. */
    | 'empty';
  readonly kind: MomentumKind;
  /** The id that was asked for, or that is empty. */
  readonly id: string;
  /** The ids that there are. */
  readonly known: readonly string[];
}

/** The entry of this id; without one, the one that `latest` chooses. */
export function choose<T extends { readonly id: string }>(
  kind: MomentumKind,
  items: readonly T[],
  id: string | undefined,
  latest: (items: readonly T[]) => T | undefined,
): Result<T, MomentumError> {
  const known = items.map((item) => item.id);
  if (items.length === 0) return err({ code: 'none', kind, id: id ?? '', known });
  const found = id === undefined ? latest(items) : items.find((item) => item.id === id);
  return found ? ok(found) : err({ code: 'unknown', kind, id: id ?? '', known });
}

export const isEmpty = (kind: MomentumKind, id: string): Result<never, MomentumError> =>
  err({ code: 'empty', kind, id, known: [] });

/** A deck and its letter meet the same things. */
export const unique = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

/** Findings of one entry and of what every deck shows; the rest of the pitch is not what was asked for. */
export const findingsOf = (findings: readonly Finding[], ...paths: readonly FieldPath[]): readonly Finding[] =>
  findings.filter(
    ({ field, slide }) =>
      field === undefined ||
      slide !== undefined ||
      /^(?:meta|deck\.brand)\b/u.test(field) ||
      paths.some((path) => field.startsWith(path)),
  );
