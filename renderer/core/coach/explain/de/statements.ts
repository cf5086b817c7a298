import type { Explanations } from '../explanation.ts';

/** What the coach says of one statement, in German. */
export const statements = {
  'title-not-a-claim': {
    title: 'Das nennt ein Thema und behauptet nichts',
    why: 'Führungskräfte lesen zuerst die Titel, oft nur sie. Ein ganzer Satz sagt, was gilt; eine Überschrift lässt es offen.',
    before: 'Marktüberblick 2026',
    after: 'Zwei Mitbewerber antworten Kunden noch am selben Tag',
  },
  'title-too-long': {
    title: 'Dieser Titel hat mehr als 15 Wörter',
    why: 'Ein Titel wird auf einen Blick erfasst oder gar nicht. Was nicht hineinpasst, gehört auf die Folie.',
    before:
      'Weil die Übergabe im Büro stattfindet, stellen die Pflegekräfte am Bett jeden Tag noch einmal dieselben Fragen wie zuvor',
    after: 'Die Übergabe am Bett erspart doppelte Fragen',
  },
  'title-two-messages': {
    title: 'Dieser Titel sagt zweierlei',
    why: 'Eine Folie belegt eine Sache. Von zwei Aussagen im Titel bleibt keine; geben Sie jeder ihre Folie.',
    before: 'Die Wartezeit sinkt um ein Drittel und die Pflegekräfte bleiben länger',
    after: 'Die Wartezeit sinkt um ein Drittel',
  },
  'ask-vague': {
    title: 'Das bittet um Wohlwollen, nicht um eine Entscheidung',
    why: 'Wer prüfen soll, prüft, und nichts geschieht. Nennen Sie die Entscheidung mit ihrem Verb: genehmigen, freigeben, auswählen.',
    before: 'Wir bitten um Ihre Unterstützung.',
    after: 'Genehmigen Sie einen Piloten von sechs Wochen auf Station 7.',
  },
  'ask-no-amount': {
    title: 'Die Bitte nennt keinen Betrag',
    why: 'Die erste Frage gilt den Kosten. Ohne Betrag wird vertagt, bis ihn jemand ausrechnet; kostet es nichts, sagen Sie es.',
    before: 'Genehmigen Sie den Piloten.',
    after: 'Genehmigen Sie 48.000 € für den Piloten.',
  },
  'ask-no-decider': {
    title: 'Es ist niemand genannt, der entscheidet',
    why: 'Wo alle entscheiden könnten, entscheidet niemand. Eine Person hat das letzte Wort.',
    before: 'Wir brauchen eine Entscheidung zum Piloten.',
    after: 'Katrin Hellwege entscheidet über den Piloten.',
  },
  'ask-no-date': {
    title: 'Es fehlt der Tag, bis zu dem entschieden wird',
    why: 'Ohne Termin hat jede andere Entscheidung Vorrang. Sagen Sie, bis wann, und was davon abhängt.',
    before: 'Bitte genehmigen Sie den Piloten.',
    after: 'Bitte genehmigen Sie den Piloten bis 11. Dezember.',
  },
  'ask-too-many': {
    title: 'Das verlangt mehrere Entscheidungen auf einmal',
    why: 'Ein strittiger Teil hält alle auf. Bitten Sie um den ersten Schritt; sein Erfolg bittet um den nächsten.',
    before: 'Genehmigen Sie den Piloten, besetzen Sie zwei Stellen und ersetzen Sie die Telefonanlage.',
    after: 'Genehmigen Sie den Piloten.',
  },
  'feature-not-benefit': {
    title: 'Das nennt eine Funktion, keinen Gewinn',
    why: 'Bezahlt wird, was jemand gewinnt, nicht was ein Produkt hat. Sagen Sie, wer was gewinnt; die Funktion steht dahinter.',
    before: 'Volltextsuche und mobile App',
    after: 'Ingenieurinnen finden innerhalb eines Arbeitstags eine Antwort.',
  },
  'weasel-word': {
    title: 'Dieses Wort weicht aus oder bläht auf',
    why: 'Wo ein Wort statt einer Zahl steht, zweifelt man an der Zahl. Nennen Sie sie, oder streichen Sie das Wort.',
    before: 'Die Wartezeit ist deutlich kürzer.',
    after: 'Die Wartezeit sinkt von 21 Stunden auf 6.',
  },
  jargon: {
    title: 'Über dieses Wort spotten Führungskräfte',
    why: 'Modewörter klingen nach Mode, und genau die wird befürchtet. Sagen Sie schlicht, was geschieht.',
    before: 'Wir heben Synergien zwischen den Standorten.',
    after: 'Jeder Standort nutzt, was der andere schon weiß.',
  },
  'unsourced-figure': {
    title: 'Diese Zahl hat keine Quelle',
    why: 'Eine Zahl ohne Quelle wird zuerst angegriffen. Nehmen Sie sie mit Quelle unter die Fakten auf und verweisen Sie mit @ auf sie.',
    before: 'Die Suche kostet uns 14.000 Stunden im Jahr.',
    after: 'Die Suche kostet uns 14.000 Stunden im Jahr (Zeiterhebung, Mai 2026).',
  },
  'sentence-too-long': {
    title: 'Dieser Satz hat mehr als 30 Wörter',
    why: 'Lange Sätze verliert man, bevor das Verb kommt. Zwei kurze sagen dasselbe.',
    before:
      'Wenn ein Patient die Station wechselt, sucht die Pflegekraft, die ihn aufnimmt, zuerst die Akte, die es auf Papier geben kann, und ruft dann auf der Station an, von der er kommt, um zu fragen, was fehlt.',
    after:
      'Wechselt ein Patient die Station, sucht die Pflegekraft die Akte. Dann ruft sie auf der anderen Station an.',
  },
  'situation-disputable': {
    title: 'Dem kann jemand widersprechen',
    why: 'In der Ausgangslage nicken alle. Eine Empfehlung an dieser Stelle eröffnet den Streit vor der Geschichte.',
    before: 'Wir müssen unsere Übergabe dringend modernisieren.',
    after: 'Alle drei Übergaben am Tag finden im Büro statt.',
  },
  'question-not-one': {
    title: 'Das ist nicht genau eine Frage',
    why: 'Der Vortrag beantwortet eine Frage. Bei zweien nimmt jeder eine andere mit.',
    before: 'Wie werden wir schneller? Und wer bezahlt das?',
    after: 'Wie antworten wir Kunden innerhalb eines Arbeitstags?',
  },
  'answer-too-long': {
    title: 'Die Antwort ist mehr als ein kurzer Satz',
    why: 'Die Antwort wird auf dem Flur weitererzählt. Ein Satz mit höchstens 30 Wörtern übersteht den Weg.',
    before: 'Wir starten ein Netzwerk. Es hat Gruppen und eine Suche, später auch eine App.',
    after: 'Geben Sie 240 Ingenieuren sechs Wochen lang einen Ort zum Fragen.',
  },
  'update-talks-solution': {
    title: 'Dieser Zwischenstand erzählt von der Lösung',
    why: 'Wer früh von Werkzeugen hört, urteilt über Werkzeuge. Erzählen Sie, wie sich das Problem klärt, dann versteht man es mit Ihnen.',
    before: 'Die Demo lief gut, Version 2 kommt im Juni.',
    after: 'Die Fahrer sagen, dass sie die Zeit am Tor verlieren, nicht auf der Straße.',
  },
  'commitment-vague': {
    title: 'Das verspricht Wohlwollen, keine Tat',
    why: 'Fürsprache überzeugt durch das, was sie einsetzt. Sagen Sie, was Sie selbst tun oder aufs Spiel setzen.',
    before: 'Ich stehe voll hinter dem Projekt.',
    after: 'Meine Region beginnt, und ich berichte jeden Freitag über das Ergebnis.',
  },
  'pilot-no-end': {
    title: 'Der Pilot hat kein Ende',
    why: 'Ein Pilot ohne letzten Tag ist eine Einführung unter anderem Namen. Mit einem Ende fällt das Ja leicht.',
    before: 'Zwei Stationen erproben die neue Übergabe.',
    after: 'Zwei Stationen erproben die neue Übergabe sechs Wochen lang.',
  },
  'pilot-no-exit-rule': {
    title: 'Nichts sagt, wann der Pilot abgebrochen wird',
    why: 'Wer vorher festlegt, wann Schluss ist, muss es später nicht verteidigen. Es zeigt, dass Sie irren dürfen.',
    before: 'Zwei Stationen erproben es sechs Wochen lang.',
    after: 'Zwei Stationen erproben es sechs Wochen lang; nutzt es weniger als die Hälfte, hören wir auf.',
  },
  'pilot-not-small': {
    title: 'Das ist kein kleiner erster Schritt',
    why: 'Was für alle oder auf Dauer gilt, lässt sich nicht zurücknehmen. Ein kleiner Schritt braucht weniger Mut und beweist genauso viel.',
    before: 'Alle Beschäftigten stellen um.',
    after: '240 Ingenieure einer Region erproben es sechs Wochen lang.',
  },
  'objection-brushed-aside': {
    title: 'Das wischt den Einwand beiseite',
    why: 'Ein bestrittener Einwand kehrt nach der Sitzung zurück. Geben Sie zu, was daran stimmt, und nennen Sie Grund, Grenze oder Beleg.',
    before: 'Keine Sorge, das wird schon.',
    after: 'Es kostet eine Stunde in der Woche; im Piloten hat es zwei gespart.',
  },
  'risk-not-handled': {
    title: 'Nichts sagt, was gegen dieses Risiko getan wird',
    why: 'Ein Risiko mit Antwort schafft Vertrauen; eines ohne Antwort, oder ein bestrittenes, kostet es. Sagen Sie, was Sie tun oder wann Sie aufhören.',
    before: 'Der Lieferant liefert vielleicht zu spät.',
    after: 'Der Lieferant liefert vielleicht zu spät; deshalb bestellen wir vier Wochen früher.',
  },
  'next-step-vague': {
    title: 'Ob dieser Schritt getan ist, könnte niemand sehen',
    why: 'Ein Schritt, den man nicht sieht, geschieht nicht. Nennen Sie, was am Ende auf dem Tisch liegt.',
    before: 'Mit dem Betriebsrat abstimmen',
    after: 'Dem Betriebsrat den Entwurf der Vereinbarung schicken',
  },
  'next-step-no-owner': {
    title: 'Es ist niemand genannt, der das tut',
    why: 'Was alle tun sollen, tut niemand. Geben Sie jedem Schritt einen Namen.',
    before: 'Vertrag bis 14. Dezember unterschreiben.',
    after: 'Henrik Dahl unterschreibt den Vertrag bis 14. Dezember.',
  },
  'next-step-no-date': {
    title: 'Dieser Schritt hat keinen Termin',
    why: 'Ohne Termin wartet ein Schritt auf eine bessere Woche. Nennen Sie den Tag.',
    before: 'Anna bucht den Raum.',
    after: 'Anna bucht den Raum bis 14. Dezember.',
  },
} as const satisfies Partial<Explanations>;
