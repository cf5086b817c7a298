import type { Explanations } from '../../explanation.ts';

/** What the coach says of the champion and the people, in German. */
export const championAndPeople = {
  'champion-missing': {
    title: 'Niemand steht mit seinem Ruf dafür ein',
    why: 'Menschen folgen Menschen. Führungskräfte fragen, wer dafür steht, bevor sie fragen, was es ist.',
    before: 'Das Team ist dafür.',
    after: 'Heike Brandes, Meisterin der Gießerei, steht für das Ergebnis ein.',
  },
  'champion-no-mandate': {
    title: 'Was der Fürsprecher entscheiden darf, fehlt',
    why: 'Wer nichts entscheiden darf, kann nur klatschen.',
    before: 'Frau Brandes ist dafür.',
    after: 'Frau Brandes plant die Stillstände der Gießerei selbst.',
  },
  'champion-no-track-record': {
    title: 'Was der Fürsprecher schon erreicht hat, fehlt',
    why: 'Vertrauen in einen Plan ist Vertrauen in Menschen, die schon einen umgesetzt haben.',
    before: 'Frau Brandes hat Erfahrung.',
    after: 'Frau Brandes hat 2025 die Rüstzeiten um 22 % gesenkt.',
  },
  'champion-no-win': {
    title: 'Was der Fürsprecher davon hat, fehlt',
    why: 'Wer nichts davon hat, bleibt nicht lange mutig. Sie sollten es wissen; es bleibt privat.',
    before: 'Frau Brandes gefällt das.',
    after: 'Frau Brandes will 2028 die Gießerei leiten.',
  },
  'champion-no-access': {
    title: 'Der Weg des Fürsprechers zur Entscheidung fehlt',
    why: 'Die meisten Entscheidungen fallen außerhalb der Sitzung. Jemand muss dort gehört werden; es bleibt privat.',
    before: 'Frau Brandes kennt viele.',
    after: 'Frau Brandes hat mit der Vorständin die Lehrwerkstatt aufgebaut.',
  },
  'champion-risks-nothing': {
    title: 'Der Fürsprecher riskiert nichts',
    why: 'Mut überzeugt, wo jemand etwas riskiert. Unterstützung, die nichts kostet, ist so viel wert.',
    before: 'Frau Brandes unterstützt die Idee.',
    after: 'Ihr Schichtplan für den Sommer hängt daran.',
  },
  'no-middle-manager-ally': {
    title: 'Aus dem mittleren Management ist niemand verbündet',
    why: 'Das mittlere Management trägt es oder lässt es liegen. Wer dort zuerst gewonnen ist, bringt es nach oben.',
    before: 'Verbündet: zwei Schlosser.',
    after: 'Verbündet: die Leiterin der Produktions-IT.',
  },
  'champion-not-in-pilot': {
    title: 'Weder Fürsprecher noch Verbündete arbeiten im Piloten mit',
    why: 'Im Piloten zeigt sich, wer wirklich dafür steht. Ohne diese Menschen gehört er niemandem.',
    before: 'Das Projektteam führt ihn durch.',
    after: 'Heike Brandes leitet ihn, zwei Schlosser bauen ein.',
  },
  'champion-is-decider': {
    title: 'Der Fürsprecher entscheidet selbst',
    why: 'Wer entscheidet, kann sich nicht selbst überzeugen. Finden Sie jemanden, der es tut.',
    before: 'Die Vorständin steht dafür ein und entscheidet.',
    after: 'Die Meisterin steht dafür ein, die Vorständin entscheidet.',
  },
  'invested-not-mapped': {
    title: 'Niemand auf der Karte hängt am heutigen System',
    why: 'Jemand hat gebaut, was Sie ändern wollen, und wird gefragt werden. Besser, Sie kennen diese Person vorher.',
    before: 'Alle sind dafür.',
    after: 'Georg Stahmer hat 2025 den Rahmenvertrag verhandelt.',
  },
  'invested-no-concern-or-gain': {
    title: 'Von jemandem, der am heutigen System hängt, fehlt Sorge oder Gewinn',
    why: 'Was man zu verlieren fürchtet, bestimmt, was man sagt. Was man gewinnen könnte, kann es ändern.',
    before: 'Herr Stahmer ist schwierig.',
    after: 'Herr Stahmer fürchtet um seinen Vertrag; genauere Abrufe würden ihm helfen.',
  },
  'decider-no-pre-meeting': {
    title: 'Mit jemandem, der entscheidet oder zustimmt, wurde vorher nicht gesprochen',
    why: 'Niemand lässt sich gern vor anderen überraschen. Fragen Sie, solange die Antwort den Plan noch ändern kann.',
    before: 'Alle hören es am 9. Februar.',
    after: 'Gespräch mit Katrin Hellwege am 14. Januar.',
  },
  'no-opponent': {
    title: 'Niemand auf der Karte ist dagegen',
    why: 'Es gibt immer jemanden, der dagegen ist. Wer auf der Karte fehlt, spricht zuletzt.',
    before: 'Alle sind dafür.',
    after: 'Georg Stahmer ist dagegen; wir wissen, warum.',
  },
  'concern-unanswered': {
    title: 'Eine Sorge von jemandem, der es aufhalten kann, ist unbeantwortet',
    why: 'Was jemanden sorgt, wird gesagt werden. Haben Sie die Antwort und eine Folie dazu vorher.',
    before: 'Der Betriebsrat fürchtet Überwachung.',
    after: 'Auswertung je Antrieb, nie je Schicht.',
  },
  'executive-not-credited': {
    title: 'Kein Wort einer Führungskraft hat den Plan geändert',
    why: 'Man unterstützt, was man mitgeformt hat. Fragen Sie, ändern Sie etwas, und sagen Sie es.',
    before: 'Der Plan ist fertig.',
    after: 'Sie sagten: nicht gleich das ganze Werk. Jetzt sind es zwölf Antriebe.',
  },
} as const satisfies Partial<Explanations>;
