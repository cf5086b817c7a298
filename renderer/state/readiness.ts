import { isSaid } from '../core/base/said.ts';
import type { Pitch } from '../core/pitch/schema/index.ts';
import type { SectionId } from '../core/pitch/sections.ts';

/**
 * How ready a section is, said as "6 of 7": which of its required parts have something in them. What an executive has to
 * know before they can decide is required (DESIGN.md, "What moves them"); the rest is welcome.
 */
export interface Readiness {
  readonly done: number;
  readonly of: number;
  /** The parts that are still empty, by the group of the form they stand in. */
  readonly missing: readonly string[];
}

type Part = readonly [group: string, has: (pitch: Pitch) => boolean];

const some = (items: readonly unknown[] | undefined): boolean => items !== undefined && items.length > 0;
const named = (
  who: { readonly name?: string | undefined; readonly person?: string | undefined } | undefined,
): boolean => isSaid(who?.name) || isSaid(who?.person);

const decides = (people: Pitch['people']): boolean => people?.some(({ part }) => part === 'decide') ?? false;

const PARTS: Readonly<Record<SectionId, readonly Part[]>> = {
  story: [
    ['story.situation', ({ story }) => isSaid(story?.situation)],
    ['story.complication', ({ story }) => isSaid(story?.complication)],
    ['story.answer', ({ story }) => isSaid(story?.answer)],
    ['story.benefits', ({ story }) => some(story?.benefits)],
    ['story.whyNow', ({ story }) => isSaid(story?.whyNow)],
    ['story.costOfInaction', ({ story }) => isSaid(story?.costOfInaction?.text)],
    ['story.pilot', ({ story }) => isSaid(story?.pilot?.scope) && isSaid(story.pilot.exit?.rule)],
  ],
  evidence: [
    ['evidence.facts', ({ evidence }) => evidence?.facts?.some(({ value }) => value !== undefined) ?? false],
    ['evidence.sources', ({ evidence }) => some(evidence?.sources)],
    ['evidence.businessCase', ({ evidence }) => some(evidence?.businessCase?.lines) || some(evidence?.caseStudies)],
    ['evidence.competitors', ({ evidence }) => some(evidence?.competitors) || isSaid(evidence?.firstMover)],
    ['evidence.objections', ({ evidence }) => evidence?.objections?.some(({ answer }) => isSaid(answer)) ?? false],
    ['evidence.risks', ({ evidence }) => some(evidence?.risks)],
  ],
  champion: [
    ['champion.who', ({ champion }) => named(champion?.who)],
    ['champion.who', ({ champion }) => isSaid(champion?.mandate)],
    ['champion.who', ({ champion }) => isSaid(champion?.atRisk)],
    ['champion.who', ({ champion }) => isSaid(champion?.firstStep)],
    ['champion.allies', ({ champion }) => some(champion?.allies)],
  ],
  ask: [
    ['ask.decision', ({ ask }) => isSaid(ask?.decision)],
    ['ask.amount', ({ ask }) => ask?.oneOff !== undefined || ask?.recurring !== undefined || ask?.noSpend === true],
    ['ask.decision', ({ ask, people }) => named(ask?.decider) || decides(people)],
    ['ask.decision', ({ ask }) => isSaid(ask?.decideBy)],
    ['ask.options', ({ ask }) => some(ask?.options)],
    ['ask.nextThirtyDays', ({ ask }) => some(ask?.nextThirtyDays)],
  ],
  people: [
    ['people', ({ people }) => decides(people)],
    ['people', ({ people }) => people?.some(({ level }) => level === 'middle-management') ?? false],
    ['people', ({ people }) => people?.some(({ preMeeting }) => isSaid(preMeeting?.date)) ?? false],
    ['people', ({ people }) => people?.some(({ input }) => isSaid(input?.said)) ?? false],
  ],
  momentum: [
    ['momentum.updates', ({ momentum }) => some(momentum?.updates)],
    ['momentum.wins', ({ momentum }) => some(momentum?.wins)],
    ['momentum.supporters', ({ momentum }) => some(momentum?.supporters)],
  ],
  deck: [
    ['meta.title', ({ meta }) => isSaid(meta.title)],
    ['meta.occasion', ({ meta }) => isSaid(meta.occasion?.meeting)],
    ['meta.occasion', ({ meta }) => meta.occasion?.minutes !== undefined],
  ],
};

export function readinessOf(section: SectionId, pitch: Pitch): Readiness {
  const parts = PARTS[section];
  const missing = parts.filter(([, has]) => !has(pitch)).map(([group]) => group);
  return { done: parts.length - missing.length, of: parts.length, missing };
}
