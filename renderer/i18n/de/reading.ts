import type { reading as english } from '../en/reading.ts';
import type { Translation } from '../messages.ts';

export const reading: Translation<typeof english> = {
  'newer.needs': 'Zum Ändern brauchen Sie Greenlight {version} oder neuer.',
  'newer.left': {
    one: '{count} Feld der neueren Version wird nicht gezeigt.',
    other: '{count} Felder der neueren Version werden nicht gezeigt.',
  },
  'newer.nothing': 'Davon lässt sich hier nichts zeigen.',
  'reading.slides': 'Die Folien',
  'reading.none': 'Noch keine Folien.',
  'compare.title': 'Entwurf von „{name}“ neben der Datei',
  'compare.file': 'In der Datei',
  'compare.draft': 'Im Entwurf',
  'compare.then': 'In jener Version',
  'compare.now': 'Jetzt',
  'compare.changed': { one: '{count} Folie weicht ab.', other: '{count} Folien weichen ab.' },
  'compare.same': 'Keine Folie weicht ab. Das Getippte steht nur in Notizen oder neben den Folien.',
  'compare.notHere': 'Hier nicht',
  'compare.failed': 'Die Datei ist gerade nicht lesbar, darum steht der Entwurf allein.',
  'history.look': 'Ansehen',
  'history.versionOf': 'Version vom {when}',
  'history.back': 'Zur Liste',
};
