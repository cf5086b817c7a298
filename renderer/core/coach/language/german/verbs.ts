import { wordSet } from '../phrases.ts';

/** German verb forms, as far as titles need them. Case helps: nouns are capitalised, so what ends like a verb and is small often is one. */

/** Finite wherever they stand, but for infinitives of some at the end or after `zu`. */
export const AUXILIARIES =
  wordSet(`ist sind war waren hat hatte hatten habe wird wurde wurden kann konnte konnten muss musste mussten soll sollte
  sollten darf durfte durften will wollte wollten mag möchte möchten würde würden könnte könnten müsste müssten dürfte dürften wäre wären
  hätte hätten bin bist seid habt werdet könnt müsst sollt lasst weiß wissen brauchen braucht`);

/** Plural forms that are infinitives too. */
export const PLURAL_AUXILIARIES = wordSet('haben werden können müssen sollen dürfen wollen mögen lassen sein');

/** Strong forms of the past, and present forms without an ending that would show them. */
export const STRONG =
  wordSet(`fiel fielen stieg stiegen sank sanken ging gingen gab gaben kam kamen fand fanden nahm nahmen ließ ließen blieb blieben
  gewann gewannen brachte brachten stand standen hielt hielten begann begannen sah sahen wuchs wuchsen schrieb schrieben trug
  trugen lag lagen half halfen sprach sprachen traf trafen zog zogen schuf brach brachen verlor schloss stieß bot boten rief riefen lief liefen
  sprang schlug schlugen wies wiesen schied verschwand entstand entstanden bestand bestanden erhielt erhielten bekam bekamen übernahm unterschrieb bewies
  erfuhr verließ verließen saß saßen dachte kannte wusste wussten hieß galt galten half las lasen aß schlief fuhr fuhren vergaß bat baten tat litt
  gibt geht steht sieht nimmt hilft fällt hält lässt läuft trägt spricht trifft wächst verliert gewinnt gelingt genügt gehört gefährdet gewährt gerät gefällt
  geschieht gleicht gestattet glaubt gilt gelten gehören gehen geben gewinnen gelingen gefährden genügen gewähren geraten gestalten gestaltet gönnt
  genießen umgehen umgeht entgeht entgehen vergeht vergehen ergeben ergibt begegnen begegnet vergibt plant dient verdient bedient erkennt brennt
  kennt trennt nennt rennt scheint meint weint warnt mahnt lernt gewöhnen gefallen gehorchen getrauen gedeihen
  geht's gibt's heißt isst bricht steigt sinkt bleibt kommt macht tut lohnt`);

/** Small words that end like a verb and are none. */
export const NO_VERBS =
  wordSet(`nicht mit seit statt anstatt fast jetzt erst selbst oft gut weit leicht direkt insgesamt gesamt konkret schlecht bereit bekannt dort samt sonst
  meist zuerst zuletzt überhaupt damit somit womit hiermit acht sofort vielleicht echt recht schlicht dicht fest kompakt exakt perfekt robust bunt alt
  kalt hart zart laut breit nächst höchst möglichst zunächst längst jüngst mindest abrupt indirekt strikt korrekt privat separat adäquat akut absolut
  spät rasant komplett nett satt platt glatt intakt diskret licht schlecht ungerecht gerecht nackt dezent weltweit bundesweit landesweit konzernweit
  unternehmensweit europaweit derzeit jederzeit allzeit rechtzeitig gleichzeit zeit wert nebst trotzt laut mittelst derart unbedingt bedingt unbekannt äußerst
  anhand sogenannt dediziert halt bald mehrfach tot rot schlecht not fort
  einen keinen meinen deinen seinen ihren unseren euren diesen jenen jeden welchen allen vielen wenigen einigen beiden den denen ihnen anderen manchen
  zwischen neben gegen wegen oben unten außen innen morgen hinten vorn drüben eben selten dagegen deswegen hingegen hinsichtlich
  sieben zehn ersten zweiten dritten vierten letzten nächsten neuen alten eigenen guten besten großen kleinen ganzen wichtigsten meisten
  dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn millionen tausenden hunderten
  bitte heute seite mitte leute erste zweite dritte vierte letzte beste nächste meiste gesamte geplante bekannte sogenannte alte gute weite breite
  harte späte echte rechte leichte konkrete direkte private hinter unter ober binnen währenddessen
  offen wochen tagen monaten jahren übermorgen dahinten daneben ansonsten mitten unterwegs zugunsten vonseiten seitens
  willkommen zufrieden trocken golden verschieden bescheiden entschieden vollkommen mindestens höchstens wenigstens erstens zweitens`);

/** What was a verb once: `gespart`, `verloren`, `reduziert`. They are finite in no place, or, the latter, in some. */
const PARTICIPLE = /^(?:\p{Ll}{2,4})?ge\p{Ll}{2,}(?:t|en)$/u;
const EITHER = /^(?:ver|be|er|ent|zer|über|unter|wider|hinter|miss)\p{Ll}{2,}t$|iert$/u;
const STRONG_PARTICIPLE =
  wordSet(`verloren verschwunden entstanden erhalten bekommen übernommen vergessen vergangen bewiesen begonnen beschlossen entschieden
  geschlossen erschienen vermieden unterschrieben verboten betroffen besprochen versprochen verstanden bestanden vorhanden verschoben betrieben angenommen
  abgeschlossen vorgesehen aufgehoben erfahren`);

export const isParticiple = (word: string): boolean =>
  (PARTICIPLE.test(word) && !STRONG.has(word)) || STRONG_PARTICIPLE.has(word);
export const mayBeParticiple = (word: string): boolean => EITHER.test(word);

/** Plurals that need no object, so that `Patienten warten` is a clause and `Kosten senken` is not. */
export const INTRANSITIVE =
  wordSet(`warten steigen sinken fallen fehlen wachsen bleiben kommen gehen funktionieren scheitern leiden schwanken stehen kündigen
  laufen zahlen helfen reichen wirken profitieren arbeiten schrumpfen explodieren zögern schlafen streiken stocken versagen`);

/** Need an object: without one after it, `Vertrauen schaffen bei Lieferanten` is a heading. */
export const TRANSITIVE =
  wordSet(`schaffen senken steigern verbessern reduzieren optimieren stärken erhöhen sichern nutzen fördern vermeiden gestalten entwickeln gewinnen
  halten binden verkürzen beschleunigen vereinfachen entlasten aufbauen umsetzen einführen modernisieren digitalisieren sparen einsparen begeistern
  erreichen verstehen vernetzen teilen bündeln verankern messen planen finden machen ersetzen verringern unterstützen`);

/** First words that are imperatives, with `Sie` or without. */
export const IMPERATIVES =
  wordSet(`genehmigen geben bewilligen beschließen entscheiden wählen stoppen beenden starten beginnen lassen stellen machen nehmen kaufen holen
  unterschreiben stimmen erteilen beauftragen finanzieren sagen setzen schaffen bauen`);

/** Adjectives as they are declined before a noun: no verb though they end like one. */
export const ADJECTIVE =
  /(?:ig|lich|isch|bar|sam|haft|los|iv|al|ell|är|ös|voll|frei|weit|reich|arm|fähig|mäßig|wert)(?:e|en|em|er|es)?$|(?:ent|ant)(?:e|en|em|er|es)?$|(?:end|ernd|elnd)(?:e|en|em|er|es)?$|(?:iert|igt|elt|ert)(?:e|en|em|er|es)$|(?:st|er)en$/u;
