import type { askFields as english } from '../../en/fields/ask.ts';
import type { FieldWords } from '../../messages.ts';

export const askFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'ask.decision': {
    label: 'Entscheidung',
    guide: 'Ein Satz, der sagt, was zu tun ist.',
    example: 'Aarhus und Malmö kündigen und 210.000 für den Umzug freigeben',
  },
  'ask.decider': { label: 'Wer entscheidet', guide: 'Eine Person, auch wo viele zustimmen.' },
  'ask.decideBy': { label: 'Bis wann', guide: '' },
  'ask.decideByNote': {
    label: 'Warum bis dahin',
    guide: 'Was einen Tag später verloren ist.',
    example: 'Die Kündigungsfrist endet am 31. März',
  },
  'ask.claim': {
    label: 'Titel der Folie',
    guide: 'Greenlight schreibt einen. Ändern Sie ihn, wo Sie es besser wissen.',
    example: 'Zwei Hallen bis 31. März kündigen',
  },
  'ask.notes': {
    label: 'Notizen',
    guide: 'Was Sie sagen, wenn diese Folie zu sehen ist.',
    example: 'Sagen Sie den Satz, dann schweigen Sie.',
  },
  'ask.oneOff': { label: 'Einmalig', guide: '' },
  'ask.noSpend': { label: 'Keine Ausgabe beantragt', guide: '' },
  'ask.recurring': { label: 'Laufend', guide: '' },
  'ask.recurringEvery': { label: 'Wie oft', guide: '' },
  'ask.amountNote': {
    label: 'Was der Betrag umfasst',
    guide: 'Führungskräfte wollen wissen, ob das alles ist.',
    example: 'Mit Spedition, zwei Leitungen und einem Ersatzwochenende',
  },
  'ask.options.name': { label: 'Option', guide: '', example: 'Nur eine Halle schließen' },
  'ask.options.cost': { label: 'Kosten', guide: '' },
  'ask.options.firstProof': {
    label: 'Erster Beleg',
    guide: 'Wann man merkt, ob es trägt.',
    example: 'Nach dem ersten Wochenende im Mai',
  },
  'ask.options.canStop': { label: 'Lässt es sich stoppen', guide: '', example: 'Bis Juli, in einer Nacht' },
  'ask.options.tradeOff': {
    label: 'Was dafür wegfällt',
    guide: 'Jede Option gibt etwas auf, Ihre auch.',
    example: 'Die halbe Ersparnis für die halbe Arbeit',
  },
  'ask.options.recommended': { label: 'Empfohlen', guide: '' },
  'ask.options.doNothing': { label: 'Nichts tun', guide: 'Auch Warten ist eine Option und hat einen Preis.' },
  'ask.options.costNote': { label: 'Anmerkung zu den Kosten', guide: '', example: 'fünf weitere Jahre Miete' },
  'ask.onYes': {
    label: 'Was bei Ja geschieht',
    guide: 'Das Erste, was geschieht, und wann.',
    example: 'Beide Vermieter haben bis Freitag unsere Kündigung.',
  },
  'ask.onNo': {
    label: 'Was bei Nein geschieht',
    guide: 'Eine Tatsache, keine Drohung.',
    example: 'Der Vertrag verlängert sich am 30. Juni um fünf Jahre.',
  },
  'ask.nextThirtyDays.what': {
    label: 'Schritt',
    guide: 'Etwas, das man abhaken kann.',
    example: 'Testsysteme umziehen',
  },
  'ask.nextThirtyDays.who': { label: 'Wer', guide: '' },
  'ask.nextThirtyDays.when': { label: 'Wann', guide: '' },
  'ask.nextThirtyDays.milestone': { label: 'Meilenstein', guide: 'Auf der Folie hervorgehoben.' },
};
