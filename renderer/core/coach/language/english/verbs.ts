import { wordSet } from '../phrases.ts';

/** English verbs, as far as titles need them. Forms are made from bases; what is irregular stands in lists. */

/** Finite wherever they stand. */
export const AUXILIARIES = wordSet(`
  is are was were am has have had does do did can could will would shall should may might must cannot ought
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't shouldn't mustn't needn't
  it's that's there's here's he's she's nobody's everyone's i'm we're they're you're we've they've i've you've we'll they'll
  you'll i'll it'll he'll she'll that'll there'll we'd they'd i'd you'd he'd she'd`);

/** Past forms that are no participles: finite wherever they stand. */
const PAST_ONLY = `fell rose grew took gave went became began chose came saw ran drew broke wrote spoke drove knew shrank sank
  forgot ate flew froze froze overtook withdrew arose woke stole threw tore wore shook sang sprang rang swam undertook underwent
  outgrew foresaw mistook forgave`;

/** Past forms that are participles too: it depends on what stands around. */
const PAST_OR_PARTICIPLE = `lost won made paid spent cut kept held found brought built told sold met led left sent taught got put
  set hit shut hurt cost let quit split spread beat bought caught fought thought felt heard understood meant stood sat said
  read dealt slept fed bled bound wound stuck struck swung hung dug sought lent bent burnt learnt dreamt lit shot upset
  outsold rebuilt repaid withheld upheld`;

/** Bases that are hardly ever nouns: `saves` is a verb wherever it stands after a noun. */
const BASES = `accept accelerate achieve acquire adapt add admit adopt afford agree aggravate align allow amount announce anticipate
  apologise appear apply appoint appreciate approve argue arise arrive ask assemble assess assign assist assume assure attend
  attract authorise automate avoid award become begin belong believe bleed block borrow break bring broaden build burn buy bypass
  calculate cancel carry cease choose circulate clarify climb close collect combine come commit communicate compare compensate
  compete complain complete comply compress concern conclude confirm confuse connect consider consist consolidate consume contain
  continue contribute convert convince cooperate cope correct create deal decide declare decrease dedicate deepen defer defend
  define delegate deliver demonstrate deny depend deploy depreciate deserve destroy detect deteriorate determine develop die differ
  diminish disappear disappoint discharge disclose discover discuss dismiss dispatch distract divide dominate double drain drown
  earn ease eat educate elect eliminate embrace emerge employ empower enable encourage endanger endure engage enjoy enrich ensure
  enter erode escalate escape establish evaluate evolve exceed exclude execute exist expand expect expire explain explode explore
  expose extend face fade fail fall favour finish finance fit follow forget free fulfil fund gain gather generate get give go govern
  grant grow guarantee halve hamper happen harvest heal rehearse abandon abuse adjust advise age agonise amass arrest assault await ban banish beg behave boast boil bother bounce brake breathe breed brew bully bump bury chase cheat chew cling clog coach collide comfort compile compile conduct confess conquer consult contradict cook copy cough craft crave crawl criticise cultivate dare decay decorate delight descend dig digest disagree discourage dissolve distribute disturb donate drag edit endorse enforce enrol erase erupt evade exaggerate examine excel exhaust expire extinguish faint fetch flee flourish forbid foresee forgive frighten frustrate gamble gaze giggle glow grab greet grind groan hang haul hinder hunt hurry idle imagine imitate infect inflate inhale inject inspect insult intend interfere interpret invent invade irritate isolate itch juggle kneel knit knock lament launder lick linger lure magnify meddle melt mend mumble mute nag nibble nod obey oblige offend omit oppose oppress overcharge overload overtax overwork pack paint park penetrate perish persist pester plead plough pollute pour praise preach predict pretend prohibit pronounce propel prosecute provoke punish puzzle quarrel quench reassure rebel rebut recall recite reckon refill reflect reflow refund refurbish rehire rejoin relax relearn reload relocate repel reproduce rescue resemble resent reside resort resume retype revise revive revolt roam rob rub ruin rush scatter scold scramble scratch scream scrub shake shatter shave shelter shiver shout shove shrug sigh slam slash slide smash smell sneak soak soothe spell spill spin squeeze stagger stain stare startle stir strive stroll stumble surrender suspect suspend swear sweat sweep swell swim tackle tangle tap tease tempt testify thaw tick tickle tiptoe toil tolerate topple torment torture toss trample transcribe transmit tremble tug tumble twist type unload unpack unplug untangle uphold urge utter vaccinate venture vow wander warm wash wave weave weep whisper whistle widen wipe wither witness wrestle weigh zoom heal hear help hesitate hide hire hold identify ignore illustrate implement
  imply import impose improve include incur indicate inform inherit inspire install integrate interrupt introduce invest involve join
  justify keep know lag learn leave lend let lie listen live locate lose lower maintain make manage match matter mean meet migrate
  minimise miss modernise multiply neglect negotiate nominate obtain occupy occur offset open operate optimise outgrow outnumber
  outpace outperform outsource outweigh overcome overlook overpay overrun oversee oversleep overspend overtake overwhelm owe own
  pay perform persuade postpone prefer prepare prescribe preserve prevent proceed produce profit promote propose prosper protect
  prove provide publish pursue quadruple quit raise reach react read realise rebuild receive recognise recommend reconcile recover
  recruit recycle redesign redirect reduce refer refuse register regret reinforce reject relieve rely remain remember remind remove
  renew renovate reopen repair repay repeat replace report represent require reschedule resign resist resolve respond restart
  restore restrict retain retire retrain retrieve reuse reveal reverse rise sacrifice satisfy save say scare secure see seem select
  sell send separate serve settle shape share sharpen shift shorten show shrink shut simplify sink sit slip slow smooth soar solve
  sort speak specify speed spend split spoil stabilise standardise start starve stay steal steer stem strengthen stretch strike
  struggle submit succeed suffer suggest suit surpass survive sustain swallow take teach tell tend terminate think threaten thrive
  tie tighten tolerate transfer transform translate travel treat trigger triple understand undermine unite unlock update upgrade use
  validate vanish vary verify wait warn waste waive weaken win withdraw withstand work worsen write yield authorize modernize
  realize recognize minimize optimize stabilize standardize apologize organise organize prioritise prioritize centralise digitise
  digitalise digitize cover crowd crush cure bear behave beat build feel pull draw wake sing seek hate taste smell loathe deem sail commute clash bleed plummet plunge hover
  linger loom dwindle erode evaporate multiply outlast outlive outlaw beg crave`;

/** Bases that are nouns as often: what stands around decides. */
const AMBIGUOUS = `access account act address advance age aim amount answer approach arrest attempt attack audit back balance ban base
  battle benefit bid bill bite blame book boost border bottle bottom bridge budget call camp care cash cause centre chain challenge
  chance change charge chart check claim class clean clear click cloud coach code comment compromise conflict contact content
  contract control cost cool count couple course crash credit cross cut cycle damage dance date debate debt decline defeat delay
  demand deposit design desire detail diet direct discount display dispute document doubt draft dream dress drink drive drop echo
  edge effect effort employ encounter end endorse escape estimate exchange excuse exercise exhibit experience experiment export
  extract fear feature feed field fight figure file fill film filter fine finger fire fish fix flag flash flood flow fly focus fold
  force form format forecast frame front fuel function gap grade grade ground group guard guess guide hand handle harm head heat
  highlight hit hope host house impact implement increase influence input insert interest interview invite invoice issue judge
  jump key kick kill label lack land last laugh launch layer lead leak lease level lift light limit line link list load loan lock
  log look love mail map march mark market mask master measure mention merge microwave mind mirror mix model monitor move name
  need nail notice nurse object offer officer order package park part pass patch pause peak permit phase phone pick picture pilot
  place plan plant play plug point poll pool post power practice practise praise present press price print process produce profile
  program project promise protest purchase push query question queue quote race rain range rank rate record refund release rent
  reply request rescue research reserve respect rest result retreat return review reward ride ring risk roll root rotate round
  route rule run sample scale scan schedule score screen seal search seat sense set sign signal size skip sleep sound source space
  spark split sponsor spot stage stand state station steer step stick stock stop store stress strike structure study subject
  suit supply support surface surge surprise survey swap swing switch table tackle talk target task tax team test thank threat time
  title top total touch tour trace track trade train trap treat trend trial trip trouble trust try turn tweet type value view
  visit voice volunteer vote wage walk want waste watch water wear weigh welcome wish wonder worry wrap`;

/** Verbs that need no object: `waiting falls`, `the pilot works`. */
const INTRANSITIVE = `work fall rise grow drop shrink climb halve double triple pay end start stop leave wait help matter fail win
  increase decrease decline improve worsen slip stay change move arrive happen survive disappear vanish continue begin remain
  recover stall peak last fit return run go come die lose sink soar jump depend rely suffer thrive struggle slow stand stagnate
  spread plateau collapse expire break count benefit lead gain differ vary explode emerge exist close open agree disagree sleep
  apply succeed resign quit retire stick swing surge plunge double quadruple pass cost scale speed ease complain overrun tip ask vote insist play sit sing sail ride swim march travel flow walk talk react respond listen look land type shop turn rehearse commute
  queue sleep sign`;

const bases = wordSet(BASES);
const ambiguous = wordSet(AMBIGUOUS);
const intransitive = wordSet(INTRANSITIVE);

export const isBase = (word: string): boolean => bases.has(word);
export const isAmbiguousBase = (word: string): boolean => ambiguous.has(word) || intransitive.has(word);

const third = (base: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

function past(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`];
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/u.test(base) ? [`${base}${base.slice(-1)}ed`] : [];
  return [`${base}ed`, ...doubled];
}

/** `costs` after `ambiguous`, `saves` after `bases`. */
const NOUN_TOO = wordSet(
  'works shows holds finds leaves matches sorts covers repairs reports updates upgrades shares shifts uses',
);
const thirdOnly = new Set(
  [...bases]
    .filter((base) => !ambiguous.has(base))
    .map(third)
    .filter((form) => !NOUN_TOO.has(form)),
);
const ambiguousThird = new Set([...ambiguous].map(third));
const thirdOfIntransitive = new Set([...intransitive].map(third));
const pastOnly = wordSet(PAST_ONLY);
const pastOrParticiple = wordSet(PAST_OR_PARTICIPLE);
const pastOfIntransitive = new Set([...intransitive].flatMap(past));

export const isThirdOnly = (word: string): boolean => thirdOnly.has(word);
export const isAmbiguousThird = (word: string): boolean => ambiguousThird.has(word);
export const isThirdOfIntransitive = (word: string): boolean => thirdOfIntransitive.has(word);
/** Irregular pasts that nobody puts after a noun as participles. */
const BRISK = wordSet('hit cut beat won led met told brought sent caught cost taught sold bought');
export const isBriskPast = (word: string): boolean => BRISK.has(word);
export const isPastOnly = (word: string): boolean => pastOnly.has(word);
export const isPastOrParticiple = (word: string): boolean =>
  pastOrParticiple.has(word) || (word.endsWith('ed') && word.length > 4 && !NO_PAST.has(word));
export const isPastOfIntransitive = (word: string): boolean => pastOfIntransitive.has(word);
export const isIntransitive = (word: string): boolean => intransitive.has(word);

const NO_PAST = wordSet(
  'need speed seed feed breed indeed hundred embed exceed proceed succeed shed bleed greed united',
);
