import type { peopleFields as english } from '../../en/fields/people.ts';
import type { FieldWords } from '../../messages.ts';

export const peopleFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'people.name': { label: 'Name', guide: '' },
  'people.role': { label: 'Rolle', guide: '' },
  'people.level': { label: 'Ebene', guide: '' },
  'people.part': { label: 'Anteil an der Entscheidung', guide: '' },
  'people.stance': { label: 'Haltung', guide: 'Stand heute, nicht wie Sie hoffen.' },
  'people.influence': { label: 'Einfluss', guide: '0 bis 100. Wen sehen andere an, bevor sie sprechen?' },
  'people.caresAbout': {
    label: 'Legt Wert auf',
    guide: 'In ihren Worten.',
    example: 'Ein Budget, das bis Dezember hält.',
  },
  'people.concern': {
    label: 'Sorge',
    guide: 'Was sie bei geschlossener Tür sagen.',
    example: 'Noch ein Umzug, der bis Montag dauert.',
  },
  'people.preMeeting.date': {
    label: 'Gespräch davor',
    guide: 'Ein Veto, das man erst im Raum kennenlernt, ist schwer zu wenden.',
  },
  'people.preMeeting.outcome': {
    label: 'Was dabei herauskam',
    guide: '',
    example: 'Will die Probe sehen, bevor sie zustimmt.',
  },
  'people.input.said': {
    label: 'Was sie Ihnen gesagt haben',
    guide: '',
    example: 'Nicht in der Woche des Jahresabschlusses.',
  },
  'people.input.changed': {
    label: 'Was Sie daran geändert haben',
    guide: 'Führungskräfte wollen wissen, dass es gehört wurde.',
    example: 'Zweites Wochenende auf Ende Mai gelegt',
  },
  'people.investedIn': {
    label: 'Hat investiert in',
    guide: 'Was neben Ihrer Idee alt aussähe.',
    example: 'Die Halle in Malmö, eröffnet 2017',
  },
  'people.picture': { label: 'Bild', guide: '' },
};
