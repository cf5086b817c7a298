import type { people as english } from '../en/people.ts';
import type { Translation } from '../messages.ts';

export const people: Translation<typeof english> = {
  'people.map': 'Karte',
  'people.table': 'Tabelle',
  'people.view': 'Karte oder Tabelle',
  'people.influenceAxis': 'Einfluss, oben mehr',
  'people.against': 'Dagegen',
  'people.undecided': 'Unentschieden',
  'people.forIt': 'Dafür',
  'people.zone.help': 'Um Hilfe bitten',
  'people.zone.meet': 'Vorher treffen',
  'people.zone.hear': 'Anhören',
  'people.zone.inform': 'Auf dem Laufenden halten',
  'people.decides': 'Entscheidet',
  'people.noneKnown': 'Keine bekannt',
  'people.notMet': 'Noch nicht',
  'people.notNeeded': 'Nicht nötig',
  'people.ofFive': '{level} von 5',
  'people.met': 'Getroffen',
  'people.here': { one: '{count} Person hier', other: '{count} Personen hier' },
};
