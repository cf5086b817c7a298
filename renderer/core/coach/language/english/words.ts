import { either, pattern, phrases, sourceOf } from '../phrases.ts';
import type { Words } from '../lexicon.ts';
import { steps } from './steps.ts';
import { worth } from './worth.ts';

/** English words of style, of asks, of titles and of replies. */
const DECISION = `yes, ok, okay, approv*, approval, fund, funds the, funding for, to fund, funding of, fund*, choos*, chose, select*, pick*, decide, deciding, decision, decides, authori[sz]e*, authori[sz]ing, sign, signs, signing, sign off, signature, grant, granting, allocate, allocating, allocation of,
  releas*, buy, buys, buying, purchas*, hire, hires, hiring, appoint*, assign*, adopt*, mandat*, confirm*, reject*, green-light, greenlight, green light, go-ahead, say yes, vote, votes, voting, ask ~ for [€$£]?[0-9]*, request* [€$£]?[0-9]*, apply for, say* yes, need [€$£][0-9]*, ratify, second, invest, investing, commit (to|the|a|one|two|[0-9€$£]*), replac*, allow*, permit*, renew*, extend*, cancel*, terminat*, award*,
  giv(e|es|ing) (us|the|me|her|him|them|your|a|one|two|ward|[0-9]*), grant us, clear, let us (?!align|explore|talk|discuss|think|look|see|consider|continue|keep|work together|reflect)[a-z]+, let (the|one|two|ward) *, agree (to|that|the|a|on), agreement to, accept*, clos(e|es|ing), stop*, ends? the, ending the, start*, begin*, launch*, paus*, set aside, sets aside, spend*, open*, transfer*, lend us, free up, free (two|one|three|[0-9]*), nominat*, names? (a|an|one|the|two), designat*, reserv*, earmark, order the, switch, move, shut, keep the, drop, put, pick, budget (for)?, back (a|the) [0-9]*, endorse, make (a|the|it), pledge, provide, dedicate, second (a|one|two), lift the, waive, assign, retire, redirect, reallocate, shift, phase out, discontinue, outsource, insource, sell, rent, lease, settle, take (the|option)`;
/** `We ask the board to introduce …`: whatever somebody is asked to do, but for goodwill. */
const DECIDED = `\\b(?:asks?|asked|asking|request|want|invite|propose|recommend|urge|suggest)\\s+(?:[\\w'’.-]+\\s+){0,8}?to\\s+(?!(?:support|consider|discuss|explore|think|look|help|join|be|back|review|evaluate|engage|keep|note|see|reflect|talk|endorse|welcome|encourage|weigh|debate|examine|work|align|listen|reconsider|understand|get|take|share|have)\\b)[a-z]+`;
/** What ought to be; but `every driver must sign` tells what is. */
const DUTY = `(?<!\\b(?:every|each|any|who|staff|they|nobody|people|i|you|must|anyone|everyone)\\b[^.]{0,30})(?<!s\\s)\\b(?:must|needs to|has to)\\b`;
const VERBS = `approve, fund, choose, select, decide, authori[sz]e, sign, grant, allocate, release, buy, purchase, hire, appoint, assign, adopt, mandate, confirm, reject, invest, replace, renew, extend, cancel, terminate, award, close, stop, start, launch, open, transfer, free, nominate, name, reserve, switch, move, shut, drop, rename, rebrand, restructure, relocate, redesign, create, build, set up, introduce, raise, cut, reduce, abolish, merge, change, review, upgrade, hand, train, promote, recruit, commission, agree, give, let, make, lift, waive, pause, sell, rent, lease, outsource, expand, double, publish, end, begin, revise, update, rewrite, install, refurbish, order`;
const VAGUE = `consider, considers, considering, reconsider, discuss, discusses, discussing, explore, exploring, think about, thinking about, talk about, look (at|into), reflect on, debate, weigh up, evaluate, be open to, take ~ into account, take note of, take a look`;
const ROLE = sourceOf(
  `board, committee, council, cabinet, CEO, CFO, COO, CIO, CTO, CHRO, CMO, CISO, CDO, MD, managing (director|partner), (vice[- ])?president, VP, [a-z]* director, director, directors, head (of|teacher), chief [a-z]*, chair*, head, chief, headmaster, headmistress, supervisory [a-z]*, superintendent, executive*, management, leadership*, mayor, dean, minister, principal, headteacher, provost, rector, commissioner, treasurer, controller, partners?, owners?, [a-z]*manager, [a-z]*lead, governors, trustees, shareholders, senate, steering [a-z]*, sponsor, matron, secretary, finance, procurement, investment [a-z]*, executive [a-z]*, management [a-z]*, general manager, bishop, editor-in-chief, foundation, authority, assembly, parliament, jury, faculty, warden, captain, parish, agency, regulator, ministry`,
);
const TITLE = `(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\\.?\\s+)`;
const ACT = `(?:lets?|decides?|approves?|to\\s+[a-z]+|signs?|chooses?|confirms?|is asked|are asked|please|should|can|must|will|releases?|funds?|authori[sz]es?|says?|agrees?|grants?|has the|have the|holds|needs to|selects?|allocates?|votes?|rules?|gives?|may)`;

export const words: Words = {
  ...worth,
  ...steps,
  hedge: phrases(
    `
    might(?! (know|ask|need|have known)), perhaps, maybe, we (believe|think|feel), possibly, presumably, supposedly, potentially, hopefully, arguably, somewhat, quite,
    relatively, probably, in many cases, in most cases, to some (extent|degree), more or less, sort of, kind of,
    should (result|lead|help|bring|improve|reduce|increase|make|give|save|cut|enable|allow|deliver|be able|yield|mean|boost),
    would help, could help, could potentially, could possibly, may help, I (think|feel) that, some kind of,
    it is (hoped|believed|thought|expected)`,
  ),
  inflated: phrases(
    `
    world-class, world class, world-leading, world-beating, cutting-edge, cutting edge, state-of-the-art,
    state of the art, leading-edge, bleeding-edge, industry-leading, market-leading, revolutionary,
    revolutioni[sz]*, unparalleled, unprecedented, unrivalled, unmatched, incredib*, amazing*, awesome,
    fantastic*, brilliant*, outstanding*, exceptional*, tremendous*, phenomenal*, spectacular*, stunning*,
    unbeatable, second to none, top-notch, first-class, extraordinar*, groundbreaking, ground-breaking,
    huge success, great success, highly (successful|effective|efficient|scalable|skilled|motivated|relevant),
    extremely, incredibly, it goes without saying`,
  ),
  nearly: phrases('nearly, almost, virtually, practically'),
  fraction: phrases(
    `half, halves, third, thirds, quarter, quarters, tenth, double, twice, all, every, everyone, everybody, none, nobody, as much as, one in (two|three|four|five|ten), (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (hours?|days?|weeks?|months?|minutes?|times)`,
  ),
  magnitude: phrases(
    `
    significant*, substantial*, considerab*, noticeab*, notably, remarkab*, dramatic*, drastic*, great deal,
    greatly, vast*, massive*, huge*, enormous*, immense*, hugely, markedly,
    much (better|faster|more|less|easier|cheaper|higher|lower|safer|quicker|simpler|smoother|greater|happier|shorter|longer|closer|fewer|sooner|stronger|worse|bigger|smaller),
    a lot, lots of, tons of, countless, numerous, radical*, immeasurab*, exponential*, sizeable, in no time`,
  ),
  jargon: phrases(
    `
    leverag(e|es|ed|ing) (?!ratio|effect|point)*, silo thinking, silo mentality, silo mindset, in silos, (data|information|departmental|functional|organisational) silos, break* ~ silos, silos down, end-to-end (?!encrypt)*, hyper-(growth|scale|personali*)*, data-driven (culture|organi*|company|mindset|decision*),
    synerg*, paradigm*, holistic*, low-hanging fruit*, low hanging fruit*, game-chang*, game chang*,
    best-in-class platform, best-of-breed, win-win, digital journey, transformation journey, change journey,
    disruptive, disruptor*, utili[sz](e|es|ing), strategic alignment, innovation mindset, agile mindset,
    digital mindset, ecosystem play, our ecosystem, digital ecosystem, key learnings, streamlin*,
    scalable (solution|platform)*, win win, move the needle, moves the needle, moving the needle, needle-moving,
    circle back, touch base, deep dive, boil the ocean, think outside the box, outside the box,
    out-of-the-box thinking, blue-sky thinking, blue sky thinking, value-add*, value add, value proposition*,
    core competenc*, thought leader*, empower*, operationali[sz]*, incentivi[sz]*, ideat*, actionable,
    actionable insights, mission-critical, next-generation, next-gen, north star, right-si[sz]*, quick wins?,
    hit the ground running, take it to the next level, to the next level, next level, digital transformation,
    digital-first, digital native, customer-centric*, customer centric*, future-proof*, future proof*,
    agile mindset, growth mindset, cross-pollinat*, mindshare, mind-share, stakeholder alignment, seamless*,
    frictionless, one-stop[- ]shop, single pane of glass, single source of truth, 360-degree, 360 degree,
    AI-powered, omnichannel, omni-channel, buy-in, key takeaway*, at the end of the day, run it up the flagpole,
    open the kimono, unlock* ~ (value|potential|synergies), supercharge*, turbocharge*, reimagin*,
    transformational, transformative, strategic imperative*, strategic enabler, value chain, value stream,
    pain points?, touchpoints?, touch points?, sea change, step change, step-change, sweet spot, secret sauce,
    zero-sum, net-net, level up, double down, lean in, ducks in a row, bring to the table, 30000-foot,
    helicopter view, burning platform, change agent*, bottom-up synergies, gamif*, democrati[sz]*, monetis*,
    monetiz*, blockchain-enabled, best-of-class, Industry 4\\.0, Work 4\\.0, modern workplace, new normal,
    new work, workplace of the future, war for talent, fail fast, growth hack*, moonshot*`,
  ),
  decision: either(phrases(DECISION), new RegExp(DECIDED, 'iu')),
  decisions: new RegExp(
    `(?:^|\\bto\\s+|[,;:.)]\\s*(?:and\\s+|to\\s+|then\\s+|also\\s+)*|\\band\\s+(?:also\\s+|to\\s+|then\\s+|finally\\s+)*|\\bplease\\s+)${sourceOf(VERBS)}(?!\\p{L}|-)`,
    'giu',
  ),
  considering: phrases(VAGUE),
  goodwill: phrases(
    `support*, welcome*, hope*, hoping, feedback, thoughts, opinion, open to, interest*, attention, help*, sympath*, backing, endors*, encourag*, appreciat*, like to hear, awareness`,
  ),
  mereOrder: pattern(
    `(?:please\\s+|let us\\s+|let['’]s\\s+)?(?:consider|discuss|support|help|explore|think|look|review|evaluate|examine|reflect|keep|join|be|see|listen|note|recogni[sz]e|acknowledge|engage|talk|imagine|trust|believe|back|encourage|welcome|align|understand|take|bear|remember|share|stay|work|continue|debate|weigh|read|hear|get)`,
  ),
  alsoAsks: phrases(
    `and also, and while *, as well as, in addition, additionally, and furthermore, besides, on top of that, at the same time, and separately, also`,
  ),
  decider: [
    pattern(
      `(?:will|would|can|could|does|may|asks?|asked|asking|requests?|invites?|urge|want|wants|need|needs|recommends? that|propose that|request that|suggest that|call on|calls on|from|by|with|before|to|of)\\s+(?:the\\s+|our\\s+|your\\s+|you\\s+as\\s+)?(?:[a-z-]+\\s+){0,2}?${ROLE}`,
    ),
    pattern(`(?:the\\s+|our\\s+)?(?:[a-z-]+\\s+){0,3}?${ROLE}(?:\\s+[a-z-]+){0,5}?\\s+${ACT}`),
    pattern(`for\\s+the\\s+(?:[a-z-]+\\s+){0,2}?${ROLE}\\s+to`),
    pattern(`${ROLE}[^.]{0,40}?(?:,|:|–|-)\\s+(?:please|we|I|${sourceOf(VERBS)})`),
    pattern(`(?:the\\s+)?${ROLE}['’]s?\\s+(?:approval|decision|signature|go-ahead|yes|vote|agreement|mandate|consent)`),
    pattern(
      `(?:decider|decision|decides|decision-maker|approver|approval|deciding|signed off)\\s*(?::|by|from|of|with|lies with|rests with|is for|belongs to)\\s*(?:the\\s+)?(?:${ROLE}|[a-z]+)`,
    ),
    new RegExp(
      `(?:^|[.;:]\\s*|ask(?:s|ing)?\\s+|request\\s+(?:that\\s+)?|from\\s+|by\\s+|invite\\s+|propose\\s+that\\s+|need\\s+|want\\s+|Dear\\s+)${TITLE}?\\p{Lu}[\\p{L}-]+\\s+(?:(?:van|von|de|der|da|el|al|Mc|O')\\s*)?\\p{Lu}[\\p{L}'’-]+`,
      'u',
    ),
    new RegExp(`${TITLE}\\p{Lu}[\\p{L}'’-]+`, 'u'),
    new RegExp(
      `(?:^|[.;]\\s+)\\p{Lu}[\\p{L}'’-]+(?:\\s+\\([^)]*\\))?\\s+(?:decides|approves|signs|chooses|confirms|is asked|to approve|to decide|to sign|will decide|can decide|should approve|releases)\\b|\\bask\\s+\\p{Lu}[\\p{L}'’-]+\\s+(?:to|for)\\b|^(?!Please|Today|Now|First|Yes|Finally|Therefore)\\p{Lu}[\\p{L}'’-]+,\\s+(?:please|we|I|would|can|could|will|approve|release|sign|choose|fund)\\b`,
      'u',
    ),
    pattern(`(?:at|in)\\s+the\\s+(?:[a-z]+\\s+){0,2}(?:board|committee|council|steering)(?:\\s+[a-z]+){0,2}`),
  ],
  disputable: either(
    phrases(`
    (we|it|company|organisation|organization|management|board|hospital|school|council|firm|business|everyone|everybody) (urgently |really |now )?(must|need to|needs to|have to|has to), must be (replaced|modernised|modernized|changed|improved|renewed|stopped|fixed|reformed|ended), the best (way|option|solution|choice|tool|answer|thing|approach|idea), best way, would be better, better off, too (slow|old|expensive|complicated), it is necessary, necessary to, the right (thing|choice|time|moment), the wrong (way|choice|tool),
    should, ought to, obvious*, clearly, of course, unfortunately, sadly, it is (high )?time,
    the only (way|option|solution), there is no alternative, no alternative, unacceptable, inacceptable,
    intolerable, outdated, hopeless*, ridiculous*, terrible, terribly, awful*, shameful*, urgent*,
    we (believe|think|feel|recommend|propose|suggest), I (believe|think|feel), in (my|our) (opinion|view),
    it would be, would be (better|wise|good|best), desperately, absurd, irresponsible, sorely, essential,
    imperative, indispensable, inevitabl*, undoubtedly, everybody knows, everyone knows, deserve*,
    a (mess|disaster|scandal|joke), great opportunity, cannot afford to, can't afford to, falling behind,
    antiquated, overdue, inefficient, cumbersome, clumsy, ineffective, makes sense, recommend*`),
    new RegExp(DUTY, 'iu'),
  ),
  asksQuestion: new RegExp(
    `^\\s*(?:how|what|why|when|where|who|whom|which|whose|should|shall|can|could|do|does|did|is|are|will|would|may|must|have|has)\\b`,
    'iu',
  ),
  secondQuestion: new RegExp(
    `\\band,?\\s+(?:also\\s+)?(?:(?:how|why|where)\\s+(?:do|does|can|could|should|would|will|is|are|much|many)|(?:what|which|who)\\s+(?:is|are|does|do|should|would|will|can|would|it|pays?|costs?)|who\\s+\\w+s|at what|by when|when\\s+(?:do|can|should|will)|should\\s+(?:we|it|they)|(?:do|can|could|will)\\s+we|is\\s+it|are\\s+we|does\\s+it)\\b`,
    'iu',
  ),
  solution: phrases(
    `tools?, vendors?, suppliers? (short|sel|demo|off)*, features?, roll-?outs?, roll out, rolled out, rolling out, demos?, demonstration, platform, prototypes?, implement*, configur*, licen[cs]es?, go-live, go live, went live, app, apps, dashboards?, integrations?, single sign-on, SSO, migrat*, installed, installation, installing, software, release, released, version, beta, proof of concept, PoC, shortlist*, tender, RFP, API, interfaces?, module, modules, module's, solution, solutions, system is (ready|live|running|almost), new system, sprint, backlog, UI, mock-?ups?, wireframes?, user stories, built, coded, deployed, deploy*, procurement, contract with, sandbox, test environment, cloud, server, servers, pilot (starts|begins|is ready|is live), training materials?, launch*, wikis?, chatbot, bot, portal, product, scanner, tablets, sensors?, algorithm`,
  ),
  challenge: phrases(
    `understand, understood, understanding, learned, learnt, heard, hear, found out, find out, found, asked, interview*, problem, challenge, causes?, cause, root cause, because, why, surprised, did not know, had assumed, assumed, we thought, turns out, turned out, told us, tell us, says, said, say, tells us, observ*, watched, counted, measured, not yet (know|understand), open question, question, reason, reasons, pattern, arises?, arose, stems from, comes from, lies in, it is not the, is not a lack, less about, more about, work around, workaround, lost, loses?, wait, waits, waiting, struggle*, listened, spoke (to|with), talked (to|with), shadowed, new insight, insight, rather than, we now (see|know), nobody, trust*, afraid, avoid*, lack*, twice, too late, forget*, search*, ask (for|each|who|the|us|them), unclear, confus*, fear*, worr*, biggest, half of, most of the`,
  ),
  attack: phrases(
    `nonsense, ridiculous, silly, stupid, ignoran*, (do|does|did) not (understand|get|grasp), (don't|doesn't|didn't) (understand|get|grasp), do not know what, old-fashioned, dinosaur*, living in the past, stuck in the past, afraid of change, fear of change, scared of change, resist* change, resistan* to change, dislike change, hate change, are against everything, against progress, just (afraid|scared|jealous|resistance|lazy|complaining|negative|being|fear), only (says?|said) that because, (people|those|anyone|whoever|anybody) who (say|says|think|thinks|complain|complains|object|objects|still|don't|do not|can't|cannot|is|are), lazy, naive, paranoid, old hat, blockers?, naysayers?, sceptics, skeptics, pessimis*, always complain*, always against, have not understood, hasn't understood, haven't understood, should know better, get over it, out of touch, backward, negative people, typical (of|it|finance|objection|reaction)`,
  ),
  denial: phrases(
    `no, (is|are|was|will|do|does|can|has|have|it's|that's) ?not, (isn|aren|won|doesn|don|can|wasn)'t, never, cannot, (is|are) (perfectly |completely |absolutely |totally |very )?(safe|secure|fine)`,
  ),
  brushOff: phrases(
    `trust (us|me|the), believe (me|us), don't worry, do not worry, no (need|reason) to worry, nothing to worry about, not (a|an) (problem|issue|concern), no problem, is not true, isn't true, not true, that is (wrong|false|incorrect|unfounded|irrelevant|a myth|not the case|not an issue|no issue), that's (wrong|false|a myth|not the case|irrelevant|not true), wrong, unfounded, baseless, irrelevant, exaggerat*, will (get used|come round|come around|see|understand|accept|soon see|love|learn|adapt), get used to it, everyone (else )?(does|is doing|uses|has|knows|will), everybody (else )?(does|is doing|uses|has|knows|will), absolutely not, of course not, certainly not, no way, never, definitely, obviously, simply not, we are sure, we're sure, we are confident, we are convinced, we have it (all )?under control, under control, you will see, you'll see, it will be fine, it'll be fine, will be fine, not going to happen, won't happen, will not happen, cannot happen, can't happen, can be ignored, negligible, minor, not worth, no one (will|cares), nobody (will|cares), it is the future, is the future, there is no alternative, have to live with, leave that to us, leave it to us, rest assured, we have thought of everything, we know what we are doing, we know, we've heard, always the same, no, not at all`,
  ),
  reason: pattern(
    `because|since|due to|so that|therefore|that is why|which is why|as long as|limit(?:ed|s)?|capped|stop(?:s|ped)?|exit|measured?|counted|proof|proved|proven|shows?|showed|report(?:ed|s)?|study|audit(?:ed)?|contract|saves?|saved|reduces?|replaces?|instead|example|for instance|elsewhere|pilot|trial|reference|switch(?:ed)? off|by (?:law|contract|design|default)|stays?|kept|encrypted|hosted|certif\\w*|checked|agreed|if (?:it|we|you|they|fewer|usage|the|anyone)|you are right|you're right|true,|that is true|a fair|fair point|partly|rightly|granted|yes|hence|so (?:we|the|it|each|every|nobody|only)|we (?:start|ask|train|accept|expect|pay|lose|take|use|give|stop|limit|measure|count|publish|report)|voluntary|\\d+\\s?\\w*|a third`,
  ),
};
