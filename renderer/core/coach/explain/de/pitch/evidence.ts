import type { Explanations } from '../../explanation.ts';

/** What the coach says of the evidence, in German. */
export const evidence = {
  'figure-no-comparator': {
    title: 'Einer Kennzahl fehlen Einheit, Zeitraum oder Vergleich',
    why: '71 ist weder viel noch wenig. Vor einem Jahr waren es 43: Das ist eine Geschichte.',
    before: 'Stillstand: 71.',
    after: '71 Stunden im September 2026, vor einem Jahr 43.',
  },
  'same-measure-two-values': {
    title: 'Eine Messgröße hat zwei Werte',
    why: 'Der erste Widerspruch, den eine Führungskraft findet, kostet das Vertrauen in alle anderen Zahlen.',
    before: '71 Stunden auf Folie 3, 74 auf Folie 9.',
    after: '71 Stunden, wo immer die Zahl steht.',
  },
  'stale-source': {
    title: 'Eine Quelle ist älter als zwei Jahre',
    why: 'Alte Zahlen laden zur Frage ein, was sich seitdem geändert hat.',
    before: 'Umfrage von 2021.',
    after: 'Umfrage, 2026 wiederholt.',
  },
  'fact-unsourced': {
    title: 'Eine Zahl hat keine Quelle',
    why: 'Die erste Frage zu einer Zahl ist, woher sie kommt. Ohne Antwort gilt sie als erfunden.',
    before: '55 % sind ungeplant.',
    after: '55 % sind ungeplant (Störbuch, drittes Quartal 2026).',
  },
  'shares-not-100': {
    title: 'Die Teile ergeben nicht das Ganze',
    why: 'Jemand im Raum rechnet nach. Eine falsche Summe macht jede andere Zahl zweifelhaft.',
    before: '66, 18, 3 und 6 %.',
    after: '66, 18, 10 und 6 %.',
  },
  'case-arithmetic': {
    title: 'Ein genanntes Ergebnis weicht von der Rechnung ab',
    why: 'Das Controlling rechnet nach. Verweist der Text auf die berechnete Zahl, bleiben beide gleich.',
    before: 'Amortisiert sich nach 6 Monaten.',
    after: 'Amortisiert sich in dem Monat, den die Rechnung ergibt.',
  },
  'case-missing': {
    title: 'Es gibt weder eine Wirtschaftlichkeitsrechnung noch ein Beispiel',
    why: 'Jedes Ja muss jemandem erklärt werden, der fragt, was es bringt. Zeigen Sie das Geld oder wenigstens jemanden, der es schon getan hat.',
    before: 'Das rechnet sich.',
    after: 'Kosten 64.000 €; Nutzen 24.000 € im Monat ab 2028, im Basisfall.',
  },
  'case-no-downside': {
    title: 'Die Rechnung hat nur eine Seite oder nur einen Fall',
    why: 'Eine einzelne Zahl ist ein Versprechen, und Versprechen werden gebrochen. Zeigen Sie, was es kostet, was es bringt und wie es im schlechten Fall ausgeht.',
    before: 'Nutzen: 24.000 € im Monat.',
    after: 'Nutzen: 15.000, 24.000 oder 31.000 € im Monat.',
  },
  'case-no-assumptions': {
    title: 'Die Rechnung sagt nicht, was gelten muss',
    why: 'Verborgene Annahmen werden angegriffen, aufgeschriebene werden besprochen.',
    before: 'Nettonutzen: 400.000 €.',
    after: 'Annahme: 20 Stunden Stillstand weniger im Monat.',
  },
  'benefit-no-confidence': {
    title: 'Ein Nutzen sagt nicht, wie sicher er ist',
    why: 'Nicht jeder Nutzen ist gleich sicher. Wer das sagt, dem glaubt man den Rest.',
    before: 'Weniger Eilkosten: 4.000 €.',
    after: 'Weniger Eilkosten: 4.000 €, geringe Sicherheit.',
  },
  'no-competitor': {
    title: 'Nichts steht über Wettbewerber oder darüber, erster zu sein',
    why: 'Was andere tun, lässt sich schwer übergehen. Dass noch niemand begonnen hat, ist ein noch besserer Grund.',
    before: 'Andere machen es auch.',
    after: 'Der Wettbewerb liefert in zwei Tagen, wir in vier.',
  },
  'no-own-evidence': {
    title: 'Kein Beleg stammt aus dem eigenen Haus oder einem ähnlichen',
    why: 'Zahlen von anderswo gelten leicht als nicht vergleichbar. Eine eigene Zahl nicht.',
    before: 'Studien zeigen Gewinne.',
    after: 'Unser Störbuch: 55 % ungeplant.',
  },
  'risks-too-few': {
    title: 'Es sind weniger als zwei Risiken genannt',
    why: 'Führungskräfte suchen, was fehlt. Wer die Risiken zuerst nennt, hat an sie gedacht.',
    before: 'Es gibt kein Risiko.',
    after: 'Zu viele Fehlalarme; Funklöcher in der Gießerei.',
  },
  'risk-incomplete': {
    title: 'Einem Risiko fehlt, was man tut, wer es beobachtet oder wann man abbricht',
    why: 'Ein Risiko ohne Verantwortliche und Grenze ist eine Sorge. Mit beidem ist es ein Plan.',
    before: 'Es könnte Fehlalarme geben.',
    after: 'Fehlalarme: sechs Wochen Lernphase. Heike Brandes prüft; Abbruch bei mehr als drei je Woche.',
  },
  'myth-fad-unanswered': {
    title: 'Dass es nur eine Mode ist, bleibt unbeantwortet',
    why: 'Führungskräfte kennen den Trend und haben Trends gehen sehen. Sagt es niemand laut, wird es trotzdem gedacht.',
    before: 'Das machen jetzt alle.',
    after: 'Eine Mode? Bei Lohwald läuft es im dritten Jahr.',
  },
  'myth-time-wasting-unanswered': {
    title: 'Dass es Zeit verschwendet, bleibt unbeantwortet',
    why: 'Neues sieht wie ein Spielzeug aus, bis die Stunden gezählt sind. Zählen Sie vor den anderen.',
    before: 'Das wird allen gefallen.',
    after: 'Zeitverschwendung? Der Einbau braucht vier Stunden je Antrieb, in Rüstpausen.',
  },
  'blank-left': {
    title: 'Eine Lücke ist nicht ausgefüllt',
    why: 'Sie steht so auf der Folie, wie sie hier steht, und sagt: Das hat niemand gelesen.',
    before: '[Anteil] der Beiträge bei [einem Unternehmen wie unserem] betrafen die Arbeit.',
    after: '90 % der Beiträge bei Brunnberg betrafen die Arbeit.',
  },
  'objection-unanswered': {
    title: 'Ein Einwand hat keine Antwort',
    why: 'Ein Einwand ohne Antwort ist einer, den Sie den anderen abgenommen haben.',
    before: 'Kundendaten werden abfließen.',
    after: 'Kundendaten werden abfließen: benannte Personen, keine Kundendateien, im November geprüft.',
  },
  'chart-no-unit-or-source': {
    title: 'Einem Diagramm fehlt die Einheit oder die Quelle',
    why: 'Ohne beides kann es alles bedeuten, und man fragt nach, statt zu glauben.',
    before: 'Wartezeit je Monat.',
    after: 'Mittlere Stunden bis zur Antwort, je Monat. Störbuch.',
  },
  'pie-too-many': {
    title: 'Ein Ring hat mehr als sechs Teile',
    why: 'Das Auge vergleicht wenige Teile. Balken vergleichen viele.',
    before: 'Ein Ring aus neun Teilen.',
    after: 'Balken, der längste zuerst.',
  },
} as const satisfies Partial<Explanations>;
