import { useState, type ReactNode } from 'react';
import { dayNumber } from '../../../core/base/dates.ts';
import { cadenceOf, type Cadence } from '../../../core/deck/momentum/cadence.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { useDocument } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';
import styles from './momentum.module.css';

/** Above the update log: when the last one was, and when the next is due. */
export function CadencePart(): ReactNode {
  const words = useWords();
  const updates = useDocument(({ opened }) => opened.pitch.momentum?.updates, undefined);
  const [today] = useState(currentDay);
  const cadence = cadenceOf(updates ?? [], today);
  const isLate = cadence.kind === 'last' && cadence.isLate;
  return (
    <p className={styles['cadence']} data-late={isLate ? '' : undefined}>
      {cadenceWords(cadence, words)}
    </p>
  );
}

export function cadenceWords(cadence: Cadence, words: Pick<Translator, 't' | 'n' | 'tag'>): string {
  if (cadence.kind === 'none') return words.t('momentum.cadence.none');
  const due = dayWords(cadence.due, words.tag);
  if (cadence.kind === 'ahead') return words.t('momentum.cadence.ahead', { due });
  if (cadence.daysAgo === 0) return words.t('momentum.cadence.today', { due });
  return words.n(cadence.isLate ? 'momentum.cadence.late' : 'momentum.cadence.last', cadence.daysAgo, { due });
}

const DAY = 86_400_000;

/** By the calendar of whoever reads it, whatever the hour. */
function currentDay(): number {
  const now = new Date();
  return dayNumber({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

const dayWords = (day: number, tag: string): string =>
  new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day * DAY);
