import type { evidence as english } from '../en/evidence.ts';
import type { Translation } from '../messages.ts';
import { caseWords } from './case.ts';

export const evidence: Translation<typeof english> = {
  ...caseWords,
  'data.change': 'Ändern',
  'data.keep': 'Behalten',
  'data.label': 'Beschriftung',
  'data.typeOrPaste': 'Tippen oder einfügen',
  'data.sharesOff': 'Anteile brauchen eine Reihe, die sich zu einem Ganzen ergänzt',
  'data.tabs': 'Tabulatoren zwischen Zellen',
  'data.commas': 'Kommas zwischen Zellen',
  'data.semicolons': 'Semikolons zwischen Zellen',
  'data.decimalComma': 'Dezimalkomma',
  'data.decimalPoint': 'Dezimalpunkt',
  'data.firstRowHeader': 'erste Zeile ist der Kopf',
  'data.noHeader': 'ohne Kopfzeile',
};
