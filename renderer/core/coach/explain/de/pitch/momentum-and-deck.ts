import type { Explanations } from '../../explanation.ts';

/** What the coach says of momentum and the deck, in German. */
export const momentumAndDeck = {
  'update-overdue': {
    title: 'In den dreißig Tagen vor der Sitzung haben Führungskräfte nichts gehört',
    why: 'Wer das Problem verfolgt hat, erkennt die Antwort. Wer nicht, fängt von vorn an.',
    before: 'Letzte Nachricht: Juni.',
    after: 'Januar: Die Ausfälle häufen sich an wenigen Antriebsarten.',
  },
  'win-not-published': {
    title: 'Es gibt keinen Erfolg, oder er ist nicht veröffentlicht',
    why: 'Ein Erfolg, von dem niemand gelesen hat, ist keiner. Erzählt weckt er Lust auf den nächsten.',
    before: 'Es hat einmal geklappt.',
    after: 'Ein Lagerschaden, zwölf Tage vorher gefunden; Aushang am 3. Dezember.',
  },
  'supporters-one-team': {
    title: 'Die Unterstützung kommt nicht aus zwei Teams',
    why: 'Ein Team ist eine Clique, zwei sind eine Bewegung. Wer genannt wird, muss zugestimmt haben.',
    before: 'Drei aus der Schlosserei.',
    after: 'Schlosserei, Gehäusefertigung und Ersatzteillager.',
  },
  'named-without-consent': {
    title: 'Jemand ist ohne Zustimmung genannt oder zitiert',
    why: 'Wer ungefragt den eigenen Namen liest, kostet Sie das Wohlwollen aller. Fragen Sie, oder lassen Sie den Namen weg.',
    before: '„Das hat mir den Tag gerettet“, Bernd Wolters.',
    after: '„Das hat mir den Tag gerettet“, jemand aus dem Prüffeld.',
  },
  'titles-not-unique': {
    title: 'Zwei Folien haben denselben Titel',
    why: 'Hintereinander gelesen erzählen die Titel den Gedankengang. Zweimal derselbe heißt, dass ein Schritt fehlt.',
    before: 'Ergebnisse. Ergebnisse.',
    after: 'Der Stillstand ist gewachsen. Er trifft wenige Antriebe.',
  },
  'too-many-words': {
    title: 'Eine Folie hat zu viele Wörter zum Vorführen',
    why: 'Niemand liest und hört zugleich. Was sich nicht kurz sagen lässt, gehört in die Notizen oder die Reserve.',
    before: 'Ein Absatz zu jedem Vorteil.',
    after: 'Am Tag reparieren statt nachts: 20 Stunden weniger.',
  },
  'notes-too-long': {
    title: 'Die Notizen füllen mehr als die Hälfte der Zeit',
    why: 'Entschieden wird im Gespräch danach. Lassen Sie ihm die Zeit.',
    before: 'Achtzehn Minuten Notizen bei dreißig Minuten.',
    after: 'Zwölf Minuten Notizen bei dreißig Minuten.',
  },
  'notes-repeat-slide': {
    title: 'Die Notizen wiederholen die Folie',
    why: 'Hören, was man gerade liest, erschwert beides. Sagen Sie, was die Folie nicht zeigt.',
    before: 'Notizen, die die Liste vorlesen.',
    after: 'Die erste Zahl spürt die Fertigung jeden Tag.',
  },
  'alt-text-missing': {
    title: 'Einem Bild, Diagramm oder einer Tabelle fehlt der Alternativtext',
    why: 'Manche hören eine Präsentation. Was keinen Text hat, gibt es für sie nicht.',
    before: '(kein Text)',
    after: 'Linie: Der Stillstand steigt von 43 auf 71 Stunden.',
  },
  'read-ahead-long': {
    title: 'Das Lesen dauert länger als vier Minuten',
    why: 'Was vorab kommt, wird zwischen zwei Terminen gelesen oder gar nicht. Schicken Sie die Entscheidungsseite, oder kürzen Sie.',
    before: 'Vierzehn volle Folien samt Notizen.',
    after: 'Die Entscheidungsseite und die Rechnung.',
  },
} as const satisfies Partial<Explanations>;
