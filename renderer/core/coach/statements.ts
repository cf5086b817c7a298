import { fieldPath, within, type FieldPath } from '../base/ids.ts';
import { isSaid, said } from '../base/said.ts';
import type { Deck, Slide } from '../deck/model.ts';
import type { Money, PersonRef, Pitch } from '../pitch/schema/index.ts';
import { titleField, titleOf } from './read/slides.ts';
import { proseReader, type ReadsProse } from './prose.ts';
import type { PlacedStatement, StatementContext, StatementField } from './statement.ts';

/** Everything that a pitch states, each with the place where it was typed and what else is known there. */
export function statementsOf(pitch: Pitch, deck: Deck): readonly PlacedStatement[] {
  const read = proseReader(pitch);
  const parts = [story, benefits, pilot, evidence, objections, champion, ask, momentum].flatMap((part) => part(pitch));
  return [...titles(deck), ...parts.flatMap((part) => placed(part, read))];
}

interface Part {
  readonly field: StatementField;
  readonly source: string | undefined;
  readonly path: FieldPath;
  readonly context: StatementContext;
}

const part = (
  field: StatementField,
  source: string | undefined,
  path: FieldPath,
  context: StatementContext = {},
): Part => ({ field, source, path, context });

function placed({ source, ...rest }: Part, read: ReadsProse): readonly PlacedStatement[] {
  if (!isSaid(source)) return [];
  return [{ ...rest, ...read(source) }];
}

/**
 * What the deck says in its titles; figures in them were looked for where they were typed. A cover carries the name of
 * the idea, which claims nothing, and a decision that is put to the room as a question is judged as the ask that it is.
 */
function titles({ slides }: Deck): readonly PlacedStatement[] {
  return slides.filter(isJudged).map((slide) => {
    const text = titleOf(slide);
    return { field: 'slide-title', text, loose: text, path: titleField(slide), context: { hasSource: true } };
  });
}

/** Where nothing in it comes from the pitch, a title is the deck's own, and what is missing is said of the pitch. */
function isJudged({ section, kind, title }: Slide): boolean {
  const [from] = title.from;
  return from !== undefined && from !== DECISION && section !== 'Backup' && kind !== 'cover';
}

const DECISION = fieldPath('ask', 'decision');
const STORY = fieldPath('story');

function story({ story: told }: Pitch): readonly Part[] {
  const inaction = told?.costOfInaction;
  return [
    part('situation', told?.situation, within(STORY, 'situation')),
    part('claim', told?.complication, within(STORY, 'complication')),
    part('question', told?.question, within(STORY, 'question')),
    part('answer', told?.answer, within(STORY, 'answer')),
    part('claim', told?.claim, within(STORY, 'claim')),
    part('claim', told?.whyNow, within(STORY, 'whyNow')),
    part('claim', inaction?.text, within(STORY, 'costOfInaction', 'text')),
    part('claim', inaction?.claim, within(STORY, 'costOfInaction', 'claim')),
    ...(told?.reasons ?? []).flatMap(({ id, reason, support }) => [
      part('claim', reason, within(STORY, 'reasons', { id }, 'reason')),
      part('claim', support, within(STORY, 'reasons', { id }, 'support')),
    ]),
  ];
}

const benefits = ({ story: told }: Pitch): readonly Part[] =>
  (told?.benefits ?? []).flatMap(({ id, benefit, soThat }) => [
    part('benefit', benefit, within(STORY, 'benefits', { id }, 'benefit')),
    part('claim', soThat, within(STORY, 'benefits', { id }, 'soThat')),
  ]);

function pilot({ story: told }: Pitch): readonly Part[] {
  const plan = told?.pilot;
  const ends = [...(plan?.phases ?? []).map(({ end }) => end), ...(plan?.milestones ?? []).map(({ date }) => date)];
  const endDate = ends.findLast((date) => date !== undefined && date !== '');
  const path = within(STORY, 'pilot');
  return [
    part('pilot', plan?.scope, within(path, 'scope'), { endDate, exitRule: said(plan?.exit?.rule) }),
    part('claim', plan?.claim, within(path, 'claim')),
    part('claim', plan?.success?.measure, within(path, 'success', 'measure'), { hasSource: true }),
  ];
}

function evidence({ evidence: proof }: Pitch): readonly Part[] {
  const path = fieldPath('evidence');
  return [
    ...(proof?.caseStudies ?? []).flatMap(({ id, claim, whatTheyDid, result, source }) => {
      const at = within(path, 'caseStudies', { id });
      const context = { hasSource: said(source) !== undefined };
      return [
        part('claim', claim, within(at, 'claim'), context),
        part('claim', whatTheyDid, within(at, 'whatTheyDid'), context),
        part('claim', result, within(at, 'result'), context),
      ];
    }),
    ...(proof?.competitors ?? []).flatMap(({ id, whatTheyDo, meaning, source }) => {
      const at = within(path, 'competitors', { id });
      const context = { hasSource: said(source) !== undefined };
      return [
        part('claim', whatTheyDo, within(at, 'whatTheyDo'), context),
        part('claim', meaning, within(at, 'meaning'), context),
      ];
    }),
    part('claim', proof?.firstMover, within(path, 'firstMover')),
    ...(proof?.datasets ?? []).map(({ id, claim, source }) =>
      part('claim', claim, within(path, 'datasets', { id }, 'claim'), { hasSource: said(source) !== undefined }),
    ),
    ...(proof?.risks ?? []).map(({ id, risk, mitigation }) =>
      part('risk', risk, within(path, 'risks', { id }, 'risk'), { mitigation: said(mitigation) }),
    ),
  ];
}

const objections = ({ evidence: proof }: Pitch): readonly Part[] =>
  (proof?.objections ?? []).flatMap(({ id, objection, answer, proof: backing, longAnswer, dataset }) => {
    const at = fieldPath('evidence', 'objections', { id });
    const context = { objection: said(objection), hasSource: said(dataset) !== undefined };
    return [
      // Its proof stands under it on the slide.
      part('objection-answer', said(`${answer ?? ''} ${backing ?? ''}`), within(at, 'answer'), context),
      part('objection-answer', longAnswer, within(at, 'longAnswer'), context),
    ];
  });

const champion = ({ champion: who }: Pitch): readonly Part[] => {
  const path = fieldPath('champion');
  return [
    part('champion-commitment', who?.commitment, within(path, 'commitment')),
    part('claim', who?.claim, within(path, 'claim')),
    part('claim', who?.trackRecord, within(path, 'trackRecord')),
  ];
};

function ask({ ask: wanted, people, meta }: Pitch): readonly Part[] {
  const path = fieldPath('ask');
  const name = (who: PersonRef | undefined): string | undefined =>
    said(who?.name) ?? said(people?.find(({ id }) => id === who?.person)?.name) ?? said(who?.role);
  const cost = (money: Money | undefined): string | undefined =>
    money && `${money.currency ?? meta.currency ?? ''} ${money.amount}`.trim();
  return [
    part('ask', wanted?.decision, within(path, 'decision'), {
      amount: cost(wanted?.oneOff) ?? cost(wanted?.recurring) ?? (wanted?.noSpend === true ? '0' : undefined),
      decider: name(wanted?.decider),
      decideBy: said(wanted?.decideBy),
    }),
    // What is asked for is no figure that needs a proof.
    part('claim', wanted?.claim, within(path, 'claim'), { hasSource: true }),
    ...(wanted?.nextThirtyDays ?? []).map(({ id, what, who, when }) =>
      part('next-step', what, within(path, 'nextThirtyDays', { id }, 'what'), { who: name(who), when: said(when) }),
    ),
  ];
}

const momentum = ({ momentum: kept }: Pitch): readonly Part[] =>
  (kept?.updates ?? []).flatMap(({ id, understood, next }) => {
    const at = fieldPath('momentum', 'updates', { id });
    return [part('update', understood, within(at, 'understood')), part('update', next, within(at, 'next'))];
  });
