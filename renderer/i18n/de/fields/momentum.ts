import type { momentumFields as english } from '../../en/fields/momentum.ts';
import type { FieldWords } from '../../messages.ts';

export const momentumFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'momentum.updates.date': { label: 'Datum', guide: '' },
  'momentum.updates.channel': { label: 'Wo', guide: '', example: 'Monatsruf der Standorte' },
  'momentum.updates.audience': { label: 'Für wen', guide: '', example: 'Standortleitungen' },
  'momentum.updates.understood': {
    label: 'Was wir jetzt von der Aufgabe verstehen',
    guide: 'Die Aufgabe, nicht die Lösung: dabei kann die Leitung helfen.',
    example: 'Die Anrufe kommen von zwei Diensten, nicht aus der ganzen Halle.',
  },
  'momentum.updates.heard': {
    label: 'Was Sie gehört haben',
    guide: 'Auch Zweifel; sie schaffen Vertrauen.',
    example: 'Die Nachtschicht wünscht eine zweite Person vor Ort.',
  },
  'momentum.updates.next': {
    label: 'Was wir als Nächstes ansehen',
    guide: 'Eine Frage, die noch offen ist.',
    example: 'Warum diese beiden Dienste nachts ausfallen.',
  },
  'momentum.updates.claim': {
    label: 'Folientitel',
    guide: 'Ein ganzer Satz, der etwas behauptet. Ohne ihn steht dort der erste Satz von oben.',
    example: 'Fragen gehen zwischen den Regionen verloren, nicht in ihnen',
  },
  'momentum.updates.notes': {
    label: 'Sprechernotizen',
    guide: 'Was Sie sagen, während die Folie zu sehen ist.',
    example: 'Zwei Minuten. Fragen Sie, was die Runde anders sieht.',
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
  'momentum.wins.claim': {
    label: 'Folientitel',
    guide: 'Ein ganzer Satz, der etwas behauptet. Ohne ihn steht dort der erste Satz von oben.',
    example: 'Das Telefon blieb elf Nächte still',
  },
  'momentum.wins.notes': {
    label: 'Sprechernotizen',
    guide: 'Was Sie sagen, während die Folie zu sehen ist.',
    example: 'Lassen Sie die Schichtleitung erzählen.',
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
  'momentum.decisions.decision': {
    label: 'Was entschieden wurde',
    guide: 'In einem Satz, wie er fiel.',
    example: 'Ein Pilot an zwei Standorten bis Ende Juni.',
  },
  'momentum.decisions.conditions': {
    label: 'Bedingungen',
    guide: 'Wie sie genannt wurden.',
    example: 'Erst nach der Probe, und nicht in der ersten Maiwoche.',
  },
  'momentum.decisions.owner': { label: 'Wer es verfolgt', guide: '' },
  'momentum.decisions.due': {
    label: 'Bis wann',
    guide: 'Wann die Bedingungen erfüllt sein sollen. Bei einer Vertagung der neue Termin.',
  },
  'momentum.decisions.status': {
    label: 'Was daraus geworden ist',
    guide: 'Die nächste Präsentation beginnt damit.',
    example: 'Die Probe dauerte 40 Minuten. Beide Standorte wissen Bescheid.',
  },
  'momentum.decisions.claim': {
    label: 'Folientitel',
    guide: 'Ein ganzer Satz, der etwas behauptet. Ohne ihn steht dort der erste Satz von oben.',
    example: 'Sie haben Ja zur Probe gesagt, und sie ist gelungen',
  },
  'momentum.decisions.notes': {
    label: 'Sprechernotizen',
    guide: 'Was Sie sagen, während die Folie zu sehen ist.',
    example: 'Beginnen Sie mit dem, was verlangt wurde.',
  },
};
