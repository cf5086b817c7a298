import { describe, expect, it } from 'vitest';
import { dayNumber, parseDate } from '../../../../renderer/core/base/dates.ts';
import { cadenceOf } from '../../../../renderer/core/deck/momentum/cadence.ts';

const day = (text: string): number => {
  const date = parseDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return dayNumber(date);
};
const TODAY = day('2026-11-25');

describe('the rhythm of updates', () => {
  it('counts from the latest, and is due two weeks after it', () => {
    const updates = [{ date: '2026-11-13' }, { date: '2026-10-01' }];

    expect(cadenceOf(updates, TODAY)).toEqual({ kind: 'last', daysAgo: 12, due: day('2026-11-27'), isLate: false });
  });

  it('is late on the day after it was due, and not before', () => {
    expect(cadenceOf([{ date: '2026-11-11' }], TODAY)).toMatchObject({ daysAgo: 14, isLate: false });
    expect(cadenceOf([{ date: '2026-11-10' }], TODAY)).toMatchObject({ daysAgo: 15, isLate: true });
  });

  it('looks ahead to the next that is planned', () => {
    const updates = [{ date: '2027-01-10' }, { date: '2026-12-01' }, { date: '2026-11-01' }];

    expect(cadenceOf(updates, TODAY)).toEqual({ kind: 'ahead', due: day('2026-12-01') });
  });

  it('knows nothing of updates without a whole date', () => {
    expect(cadenceOf([{}, { date: '' }, { date: '2026-11' }, { date: '2026-02-30' }], TODAY)).toEqual({ kind: 'none' });
  });
});
