import { useMemo } from 'react';
import { useLocale } from 'react-aria-components';
import { useDocument } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';

/** The meeting that the pitch is for, in words: its name, and when and how long it is. */
export function useMeeting(): { readonly name: string; readonly when: string } | undefined {
  const { n } = useWords();
  const { locale } = useLocale();
  const occasion = useDocument(({ opened }) => opened.pitch.meta.occasion, undefined);
  return useMemo(() => {
    const { meeting, date, minutes } = occasion ?? {};
    if (!meeting) return undefined;
    const day = date !== undefined && !Number.isNaN(Date.parse(date)) ? new Date(`${date}T12:00:00`) : undefined;
    const parts = [
      ...(day ? [new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(day)] : []),
      // The figure and its unit stay on one line.
      ...(minutes === undefined ? [] : [n('editor.minutes', minutes).replaceAll(' ', '\u00A0')]),
    ];
    return { name: meeting, when: parts.join(', ') };
  }, [occasion, locale, n]);
}
