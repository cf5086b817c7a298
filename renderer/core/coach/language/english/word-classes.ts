import { wordSet } from '../phrases.ts';

/** Classes of small English words, as the grammar of titles needs them. */

export const DETERMINERS =
  wordSet(`a an the our your their its his her my this that these those every each all both no some any one two
  three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand more less fewer most another half
  many few several either neither enough twice only over up almost nearly about`);
export const ARTICLES = wordSet(
  `a an the our your their its his her my this these those every each no some any another of's whose`,
);
export const OBJECTS =
  wordSet(`us them it him me you itself themselves ourselves everyone everybody nobody nothing anyone anything something
  people patients customers money time what who how why where whether that when`);
export const PREPOSITIONS =
  wordSet(`of in on at by for from to with without into onto over under after before since until through across
  between among against about than as per via towards during within beyond behind beside near around despite because unlike like
  versus vs inside outside amid`);
export const ADVERBS =
  wordSet(`again daily weekly monthly yearly early late later soon faster better worse longer cheaper quickly up down out away
  off back too only just not never always already still often well now today together twice once earlier sooner less more best first
  also even ever here there tomorrow overnight sharply steadily hard slightly home safely anyway alike far further easily rarely
  instead apart ahead long`);
export const JOINTS = wordSet('and or but nor & plus versus vs');
export const SUBJECTS = wordSet('we they i he she you people everyone everybody nobody who');
export const PLURALS =
  wordSet(`people staff police children men women most many few all both teams two three four five six seven eight nine ten
  others they patients data crew some these those half customers none third quarter`);
export const TIME_UNITS = wordSet('minute hour day night week weekend month quarter year shift morning evening');
export const MOTION = wordSet(
  'since without despite before by to from below above under past within across in after at with on for because when if as until over between into',
);
export const SUBORDINATORS = wordSet(
  'if because unless although though when while whether whenever wherever that which who whose where whom why how what',
);
export const WH = wordSet('how why what where who which whom whose when whether');
export const NEGATED = wordSet("please now first then never always just don't let's kindly today not finally");
export const ADJECTIVES = /(?:ous|ful|less|able|ible|ive|ical|ial|ary|ent|ant)$/u;

/** Subjects that cannot be part of a noun. */
export const SINGULAR = wordSet(
  'it this that one each another someone somebody anyone nothing everything something none neither',
);
export const PARTICLES = wordSet('over out off up in down back away ahead through on together');
export const MONEY_AND_MEN =
  wordSet(`money time risk risks trust orders revenue lives jobs margin sales errors patients customers staff people nurses guests
  confidence quality energy space waste work costs years months weeks days hours`);
/** Plurals that stand before other nouns. */
export const COLLECTIONS = wordSet(
  'sales operations news customs logistics results savings goods facilities communications benefits systems services human resources',
);
/** Stand between a subject and its verb. */
export const MID_ADVERBS = wordSet('already still never often rarely always seldom usually hardly barely simply');
export const PER = wordSet('a per each every');
export const NOW = wordSet('now first today together');
/** `Everything you need to know`: a clause without its `that`. */
export const ALL = wordSet('everything anything all things');
export const SMALL = wordSet('small big slow fast where local');
export const MORE_OR_LESS = wordSet('over up about only nearly almost');
export const NO_VERB = [PREPOSITIONS, DETERMINERS, JOINTS, SUBORDINATORS, ADVERBS];
/** Stand before nouns only. */
export const BEFORE_NOUNS =
  wordSet(`new old key main next first current future expected early other own good big small financial possible
  different important real better best clear open free top lessons recent final initial total average annual shared common`);

export const NUMBER = /^[€$£]?\d/u;
export const YEAR = /^(?:19|20)\d\d$/u;
