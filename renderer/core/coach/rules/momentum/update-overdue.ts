import { dayNumber } from '../../../base/dates.ts';
import { fieldPath } from '../../../base/ids.ts';
import { lastDay, meetingDate } from '../../read/days.ts';
import { isBegun } from '../../read/said.ts';
import { gap, words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** Executives heard nothing in the weeks before the meeting. */
export const updateOverdue: PitchRule = {
  id: 'update-overdue',
  check: ({ pitch }) => {
    const meeting = meetingDate(pitch);
    if (!meeting || !isBegun(pitch)) return [];
    const dated = (pitch.momentum?.updates ?? [])
      .map(({ id, date }) => ({ id, date, day: lastDay(date) ?? -Infinity }))
      .toSorted((a, b) => b.day - a.day);
    const [last] = dated;
    if (last && last.day >= dayNumber(meeting) - THRESHOLDS.updateDays) return [];
    return [
      last
        ? words(fieldPath('momentum', 'updates', { id: last.id }, 'date'), last.date)
        : gap(fieldPath('momentum', 'updates')),
    ];
  },
};
