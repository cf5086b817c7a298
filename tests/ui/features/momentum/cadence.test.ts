import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { dayNumber } from '../../../../renderer/core/base/dates.ts';
import { createTranslator, throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import { cadenceWords } from '../../../../renderer/ui/features/momentum/cadence-part.tsx';

const [english, german] = (['en', 'de'] as const).map((language) =>
  createTranslator(CATALOGUES[language], throwOnUnknown),
);
const due = dayNumber({ year: 2026, month: 11, day: 27 });

describe('the words above the update log', () => {
  it('say how long ago the last update was and when the next is due', () => {
    const said = { kind: 'last', daysAgo: 12, due, isLate: false } as const;

    expect(english && cadenceWords(said, english)).toBe(
      'Last update 12 days ago. The next is due on 27 November 2026.',
    );
    expect(german && cadenceWords(said, german)).toBe(
      'Letzter Zwischenstand vor 12 Tagen. Der nächste ist am 27. November 2026 fällig.',
    );
  });

  it.each([
    [{ kind: 'last', daysAgo: 0, due, isLate: false }, 'Last update today. The next is due on 27 November 2026.'],
    [{ kind: 'last', daysAgo: 1, due, isLate: false }, 'Last update yesterday. The next is due on 27 November 2026.'],
    [
      { kind: 'last', daysAgo: 20, due, isLate: true },
      'Last update 20 days ago. The next was due on 27 November 2026.',
    ],
    [{ kind: 'ahead', due }, 'The next update is on 27 November 2026.'],
    [{ kind: 'none' }, 'No update yet with a date. Every two weeks keeps executives with you.'],
  ] as const)('say of %o: %s', (cadence, words) => {
    expect(english && cadenceWords(cadence, english)).toBe(words);
  });
});
