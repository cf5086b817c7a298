import type { Dates, Figures } from '../lexicon.ts';
import { pattern, phrases, sourceOf } from '../phrases.ts';

/** Numbers, units and dates as German writes them. */
const NUMBER = `\\d+(?:[.,'’\\u00a0\\u202f]\\d+)*`;
const SPELLED = `(?:eine[mnrs]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|achtzig|neunzig|hundert|halbe[ns]?)`;
const MAGNITUDE = `(?:Mio\\.?|Mrd\\.?|Tsd\\.?|Millionen|Million|Milliarden?|tausend|k|T)`;
const SIGN = `(?:[€$£]|(?:EUR|USD|CHF|GBP)\\b)`;
const CURRENCY = `(?:T?€|[$£]|T?EUR|Euro|CHF|Franken|Dollar|Cent|USD|Fr\\.)`;
const UNIT =
  sourceOf(`Sekunden?, Minuten?, Min\\.?, Stunden?, Std\\.?, h, Tage?n?, Nächten?, Nächte, Wochen?, Monate?n?, Jahre?n?, Quartalen?, Quartale, Schichten, Tonnen?, t, kg, Kilo*, km, Meter*, Liter*, kWh, MWh,
  GWh, MW, kW, °C, Grad, Quadratmeter*, qm, m², m³, mal, -mal, Prozentpunkte?n?, Punkte?n?, FTE, VZÄ, Vollzeitstellen?, GB, TB`);
const COUNTED = `(?:\\p{Ll}+\\s+){0,2}\\p{Lu}\\p{Ll}{2,}(?:e|en|er|n|s)`;
const MONTH = `(?:Jan(?:uar)?|Jänner|Feb(?:ruar)?|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)\\.?`;
const WEEKDAY = `(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)`;
const DAY = `(?:\\d{1,2}\\.\\s?${MONTH}(?:\\s+\\d{4})?|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|(?:ersten|zweiten|dritten)\\s+${MONTH})`;
const SPAN = `(?:Tage?n?|Wochen?|Monate?n?|Quartale?n?|Jahre?n?|Schuljahr|Halbjahr|Semester|Sprints?|Nächten?|Schichten|Werktage?n?|Arbeitstage?n?|Kalendertage?n?|Wochenenden?)`;
const RELATIVE = `(?:heute|morgen|übermorgen|(?:diese|nächste|kommende|dieser|dieses|diesen|nächsten|nächster|nächstes|kommenden|kommender)[nrsm]?\\s+(?:Woche|Monats?|Quartals?|Jahr(?:es)?|Sommer|Herbst|Winter|Frühjahr|Sitzung|${WEEKDAY})|${WEEKDAY}|(?:Ende|Mitte|Anfang)\\s+(?:der\\s+|des\\s+)?(?:Woche|Monats?|Quartals?|Jahr(?:es)?|nächster|nächsten|kommender|dieser|dieses|Q[1-4]|${MONTH}|\\d{4})|Monatsende|Jahresende|Wochenende|Quartalsende|Wochenschluss|Monatsletzten|(?:Weihnachten|Ostern|Pfingsten|Sommerpause|Sommerferien|Jahreswechsel|Herbstferien|Ferien))`;
const POINT = `(?:${DAY}|${RELATIVE}|${MONTH}(?:\\s+\\d{4})?|Q[1-4]|KW\\s?\\d{1,2}|Kalenderwoche\\s+\\d{1,2}|(?:19|20)\\d\\d|(?:ersten|zweiten|dritten|vierten|[1-4]\\.)\\s+Quartal)`;

export const figures: Figures = {
  money: pattern(
    `${SIGN}\\s?${NUMBER}\\s?${MAGNITUDE}?|${NUMBER}\\s?${MAGNITUDE}?\\s?${CURRENCY}|(?:${SPELLED}|\\p{Ll}*)\\s*(?:tausend|Millionen)\\s+(?:Euro|Franken)|${NUMBER}\\s?(?:Mio|Mrd|Millionen|Tsd|k)\\b`,
  ),
  figure: pattern(
    `${SIGN}\\s?${NUMBER}\\s?${MAGNITUDE}?|${NUMBER}\\s?(?:%|Prozent|v\\.\\s?H\\.)|${NUMBER}\\s?${MAGNITUDE}|${NUMBER}\\s?${CURRENCY}|${NUMBER}[\\s-]?(?:\\p{Ll}+\\s+)?${UNIT}|${NUMBER}-?fach\\p{Ll}*|${NUMBER}\\s+(?:von|der|aus)\\s+${NUMBER}|${NUMBER}\\s+${COUNTED}`,
  ),
  resource: pattern(
    `(?:${NUMBER}|${SPELLED})\\s+(?:\\p{L}+\\s+){0,3}?(?:VZÄ|FTE|\\p{L}*[sS]tellen?|Personen|Leuten?|\\p{L}*(?:[kK]räfte|[kK]räften)|\\p{L}*Mitarbeite\\p{L}*|Personentage?n?|Arbeitstage?n?|Stunden|Lizenzen|Plätze|Geräten?|Tablets|Fahrzeuge?n?|Maschinen?|Ingenieure?n?|Entwickle\\p{L}*|Pflegende|Lehrkräfte|Techniker\\p{L}*|Planer\\p{L}*|Kolleg\\p{L}+|Räume?n?)|(?:${NUMBER}|${SPELLED}|halben?)\\s+(?:Tage?|Stunden?|Vormittage?|Nachmittage?)\\s+(?:pro|je|in|die|am)|${NUMBER}\\s?(?:%|Prozent)\\s+(?:de[rs]|vo[nm])`,
  ),
  exempt: new RegExp(
    `\\b\\d{1,3}-(?:Tage|Wochen|Monats|Jahres|Stunden|Minuten|tägig|wöchig|monatig|stündig|jährig)\\p{L}*|(?<![\\d.,])${DAY}|\\b\\d{1,2}[:.]\\d{2}\\s?Uhr|\\b\\d{1,2}\\s?Uhr\\b|\\b\\d{1,2}:\\d{2}\\b|\\b(?:ISO|EN|DIN|Station|Phase|Schritt|Version|Ebene|Linie|Raum|Abschnitt|Artikel|Art\\.|Folie|Kapitel|Werk|Gebäude|Halle|Klasse|Stufe|Teil|Windows|Office|KW|Kalenderwoche|Option|Priorität|Anhang|Tabelle|Gruppe|Team|Filiale|Nr\\.|Nummer|Tor|Route|Bus|Haus|Zone|Kreis|Band|Platz|Paragraf|Anlage|Schicht|Lager|Bereich|Standort|§)\\s?\\d+[a-z]?\\b|\\bQ[1-4]\\b|\\b24/7\\b|\\b(?:19|20)\\d\\d\\b(?!\\s?(?:%|€|Euro|EUR|Stunden|Prozent|Franken|CHF))|\\b\\d{1,2}\\.\\s(?=\\p{Lu}\\p{Ll}+(?:$|[\\s.,]))(?!\\s*(?:%))`,
    'gu',
  ),
  noSpend:
    phrases(`kostenneutral*, budgetneutral*, kostenlos*, kostenfrei*, gratis, unentgeltlich, ohne (zusätzlich*|weitere*|neue*|extra|jede*|eigene*)? ?(kosten|mittel|ausgaben|budget|geld|aufwand), ohne mehrkosten, ohne zusatzkosten, kostet (uns )?nichts, kostet ~ nichts, kostet kein*, keine (zusätzlichen|weiteren|neuen|einmaligen)? ?(kosten|mittel|ausgaben), kein (zusätzliches|weiteres|neues)? ?(budget|geld),
    aus dem (laufenden|bestehenden|vorhandenen|eigenen|genehmigten) *, im rahmen des (laufenden|bestehenden|vorhandenen|genehmigten) *budgets, innerhalb des ~ budgets, zum nulltarif, mit vorhandenen mitteln, aus vorhandenen mitteln, aus bestehenden mitteln, mit bestehenden mitteln, null euro, es fallen keine kosten an, es entstehen keine ~ kosten, bordmittel*, keine investition*, kein budget, ohne budget, keine zusätzliche* (stelle*|person*)`),
};

export const dates: Dates = {
  decideBy: pattern(
    `(?<!vom?\\s\\S{1,9}\\s\\S{1,9}\\s)(?:bis|vor|spätestens|zum|bis\\s+zum|bis\\s+zur|noch\\s+vor|am|bis\\s+spätestens)\\s+(?:zum\\s+|zur\\s+|zu\\s+|am\\s+|den\\s+|der\\s+|dem\\s+|unserer\\s+|spätestens\\s+)*(?:\\p{L}+\\s+)?(?:${POINT}|\\d{1,2}\\.)|heute|noch heute|morgen|(?:diese|nächste|kommende|noch diese)\\s+Woche|(?:in|auf|bei)\\s+(?:der|dieser|seiner|ihrer|unserer|heutigen)\\s+(?:\\p{L}+\\s+){0,2}?(?:\\p{L}*[sS]itzung|Besprechung|Runde|Klausur)(?:\\s+(?:am|vom)\\s+${DAY})?|jetzt|sofort|(?:innerhalb|binnen)\\s+(?:von\\s+)?(?:${NUMBER}|${SPELLED})\\s+${SPAN}|noch\\s+(?:in\\s+)?(?:diese[nrms]?|im)\\s+\\p{L}+|${DAY}\\s*(?:spätestens)|Entscheidung\\s*(?:am|:|bis)`,
  ),
  when: pattern(
    `${POINT}|(?:innerhalb|binnen|in|nach)\\s+(?:von\\s+|den\\s+nächsten\\s+)?(?:${NUMBER}|${SPELLED})\\s+(?:Stunden|${SPAN})|jetzt|Tag\\s+\\d+|(?:erste|zweite|dritte|letzte)[nrs]?\\s+(?:Tag|Woche|${WEEKDAY})|(?:vor|bis zu)\\s+(?:der|dem)\\s+(?:nächsten\\s+)?\\p{L}*(?:[sS]itzung|Schicht)|\\d{1,2}\\.(?=\\s|$)`,
  ),
  end: pattern(
    `(?:${NUMBER}|${SPELLED})[\\s-](?:volle\\s+|ganze\\s+)?${SPAN}|(?:${NUMBER}|${SPELLED})-?(?:tägig|wöchig|monatig)\\p{Ll}*|\\p{L}*(?:tägig|wöchig|monatig)\\p{Ll}*|(?:bis|endet|enden|ende|Ende|läuft|Abschluss|Schluss|zum|befristet|bis\\s+zum)\\s+(?:bis\\s+|am\\s+|im\\s+|zum\\s+|zur\\s+|der\\s+|auf\\s+|mit\\s+)*(?:${POINT})|ein(?:em|en)?\\s+(?:Monat|Quartal|Semester|Schuljahr|Halbjahr|Winter|Sommer)|im\\s+(?:${MONTH}|(?:ersten|zweiten|dritten|vierten)\\s+Quartal)|in\\s+Q[1-4]|(?:im|ein|einen|diesen)\\s+(?:Sommer|Winter|Herbst|Frühjahr)|${DAY}\\s*(?:bis|–|-)\\s*${DAY}|diese[sn]\\s+(?:Quartal|Monat|Halbjahr)`,
  ),
};
