import type { argument as english } from '../en/argument.ts';
import type { Translation } from '../messages.ts';

/** Leser, die Sammlung der Einwände und das Üben. */
export const argument: Translation<typeof english> = {
  'lens.everyone': 'Alle',
  'lens.readerIs': 'Für: {name}',

  'library.open': 'Aus der Sammlung hinzufügen',
  'library.title': 'Häufige Einwände',
  'library.intro':
    'Ehrliche Antworten als Anfang. Übernehmen Sie eine, füllen Sie die markierten Lücken und machen Sie sie zu Ihrer.',
  'library.general': 'Gegen jede Idee',
  'library.social': 'Gegen ein soziales Netzwerk bei der Arbeit',
  'library.add': 'Hinzufügen',
  'library.addOne': '„{what}“ hinzufügen',
  'library.there': 'In Ihrer Liste',
  'library.lookFor': 'Als Beleg taugt: {what}',

  'drill.open': 'Antworten üben',
  'drill.title': 'Laut üben',
  'drill.count': '{at} von {of}',
  'drill.aloud': 'Antworten Sie laut, wie Sie es im Raum täten. Dann sehen Sie nach.',
  'drill.raisedBy': 'Kommt von {name}',
  'drill.show': 'Antwort zeigen',
  'drill.space': 'Leertaste',
  'drill.answer': 'Ihre Antwort',
  'drill.noAnswer': 'Hier fehlt noch die Antwort. Schreiben Sie sie im Anschluss.',
  'drill.proof': 'Beleg: {proof}',
  'drill.markWell': 'Saß',
  'drill.markAgain': 'Noch einmal',
  'drill.summary': '{well}, {again}.',
  'drill.well': { one: '{count} saß', other: '{count} saßen' },
  'drill.again': { one: '{count} ist noch zu üben', other: '{count} sind noch zu üben' },
  'drill.next': 'Was schwach war, kommt beim nächsten Mal zuerst.',
  'drill.allWell': 'Sagen Sie sie auf dem Weg zur Sitzung noch einmal.',
  'drill.repeat': { one: 'Diesen noch einmal üben', other: 'Diese {count} noch einmal üben' },
};
