import type { proofFields as english } from '../../en/fields/proof.ts';
import type { FieldWords } from '../../messages.ts';

export const proofFields: Readonly<Record<keyof typeof english, FieldWords>> = {
  'evidence.caseStudies.name': {
    label: 'Wer es getan hat',
    guide: 'Ein Unternehmen oder Team, das man kennt.',
    example: 'Hafen Esbjerg',
  },
  'evidence.caseStudies.who': { label: 'Was es ist', guide: '', example: 'Hafenbetreiber, 900 Beschäftigte' },
  'evidence.caseStudies.likeUs': {
    label: 'Was wie bei uns ist',
    guide: 'Führungskräfte wollen wissen, warum es hier gelänge.',
    example: 'Drei Standorte, derselbe Lieferant und ein Vorstand, der zweimal vertagt hatte.',
  },
  'evidence.caseStudies.whatTheyDid': {
    label: 'Was sie getan haben',
    guide: '',
    example: 'Schlossen eine von vier Hallen in elf Wochen, Schrank für Schrank.',
  },
  'evidence.caseStudies.result': {
    label: 'Was dabei herauskam',
    guide: 'Eine Zahl, und über welche Zeit.',
    example: '28 % weniger Strom im ersten Jahr, ohne Ausfall.',
  },
  'evidence.caseStudies.unlikeUs': {
    label: 'Was anders ist als bei uns',
    guide: 'Sagen Sie es, bevor es jemand anders sagt.',
    example: 'Das Gebäude gehörte ihnen; wir haben einen Vertrag mit einer Frist.',
  },
  'evidence.caseStudies.source': { label: 'Quelle', guide: '' },
  'evidence.caseStudies.quote.text': {
    label: 'Zitat',
    guide: 'In ihren Worten, mit ihrer Zustimmung.',
    example: 'Wir hätten sie zwei Winter früher schließen sollen.',
  },
  'evidence.caseStudies.quote.by': { label: 'Gesagt von', guide: '', example: 'Betriebsleitung' },
  'evidence.caseStudies.beforeAfter.before': { label: 'Vorher', guide: '' },
  'evidence.caseStudies.beforeAfter.after': { label: 'Nachher', guide: '' },
  'evidence.caseStudies.beforeAfter.unit': { label: 'Einheit', guide: '', example: 'MWh' },
  'evidence.caseStudies.beforeAfter.label': { label: 'Was gemessen wird', guide: '', example: 'Strom im Jahr' },
  'evidence.caseStudies.series': { label: 'Kleines Diagramm', guide: 'Wenige Werte über die Zeit.' },
  'evidence.caseStudies.series.measure': { label: 'Was das Diagramm misst', guide: '', example: 'Stromverbrauch' },
  'evidence.caseStudies.series.unit': { label: 'Einheit des Diagramms', guide: '', example: 'MWh' },
  'evidence.caseStudies.series.cut': { label: 'Wer und wann darin ist', guide: '', example: 'Esbjerg, 2023 bis 2025' },
  'evidence.caseStudies.claim': {
    label: 'Titel der Folie',
    guide: 'Greenlight schreibt einen. Ändern Sie ihn, wo Sie es besser wissen.',
    example: 'Esbjerg schloss eine Halle in elf Wochen, ohne Ausfall',
  },
  'evidence.caseStudies.notes': {
    label: 'Notizen',
    guide: 'Was Sie sagen, wenn diese Folie zu sehen ist.',
    example: 'Die Betriebsleitung dort gibt gern Auskunft.',
  },
  'evidence.competitors.who': { label: 'Wer', guide: '', example: 'Baltic Freight' },
  'evidence.competitors.since': { label: 'Seit', guide: '' },
  'evidence.competitors.whatTheyDo': {
    label: 'Was sie tun',
    guide: 'Was jeder nachlesen kann.',
    example: 'Betreiben alles aus einer Halle und nennen den Preis in Angeboten.',
  },
  'evidence.competitors.meaning': {
    label: 'Was es für uns bedeutet',
    guide: 'Führungskräfte wollen wissen, was wir dadurch verlieren.',
    example: 'Sie unterbieten uns um das, was zwei leere Hallen kosten.',
  },
  'evidence.competitors.source': { label: 'Quelle', guide: '' },
  'evidence.firstMover': {
    label: 'Wenn wir die Ersten wären',
    guide: 'Wo es noch niemand getan hat: warum das kein Risiko ist.',
    example: 'In der Region hat es noch keine Spedition getan; Banken unserer Größe seit Jahren.',
  },
  'evidence.objections.objection': {
    label: 'Einwand',
    guide: 'Wie sie ihn sagen, nicht wie Sie ihn hören.',
    example: 'Beim Umzug 2019 haben wir einen Tag verloren.',
  },
  'evidence.objections.answer': {
    label: 'Antwort',
    guide: 'Beginnen Sie mit dem, was daran stimmt.',
    example: 'Stimmt; damals ging alles in einer Nacht, jetzt ein Drittel nach dem anderen.',
  },
  'evidence.objections.proof': {
    label: 'Beleg',
    guide: 'Etwas, das man nachprüfen kann.',
    example: 'Die Probe im Februar dauerte 40 Minuten.',
  },
  'evidence.objections.raisedBy': { label: 'Kommt von', guide: '' },
  'evidence.objections.longAnswer': {
    label: 'Die ganze Antwort',
    guide: 'Für die Reservefolie, wenn jemand nachfragt.',
    example: '2019 gab es eine Leitung zwischen den Hallen. Heute sind es drei, und jede trägt die Last allein.',
  },
  'evidence.objections.facts': { label: 'Fakten dahinter', guide: '' },
  'evidence.objections.dataset': { label: 'Diagramm dahinter', guide: '' },
  'evidence.objections.claim': {
    label: 'Titel der Folie',
    guide: 'Greenlight schreibt einen. Ändern Sie ihn, wo Sie es besser wissen.',
    example: 'Ein Drittel nach dem anderen, damit eine schlechte Nacht klein bleibt',
  },
  'evidence.objections.notes': {
    label: 'Notizen',
    guide: 'Was Sie sagen, wenn diese Folie zu sehen ist.',
    example: 'Danken Sie für die Frage. Sie waren 2019 dabei.',
  },
  'evidence.risks.risk': {
    label: 'Risiko',
    guide: 'Was schiefgehen kann, in einfachen Worten.',
    example: 'Ein Lieferant liefert die neue Leitung zu spät',
  },
  'evidence.risks.mitigation': {
    label: 'Was wir dagegen tun',
    guide: '',
    example: 'Jetzt bestellen und die alte Leitung bis Juli behalten.',
  },
  'evidence.risks.owner': { label: 'Wer darauf achtet', guide: '' },
  'evidence.risks.stopTrigger': {
    label: 'Wir brechen ab, wenn',
    guide: 'Ein Punkt, an dem niemand mehr streiten muss.',
    example: 'Die Leitung bis 15. April nicht da ist',
  },
};
