import type { Words } from '../lexicon.ts';
import { either, pattern, phrases, sourceOf } from '../phrases.ts';
import { steps } from './steps.ts';
import { worth } from './worth.ts';

/** German words of style, of asks, of titles and of replies. */
const DECISION = `(ein|ihr|ihrem|ihres|einem) ja, genehmig*, freigeb*, freizugeben, freigegeben, freigabe*, geb* ~~ frei, gibt ~~ frei, gab ~~ frei, bewillig*, beantrag*, bitte* ~ um [0-9]*, brauchen [0-9]*, geben sie uns, lassen sie, beschließ*, beschluss, beschlüsse, entscheid*, nehm* ~~ auf, schick* ~~ (in|zu), legen ~~ fest, legt ~~ fest, festleg*, festzulegen, auswählen, wählen*, wählt, auszuwählen, auswahl, stoppen, stoppt, beenden, beendet, einstellen, einzustellen, stellen ~~ ein, stellt ~~ ein, einzustellen, löst ~~ ab, lösen ~~ ab, führ* ~~ ein, setzt ~~ um, hebt ~~ auf, unterschreib*, unterzeichn*, unterschrift, zustimm*, stimm* ~~ zu, zuzustimmen, zusag*, zuzusagen, sag* ~~ zu, beauftrag*, auftrag, erteil*, finanzier*, kaufen, zu kaufen, kauft, anschaff*, anzuschaffen, schaff* ~~ an, beschaff*, bereitstell*, bereitzustellen, stell* ~~ bereit, ernenn*, benenn*, bestimmen, kündig*, verlänger*, ersetz*, starten, startet, beginnen, erlaub*, gestatt*, grünes licht, ja (sagen|zu|zum), bestätig*, abstell*, abzustellen, stell* ~~ ab, vergeb*, vergabe, investier*, autorisier*, verabschied*, absegn*, zuweis*, zuzuweisen, entsend*, übernehm*, streich*, schließen, öffnen, verschieb*, besetz*, zuteil*, zuzuteilen, budget (von|für|über|in), mittel (von|für|über|in), freistell*, freizustellen, stell* ~~ frei, einplan*, gewähr*, einführen, ablös*, abzulösen, verkauf*, vermiet*, miet*, pausier*, abschalt*, umstell*, umschicht*, umzuschichten, einräum*, lassen sie, (geben|gibt|gib) ~~ (auftrag|mandat|licht|go|ok|startschuss|zeit|raum), abstimm* ~ über, stimm* ~~ ab, votier*, ablehn*, lehn* ~~ ab, annehm*, nehm* ~~ an, mandat*, befürwort*, reservier*, veranlass*, anordn*, go für, delegier*, ausschreib*, einsetzen, einzusetzen, setz* ~~ ein, tragen ~ kosten, umzusetzen, auszugeben, auflös*, abschaff*, abzuschaffen, aufheb*`;
/** What ought to be; but `jede Fahrerin muss unterschreiben` tells what is. */
const DUTY = `(?<!(?:wer|jede\\p{Ll}?|wenn|man|niemand|dafür|dazu|dabei|alle)\\s[^.]{0,40})\\bmuss\\b`;
/** `Wir bitten den Vorstand, … einzuführen`: whatever somebody is asked to do, but for goodwill. */
const DECIDED = `\\b(?:bitte[nt]?|ersuchen|empfehlen|schlagen|beantragen)\\b[^.]{0,160}?\\b(?:zu\\s+(?!(?:unterstützen|prüfen|erwägen|diskutieren|besprechen|überlegen|begleiten|fördern|helfen|beraten|befassen|sehen|bleiben|denken|sprechen|hören|verstehen|befürworten)\\b)\\p{Ll}{3,}(?:en|ern|eln)|(?!nachzudenken|anzuschauen|anzusehen|auszutauschen|auseinanderzusetzen|mitzuwirken|anzuhören|vorzustellen)\\p{Ll}{2,5}zu\\p{Ll}{3,}(?:en|ern|eln))(?!\\p{L})`;
const VERBS = `genehmig\\w+, freigeb\\w+, freizugeben, freigabe, bewillig\\w+, beschließ\\w+, beschluss, auswählen, auszuwählen, wählen, stoppen, beenden, einstellen, einzustellen, unterschreib\\w+, unterzeichn\\w+, zustimm\\w+, zuzustimmen, zustimmung, beauftrag\\w+, finanzier\\w+, kaufen, anschaff\\w+, anzuschaffen, beschaff\\w+, bereitstell\\w+, bereitzustellen, ernenn\\w+, benenn\\w+, kündig\\w+, verlänger\\w+, ersetz\\w+, starten, beginnen, erlauben, bestätig\\w+, vergeb\\w+, investieren, zuzuweisen, entsenden, übernehmen, streichen, schließen, öffnen, verschieben, besetz\\w+, freistell\\w+, freizustellen, einführen, einzuführen, ablösen, abzulösen, verkaufen, mieten, pausieren, abschalten, abzuschalten, umstellen, umzustellen, erhöhen, senken, kürzen, umbauen, bauen, gründen, zusammenlegen, zusammenzulegen, ausbauen, auszubauen, erneuern, modernisieren, renovieren, überarbeiten, umbenennen, verlegen, erweitern, auflösen, aufzulösen, abschaffen, abzuschaffen, schaffen, anpassen, anzupassen, ändern, umzuziehen, fusionieren, reformieren, verdoppeln, aufstocken, ausschreiben, auszuschreiben, neu (?:ordnen|besetzen|aufstellen)`;
const ROLE = sourceOf(
  `\\w*vorstand\\w*, \\w*vorständin, geschäftsführ\\w*, geschäftsleit\\w*, \\w*ausschuss\\w*, \\w*leitung, \\w*leiter\\w*, direktor\\w*, direktion, pflegedirekt\\w*, \\w*direktor\\w*, \\w*direktion, direktorium, \\w*rat, \\w*rats, \\w*räte\\w*, kreistag, landtag, magistrat, senat, \\w*bürgermeister\\w*, landrät\\w*, dekan\\w*, rektor\\w*, präsid\\w*, minister\\w*, kanzler\\w*, CEO, CFO, COO, CIO, CTO, finanz(?:chef\\w*|vorst\\w*), \\w*chef\\w*, inhaber\\w*, gesellschafter\\w*, chefarzt, chefärzt\\w*, kämmer\\w*, kuratorium, gremium, lenkungs\\w*, \\w*kommission, \\w*beirat, prokurist\\w*, vorgesetzt\\w*, management, \\w*schulrat, einkaufsleit\\w*, schulkonferenz, vorsitzend\\w*, stifter\\w*, eigentümer\\w*, versammlung, \\w*versammlung, konferenz, \\w*konferenz, dezernent\\w*, amtsleit\\w*, intendan\\w*, pfarrer\\w*, kirchenvorstand, führung\\w*, board, controlling, steering\\w*, sponsor\\w*, verwaltungsrat`,
);
const ACT = `(?:entscheide[nt]|genehmig\\w+|beschließ\\w+|bewillig\\w+|gib[t]|geben|möge|mögen|soll|sollen|wird\\s+gebeten|werden\\s+gebeten|stimm\\w+|unterschreib\\w+|bestätig\\w+|wähl\\w+|kann|muss|erteil\\w+|stellt|beauftrag\\w+|finanzier\\w+|hat\\s+das|trifft|sag\\w+|zu\\s+entscheiden|um|darum|bitte)`;

export const words: Words = {
  ...worth,
  ...steps,
  hedge: phrases(
    `
    vielleicht, wir (glauben|denken|meinen), eventuell*, womöglich, möglicherweise, unter umständen, ggf\\.?, evtl\\.?, wahrscheinlich,
    vermutlich, könnte, könnten, dürfte, dürften,
    sollte ~ (führen|bringen|ergeben|helfen|verbessern|senken|steigern|sparen|reduzieren|ermöglichen|können|werden|sein),
    sollten ~ (führen|bringen|ergeben|helfen|verbessern|senken|steigern|sparen|reduzieren|ermöglichen|können|werden|sein),
    irgendwie, ein stück weit, mehr oder weniger, in gewisser weise, in gewissem maße, quasi, sozusagen,
    gewissermaßen, im großen und ganzen, tendenziell, im wesentlichen, weitestgehend, unserer meinung nach,
    es scheint, scheinbar, anscheinend, hoffentlich, in vielen fällen, in den meisten fällen, unseres erachtens,
    erhofft*, würde ~ helfen, würden ~ helfen, potenziell*, potentiell*`,
  ),
  inflated: phrases(
    `
    weltklasse*, (weltweit|technologisch|europaweit|am markt) führend*,
    führende* (anbieter*|lösung*|plattform*|technologie*|system*), weltweit führend*, marktführend*,
    branchenführend*, erstklassig*, einzigartig*, revolutionär*, bahnbrechend*, wegweisend*, hochmodern*,
    modernst*, state[- ]of[- ]the[- ]art, cutting-edge, unschlagbar*, unübertroffen*, beispiellos*,
    hervorragend*, herausragend*, ausgezeichnet*, exzellent*, fantastisch*, großartig*, phänomenal*,
    sensationell*, genial*, leistungsstark*, zukunftsweisend*, hocheffizient*, hochprofessionell*, topmodern*,
    ultimativ*, unglaublich*, wahrhaft*, extrem*, zweifellos, zweifelsohne, voll und ganz, außergewöhnlich*,
    außerordentlich*, überragend*, höchst *, von weltrang, weltbest*`,
  ),
  nearly: phrases('nahezu, beinahe, fast'),
  fraction: phrases(
    `hälfte, halb*, drittel, viertel, zehntel, doppelt*, zweimal, dreimal, jede*, alle*, ganze*, keine*, niemand, (zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig) (stunden|tage|wochen|monate|minuten)`,
  ),
  magnitude: phrases(
    `
    signifikant*, wesentlich (besser|schneller|mehr|weniger|einfacher|leichter|günstiger|effizienter)*,
    deutlich*, erheblich*, beträchtlich*, maßgeblich*, spürbar*, merklich*, massiv*, enorm*, immens*, riesig*,
    gewaltig*, drastisch*, dramatisch*,
    viel (besser|schneller|mehr|weniger|einfacher|leichter|günstiger|höher|niedriger|sicherer|zu),
    weit (besser|mehr|weniger), um ein vielfaches, etliche, zahlreich*, unzählig*, sehr viel*, jede menge,
    eine menge, eine vielzahl*, ein großteil, beachtlich*, bemerkenswert*, ungemein, äußerst, überaus,
    bei weitem, um längen, rasant*, exponentiell*, substanziell*, substantiell*, weitaus, in hohem maße`,
  ),
  jargon: phrases(
    `
    in silos, silos (aufbrechen|einreißen|überwinden), (daten|wissens|abteilungs)silos, mehrwerte?, leuchtturmprojekt*, leuchttürme, helikopter(blick|perspektive|view), end-to-end-(prozess|lösung|verantwortung|denken)*, datengetriebene* (kultur|organisation|unternehmen|entscheidung*),
    synerg*, hebeln, hebelwirkung*, agile (transformation|organisation|mindset)*, agiles (mindset|arbeiten)*,
    silodenken, potenziale* (heben|hebt), digitale\\w* ökosystem*, unser\\w* ökosystem*, proaktiv*,
    zielführend*, smarte* lösung*, leverag*, paradigm*, ganzheitlich*, holistisch*, low[- ]hanging[- ]fruit*,
    game[- ]?changer*, win-win*, win win, quick[- ]win*, added value, disrupt*, disruptiv*, empower*, mindset*,
    silodenken, digitale transformation, digitalen transformation, transformativ*, next[- ]level,
    next[- ]generation*, next[- ]gen, out of the box*, customer[- ]centric*, kundenzentri*, customer journey,
    touchpoint*, pain[- ]?point*, skalierbar*, nahtlos*, buy-in, alignment, alignen, committen, committed,
    game-changing, best-in-class*, one-stop-shop, single point of truth, single source of truth, data-driven,
    KI-gestützt*, KI-basiert*, AI-powered, omnichannel, new work, arbeiten 4\\.0, industrie 4\\.0,
    arbeitswelt der zukunft, auf augenhöhe, die menschen ~ mitnehmen, auf die nächste stufe,
    auf das nächste level, auf ein neues level, nächstes level, neue(s|n)? level, zukunftsfähig*,
    zukunftssicher*, am ende des tages, an einem strang, ressourcenoptimierung, value proposition*, enabler*,
    enablen, challengen, performant*, gamif*, low-code-*, think big, big picture, burning platform, learnings?,
    take-?away*, call to action, growth hacking, moonshot*, northstar, north star, roadmap to *,
    ausrollen ~ mindset, ganzheitlichkeit, change[- ]agent*, thought leader*, narrativ*, value[- ]stream*,
    mission-critical, schlagkräftig*, schnittstellenoptimiert*, operational excellence, excellence,
    implementierungsstrategie, plattformökonomie, awareness, leapfrog*, seamless*, frictionless, fit for future`,
  ),
  decision: either(phrases(DECISION), new RegExp(DECIDED, 'iu')),
  decisions: new RegExp(`(?<!\\p{L})${sourceOf(VERBS)}(?!\\p{L}|-)`, 'giu'),
  considering: phrases(
    `erwäg*, in erwägung, in betracht, diskutier*, besprechen, bespricht, darüber nachdenken, nachdenken, nachzudenken, denken ~ nach, überlegen, prüfen, prüft, evaluier*, zur kenntnis, auszuloten, ausloten, erörtern, anzuschauen, anschauen, beschäftigen, befassen, beraten, abwäg*, auseinandersetzen, sich vorzustellen`,
  ),
  goodwill: phrases(
    `unterstütz*, begrüß*, hoff*, freuen, rückmeldung*, meinung, interesse, aufmerksamkeit, hilf*, helf*, wohlwollen*, rückendeckung, würdig*, wünsch*, offen*`,
  ),
  mereOrder: pattern(
    `(?:bitte\\s+)?(?:unterstütz|helf|prüf|erwäg|diskutier|besprech|denk|schau|seh|überleg|begleit|förder|nehm\\p{Ll}*\\s+Sie\\s+zur|glaub|vertrau|sprech|red|evaluier|beacht|bedenk|behalt|bleib|tausch|befürwort|beschäftig|befass|setz\\p{Ll}*\\s+Sie\\s+sich|mach\\p{Ll}*\\s+Sie\\s+sich|lass\\p{Ll}*\\s+(?:Sie\\s+)?uns|lies|les|hör|versteh|werb)\\p{Ll}*`,
  ),
  alsoAsks: phrases(
    `und außerdem, außerdem, und auch, sowie, zusätzlich, darüber hinaus, zudem, und zugleich, gleichzeitig, und nebenbei, obendrein, des weiteren, und bei der gelegenheit, nebenbei`,
  ),
  decider: [
    pattern(`(?:der|die|das|den|dem|vom|beim|im|unser\\p{Ll}*|ihr\\p{Ll}*|als)\\s+(?:\\p{Ll}+\\s+)?${ROLE}`),
    pattern(`^${ROLE}(?:[^.]{0,30})?\\s*[:,–]`),
    pattern(
      `(?:bitte[nt]?|ersuch\\w+|fordern|beantrag\\w+|wenden\\s+uns\\s+an|schlagen|empfehl\\w+|brauchen|benötig\\w+|erwarten|wünsch\\w+|durch|von|vom|beim|bei|der|des|an|seitens|im|in)\\s+(?:wir\\s+)?(?:d(?:en|ie|as|er|em|es)\\s+|unser\\w*\\s+|ihr\\w*\\s+)?(?:\\p{Ll}+\\s+)?${ROLE}`,
    ),
    pattern(
      `(?:^|[.;:]\\s*)(?:d(?:er|ie|as)\\s+|unser\\w*\\s+)?(?:\\p{L}+\\s+){0,2}?${ROLE}(?:\\s+[\\p{L}\\d.]+){0,6}?\\s+${ACT}`,
    ),
    pattern(`${ACT}\\s+(?:heute\\s+)?(?:d(?:er|ie|as)|unser\\w*)\\s+(?:\\p{L}+\\s+)?${ROLE}`),
    pattern(
      `(?:entscheider\\w*|entscheidung|entscheidet|freigabe|genehmigung|beschluss|zustimmung|unterschrift)\\s*(?::|durch|von|vom|bei|beim|der|des|liegt\\s+bei|liegt\\s+beim|im)\\s*(?:d(?:ie|en|er|as|em)\\s+)?(?:${ROLE}|frau|herrn?|dr\\.)`,
    ),
    new RegExp('\\b(?:Frau|Herrn?|Dr\\.|Prof\\.)\\s+(?:(?:Dr\\.|Prof\\.|von|van)\\s+)*\\p{Lu}[\\p{L}-]+', 'u'),
    new RegExp(
      '(?:^|[.;:]\\s+|bitten\\s+|durch\\s+|von\\s+|bittet\\s+)\\p{Lu}[\\p{L}-]+\\s+(?:(?:von|van|de)\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s+\\([^)]*\\))?,?\\s+(?:entscheidet|genehmigt|um|bitte|gibt|beschließt|soll|stimmt|darum|unterschreibt|bewilligt)',
      'u',
    ),
    new RegExp('^\\p{Lu}[\\p{L}-]+\\s+(?:entscheidet|genehmigt|gibt|beschließt|unterschreibt|bewilligt)\\b', 'u'),
  ],
  disputable: either(
    phrases(`
    wir müssen, müssen wir, wir müssten, (unternehmen|vorstand|klinik|haus|stadt|schule|gemeinde|firma|betrieb|man) muss, muss (dringend|endlich|jetzt|sofort|sich) *, muss ~ (modernisiert|ersetzt|erneuert|verbessert|abgeschafft|geändert|abgelöst) werden, müssen ~ (modernisiert|ersetzt|erneuert|verbessert|abgeschafft|geändert|abgelöst) werden, wir brauchen (dringend|endlich|ein\\w*|mehr), brauchen wir, es ist (notwendig|nötig), die beste (lösung|wahl|option), das beste (wäre|ist), besser wäre, wäre ~ besser, zu (langsam|alt|teuer|umständlich), ich (glaube|denke|finde), richtig wäre,
    sollte*, dringend*, am besten, offensichtlich*, offenkundig*, natürlich, leider, bedauerlich*,
    selbstverständlich, es ist ~ zeit, höchste zeit, an der zeit, überfällig, unbedingt, zwingend*,
    wir (glauben|denken|meinen|finden|empfehlen), unserer meinung nach, meiner meinung nach, unseres erachtens,
    inakzeptabel*, unerträglich*, unhaltbar*, untragbar*, veraltet*, katastroph*, peinlich*, unzumutbar*,
    absurd*, unverantwortlich*, unverzichtbar*, unerlässlich*, unumgänglich*, alternativlos*, zweifellos,
    zweifelsohne, jeder weiß, alle wissen, unsinnig*, sinnlos*, sinnvoll*, ein desaster, skandal*, desolat*,
    empfehl*, können wir uns nicht leisten, nicht mehr zeitgemäß, zeitgemäß*, unzeitgemäß*, rückständig*,
    verschlafen, chaotisch*, ineffizient*, unwürdig*, wünschenswert*, hätte* ~ müssen, gehört* ~ abgeschafft,
    antiquiert*, nervig*, lästig*`),
    new RegExp(DUTY, 'iu'),
  ),
  asksQuestion: new RegExp(
    `^\\s*(?:(?:mit|an|auf|in|für|zu|von|bis|ab|unter|um|nach|bei)\\s+)?(?:wie|was|warum|wann|wo|wer|wem|wen|welche\\w*|weshalb|wieso|wozu|womit|woran|wodurch|sollen?|sollten?|können|kann|wollen|ist|sind|haben|hat|lohnt|dürfen|müssen|wird|werden|gibt)(?!\\p{L})`,
    'iu',
  ),
  secondQuestion: new RegExp(
    `\\bund,?\\s+(?:(?:mit|an|auf|in|für|zu|von|bis|ab|unter|um|nach|bei)\\s+)?(?:wie|was|warum|wann|wo|welche\\p{L}*|weshalb|wieso|wozu|womit|wer)\\s+(?:viel|lange?|\\p{Ll}+(?:t|en)\\s+(?:wir|das|es|uns|die|der|dies)|ist|sind|soll\\p{L}*|kostet|zahlt|bezahlt|können|müssen|macht|trägt|entscheidet|bringt|geschieht|passiert)|(?:\\bund|,)\\s+(?:sollen|sollten|können|wollen|müssen)\\s+wir`,
    'iu',
  ),
  solution: phrases(
    `*tools?, *anbieter*, *lieferant*, *features?, *funktionen, funktion, roll-?out*, ausroll*, ausgerollt*, demo*, vorführung*, *plattform*, prototyp*, implementier*, konfigur*, *lizenz*, go-live, livegang, liveschaltung, live gegangen, live gehen, *app, *apps, dashboard*, schnittstelle*, single-sign-on, SSO, migrat*, migrier*, installier*, *installation, *software, release*, *version, betaversion, proof of concept, PoC, shortlist*, ausschreibung*, angebote, API, *modul, *module, *lösung, *lösungen, *system ist ~ (bereit|fertig|live), *system läuft, neue* system*, sprint*, backlog*, oberfläche*, mock-?up*, wireframe*, programmier*, entwickelt, gebaut, testumgebung, testsystem*, cloud*, server*, einführung*, eingeführt, schulungsunterlagen, wiki, chatbot*, bot, *portal*, *produkt, scanner, tablets?, sensor*, algorithm*, umsetzung, umgesetzt, pilotstart, pilot (startet|beginnt|läuft), einrichtung, eingerichtet, beschafft, beschaffung, bestellt, angebunden, anbindung, freigeschaltet`,
  ),
  challenge: phrases(
    `verstehen, versteht, verstanden, verständnis, gelernt, lernen, gehört, erfahren, herausgefunden, gefragt, befragt*, *interview*, *problem*, *herausforderung*, *ursache*, grund, gründe, warum, weil, überrascht*, wussten nicht, angenommen, dachten, annahme*, es zeigt sich, zeigte sich, zeigt, stellt* sich heraus, erzähl*, berichte*, sagt*, sagen, sagen uns, beobacht*, begleitet, gezählt, gemessen, noch nicht (wissen|verstehen|verstanden), offene* frage*, frage, muster, entsteht, entstehen, liegt (nicht|am|an|in|daran|vor), liegen, hängt, nicht (am|an|das|der|die), weniger (um|an|am), sondern, umgehen, umweg*, verlier*, warte*, kämpfen, zugehört, gesprochen, gespräche*, hospitiert, erkenntnis*, eher als, wir sehen, am meisten, hälfte, die meisten, leiden, fehlt, fehlen, mangelt, scheitert, scheitern, vermuten, unklar, niemand, misstrau*, vertrau*, angst, vermeid*, doppelt, zweimal, zu spät, vergess*, suchen, sucht`,
  ),
  attack: phrases(
    `unsinn*, quatsch*, lächerlich*, albern*, dumm*, ignoran*, versteh* ~ nicht, nicht verstanden, nichts verstanden, keine ahnung, altmodisch*, ewiggestrig*, von gestern, dinosaurier*, angst vor (veränderung*|neuem|dem neuen), veränderungsresisten*, veränderungsunwillig*, wollen (sich )?nicht (verändern|ändern), gegen alles, gegen jede*, nur angst, nur (bequem*|faul*|neid*|widerstand|ausreden|ausrede|eine ausrede), bequemlichkeit, wer (das|so|dagegen|sich|jetzt|noch) *, leute* ~ immer, bedenkenträger*, nörgler*, miesmacher*, schwarzmal*, pessimist*, skeptiker*, bremser*, blockierer*, verweiger*, technikfeind*, fortschrittsfeind*, rückwärtsgewandt*, naiv*, paranoid*, typisch*, jammer*, meckern, meckert, übertreib*, nicht auf der höhe der zeit, nicht mitgehen, stellt sich *, hat immer etwas`,
  ),
  denial: phrases(
    `nein, (ist|sind|wird|werden|hat|haben|kann|gibt es|kostet|dauert|passiert) ~ (nicht|kein*), (ist|sind|wird|werden|hat|haben|kann|kostet|dauert) (nicht|kein*), (ist|sind) (absolut |völlig |ganz |vollkommen )?sicher`,
  ),
  brushOff: phrases(
    `vertrauen sie (uns|mir), glauben sie (uns|mir), keine sorge, machen sie sich keine *, kein grund zur sorge, keine bedenken, kein problem, stimmt (so )?nicht, das ist (falsch|nicht wahr|nicht richtig|unwahr|unbegründet|irrelevant|ein mythos|kein (problem|thema|argument)|nicht der fall), falsch, unbegründet*, haltlos*, irrelevant*, übertrieben*, gewöhnen sich, daran gewöhnen, gewöhn*, machen ~ alle, macht ~ jeder, alle anderen, alle machen, auf keinen fall, keinesfalls, keineswegs, sicher nicht, bestimmt nicht, ganz sicher, natürlich nicht, selbstverständlich nicht, niemals, nie, überhaupt nicht, gar nicht, mit sicherheit, wir sind (uns )?sicher, wir sind überzeugt, alles im griff, im griff, unter kontrolle, werden sehen, wird schon, wird sich ~ (legen|zeigen|geben|einspielen), legt sich, wird nicht passieren, passiert nicht, kann nicht passieren, zu vernachlässigen, vernachlässigbar, unerheblich, ist die zukunft, gehört die zukunft, führt kein weg vorbei, alternativlos, überlassen sie das uns, lassen sie das unsere sorge sein, unsere sorge, wir wissen ~ was wir tun, wir haben an alles gedacht, an alles gedacht, immer dasselbe, immer das gleiche, muss man durch, müssen sie durch, seien sie unbesorgt, unbesorgt, spielt keine rolle, interessiert niemanden, nein, das war schon immer so, hat noch (nie|niemand) *, wird ~ mögen, werden ~ mögen, werden es lieben`,
  ),
  reason: pattern(
    `weil|da\\s+(?:wir|die|der|das|sie)|denn|deshalb|daher|darum|deswegen|damit|wenn|falls|bis|solange|begrenz\\w*|höchstens|stopp\\w*|beende\\w*|enden|endet|abbr\\w*|gemessen|messen|misst|getestet|test\\w*|geprüft|prüf\\w*|belegt|beleg\\w*|nachgewiesen|bewiesen|zeigt\\w*|gezeigt|studie|bericht\\w*|audit\\w*|vertrag\\w*|spart\\w*|sparen|ersetz\\w*|statt|stattdessen|anstatt|beispiel\\w*|pilot\\w*|probe\\w*|referenz\\w*|abschalt\\w*|abgeschaltet|per gesetz|verschlüssel\\w*|gehostet|server\\w*|zertifi\\w*|wir (?:starten|fangen|fragen|schulen|nehmen|rechnen|beginnen|verzichten|zahlen|verlieren|lassen|legen|begrenzen|messen|zählen|geben|veröffentlichen|testen)|sie haben recht|haben recht|zum teil|teilweise|berechtigt\\w*|das stimmt(?! nicht)|zugegeben|freiwillig|\\d+\\s?\\p{L}*|hälfte|drittel|sondern|sodass|so dass`,
  ),
};
