import type { rehearsing as english } from '../en/rehearsing.ts';
import type { Translation } from '../messages.ts';

export const rehearsing: Translation<typeof english> = {
  'rehearse.name': 'Probe',
  'rehearse.title': 'Probe: {took} von {planned} Minuten',
  'rehearse.over': { one: '{count} Folie lief über den Plan.', other: '{count} Folien liefen über den Plan.' },
  'rehearse.kept': 'Keine Folie lief über den Plan.',
  'rehearse.before': 'Das Mal davor dauerte es {time}.',
  'rehearse.keptPrivate': 'Die Zeiten bleiben im Pitch, nur für Sie: Kein Export enthält sie.',
  'rehearse.slide': 'Folie',
  'rehearse.planned': 'Geplant',
  'rehearse.took': 'Gebraucht',
  'rehearse.difference': 'Über dem Plan',
  'rehearse.overBy': '{time} darüber',
  'rehearse.notShown': 'nicht gezeigt',
  'rehearse.again': 'Noch einmal proben',
  'present.windowGone': 'Das Fenster mit den Folien ist zu. Die Folien laufen hier weiter; N zeigt die Notizen.',
  'present.noObjections': 'Dieser Pitch beantwortet noch keine Einwände',
};
