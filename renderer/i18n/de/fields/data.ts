import type { dataFields as english } from '../../en/fields/data.ts';
import type { FieldWords } from '../../messages.ts';

export const dataFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'evidence.datasets': { label: 'Daten', guide: 'Zellen aus einer Tabelle einfügen, oder tippen.' },
  'evidence.datasets.measure': { label: 'Was gemessen wird', guide: '', example: 'Stromverbrauch' },
  'evidence.datasets.unit': { label: 'Einheit', guide: '', example: 'MWh im Monat' },
  'evidence.datasets.kind': { label: 'Diagramm', guide: 'Greenlight wählt, bis Sie es tun.' },
  'evidence.datasets.highlight': {
    label: 'Hervorgehoben',
    guide: 'Die Reihe oder Säule, von der der Titel spricht.',
    example: 'Malmö',
  },
  'evidence.datasets.claim': {
    label: 'Was das Diagramm zeigt, als Satz',
    guide: 'Führungskräfte wollen wissen, was darin zu sehen ist.',
    example: 'Zwei Hallen brauchen ein Drittel des Stroms für ein Zehntel der Last',
  },
  'evidence.datasets.source': { label: 'Quelle', guide: '' },
  'evidence.datasets.cut': { label: 'Wer und wann darin ist', guide: '', example: 'Alle Hallen, Januar bis März 2026' },
  'evidence.datasets.target.value': { label: 'Ziellinie', guide: '' },
  'evidence.datasets.target.label': { label: 'Deren Name', guide: '', example: 'Budget' },
  'evidence.datasets.event.category': {
    label: 'Ereignis bei',
    guide: 'Die Beschriftung der Achse, bei der etwas geschah.',
    example: 'März',
  },
  'evidence.datasets.event.label': { label: 'Was geschah', guide: '', example: 'Archiv auf Band gelegt' },
  'evidence.datasets.whole.value': { label: 'Das Ganze', guide: 'Wozu sich die Anteile ergänzen.' },
  'evidence.datasets.whole.unit': { label: 'Dessen Einheit', guide: '', example: 'MWh' },
  'evidence.datasets.whole.label': { label: 'Was es ist', guide: '', example: 'im Quartal verbraucht' },
  'evidence.datasets.meaning.fact': { label: 'Zahl neben dem Diagramm', guide: '' },
  'evidence.datasets.meaning.statement': {
    label: 'Was daraus folgt',
    guide: 'Das eine, was hängen bleiben soll.',
    example: 'Leere Schränke kosten so viel wie volle',
  },
  'evidence.datasets.meaning.explanation': {
    label: 'Warum das so ist',
    guide: 'Höchstens zwei Sätze.',
    example: 'Gekühlt wird der ganze Raum. Die Anlage weiß nicht, welche Schränke laufen.',
  },
  'evidence.datasets.notes': {
    label: 'Notizen',
    guide: 'Was Sie sagen, wenn diese Folie zu sehen ist.',
    example: 'Zeigen Sie zuerst auf Malmö, dann warten Sie.',
  },
};
