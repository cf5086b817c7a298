import type { Pitch } from '../../../core/pitch/schema/index.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { minutesAndSeconds } from '../present/use-now.ts';
import type { Card } from './cards.ts';
import type { SlideMarks } from './slide-marks.ts';

/** What stands beneath a card: that it is hidden, and what the author changed. */

type Choice = NonNullable<NonNullable<Pitch['deck']>['slides']>[string];

export function captionOf({ isFirst, slide }: Card, choice: Choice | undefined, { t }: Translator): readonly string[] {
  if (!isFirst) return [];
  return [
    ...(slide.hidden ? [t('deck.hidden')] : []),
    ...(choice?.title === undefined ? [] : [t('deck.titleChanged')]),
    ...(choice?.notes === undefined ? [] : [t('deck.notesChanged')]),
    ...(choice?.layout === undefined ? [] : [t('deck.layoutChosen')]),
  ];
}

/** What a screen reader says of a card. */
export function cardName(card: Card, caption: readonly string[], marks: SlideMarks, words: Translator): string {
  const { slide } = card;
  const { t } = words;
  const name = slide.hidden ? slide.title : t('editor.thumb', { number: slide.number, title: slide.title });
  return [name, ...caption, ...marksInWords(marks, words)].join(', ');
}

const marksInWords = ({ planned, findings }: SlideMarks, { t, n }: Translator): readonly string[] => [
  ...(planned === undefined ? [] : [t('deck.planned', { time: minutesAndSeconds(planned) })]),
  ...(findings === 0 ? [] : [n('lamp.findings', findings)]),
];

/** What a slide is: its number and kind. */
export function slideName({ slide }: Card, { t }: Translator): string {
  const number = slide.hidden ? t('deck.hiddenSlide') : t('editor.slide', { number: slide.number });
  return t('deck.slideName', { slide: number, kind: t(`kind.${slide.kind}`) });
}
