import type { Explanations } from '../../explanation.ts';

/** What the coach says of the ask and the story, in German. */
export const askAndStory = {
  'ask-missing': {
    title: 'Es gibt nichts zu entscheiden',
    why: 'Führungskräfte kommen zusammen, um zu entscheiden. Wer um nichts bittet, bekommt einen Dank.',
    before: 'Vielen Dank für Ihre Aufmerksamkeit.',
    after: 'Geben Sie bis 11. Dezember 48.000 € für einen Piloten von sechs Wochen frei.',
  },
  'no-decider-holds-d': {
    title: 'Es entscheidet nicht genau eine Person',
    why: 'Wo niemand entscheidet, fällt keine Entscheidung; wo zwei entscheiden, wartet eine auf die andere. Nennen Sie, wer Ja sagt.',
    before: 'Der Ausschuss und die Vorständin entscheiden.',
    after: 'Katrin Hellwege entscheidet, Finanzen und Betriebsrat stimmen zu.',
  },
  'no-next-steps': {
    title: 'Kein Schritt der nächsten dreißig Tage sagt was, wer und wann',
    why: 'Ein Ja verblasst in einer Woche, wenn am Montag niemand etwas tut. Die Schritte zeigen auch, dass der Plan fertig ist.',
    before: 'Wir fangen bald an.',
    after: '23. Februar: Georg Stahmer bestellt die Sensoren.',
  },
  'no-consequences': {
    title: 'Was bei Ja oder bei Nein geschieht, steht nirgends',
    why: 'Eine Entscheidung wählt zwischen zwei Zukünften. Führungskräfte wollen beide sehen, bevor sie wählen.',
    before: 'Wir hoffen auf Ihre Unterstützung.',
    after: 'Bei Ja bestellen wir am 23. Februar. Bei Nein bleibt es bei 23.000 € Verlust im Monat.',
  },
  'options-missing': {
    title: 'Es werden keine zwei Wege abgewogen, oder Nichtstun fehlt',
    why: 'Ein einziger Weg ist ein Ultimatum. Mit Nichtstun wird ohnehin verglichen; geben Sie ihm selbst einen Preis.',
    before: 'Weg: Ausbau.',
    after: 'Nichts tun, Pilot, sofortiger Ausbau.',
  },
  'options-no-recommendation': {
    title: 'Es ist nicht genau ein Weg empfohlen',
    why: 'Zu viel Auswahl verschiebt die Entscheidung. Führungskräfte wollen wissen, was Sie tun würden.',
    before: 'Es gibt drei Wege.',
    after: 'Wir empfehlen den Piloten.',
  },
  'option-incomplete': {
    title: 'Einem Weg fehlen die Kosten oder das, was er aufgibt',
    why: 'Ein Weg ohne Preis oder Nachteil wirkt wie Werbung, und die anderen lassen sich nicht mit ihm vergleichen.',
    before: 'Sofort ausbauen: schnell.',
    after: 'Sofort ausbauen: 249.000 €, schnell, aber ohne Nachweis.',
  },
  'options-too-many': {
    title: 'Es stehen mehr als vier Wege zur Wahl',
    why: 'Jeder weitere Weg macht es leichter, nichts zu entscheiden. Fassen Sie zusammen, was sich wenig unterscheidet.',
    before: 'Sieben Wege.',
    after: 'Nichts tun, Pilot, Ausbau.',
  },
  'ask-too-late': {
    title: 'Die Bitte kommt erst nach der dritten Folie',
    why: 'Führungskräfte unterbrechen und gehen früher. Wer die Frage kennt, hört auf die Gründe.',
    before: 'Folie 14: unser Anliegen.',
    after: 'Folie 2: die Entscheidung in Kürze.',
  },
  'story-incomplete': {
    title: 'Ein Teil der Geschichte ist leer',
    why: 'Lage, Problem, Frage und Antwort tragen einander. Fehlt ein Teil, muss man ihn erraten.',
    before: 'Wir brauchen Sensoren.',
    after: 'Schäden kommen unerwartet. Wie erfahren wir früher davon? Vier Monate messen.',
  },
  'reasons-count': {
    title: 'Die Antwort steht nicht auf zwei bis vier Gründen',
    why: 'Ein Grund ist eine Laune, und sieben behält niemand. Fassen Sie zusammen, bis wenige übrig sind.',
    before: 'Neun Gründe für ein Ja.',
    after: 'Es steht still, es kündigt sich an, das Risiko ist begrenzt.',
  },
  'reason-unsupported': {
    title: 'Ein Grund ist durch nichts belegt',
    why: 'Ein Grund ohne Satz oder Zahl dahinter ist eine Meinung. Die erste Frage wird sein, woher Sie das wissen.',
    before: 'Die Anlagen stehen oft.',
    after: 'Die Anlagen stehen oft: 71 Stunden im September, vor einem Jahr 43.',
  },
  'why-now-missing': {
    title: 'Nichts sagt, warum es nicht warten kann',
    why: 'Später ist die billigste Antwort. Ein Datum oder eine Änderung macht sie zur teureren.',
    before: 'Es ist Zeit zu handeln.',
    after: 'Im August steht das Werk zwei Wochen; bis Juli müssen wir wissen, was zu tauschen ist.',
  },
  'inaction-not-quantified': {
    title: 'Was Abwarten kostet, hat keine Zahl mit Zeitraum',
    why: 'Nichtstun wirkt kostenlos, bis es einen Preis im Monat hat.',
    before: 'Abwarten ist teuer.',
    after: 'Jeder Monat Abwarten kostet 23.000 €.',
  },
  'few-pairs': {
    title: 'Weniger als zwei Paare zeigen, was ist und was sein könnte',
    why: 'Der Abstand zwischen heute und morgen bewegt Menschen. Zeigen Sie ihn zweimal, damit man ihn sieht.',
    before: 'Alles wird besser.',
    after: 'Heute steht die Linie; morgen wissen wir es Wochen vorher.',
  },
  'features-outnumber-benefits': {
    title: 'Es sind mehr Funktionen als Vorteile genannt',
    why: 'Was eine Sache hat, überzeugt Führungskräfte selten. Sie zahlen für das, was jemand gewinnt.',
    before: 'Suche, Kanäle, App.',
    after: 'Die Instandhaltung repariert am Tag statt nachts.',
  },
  'feature-no-so-that': {
    title: 'Einer Funktion fehlt der Vorteil oder das „damit“',
    why: 'Eine Funktion ist nur das Wie. Sagen Sie, wer was davon hat und was dadurch möglich wird.',
    before: 'Alarm mit Ursache.',
    after: 'Alarm mit Ursache, damit am Tag repariert wird statt nachts.',
  },
  'self-centred': {
    title: 'Die Geschichte spricht mehr von uns als von denen, die gewinnen',
    why: 'Wer zuhört, sucht sich selbst in der Geschichte. Machen Sie diese Menschen zum Subjekt.',
    before: 'Wir haben unsere Plattform gebaut.',
    after: 'Ihre Schichten laufen ohne Anruf in der Nacht.',
  },
  'pilot-missing': {
    title: 'Es fehlt ein erster Schritt',
    why: 'Ein kleiner, befristeter und umkehrbarer Schritt ist leicht zu erlauben. Ein Sprung ist leicht abzulehnen.',
    before: 'Ausbau im ganzen Werk.',
    after: 'Zwölf Antriebe, vier Monate.',
  },
  'pilot-no-measure': {
    title: 'Nichts sagt, woran man den Erfolg des Piloten erkennt',
    why: 'Was vorher nicht vereinbart ist, wird hinterher bestritten.',
    before: 'Wir schauen, wie es läuft.',
    after: '60 % der Schäden fünf Tage vorher erkannt.',
  },
} as const satisfies Partial<Explanations>;
