import { pattern, phrases, sourceOf } from '../phrases.ts';
import type { Words } from '../lexicon.ts';

/** English words of next steps: what can be seen to be done, and who does it. */
const ROLE = sourceOf(
  `team, lead, leader, manager, director, head, nurse, department, office, officer, owner, engineer, coach, champion, board, committee, works council, council, sister, doctor, secretary, assistant, controller, accountant, clerk, buyer, planner, architect, teacher, principal, caretaker, foreman, supervisor, technician, librarian, lawyer, counsel, specialist, consultant, agency, coordinator, chair, dean, mayor, chief, trainer, developer, administrator, analyst, editor, desk, unit, sponsor, partner, master, expert, representative, union, crew, group, designer, electrician, chef, matron, curator, pharmacist, facilities, store, ward`,
);
const MONTHS = `January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q\\d|Week|Day|Month|Next|This|Today|Tomorrow|End|Within|Christmas|Easter|Mon|Tue|Wed|Thu|Fri|Sat|Sun|The|We|It|They|There|All|Everyone|Everybody|Someone|Somebody|Nobody|Contract|Invitation|Kick-off|Workshop|Meeting|Meetings|Training|Budget|Pilot|First|Further|More|Regular|Approval|Report|Discussion|Discussions|Talks|Conversations|Alignment|Follow-up|Rollout|Roll-out|Launch|Results?|Documents?|Letters?|Questionnaire|Survey|Interviews?|Tests?|Agreement|Decision|Quotes?|Offers?|Order|Data|Numbers|Figures|Draft|Plan|Project|New|Next|Work|Installation|In|On|By|From|Before|After|Until|At|If|Once|And|Then|Soon|Now|Please|To|For|With|Keep|Send|Call`;
const NAME = `(?!(?:${MONTHS})\\b)\\p{Lu}[\\p{L}'’-]+`;
const LEAD = `(?:(?:By|On|Before|Until|In|Within|From|At|After|Next|This|Week|Day|Tomorrow|Today)\\s?(?:the\\s)?(?:[^,\\s]+\\s){0,3}?[^,\\s]*,?\\s)?`;
const TASK = `(?:will|to|shall|is to|has to|can|must|[a-z]{2,}(?<!ss|us)s)`;

export const steps: Pick<Words, 'vagueStep' | 'concreteStep' | 'owner'> = {
  vagueStep: phrases(
    `align*, explor*, sync, syncs, sync up, look into, looks into, looking into, keep* ~ touch, keep* ~ (contact|loop|informed|posted|going|momentum|conversation|dialogue|eye), stay in (touch|contact), continu* ~ (discussion*|dialogue|conversation*|talk*|talking|work*|discussing|to *), touch base, circle back, follow up, follow-up, think about, thinks about, think (further|more), reflect on, discuss*, talk* about, talk* (again|further|soon), monitor ~ (situation|progress|developments), work on, works on, work (together|towards), take ~ forward, take (it|this|things) ~, drive ~ forward, move* ~ forward, move forward, push ~ forward, progress the, engage with, engag* ~ (stakeholders|with), coordinat*, sociali[sz]e, raise awareness, brainstorm*, sound out, get the ball rolling, build momentum, evaluate ~ (options|possibilities|alternatives), consider*, investigate, look at, revisit, see how, see what, see where, see whether, further ~ (discussion*|steps|clarification|analysis|talks), clarif*, get everyone on board, get ~ on board, get buy-in, deepen*, intensif*, foster, support, supports, promote, prepare the ground, make progress, ideat*, be in touch, gather ~ (thoughts|ideas|feedback), exchange ~ (ideas|views), collaborat*, liaise*, check in, catch up, check in with, deep dive, optimi[sz]e, review ~ (options|situation), strategi[sz]e, finali[sz]e ~ (thinking), develop ~ (ideas|further|thinking), get going, start thinking, as needed, go over, examine, keep ~ warm, leverage`,
  ),
  concreteStep: pattern(
    `(?:^|\\bto\\s+|\\bwill\\s+|\\band\\s+|,\\s*|:\\s*|\\bshall\\s+|[\\p{L})]\\s+)${sourceOf(`signs?, sends?, books?, delivers?, publish*, installs?, hires?, presents?, invites?, orders?, writes?, tests?, trains?, interviews?, counts?, measures?, hands? (over|in|out), buys?, appoints?, names?, opens?, closes?, switch*, moves?, submits?, schedules?, prints?, posts?, pays?, releases?, cancels?, transfers?, records?, decides?, chooses?, picks?, fills?, collects?, asks?, calls?, visits?, draws? up, drafts?, builds?, sets? up, lists?, reports?, confirms?, approves?, files?, ships?, translates?, times?, shows?, fixes, fix, blocks?, reserves?, contacts?, phones?, emails?, mails?, meets?, announces?, launch*, starts?, reads?, puts?, gives?, brings?, shadows?, removes?, connects?, replaces?, runs?, holds?, checks?, compares?, shortlists?, selects?, recruits?, obtains?, gets? (three|two|the) (quotes?|offers?|signature), issues?, negotiates?, tenders?, enters?, uploads?`)}(?![\\p{L}-])`,
  ),
  owner: [
    new RegExp(`^${LEAD}(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.?\\s)?${NAME}(?:\\s${NAME})?\\s+${TASK}\\s`, 'u'),
    new RegExp(
      `^(?:(?:By|On|Before|Until|In|Within|From|At|After)\\s[^,]{2,40},\\s*|(?:Next|This)\\s\\p{L}+,?\\s|(?:Tomorrow|Today),?\\s|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Week\\s\\d+|Day\\s\\d+)[:,]?\\s)?(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.?\\s)?${NAME}(?:\\s(?:van|von|de|der|da)?\\s?${NAME})?(?:\\s(?:and|&)\\s(?:the\\s)?[\\p{L}'’-]+(?:\\s${NAME})?)?(?:\\s\\([^)]*\\)|,[^,]{2,40},|\\sfrom\\s\\p{L}+)?\\s+(?:will\\s|to\\s|[a-z]{2,}s\\s|shall\\s|each\\s|both\\s|and\\s\\p{Lu})`,
      'u',
    ),
    new RegExp(
      `^(?:[^,:]{2,30},\\s*)?(?:The|Our|My|Each|A|Both|Two|One|Ward|Each)\\s(?:[\\p{L}'’-]+\\s){0,3}?${ROLE}s?(?:\\s(?:of|for|in|on|at)\\s(?:the\\s)?[\\p{L}-]+(?:\\s[\\p{L}-]+)?)?(?:\\s\\([^)]*\\))?\\s+${TASK}\\s`,
      'iu',
    ),
    new RegExp(
      `^(?:[^,:]{2,30},\\s*)?(?:[\\p{L}'’-]+\\s){0,3}?${ROLE}s?(?:\\s(?:of|for|in|on|at)\\s(?:the\\s)?[\\p{L}-]+)?\\s+(?:will|to|shall|sends?|signs?|books?|invites?|presents?|orders?|tests?|trains?|writes?|publish(?:es)?|installs?|checks?|measures?|counts?|meets?|draws?|collects?|hands?|confirms?|asks?|reports?|names?|sets?|runs?|holds?|interviews?|delivers?|shows?|opens?|gives?|drafts?|buys?|releases?|starts?|issues?|submits?|prepares?|picks?|chooses?|calls?)\\s`,
      'iu',
    ),
    new RegExp(
      `\\b(?:owner|responsible|who|lead|accountable|in charge|done by)\\s*(?:is|:|=|–)\\s*\\p{L}|\\((?:owner:?\\s*)?${NAME}[^)]{0,40}\\)|(?:[–—-]|,|;|:)\\s*(?:owner:?\\s*)?${NAME}(?:\\s${NAME})?\\s*(?:[.,;(]|$)`,
      'u',
    ),
    new RegExp(
      `\\bby\\s+(?:the\\s+)?(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.?\\s)?(?!(?:${MONTHS})\\b)\\p{Lu}[\\p{L}'’-]+|\\bby the (?:[a-z]+\\s)?${ROLE}`,
      'u',
    ),
    new RegExp(
      `^(?:[^,:]{2,30},\\s*)?I(?:\\s|'ll|’ll)|\\bI\\s(?:will|send|book|sign|write|present|invite|call|meet)|\\b(?:Dr|Mr|Mrs|Ms|Prof)\\.?\\s\\p{Lu}|^${NAME}(?:\\s${NAME})?:\\s`,
      'u',
    ),
    new RegExp(
      `^(?:IT|HR|Legal|Finance|Marketing|Procurement|Purchasing|Sales|Operations|Facilities|Controlling|Communications|Security|QA|Quality|Logistics|Maintenance|Internal|Human)\\b|[,;]\\s*(?:then\\s+)?(?:IT|HR|legal|finance|procurement|purchasing)\\s+[a-z]+s\\b`,
      'u',
    ),
  ],
};
