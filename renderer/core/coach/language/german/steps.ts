import type { Words } from '../lexicon.ts';
import { pattern, sourceOf } from '../phrases.ts';

/** German words of next steps: what can be seen to be done, and who does it. */
const ROLE = `(?:\\p{L}*(?:[tT]eam|[lL]eitung|[lL]eiter(?:in)?|[aA]bteilung|[sS]chwester|[pP]flege|[dD]irektion|[dD]irektor(?:in)?|[bB]üro|[mM]eister(?:in)?|[rR]at|[cC]ontroll\\p{L}*|[eE]inkauf|[vV]ertrieb|[rR]edaktion|[bB]uchhaltung|[vV]orstand|[aA]usschuss|[kK]oordinator(?:in)?|[bB]eauftragte[rn]?|[pP]late|[pP]aten?|[iI]ngenieur(?:in)?|[tT]echnik(?:er|erin)?|[lL]ehrer(?:in)?|[aA]rzt|[äÄ]rztin|[kK]ollegin|[kK]ollege|[aA]ssistenz|[sS]ekretariat|[sS]achbearbeiter(?:in)?|[aA]nwalt|[aA]nwältin|[fF]irma|[aA]gentur|[dD]ienst|[sS]tation|[fF]iliale|[wW]erk|[gG]ruppe|[sS]telle|[aA]mt|[pP]lanung|[kK]üche|[lL]ager|[wW]erkstatt|[hH]ausmeister(?:in)?|[tT]rainer(?:in)?|[cC]hef(?:in)?|[mM]anager(?:in)?|[lL]ead|[oO]wner|[sS]ponsor(?:in)?|[sS]precher(?:in)?|[vV]ertretung|[pP]ersonalwesen|[bB]etrieb|[fF]ührung|[vV]orarbeiter(?:in)?|[lL]ogistik|[qQ]ualität\\p{L}*|[eE]ntwicklung|[iI]nstandhaltung|[pP]artner|[aA]rchitekt(?:in)?|[kK]antor(?:in)?|[bB]ibliothek\\p{L}*|[kK]oordination|[kK]urator(?:in)?|[dD]isponent(?:in)?|[kK]och|[kK]öchin|[rR]echtsabteilung|[kK]ommunikation|[mM]arketing|[pP]ersonal|[fF]inanz\\p{L}*)|IT|HR|QS|PR|ICT|EDV)`;
const NOT_NAMES = `Vertrag|Bis|Am|Im|In|Nach|Ab|Vor|Ende|Mitte|Anfang|Nächste|Kommende|Diese|Wir|Man|Es|Alle|Jeder|Jemand|Termin|Einladung|Workshop|Kick-off|Schulung|Budget|Pilot|Erste|Weitere|Regelmäßig|Freigabe|Bericht|Gespräche|Gespräch|Abstimmung|Austausch|Ergebnisse|Unterlagen|Fragebogen|Umfrage|Interviews?|Tests?|Angebote?|Bestellung|Daten|Zahlen|Entwurf|Plan|Projekt|Neue|Start|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Heute|Morgen|Zwei|Drei|Vier|Fünf|Der|Die|Das|Ein|Eine|Den|KW|Kalenderwoche|Woche|Tag|Q\\d|Zusammen|Gemeinsam|Bitte|Danach|Dann|Zuerst|Zunächst|Weiter|Bald|Thema|Das|Dazu|Für|Mit|Zum|Zur|Auf|An|Intensiv`;
const NAME = `(?!(?:${NOT_NAMES})(?!\\p{L}))\\p{Lu}[\\p{L}-]+`;
const LEAD = `(?:(?:Bis|Am|Im|In|Nach|Ab|Vor|Ende|Mitte|Anfang|Nächste[nrs]?|Kommende[nrs]?|Diese[nrs]?|Heute|Morgen|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|KW\\s?\\d+|Zum|Spätestens|Innerhalb|Binnen)[^,]{0,40}?[\\s:,]+)?`;
const TASK = `(?!(?:mit|seit|bis|den|einen|unseren|ihren|dem|neuen|ersten|nicht|zwischen|werden|wird|sind|ist|wurde|wurden|sollen|soll)\\s)\\p{Ll}{2,}(?:t|en|eln|ern)`;

export const steps: Pick<Words, 'vagueStep' | 'concreteStep' | 'owner'> = {
  vagueStep: pattern(
    sourceOf(
      `abstimm\\w*, stimm\\w* ~ ab, austausch\\w*, tausch\\w* ~ aus, auszutauschen, im gespräch bleiben, im austausch bleiben, in kontakt bleiben, in kontakt, bleib\\w* ~ (kontakt|gespräch|austausch|dran|ball), weiter ~ diskutier\\w*, diskutier\\w*, diskussion\\w*, sondier\\w*, auslot\\w*, lot\\w* ~ aus, voranbring\\w*, vorantreib\\w*, treib\\w* ~ voran, bring\\w* ~ voran, weiterverfolg\\w*, verfolg\\w* ~ weiter, gespräche (führen|fortsetzen|fortführen|vertiefen|suchen), dranbleib\\w*, gedanken machen, sich ~ gedanken, nachdenken, nachfass\\w*, evaluier\\w*, begleit\\w*, sensibilisier\\w*, dialog ~, alignen, synchronisier\\w*, sync\\w*, anstoß\\w*, anschieb\\w*, weitere (schritte|gespräche|abstimmung\\w*|optionen|möglichkeiten|klärung), möglichkeiten ~ (prüfen|ausloten|eruieren|sondieren), optionen ~ (prüfen|ausloten|eruieren|sondieren), eruier\\w*, weiterdenken, weiter ~ (arbeiten|denken|beobachten|verfolgen|besprechen), daran arbeiten, arbeit\\w* ~ weiter, thema ~ (platzieren|besetzen|weiter\\w*|vertiefen|im blick|angehen|mitnehmen), im (blick|auge) behalten, behalt\\w* ~ (blick|auge), anschauen, ansehen, schau\\w* ~ (an|weiter|mal), genauer (an|be)\\w+, beobacht\\w*, mitnehmen, abholen, gemeinsam überlegen, überlegen, brainstorm\\w*, vertief\\w*, intensivier\\w*, koordinier\\w*, follow-up, deep dive, zusammenarbeit ~, ausarbeiten wenn, stärken, fördern, klären, klärt, besprechen, unterstütz\\w*, auf den weg bringen, prüfen ob, anregen, reflektier\\w*, konkretisier\\w*, optimier\\w*, weiterentwickeln`,
    ),
  ),
  concreteStep: pattern(
    sourceOf(
      `unterschreib\\w*, unterschrieb\\w*, schick\\w*, versend\\w*, sende\\w*, verschick\\w*, buch\\w*, liefer\\w*, veröffentlich\\w*, installier\\w*, stell\\w* ~ (ein|vor|auf|bereit), einstell\\w*, präsentier\\w*, vorstellen, vorzustellen, lädt, laden, einladen, eingeladen, bestell\\w*, schreib\\w*, verfass\\w*, test\\w*, schul\\w*, interview\\w*, befrag\\w*, zähl\\w*, miss\\w*, messen, übergib\\w*, übergeb\\w*, übergibt, kauf\\w*, benenn\\w*, ernenn\\w*, öffn\\w*, schließ\\w*, umstell\\w*, reich\\w* ~ ein, einreichen, terminier\\w*, druck\\w*, aushäng\\w*, häng\\w* ~ (auf|aus), bezahl\\w*, freigeb\\w*, gib\\w* ~ frei, kündig\\w*, entscheid\\w*, wähl\\w*, auswählen, sammel\\w*, hol\\w* ~ ein, einholen, besuch\\w*, entwirf\\w*, baut, bauen, richte\\w* ~ ein, einrichten, melde\\w*, bestätig\\w*, genehmig\\w*, übersetz\\w*, reservier\\w*, blockt, blocken, ruf\\w* ~ an, anrufen, mailt, mailen, triff\\w*, meldet, start\\w*, beginn\\w*, legt ~ vor, vorleg\\w*, leg\\w* ~ (vor|fest|an), gibt ~ ab, bringt ~ mit, beauftrag\\w*, vergleich\\w*, erstell\\w*, protokollier\\w*, trägt ~ ein, eintragen, führ\\w* ~ durch, durchführen, zeig\\w*, kontaktier\\w*, vereinbar\\w*, nimm\\w* ~ auf, hält ~ (ab|fest), montier\\w*, fotografier\\w*, beschrift\\w*, prüft ~, dokumentier\\w*`,
    ),
  ),
  owner: [
    new RegExp(
      `^${LEAD}(?:(?:Frau|Herr|Dr\\.|Prof\\.)\\s+)+\\p{Lu}|\\b(?:Frau|Herrn?|Dr\\.)\\s+\\p{Lu}[\\p{L}-]+(?=[\\s,.)]|$)(?=.*\\p{Ll}t\\b|\\)|$)`,
      'u',
    ),
    new RegExp(
      `^${NAME}(?:\\s+(?:von\\s+)?${NAME})?(?:\\s+und\\s+${NAME})?(?:\\s+\\([^)]*\\))?\\s+${TASK}(?=\\s)(?!\\s*$)`,
      'u',
    ),
    new RegExp(
      `^${LEAD}${TASK}\\s+(?:${NAME}\\s+|(?:d(?:er|ie|as)\\s+|unser\\p{Ll}*\\s+)?(?:\\p{Ll}+\\s+)?${ROLE}\\s+)`,
      'u',
    ),
    new RegExp(
      `^${LEAD}(?:(?:[Dd]ie|[Dd]er|[Dd]as|[Uu]nsere?|[Mm]eine?|[Jj]ede)\\s+)?(?:\\p{L}+\\s+)?${ROLE}(?:\\s+(?:von|der|des|für|im|in|aus)\\s+(?:\\p{L}+\\s*){1,3}?)?(?:\\s+und\\s+(?:(?:die|der|das)\\s+)?\\p{Lu}\\p{L}+)?(?:\\s+\\([^)]*\\))?\\s+${TASK}\\s`,
      'u',
    ),
    new RegExp(
      `(?:^|[\\s(])(?:[Vv]erantwortlich|[Zz]uständig|[Oo]wner|[Ww]er|[Ff]ederführend|[Ee]rledigt)\\s*(?:ist|:|=|–|durch)?\\s*:?\\s*(?:die\\s+|der\\s+)?\\p{Lu}|\\(${NAME}[^)]{0,40}\\)|[,;:–—-]\\s*${NAME}(?:\\s${NAME})?\\s*(?:[.,;(]|$)`,
      'u',
    ),
    new RegExp(
      `\\b(?:durch|von)\\s+(?:(?:die|den|unsere|unseren)\\s+)?(?:${NAME}(?:\\s${NAME})?|${ROLE})(?=[\\s,.;)]|$)(?=.*(?:t|en)\\b|$)`,
      'u',
    ),
    new RegExp(
      `(?:^|\\s)[Ii]ch\\s+\\p{Ll}+e\\b|\\p{Ll}+e\\s+ich\\b|^\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?:\\s|^(?:IT|HR|QS|EDV|ICT)\\b`,
      'u',
    ),
  ],
};
