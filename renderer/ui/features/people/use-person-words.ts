import { useMemo } from 'react';
import { useLocale } from 'react-aria-components';
import { parseDate, utcDate } from '../../../core/base/dates.ts';
import { readerName } from '../../../core/deck/readers.ts';
import type { Person } from '../../../core/pitch/schema/index.ts';
import { useWords } from '../../words.tsx';

export interface PersonWords {
  readonly name: (person: Person) => string;
  readonly part: (person: Person) => string;
  readonly stance: (person: Person) => string;
  readonly influence: (person: Person) => string;
  /** Whether and when the talk before the meeting was or is. */
  readonly met: (person: Person) => string;
  /** All of it on one line, for a point of the map. */
  readonly whole: (person: Person) => string;
}

/** What is said of a person on the map and in the table, in the interface's words. */
export function usePersonWords(): PersonWords {
  const { t } = useWords();
  const { locale } = useLocale();
  return useMemo(() => {
    const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    const part = ({ part: one }: Person): string => (one ? t(`choice.people.part.${one}`) : t('people.noPart'));
    const stance = (person: Person): string =>
      person.stance ? t(`choice.people.stance.${person.stance}`) : t('people.noStance');
    const influence = (person: Person): string =>
      person.influence === undefined
        ? t('people.noInfluence')
        : t('people.ofFive', { level: Math.max(1, Math.ceil(person.influence / 20)) });
    const met = ({ preMeeting }: Person): string => {
      const date = parseDate(preMeeting?.date ?? '');
      const day = date && days.format(utcDate(date));
      if (preMeeting?.outcome !== undefined) return day === undefined ? t('people.met') : t('people.metOn', { day });
      return day === undefined ? t('people.notMetYet') : t('people.planned', { day });
    };
    const whole = (person: Person): string =>
      t('people.point', {
        name: readerName(person),
        part: part(person),
        stance: stance(person),
        influence: influence(person),
      });
    return { name: readerName, part, stance, influence, met, whole };
  }, [t, locale]);
}
