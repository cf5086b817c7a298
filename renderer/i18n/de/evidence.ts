import type { evidence as english } from '../en/evidence.ts';
import type { Translation } from '../messages.ts';
import { caseWords } from './case.ts';

export const evidence: Translation<typeof english> = {
  ...caseWords,
  'data.change': 'Ändern',
  'data.keep': 'Behalten',
  'data.label': 'Beschriftung',
  'data.notShown': 'nicht gezeigt',
  'data.typeOrPaste': 'Tippen oder einfügen',
  'data.fits': 'Passt',
  'data.highlights': 'Folie {slide} hebt hervor',
  'data.shows': 'Was das Diagramm zeigt, als Satz',
  'data.sharesOff': 'Anteile brauchen eine Reihe, die sich zu einem Ganzen ergänzt',
  'data.tabs': 'Tabulatoren zwischen Zellen',
  'data.commas': 'Kommas zwischen Zellen',
  'data.semicolons': 'Semikolons zwischen Zellen',
  'data.decimalComma': 'Dezimalkomma',
  'data.decimalPoint': 'Dezimalpunkt',
  'data.firstRowHeader': 'erste Zeile ist der Kopf',
  'data.noHeader': 'ohne Kopfzeile',
  'facts.guide': 'Eine Zahl, einmal eingegeben, ändert sich überall. Mit @ kommt sie in jeden Text.',
  'facts.find': 'Fakt suchen',
  'facts.used': 'Verwendet',
  'facts.addSource': 'Quelle hinzufügen',
  'data.pasted': {
    one: '{count} Zeile, {columns} Spalten eingefügt',
    other: '{count} Zeilen, {columns} Spalten eingefügt',
  },
};
