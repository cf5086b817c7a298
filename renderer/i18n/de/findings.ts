import type { findings as english } from '../en/findings.ts';
import type { Translation } from '../messages.ts';

export const findings: Translation<typeof english> = {
  'finding.goToWords': 'Zur Stelle',
  'finding.goToField': 'Zu „{field}“',
  'finding.dismiss': 'Ausblenden',
  'finding.dismissReason': 'Warum, wenn Sie mögen',
  'finding.dismissed': 'Ausgeblendet',
  'finding.bringBack': 'Wieder einblenden',
  'finding.source': 'Quelle: {source}',
  'finding.count': { one: '{count} Hinweis', other: '{count} Hinweise' },
  'finding.none': 'Nichts zu sehen',
  'finding.notChecked': 'Nicht geprüft auf {language}',
  'finding.fit':
    'Dieser Text passt nicht auf Folie {slide}. Kürzen Sie um etwa {words} Wörter, oder wählen Sie ein anderes Layout.',
  'finding.fact-missing': 'Ein Fakt fehlt',
  'finding.fact-missing.why':
    'Es gibt keinen Fakt „{detail}“ mit einem Wert, die Zahl fehlt darum. Ergänzen Sie ihn, oder nehmen Sie den Verweis heraus.',
  'finding.reference-missing': 'Das nennt etwas, das es nicht gibt',
  'finding.reference-missing.why': 'Es gibt nichts mit dem Namen „{detail}“, es fehlt darum. Wählen Sie etwas anderes.',
  'finding.date-impossible': 'Dieses Datum gibt es nicht',
  'finding.date-impossible.why': '„{detail}“ steht nicht im Kalender und fehlt darum. Wählen Sie ein Datum.',
  'finding.number-out-of-range': 'Diese Zahl ist zu groß für ein Diagramm',
  'finding.number-out-of-range.why':
    '{detail} passt in kein Diagramm, gezeigt wird die nächste mögliche Zahl. Berichtigen Sie sie, oder wählen Sie eine andere Einheit.',
  'finding.picture-broken': 'Dieses Bild ist nicht lesbar',
  'finding.picture-broken.why': 'Im Rahmen von {detail} steht der Alternativtext. Nehmen Sie PNG, JPEG oder GIF.',
  'finding.characters-replaced': 'Einige Zeichen lassen sich nicht zeigen',
  'finding.characters-replaced.why': 'Sie wurden ersetzt in „{detail}“. Tippen Sie die Stelle neu.',
  'finding.link-dropped': 'Dieser Link erscheint als Text',
  'finding.link-dropped.why': '„{detail}“ ist keine Web- oder Mailadresse. Nur http, https und mailto werden Links.',
  'finding.no-labels-for-language': 'Die festen Wörter der Folien sind englisch',
  'finding.no-labels-for-language.why': 'In „{detail}“ sind sie noch nicht übersetzt.',
  'finding.brand-like-negative': 'Diese Akzentfarbe wirkt wie eine Warnung',
  'finding.brand-like-negative.why':
    '{detail} liegt nah am Rot für Schlechtes. Wählen Sie eine andere, sonst werden beide verwechselt.',
  'finding.theme-unknown': 'Dieses Design gibt es hier nicht',
  'finding.theme-unknown.why':
    'Ein Design „{detail}“ gibt es nicht, darum wird Boardroom verwendet. Wählen Sie ein anderes.',
  'finding.title-shrunk': 'Dieser Titel ist zu lang',
  'finding.title-shrunk.why':
    'Er passt nicht in zwei Zeilen und steht darum kleiner. Sagen Sie es mit weniger Wörtern.',
  'finding.title-shortened': 'Nur der Anfang dieses Titels passt',
  'finding.title-shortened.why': 'Er ist länger als drei Zeilen. Sagen Sie es mit weniger Wörtern.',
  'finding.text-moved-to-backup': 'Dieser Text passt nicht auf seine Folie',
  'finding.text-moved-to-backup.why':
    'Ganz steht er auf einer Reservefolie. Kürzen Sie ihn, oder wählen Sie ein anderes Layout.',
  'finding.part-left-out': 'Etwas hatte keinen Platz',
  'finding.part-left-out.why': 'Nicht auf der Folie, aber in den Notizen: {detail}.',
  'finding.word-broken': 'Ein Wort ist breiter als sein Platz',
  'finding.word-broken.why':
    '„{detail}“ wird getrennt. Nehmen Sie ein kürzeres Wort, oder setzen Sie einen Bindestrich.',
  'finding.not-shown': 'Auf keiner Folie',
  'finding.not-shown.why': '{detail}',
  'finding.option-unknown': 'Hier nicht bekannt',
  'finding.option-unknown.why': 'Übergangen: {detail}.',
  'finding.no-consent': 'Ohne Zustimmung nicht gezeigt',
  'finding.no-consent.why': '{detail} hat nicht zugestimmt, genannt und zitiert zu werden.',
  'finding.bounds-out-of-order': 'Niedrig, Basis und hoch stehen nicht in Reihenfolge',
  'finding.bounds-out-of-order.why': '{detail}. Tauschen Sie sie.',
  'finding.series-greyed': 'Mehr Reihen, als ein Diagramm unterscheiden kann',
  'finding.series-greyed.why': 'In Grau und ohne Namen gezeichnet: {detail}.',
  'finding.notes-shown': 'Ihre Notizen stehen in dieser Präsentation als Text',
  'finding.notes-shown.why': '{detail}. Lesen Sie sie, bevor Sie sie verschicken.',
};
