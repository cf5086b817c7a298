import type { Words } from '../lexicon.ts';
import { either, pattern, phrases, sourceOf } from '../phrases.ts';

/** German words of benefit and feature, pledge, pilot and risk. */
const WHO = sourceOf(
  `\\w*pflege\\w*, \\w*patient\\w*, \\w*ärzt\\w*, \\w*arzt, \\w*personal, \\w*mitarbeite\\w*, beschäftigte\\w*, \\w*kolleg\\w*, \\w*kund\\w*, bürger\\w*, \\w*bewohner\\w*, eltern, schüler\\w*, studierende\\w*, lehr(?:er|kräfte)\\w*, \\w*team\\w*, \\w*leitung\\w*, \\w*leiter\\w*, alle, jede\\w?, niemand, keiner, wir, sie, man, neue\\w*, \\w*ingenieur\\w*, \\w*techni\\w+, monteur\\w*, fahrer\\w*, \\w*einkäufer\\w*, planer\\w*, disponent\\w*, \\w*vertrieb\\w*, \\w*dienst, buchhalt\\w*, \\w*lieferant\\w*, ehrenamt\\w*, \\w*mitglied\\w*, \\w*gäste\\w*, \\w*gast, besuch\\w*, mieter\\w*, fahrgäste\\w*, landwirt\\w*, familien, kinder, angehörige\\w*, arbeiter\\w*, bediener\\w*, mechaniker\\w*, auszubildende\\w*, azubi\\w*, \\w*station\\w*, die stadt, gemeinde\\w*, das unternehmen, \\w*abteilung\\w*, \\w*filiale\\w*, \\w*meister\\w*, expert\\w*, fachleute, fachkräfte, nutzer\\w*, anwender\\w*, \\w*leser\\w*, bewerber\\w*, sachbearbeit\\w*, köch\\w*, lagerist\\w*, \\w*lager, instandhalt\\w*, \\w*werk, \\w*prüfer\\w*, entwickler\\w*, hebamme\\w*, apotheker\\w*, spender\\w*, labor\\w*, \\w*schicht, \\w*schichten, \\w*werkstatt, \\w*küche, \\w*verwaltung, \\w*amt, \\w*betrieb\\w*, \\w*führung\\w*, \\w*kräfte, \\w*linie\\w*, \\w*handwerk\\w*, \\w*berater\\w*, praxen, praxis, \\w*haus, klinik\\w*, museum, schule\\w*`,
);
const GAINS = sourceOf(
  `spar\\w*, gewinn\\w*, verdien\\w*, vermeid\\w*, verlier\\w*, find\\w* , lern\\w*, bekomm\\w*, erhalten, erhält, wissen, weiß, seh\\w*, sieht, erreich\\w*, antwort\\w*, beantwort\\w*, entscheid\\w*, können, kann, müss\\w* ~ (nicht|nie|kein\\w*|weniger), muss ~ (nicht|nie|kein\\w*|weniger), brauch\\w*, wart\\w*, geh\\w* ~ (nach hause|pünktlich|früher), komm\\w*, behalt\\w*, schlaf\\w*, vertrau\\w*, versteh\\w*, zahl\\w*, beginn\\w*, mach\\w*, haben, hat, lös\\w*, reparier\\w*, bedien\\w*, arbeit\\w*, erfahr\\w*, erfährt, bleib\\w*, schaff\\w*, verkauf\\w*, behandel\\w*, besuch\\w*, helf\\w*, hilft, merk\\w*, erkenn\\w*, übergeb\\w*, plan\\w*, sprech\\w*, spricht, treff\\w*, trifft, verbring\\w*, fahr\\w*, fährt, lauf\\w*, läuft, kenn\\w*, liefer\\w*, such\\w*, wechsel\\w*, reagier\\w*, starten, startet, nehm\\w*, nimmt, fühl\\w*`,
);

export const worth: Pick<
  Words,
  | 'gain'
  | 'feature'
  | 'pledge'
  | 'exitRule'
  | 'stops'
  | 'condition'
  | 'conditional'
  | 'success'
  | 'because'
  | 'feelings'
  | 'firstPerson'
  | 'wide'
  | 'notYetWide'
  | 'handled'
  | 'riskDenied'
  | 'consequence'
> = {
  gain: pattern(
    `${WHO}(?:\\s+[\\p{Ll}\\d]+){0,3}?\\s+${GAINS}|${GAINS}\\s+${WHO}|${sourceOf(`sodass, so dass, damit, das heißt, das bedeutet, anstatt, statt, nicht mehr, nie mehr, kein\\w* ~ mehr, ohne ~ zu (müssen|warten|suchen|fragen|telefonieren),
    spar\\w* ~ (stunden?|minuten?|tage?|wochen?|zeit|geld|\\d\\S*|kosten|wege?|arbeit|uns|ihnen|jede\\w*), (senk\\w*|reduzier\\w*|verkürz\\w*|halbier\\w*|verringer\\w*|sink\\w*|fall\\w*|fäll\\w*|vermeid\\w*|verhinder\\w*|entfäll\\w*|entfallen|schrumpf\\w*) ~ (zeit\\w*|\\w*zeit\\w*|kosten|\\w*kosten|fehler\\w*|\\w*fehler\\w*|beschwerd\\w*|\\w*tage|überstunden|\\w*unfälle\\w*|anrufe|mails?|papier\\w*|ausschuss|\\w*ausfälle?|retouren|risik\\w*|aufwand|stunden|minuten|\\w*quote|um|auf|von|\\d\\S*|hälfte|drittel|doppel\\w*), (\\w*zeit\\w*|\\w*kosten|\\w*fehler\\w*|\\w*beschwerden|\\w*überstunden|\\w*ausfälle|\\w*quote|\\w*unfälle|\\w*aufwand) (sink\\w*|fall\\w*|fäll\\w*|halbier\\w*|verkürz\\w*|entfall\\w*|entfäll\\w*|geh\\w* zurück|schrumpf\\w*), weniger \\w+, mehr zeit, zeit für (patient\\w*|kund\\w*|schüler\\w*|das|die), (schneller|früher|sicherer|günstiger|pünktlich\\w*|ruhiger|seltener) *, in ~ statt ~, verschaff\\w* ~ zeit, (gibt|geben|schenk\\w*) ~ (zeit|zurück|stunden?|sicherheit|freiraum), erspar\\w*, entlast\\w*, befreit ~ von, (eine|zwei|drei|vier|\\d+) (stunden?|minuten?|tage?) (weniger|früher|mehr|schneller|am tag|pro|je), hilft ~ (zu|dabei|bei), frei für, niemand ~ (zweimal|mehr|doppelt), gewinn\\w* ~ (zeit|kunden|aufträge|umsatz|vertrauen|\\d\\S*), bleib\\w* ~ zeit`)}`,
  ),
  feature: pattern(
    `${sourceOf(`\\w*tools?, \\w*systeme?, \\w*plattform, \\w*software, \\w*app, \\w*anwendung, \\w*lösung, \\w*portal, \\w*dashboard\\w*, \\w*module?, \\w*produkt, \\w*maschine, \\w*netzwerk, es, \\w*bot, \\w*scanner, \\w*gerät\\w*, \\w*sensor\\w*, \\w*assistent, \\w*datenbank, intranet, \\w*wiki, \\w*modell, \\w*algorithmus, \\w*paket, website, \\w*formular, \\w*kamera\\w*, \\w*roboter, \\w*dienst, \\w*oberfläche, \\w*tablet\\w*, \\w*editor, \\w*kalender, \\w*version, \\w*server, \\w*anlage, \\w*fahrzeug\\w*, \\w*schnittstelle\\w*, \\w*suche`)}\\s+(?:\\p{Ll}+\\s+)?${sourceOf(`hat, haben, bietet, bieten, enthält, umfasst, unterstützt, verfügt, beinhaltet, liefert, integriert, ist (?:web\\w*|cloud\\w*|modular|verschlüsselt|ein|eine|kompatibel|einfach|intuitiv|modern\\w*|zertifiziert|mobil|offen|barrierefrei|mehrsprachig|skalierbar|voll\\w*|in|auf|konfigurierbar|an|DSGVO\\S*|flexibel), basiert, läuft, nutzt, verwendet, verbindet, speichert, sendet, verschickt, zeigt, synchronisiert, erzeugt, generiert, automatisiert, exportiert, importiert, erfasst, protokolliert, scannt, arbeitet, kann, verarbeitet, ermöglicht, erlaubt, verwaltet, sammelt, kombiniert, misst, erkennt, aktualisiert, liest, besteht, erfüllt, wiegt, visualisiert, bündelt, zentralisiert, benachrichtigt, überwacht, kommt mit, lässt sich, deckt, stellt, schaltet`)}|${sourceOf(`\\w*dashboards?, API, APIs, \\w*suche, volltextsuche, suchfunktion, \\w*funktion, \\w*funktionen, kanäle, module, modul, \\w*schnittstellen?, single-sign-on, SSO, \\w*verschlüsselung, verschlüsselt\\w*, push-?\\w*, benachrichtigungen, cloud\\S*, webbasiert\\w*, mobile app, \\w*app, \\w*apps, echtzeit\\w*, rollenbasiert\\w*, drag-and-drop, drag and drop, konfigurierbar\\w*, anpassbar\\w*, vorlagen, workflows?, \\w*integration\\w*, integriert\\w*, mehrsprachig\\w*, benutzeroberfläche, oberfläche, KI-\\S*, künstliche intelligenz, maschinelles lernen, algorithm\\w*, sensor\\w*, plug-?ins?, add-?ons?, chat\\S*, videotelefonie, videokonferenz\\w*, dateiablage, versionierung, versionsverwaltung, hashtags, profile, kommentare, rechteverwaltung, berechtigungs\\w*, export\\S*, bluetooth, wlan, GPS, barcode\\S*, QR-codes?, touchscreen, akku, gigabyte, GB, TB, server\\w*, \\w*datenbank, microservices, open source, open-source\\S*, dunkelmodus, automatisch\\w*, backups?, \\w*software, features?, zwei-faktor\\S*, protokollierung, kalender\\w*, reporting, analytics, \\w*plattform, \\w*technologie, technik, \\w*tool, hardware, prozessor, \\w*system`)}`,
  ),
  pledge: pattern(
    `ich\\s+(?:(?:selbst|persönlich|auch|deshalb|daher|dafür|gern|gerne|mich|mir|meine\\w*|jeden|jede|heute|ab)\\s+)*(?!${sourceOf(`unterstütz\\w*, glaub\\w*, freu\\w*, bin, find\\w*, hoff\\w*, seh\\w*, denk\\w*, steh\\w*, begrüß\\w*, halt\\w*, wünsch\\w*, würde, könnte, möchte, mag, drück\\w*, befürwort\\w*, sag\\w*, fühl\\w*, versuch\\w*, wäre, habe, will, werde, kann, bleib\\w*, empfehl\\w*, versprech\\w*, setze mich, und, voll, ganz, mein\\w*, vertrau\\w*, der, die, das, in, es, sehr, nicht, zu, auf, so, ja, wird, mit, für, lieb\\w*, schätz\\w*, weiß, werb\\w*, tue, lasse, verfolg\\w*, helf\\w*`)}(?!\\p{L}))\\p{Ll}{2,}e(?!\\p{L})|\\p{Ll}{2,}e\\s+ich\\s+(?:mich\\s+|mit\\s+)?(?:mein\\w*|zwei|drei|eine?n?|d(?:en|ie|as)|selbst|persönlich|jeden|jede|\\d+)|(?:werde|will)\\s+(?:ich\\s+)?[^.!?]{0,80}?(?<!\\p{L})(?!${sourceOf(`unterstützen, sehen, versuchen, helfen, fördern, tun, sein, begleiten, stehen, bleiben, befürworten, glauben, hoffen, freuen, werben, machen, einsetzen, beobachten, verfolgen, empfehlen`)}(?!\\p{L}))\\p{Ll}{3,}(?:en|ern|eln)(?=[\\s.,;!]|$)|mein(?:e[mnrs]?)?\\s+(?:eigene\\w*\\s+)?(?:station|team|budget|bonus|name\\w*|abteilung|ruf|job|werk|filiale|schule|klasse|klinik|bereich|schicht|linie|gehalt|schreibtisch|montag\\w*|freitag\\w*|vormittag\\w*|zielvereinbarung|kostenstelle|stelle|region|gruppe|jahresziel\\w*|kopf|prämie|urlaub)|ich\\s+(?:stehe|halte)\\s+(?:jede\\w*|am|um|mit\\s+mein\\w*|persönlich|selbst|den\\s+kopf)|ich\\s+bin\\s+(?:\\p{L}+\\s+){0,3}?(?:verantwortlich|vor\\s+ort|dabei|anwesend|erreichbar|die\\s+erste|der\\s+erste)|ich\\s+habe\\s+(?:bereits|schon|mein\\w*|zwei|drei|den|die|das|dafür)`,
  ),
  feelings: phrases(
    `unterstütz*, glaub*, freu*, überzeugt, begeister*, dahinter, hinter, hoff*, finde, denke, sehe*, gespannt, begrüß*, befürwort*, gut, tolle*, spannend*, wichtig*, stolz, zuversichtlich, vertrau*, drücke, daumen, mein bestes, alles tun, tue alles, was ich kann, offen, interess*, einsetzen, werben, helfen, helfe, fördern, fördere, begleiten, empfehle, wünsche, versuche, versuchen, schauen wir, mal sehen, voll und ganz`,
  ),
  firstPerson: phrases(`ich, mein*, mir, mich`),
  exitRule: either(
    phrases(`
    stopp:, abbruch:, ausstieg:, ende:, nicht erreicht, verfehlt*, unterschritten, überschritten, unterschreite*, überschreite*,abbruchregel*, abbruchkriteri*, ausstiegsregel*, ausstiegskriteri*, stoppregel*, stopp-regel*, ausstiegsklausel*, exit-kriteri*, stoppkriteri*, abbruchgrenze*, abbruchpunkt*,
    jederzeit ~ (stoppbar|abbrechbar|beendet|beenden|gestoppt|stoppen|abgebrochen), endet automatisch, sonst, andernfalls, ansonsten, falls nicht, wenn nicht, (wenn|falls|sobald) (weniger|mehr als|kein*), bei weniger als, bei mehr als, nur wenn, nur weiter*, weiter nur, es sei denn, stoppt sich selbst, endet von selbst`),
    new RegExp(`nur\\s*,\\s*(?:wenn|falls|sofern)`, 'iu'),
  ),
  stops: phrases(
    `abbrech*, brech* ~~ ab, bricht ~~ ab, abgebrochen, abbruch, stopp*, gestoppt, beend*, end(e|et|en), einstell*, eingestellt, stell* ~~ ein, aufhör*, hör* ~~ auf, zurück*, ausst(eig|ieg)*, steig* ~~ aus, schluss, abschalt*, abgeschaltet, schalt* ~~ ab, abbau*, abgebaut, bau* ~~ ab, kündig*, verzicht*, lass* ~~ (bleiben|sein|fallen), aufgeb*, aufgegeben, geb* ~~ auf, rückbau*, keh* ~~ zurück, geh* ~~ zurück, vorbei, nicht (verlängert|fortgesetzt|fortgeführt|weitergeführt|weiter), kein* (verlängerung|fortsetzung), läuft ~ aus`,
  ),
  condition: phrases(
    `wenn, falls, sobald, sofern, bei, unter, über, sonst, andernfalls, ansonsten, es sei denn, sollte, sollten, ohne, weniger, solange, bleibt, bleiben, liegt, liegen, sinkt, sinken, steigt, steigen, nutzen weniger, fehlt, fehlen, nach zwei, nach drei, scheitert`,
  ),
  conditional: either(
    phrases(`wenn, falls, sobald, sofern, weniger als`),
    new RegExp(
      `(?:^|[.;:]\\s+)\\p{L}\\p{Ll}+(?:t|en)\\s+(?:d(?:ie|er|as)|ein\\p{Ll}*|weniger|mehr|es|sich|kein\\p{Ll}*)\\s[^.;]*,\\s*\\p{Ll}+`,
      'u',
    ),
  ),
  success: phrases(
    `erfolg*, funktioniert*, klappt, gelingt, gut läuft, läuft es gut, positiv*, bewährt, genehmig*, zustimm*, einverstanden, möglich, nötig, erforderlich, gewünscht, zufrieden`,
  ),
  because: phrases(`weil, denn, da, deshalb, daher`),
  wide: pattern(
    sourceOf(
      `unternehmensweit\\w*, konzernweit\\w*, firmenweit\\w*, bundesweit\\w*, landesweit\\w*, weltweit\\w*, flächendeckend\\w*, hausweit\\w*, stadtweit\\w*, klinikweit\\w*, werksweit\\w*, organisationsweit\\w*, europaweit\\w*, global\\w*, (in|an|auf|für|mit) all\\w* (unser\\w* |sein\\w* )?(mitarbeite\\w*|standort\\w*|abteilung\\w*|station\\w*|filial\\w*|werk\\w*|beschäftigt\\w*|kund\\w*|schul\\w*|team\\w*|bereich\\w*|häuser\\w*|niederlassung\\w*|kolleg\\w*|klinik\\w*|linien|maschinen|ländern?|gesellschaften|nutzer\\w*|ämter\\w*|fahrzeug\\w*), alle (unsere )?(\\d\\S* )?(mitarbeite\\w*|standort\\w*|abteilung\\w*|station\\w*|filial\\w*|werke\\w*|beschäftigt\\w*|kund\\w*|schul\\w*|team\\w*|bereich\\w*|häuser\\w*|niederlassung\\w*|kolleg\\w*|klinik\\w*|linien|maschinen|länder|gesellschaften|nutzer\\w*|ämter\\w*|fahrzeug\\w*), allen \\d\\S* \\w+, alle \\d[\\d.]+ \\w+, sämtlich\\w*, (der|die|das|dem|im|in der|ins) (gesamte\\w*|ganze\\w*) \\w+, gesamte\\w* (unternehmen\\w*|belegschaft|konzern\\w*|haus\\w*|organisation|stadt|betrieb\\w*|verwaltung|werk\\w*|klinik\\w*|flotte|schule), ganze\\w* (unternehmen\\w*|belegschaft|konzern\\w*|haus\\w*|organisation|stadt|betrieb\\w*|verwaltung|werk\\w*), für alle, alle nutzen, dauerhaft\\w*, unbefristet\\w*, endgültig\\w*, unwiderruflich\\w*, unumkehrbar\\w*, für immer, auf dauer, ohne (rückweg|rückkehr\\w*|weg zurück), kein zurück, big bang, big-bang\\S*, jede\\w* (mitarbeite\\w*|standort\\w*|abteilung|station|filiale|werk|beschäftigte\\w*|kund\\w*|schule|team|bereich|haus|niederlassung|klinik|linie), vollständig\\w* (umstellung|einführung|ablösung|rollout), komplett\\w* (umstellung|einführung|ablösung|rollout|umstell\\w*|ersetz\\w*|abgelöst), kompletter rollout, fünfjahresvertrag, zehnjahresvertrag, nicht mehr rückgängig, nicht rückgängig, zeitlich unbegrenzt, vollausbau, vollumfänglich\\w*, von anfang an alle`,
    ),
  ),
  notYetWide: pattern(
    `(?:bevor|nicht|ohne|statt|anstatt|kein\\w*|noch nicht|erst danach|später|danach|nie|niemals|vor\\s+(?:der|einer|einem))\\s+(?:\\p{L}+\\s+){0,3}?$`,
  ),
  handled: pattern(
    `deshalb|daher|darum|deswegen|dagegen|um dem|um das|vorbeug\\w*|abgefedert|abgesichert|absicher\\w*|gegenmaßnahme\\w*|maßnahme\\w*|gegensteuer\\w*|begrenz\\w*|wir (?:\\p{Ll}+ )?(?:testen|begrenzen|stoppen|schulen|behalten|beginnen|starten|klären|prüfen|messen|planen|halten|schalten|fragen|stellen|buchen|unterschreiben|deckeln|setzen|nutzen|kaufen|ergänzen|geben|legen|versichern|verschieben|reservieren|berichten|haben|veröffentlichen|treffen|sichern|bestellen|schreiben|benennen|akzeptieren|bieten|verhandeln|ersetzen|pilotieren|frieren|binden|beziehen|teilen|lassen|beauftragen|nehmen|rufen|reduzieren|bereiten|fordern|vereinbaren|teilen|kontrollieren|überwachen|führen|vermeiden|verhindern|rechnen|verzichten|brechen|kehren|wechseln|lagern|zahlen|arbeiten|holen|befragen|informieren|entlasten)|(?:testen|begrenzen|stoppen|schulen|behalten|beginnen|starten|klären|prüfen|messen|planen|halten|schalten|fragen|stellen|buchen|deckeln|setzen|geben|legen|bieten|binden|lassen|nehmen|vereinbaren|führen|brechen|wechseln|kehren|beziehen|sichern|bestellen) wir|backup\\w*|rückfall\\w*|plan b|puffer|reserve\\w*|rücklage|versicher\\w*|gedeckelt|wir (?!könnten|verlieren|riskieren|fürchten|haben kein|sind|würden|wissen|hätten|sehen|glauben|denken|erwarten|hoffen|meinen|haben an)\\p{Ll}+(?:en|ern|eln)|(?<!\\p{L})(?!(?:sehen|erwarten|haben|glauben|verlieren|sind|werden|fürchten|denken|hoffen|können)\\s)\\p{Ll}+(?:en|ern|eln) wir|(?:ist|sind) (?:\\p{L}+ ){0,3}?(?:geprüft|vereinbart|unterschrieben|gebucht|gedeckelt|begrenzt|verschlüsselt|versichert|bereit|abgestimmt|eingeplant|gesichert)|eingeplant|ersatz\\w*|fangen wir ab|fängt|abgefangen|wird (?:\\p{L}+ ){0,4}?(?:geschult|getestet|geprüft|gemessen|begrenzt|gedeckelt|vertreten|abgedeckt|überwacht|beendet|gestoppt|verschoben|ersetzt|abgeschaltet|kontrolliert|gehalten|gesichert|verschlüsselt)|werden (?:\\p{L}+ ){0,4}?(?:geschult|getestet|geprüft|gemessen|begrenzt|gedeckelt|vertreten|abgedeckt|überwacht|beendet|gestoppt|verschoben|ersetzt|abgeschaltet|kontrolliert|gehalten|gesichert|verschlüsselt)|dann (?:\\p{L}+ )?\\p{L}+|in diesem fall|(?:wenn|falls|sollte|sollten|sobald)[^.]{3,80}?,\\s*\\p{L}+|sonst \\p{L}+|bleibt (?:\\p{L}+ ){0,3}?(?:erhalten|bestehen|verfügbar|offen|in betrieb)|bleiben (?:\\p{L}+ ){0,3}?(?:erhalten|bestehen|verfügbar|offen)|parallel\\w*|vertretung|stellvertret\\w*|vertritt|springt ein|zweite\\w* (?:lieferant\\w*|anbieter|quelle)|ausstiegsklausel|vertragsstrafe|kündigungsfrist|kündbar|monatlich kündbar|sonderkündigungs\\w*|zuständig|verantwortlich|gegenmittel|antwort:|schulung\\w*|geschult|übernimmt|prüft|testet|misst|schult|begleitet|hält|kontrolliert|überwacht|durch (?:\\p{L}+ )?\\p{L}*(?:schulung|test|tests|prüfung|vertrag|begrenzung|kontrolle|vertretung|abstimmung|probelauf|puffer)`,
  ),
  consequence: phrases(
    `könnte*, würde*, dürfte*, verlier*, verloren, leide*, scheiter*, verzöger*, schade*, schäden, kostet, risik*, problem*, sorge*, fürcht*, gefahr, gefähr*, schlimm, schwierig, unzufrieden, wahrscheinlich, niemand, schlechter, das ist, das wäre, es ist, zuversichtlich, hoff*, sicher`,
  ),
  riskDenied: pattern(
    sourceOf(
      `kein risiko, keine risiken, keinerlei risik\\w*, kein\\w* (echte\\w*|wirkliche\\w*|nennenswerte\\w*) risik\\w*, risikofrei, risikolos, ohne (jedes )?risiko, risiko ist (minimal|vernachlässigbar|null|gleich null), risiken sind (minimal|vernachlässigbar|im griff), kann nichts schiefgehen, nichts schiefgehen, geht nichts schief, nicht scheitern, kann nicht scheitern, (risik|problem|gefahr)\\w* sehen wir (hier )?(kein\\w*|nicht), sehen (wir )?kein\\w* (risik\\w*|problem\\w*|gefahr\\w*), erwarten (wir )?kein\\w* (risik\\w*|problem\\w*|schwierigkeit\\w*), keine (probleme|schwierigkeiten|nachteile), nicht zu erwarten, wird nicht passieren, passiert nicht, alles unter kontrolle, alles im griff, unbedenklich, es gibt keine, gibt es keine`,
    ),
  ),
};
