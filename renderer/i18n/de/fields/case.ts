import type { caseFields as english } from '../../en/fields/case.ts';
import type { FieldWords } from '../../messages.ts';

export const caseFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'evidence.businessCase.lines.label': { label: 'Posten', guide: '', example: 'Miete zweier Hallen' },
  'evidence.businessCase.lines.kind': { label: 'Art', guide: '' },
  'evidence.businessCase.lines.amount.low': { label: 'Niedrig', guide: 'Was es mindestens ist.' },
  'evidence.businessCase.lines.amount.base': { label: 'Basis', guide: 'Womit Sie planen.' },
  'evidence.businessCase.lines.amount.high': { label: 'Hoch', guide: 'Was es höchstens ist.' },
  'evidence.businessCase.lines.timing': { label: 'Wann', guide: '' },
  'evidence.businessCase.lines.every': { label: 'Wie oft', guide: '' },
  'evidence.businessCase.lines.start': { label: 'Ab Monat', guide: '1 ist der erste Monat der Rechnung.' },
  'evidence.businessCase.lines.end': { label: 'Bis Monat', guide: 'Leer, so lange die Rechnung läuft.' },
  'evidence.businessCase.lines.rampUp': { label: 'Monate bis dahin', guide: 'Am ersten Tag ist nichts ganz da.' },
  'evidence.businessCase.lines.confidence': { label: 'Sicherheit', guide: 'Wie sicher Sie sind, wenn jemand fragt.' },
  'evidence.businessCase.lines.fact': { label: 'Fakt dahinter', guide: '' },
  'evidence.businessCase.lines.cash': { label: 'Bewegt Geld', guide: 'Aus für gesparte Zeit, die niemand auszahlt.' },
  'evidence.businessCase.start': { label: 'Beginn', guide: '' },
  'evidence.businessCase.horizon': { label: 'Betrachtete Monate', guide: '' },
  'evidence.businessCase.discountRate': { label: 'Zinssatz', guide: 'Wie das Controlling ihn verwendet.' },
  'evidence.businessCase.assumptions.text': {
    label: 'Worauf das beruht',
    guide: 'Führungskräfte wollen wissen, was falsch sein müsste.',
    example: 'Strom bleibt beim Preis dieses Winters',
  },
  'evidence.businessCase.sentence': {
    label: 'Die Rechnung in einem Satz',
    guide: 'Leer lassen, dann schreibt Greenlight ihn aus den Zahlen.',
    example: 'Der Umzug kostet einmal 210.000 und spart ab Juli jedes Jahr 640.000.',
  },
  'evidence.businessCase.source': { label: 'Quelle', guide: '' },
  'evidence.businessCase.claim': {
    label: 'Titel der Folie',
    guide: 'Greenlight schreibt einen. Ändern Sie ihn, wo Sie es besser wissen.',
    example: 'Der Umzug ist in vier Monaten bezahlt',
  },
  'evidence.businessCase.notes': {
    label: 'Notizen',
    guide: 'Was Sie sagen, wenn diese Folie zu sehen ist.',
    example: 'Nennen Sie zuerst den niedrigen Fall. Auch er trägt sich.',
  },
};
