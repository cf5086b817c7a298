import type { deckFields as english } from '../../en/fields/deck.ts';
import type { FieldWords } from '../../messages.ts';

export const deckFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'meta.title': {
    label: 'Titel',
    guide: 'Wie der Pitch heißt. Ein Arbeitstitel genügt.',
    example: 'Zwei Rechenzentren schließen, bevor sich der Vertrag verlängert',
  },
  'meta.subtitle': {
    label: 'Untertitel',
    guide: 'Worum es geht, für alle, die nur das Deckblatt lesen.',
    example: 'Drei Hallen tragen, was heute fünf tragen',
  },
  'meta.organisation': { label: 'Organisation', guide: '' },
  'meta.circulation': { label: 'Vertraulichkeit', guide: 'Steht am Fuß jeder Folie.', example: 'Intern' },
  'meta.occasion.meeting': { label: 'Termin', guide: 'Wo die Entscheidung fällt.', example: 'Betriebsausschuss' },
  'meta.occasion.date': { label: 'Datum', guide: '' },
  'meta.occasion.minutes': { label: 'Minuten', guide: 'Wie lange Sie haben. Danach richtet sich die Zahl der Folien.' },
  'meta.presenter.name': { label: 'Vortragende Person', guide: '' },
  'meta.presenter.role': { label: 'Rolle', guide: '' },
  'meta.language': {
    label: 'Sprache der Folien',
    guide: 'Die Folien sprechen sie; dieses Fenster behält seine eigene.',
  },
  'meta.currency': { label: 'Währung', guide: '' },
  'deck.brand.accent': { label: 'Akzentfarbe', guide: 'Geschrieben wie #0B3D91. Leer für die des Designs.' },
  'deck.brand.logo': { label: 'Logo', guide: 'Steht auf dem Deckblatt und am Fuß der Folien.' },
};
