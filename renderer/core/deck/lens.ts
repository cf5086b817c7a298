import { isSaid } from '../base/said.ts';
import { slideId } from '../base/ids.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import { SECTIONS } from './model.ts';
import { findReader, isThem } from './readers.ts';
import type { SlideSpec } from './spec.ts';

/**
 * One deck per reader: what they care about comes first in its section, and what they do not stands behind the ask. Their
 * own objections and their own input lead. Private fields steer the order; none of their words comes out of here.
 */
export interface Lens {
  /** Kinds of slide, the most wanted first. */
  readonly leads: readonly string[];
  /** What they said themselves, and so must see. */
  readonly own: ReadonlySet<string>;
  readonly person: string | undefined;
  /** Ids of the objections that they raised. */
  readonly objections: ReadonlySet<string>;
}

/** Nothing where nobody is called that, or several are. */
export function lensFor(pitch: Pitch, asked: string): Lens | undefined {
  const reader = findReader(pitch, asked);
  if (reader.kind !== 'person' && reader.kind !== 'role') return undefined;
  const leads = [...new Set(reader.interests.flatMap((interest) => interest.leads))];
  if (reader.kind === 'role') return { leads, own: new Set(), person: undefined, objections: new Set() };
  const { person } = reader;
  const raised = (pitch.evidence?.objections ?? []).filter(({ raisedBy }) => isThem(person, raisedBy));
  const own = [...(isSaid(person.input?.changed) ? ['told'] : []), ...(raised.length === 0 ? [] : ['objections'])];
  return { leads, own: new Set(own), person: person.id, objections: new Set(raised.map(({ id }) => id)) };
}

/** Their objections before those of others, and what they told us before what others did. */
export function readerFirst(pitch: Pitch, lens: Lens | undefined): Pitch {
  if (!lens) return pitch;
  const { people, evidence } = pitch;
  const objections = evidence?.objections;
  return {
    ...pitch,
    ...(people ? { people: front(people, ({ id }) => id === lens.person) } : {}),
    ...(evidence && objections
      ? { evidence: { ...evidence, objections: front(objections, ({ id }) => lens.objections.has(id)) } }
      : {}),
  };
}

const front = <T>(items: readonly T[], isFirst: (item: T) => boolean): readonly T[] => [
  ...items.filter(isFirst),
  ...items.filter((item) => !isFirst(item)),
];

/** Sections stay; within them the reader's slides lead. The problem still opens the story, and the ask still ends it. */
export function inLensOrder(specs: readonly SlideSpec[], lens: Lens | undefined): readonly SlideSpec[] {
  if (!lens) return specs;
  return SECTIONS.flatMap((section) =>
    specs.filter((spec) => spec.section === section).toSorted((a, b) => place(a, lens) - place(b, lens)),
  );
}

const LAST = 2000;
const REST = 1000;

function place({ kind, id, section }: SlideSpec, lens: Lens): number {
  if (section === 'Opening' || kind === 'situation') return -2;
  if (kind === 'ask') return LAST;
  const lead = lens.leads.indexOf(kind);
  // What they care about most comes before their own objection; that before all else.
  if (lead === 0) return -1;
  if (lens.own.has(kind) || isOwnAnswer(id, lens)) return 0;
  return lead === -1 ? REST : lead;
}

const isOwnAnswer = (id: string, { objections }: Lens): boolean =>
  [...objections].some((objection) => id === slideId('objection', objection));

/** Without these there is no argument, whoever reads it. */
const SPINE: ReadonlySet<string> = new Set(['situation', 'benefits', 'pilot', 'champion', 'ask']);

/** Whether a slide is for this reader; one who gave nothing away sees them all. */
export const isFor = ({ kind, section }: SlideSpec, lens: Lens | undefined): boolean =>
  !lens ||
  lens.leads.length === 0 ||
  section === 'Opening' ||
  SPINE.has(kind) ||
  lens.own.has(kind) ||
  lens.leads.includes(kind);

/**
 * Kinds by what should stay when time is short: the frame, what is gained and what is asked for, what they care about
 * most, then what is theirs, then the rest of it.
 */
export function lensPriorities(priorities: readonly string[], lens: Lens | undefined): readonly string[] {
  if (!lens) return priorities;
  const [first, next, others] = [lens.leads.slice(0, 1), lens.leads.slice(1, 3), lens.leads.slice(3)];
  const argument = ['ask', 'brief', 'cover', 'decided', ...first, 'benefits', 'pilot', ...next];
  return [...new Set([...argument, ...lens.own, 'situation', ...others, ...priorities])];
}

/** Behind the ask, the answers to their own objections are the nearest. */
export const backupOrder = (backup: readonly SlideSpec[], lens: Lens | undefined): readonly SlideSpec[] =>
  lens ? front(backup, ({ id }) => isOwnAnswer(id, lens)) : backup;
