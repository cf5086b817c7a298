import type { momentumFields as english } from '../../en/fields/momentum.ts';
import type { FieldWords } from '../../messages.ts';

export const momentumFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'momentum.updates.date': { label: 'Datum', guide: '' },
  'momentum.updates.channel': { label: 'Wo', guide: '', example: 'Monatsruf der Standorte' },
  'momentum.updates.audience': { label: 'Für wen', guide: '', example: 'Standortleitungen' },
  'momentum.updates.understood': {
    label: 'Was jetzt feststeht',
    guide: 'Beginnen Sie mit dem, was zuletzt beschlossen wurde.',
    example: 'Sie wollten eine Probe. Sie dauerte 40 Minuten, zwei Dienste brauchen ein längeres Zeitfenster.',
  },
  'momentum.updates.heard': {
    label: 'Was Sie gehört haben',
    guide: 'Auch Zweifel; sie schaffen Vertrauen.',
    example: 'Die Nachtschicht wünscht eine zweite Person vor Ort.',
  },
  'momentum.updates.next': {
    label: 'Was als Nächstes kommt',
    guide: 'Mit einem Datum.',
    example: 'Das erste Wochenende ist der 9. und 10. Mai.',
  },
  'momentum.wins.what': {
    label: 'Was gelungen ist',
    guide: 'Klein und wahr.',
    example: 'Das Bereitschaftstelefon blieb elf Nächte still.',
  },
  'momentum.wins.whoGained': { label: 'Wer gewonnen hat', guide: '', example: 'Nachtschicht in Aarhus' },
  'momentum.wins.fact': { label: 'Fakt dahinter', guide: '' },
  'momentum.wins.quote.text': {
    label: 'Zitat',
    guide: 'In ihren Worten.',
    example: 'Ich wusste nicht mehr, was ein Samstag ist.',
  },
  'momentum.wins.quote.by': { label: 'Gesagt von', guide: '', example: 'Schichtleitung' },
  'momentum.wins.published': { label: 'Wo es erzählt wurde', guide: '', example: 'Mitarbeiterbrief' },
  'momentum.wins.consent': {
    label: 'Ist mit Namen und Zitat einverstanden',
    guide: 'Ohne das steht es auf keiner Folie.',
  },
  'momentum.supporters.name': { label: 'Name', guide: '' },
  'momentum.supporters.team': { label: 'Team', guide: '' },
  'momentum.supporters.willDo': {
    label: 'Was sie beitragen',
    guide: 'Etwas, das sie selbst angeboten haben.',
    example: 'Lernt im April die beiden neuen Kollegen an',
  },
  'momentum.supporters.quote': {
    label: 'Zitat',
    guide: 'In ihren Worten.',
    example: 'An beiden Wochenenden bin ich dabei.',
  },
  'momentum.supporters.consent': {
    label: 'Ist mit Namen und Zitat einverstanden',
    guide: 'Ohne das steht es auf keiner Folie.',
  },
  'momentum.decisions.date': { label: 'Datum', guide: '' },
  'momentum.decisions.outcome': { label: 'Ergebnis', guide: '' },
  'momentum.decisions.conditions': {
    label: 'Bedingungen',
    guide: 'Wie sie genannt wurden.',
    example: 'Erst nach der Probe, und nicht in der ersten Maiwoche.',
  },
  'momentum.decisions.owner': { label: 'Wer es verfolgt', guide: '' },
};
