import { useMemo } from 'react';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { SECTIONS, type Section } from '../../../core/deck/model.ts';
import { useWords } from '../../words.tsx';
import type { PresentWords } from './present-words.ts';

/** The console's words in the interface's language. */
export function usePresentWords(): PresentWords {
  const words = useWords();
  return useMemo(() => presentWords(words), [words]);
}

const SECTION_WORDS: Readonly<Record<Section, MessageKey>> = {
  Opening: 'slideSection.Opening',
  Story: 'slideSection.Story',
  Evidence: 'slideSection.Evidence',
  Champion: 'slideSection.Champion',
  Ask: 'slideSection.Ask',
  Backup: 'slideSection.Backup',
};

function presentWords(words: Translator): PresentWords {
  const { t, language } = words;
  const times = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const clock = (time: Date): string => times.format(time);
  return {
    time: t('present.time'),
    elapsed: t('present.elapsed'),
    left: t('present.left'),
    skipToAsk: t('present.skipToAsk'),
    objection: t('present.objection'),
    noObjection: (query) => (query === '' ? t('present.noObjections') : t('present.noObjection', { query })),
    rehearsal: t('rehearse.name'),
    lost: (why) => t(why === 'display' ? 'present.displayGone' : 'present.windowGone'),
    swap: t('present.swap'),
    end: t('present.end'),
    next: t('present.nextSlide'),
    notes: t('present.notes'),
    noNotes: t('present.noNotes'),
    smaller: t('present.notesSmaller'),
    larger: t('present.notesLarger'),
    answerOnly: t('present.answerOnly'),
    lastSlide: t('present.lastSlide'),
    place: (slide, slides) => t('present.slideOf', { slide, slides }),
    onSlide: (spent, planned) => t('present.onSlide', { spent, planned }),
    behind: (time) => behindWords(time, words),
    endsAt: (time, early) => endWords(clock(time), early, words),
    clock,
    section: (section) => {
      const known = SECTIONS.find((one) => one === section);
      return known ? t(SECTION_WORDS[known]) : section;
    },
    keys: [
      ['←', t('common.back')],
      ['→', t('common.next')],
      ['B', t('present.black')],
      ['W', t('present.white')],
      ['L', t('present.pointer')],
      ['G', t('present.overview')],
      ['P', t('present.pause')],
    ],
  };
}

const MINUTE = 60_000;
/** Less is no news. */
const ON_PLAN = 5000;

/** Seconds up to two minutes, then minutes. */
function behindWords(time: number, { t, n }: Translator): string {
  const span = Math.abs(time);
  if (span < ON_PLAN) return t('present.onPlan');
  const isBehind = time > 0;
  if (span < 2 * MINUTE) return n(isBehind ? 'present.behind' : 'present.ahead', Math.round(span / 1000));
  return n(isBehind ? 'present.behindMinutes' : 'present.aheadMinutes', Math.round(span / MINUTE));
}

function endWords(time: string, early: number, { t, n }: Translator): string {
  const minutes = Math.round(Math.abs(early) / MINUTE);
  if (minutes === 0) return t('present.ends', { time });
  return n(early > 0 ? 'present.endsBefore' : 'present.endsAfter', minutes, { time });
}
