import type { factsFields as english } from '../../en/fields/facts.ts';
import type { FieldWords } from '../../messages.ts';

export const factsFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'evidence.facts.label': {
    label: 'Was gemessen wird',
    guide: 'Liest sich nach der Zahl weiter.',
    example: 'der Schränke stehen leer',
  },
  'evidence.facts.value': { label: 'Zahl', guide: 'Leer lassen, solange sie noch aussteht.' },
  'evidence.facts.unit': { label: 'Einheit', guide: '', example: '%' },
  'evidence.facts.period': { label: 'Zeitraum', guide: 'Wann oder wo sie gilt.', example: '1. Quartal 2026' },
  'evidence.facts.source': { label: 'Quelle', guide: '' },
  'evidence.facts.key': { label: 'Kennzahl', guide: 'Steht groß auf der Folie der Kennzahlen.' },
  'evidence.facts.comparator.value': { label: 'Verglichen mit', guide: 'Eine Zahl allein sagt wenig.' },
  'evidence.facts.comparator.label': { label: 'Was das ist', guide: '', example: 'ein Jahr zuvor' },
  'evidence.facts.comparator.period': { label: 'Dessen Zeitraum', guide: '', example: '1. Quartal 2025' },
  'evidence.facts.good': { label: 'Welche Richtung gut ist', guide: '' },
  'evidence.facts.comment': {
    label: 'Was sie bedeutet',
    guide: 'Wenige Worte neben der Zahl.',
    example: 'Fast die Hälfte, und es wird mehr',
  },
  'evidence.facts.date': { label: 'Datum', guide: 'Wann gemessen wurde.' },
  'evidence.facts.confidence': { label: 'Sicherheit', guide: 'Wie sicher Sie sind, wenn jemand fragt.' },
  'evidence.facts.decimals': { label: 'Nachkommastellen', guide: '' },
  'evidence.sources.title': { label: 'Titel', guide: '', example: 'Bestandsaufnahme aller fünf Hallen' },
  'evidence.sources.publisher': { label: 'Herausgegeben von', guide: '', example: 'Gebäudemanagement' },
  'evidence.sources.date': { label: 'Datum', guide: '' },
  'evidence.sources.detail': {
    label: 'Wo darin',
    guide: 'Seite, Stichprobe, oder wie gezählt wurde.',
    example: 'n = 1.120 Schränke, gezählt am 4. März',
  },
};
