import type { coach as english } from '../en/coach.ts';
import type { Translation } from '../messages.ts';

export const coach: Translation<typeof english> = {
  'section.coach': 'Coach',
  'sectionHint.coach': 'Woran Führungskräfte hängen bleiben, und was Sie dagegen tun',
  'coach.reading': 'Der Coach liest Ihren Pitch.',
  'coach.overall.ready': 'Bereit. Nichts hier würde Führungskräfte aufhalten.',
  'coach.overall.weak': {
    one: 'Nichts hier würde Führungskräfte aufhalten. {count} Stelle weckt Zweifel.',
    other: 'Nichts hier würde Führungskräfte aufhalten. {count} Stellen wecken Zweifel.',
  },
  'coach.overall.not-ready': {
    one: '{count} Punkt würde Führungskräfte aufhalten. Beginnen Sie damit.',
    other: '{count} Punkte würden Führungskräfte aufhalten. Beginnen Sie damit.',
  },
  'coach.severity.not-ready': 'Verhindert ein Ja',
  'coach.severity.weak': 'Weckt Zweifel',
  'coach.severity.hint': 'Geht besser',
  'coach.before': 'Vorher',
  'coach.after': 'Nachher',
  'coach.example': 'Ein Beispiel',
  'coach.slides': 'Auf den Folien',
  'coach.dismissed': { one: '{count} Hinweis ausgeblendet', other: '{count} Hinweise ausgeblendet' },
  'coach.noReason': 'Ohne Begründung',
};
