import type { momentum as english } from '../en/momentum.ts';
import type { Translation } from '../messages.ts';

export const momentum: Translation<typeof english> = {
  'momentum.make.update': 'Zwischenstand erzeugen …',
  'momentum.make.win': 'Texte zum Erfolg erzeugen …',
  'momentum.make.decision': 'Protokollnotiz schreiben …',
  'momentum.guide.update': 'Eine bis drei Folien in PowerPoint und HTML und ein E-Mail-Entwurf.',
  'momentum.guide.win': 'Ein E-Mail-Entwurf, ein Beitrag in HTML und Markdown und eine Folie für die Sitzung.',
  'momentum.guide.decision':
    'Was entschieden wurde, unter welchen Bedingungen, wer und bis wann: ein E-Mail-Entwurf und Markdown.',
  'momentum.written': { one: '{count} Datei geschrieben: {names}', other: '{count} Dateien geschrieben: {names}' },
  'momentum.leftOff': 'Weggelassen, weil das Einverständnis fehlt: {what}.',
  'momentum.empty.update':
    'Noch gibt es nichts zu zeigen. Tragen Sie ein, was Sie verstanden oder gehört haben oder was folgt.',
  'momentum.empty.win': 'Noch gibt es nichts zu erzählen. Tragen Sie ein, was gelungen ist.',
  'momentum.empty.decision':
    'Noch gibt es nichts festzuhalten. Tragen Sie ein, was entschieden wurde, oder das Ergebnis.',
  'momentum.cadence.none': 'Noch kein Zwischenstand mit Datum. Alle zwei Wochen einer hält die Leitung bei der Sache.',
  'momentum.cadence.ahead': 'Der nächste Zwischenstand ist am {due}.',
  'momentum.cadence.today': 'Letzter Zwischenstand heute. Der nächste ist am {due} fällig.',
  'momentum.cadence.last': {
    one: 'Letzter Zwischenstand gestern. Der nächste ist am {due} fällig.',
    other: 'Letzter Zwischenstand vor {count} Tagen. Der nächste ist am {due} fällig.',
  },
  'momentum.cadence.late': {
    one: 'Letzter Zwischenstand vor {count} Tag. Der nächste war am {due} fällig.',
    other: 'Letzter Zwischenstand vor {count} Tagen. Der nächste war am {due} fällig.',
  },
  'export.eml': 'E-Mail dazu',
  'export.emlGuide': 'Ein Entwurf mit dem Anliegen im ersten Satz und den Folien im Anhang',
  'export.emlNoAsk': 'Braucht die Entscheidung, um die Sie bitten',
};
