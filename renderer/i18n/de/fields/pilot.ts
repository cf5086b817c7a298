import type { pilotFields as english } from '../../en/fields/pilot.ts';
import type { FieldWords } from '../../messages.ts';

export const pilotFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'story.pilot.scope': {
    label: 'Wie groß',
    guide: 'Wie viele, wo, wie lange.',
    example: 'Eine Halle, 40 Schränke, zwei Wochenenden im Mai',
  },
  'story.pilot.team': {
    label: 'Wer es macht',
    guide: 'Namen wiegen mehr als Abteilungen.',
    example: 'Karin Holm mit sechs Leuten aus dem Betrieb',
  },
  'story.pilot.phases.name': { label: 'Phase', guide: 'Ein oder zwei Wörter.', example: 'Proben' },
  'story.pilot.phases.start': { label: 'Von', guide: '' },
  'story.pilot.phases.end': { label: 'Bis', guide: '' },
  'story.pilot.milestones.date': { label: 'Datum', guide: '' },
  'story.pilot.milestones.meaning': {
    label: 'Was dann feststeht',
    guide: 'Ein Meilenstein ist etwas, das man sehen kann.',
    example: 'Erste Halle läuft von Hamburg aus',
  },
  'story.pilot.success.measure': {
    label: 'Es hat geklappt, wenn',
    guide: 'Ein Maß, mit einer Zahl.',
    example: 'Kein Ausfall über 5 Minuten an beiden Wochenenden',
  },
  'story.pilot.success.detail': {
    label: 'Wie gemessen wird',
    guide: 'Andere müssen auf dieselbe Zahl kommen.',
    example: 'Abgelesen an der Überwachung der Leitstelle, Freitag 18 Uhr bis Montag 6 Uhr.',
  },
  'story.pilot.exit.rule': {
    label: 'Es endet, wenn',
    guide: 'Eine Regel, die keine Sitzung braucht.',
    example: 'Abbruch, wenn am ersten Wochenende mehr als zwei Dienste ihr Zeitfenster verfehlen',
  },
  'story.pilot.exit.detail': {
    label: 'Was dann geschieht',
    guide: 'Führungskräfte wollen wissen, was bleibt, wenn es scheitert.',
    example: 'Die Schränke bleiben bis Juli am Strom, zurück geht es in einer Nacht.',
  },
  'story.pilot.claim': {
    label: 'Titel der Folie',
    guide: 'Greenlight schreibt einen. Ändern Sie ihn, wo Sie es besser wissen.',
    example: 'Zwei Wochenenden zeigen, ob drei Hallen reichen',
  },
  'story.pilot.notes': {
    label: 'Notizen',
    guide: 'Was Sie sagen, wenn diese Folie zu sehen ist.',
    example: 'Nennen Sie die Ausstiegsregel, bevor jemand fragt.',
  },
};
