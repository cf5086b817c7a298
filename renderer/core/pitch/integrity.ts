import { cleanText } from '../base/clean-text.ts';
import { parseDate } from '../base/dates.ts';
import type { FieldPath } from '../base/ids.ts';
import { isObject } from '../base/json.ts';
import { parseProse } from './rich-text.ts';
import { CASE_FACTS } from './case-facts.ts';
import type { RefTarget } from './schema/fields.ts';
import type { Pitch } from './schema/index.ts';
import { walkPitch, type Visit } from './walk.ts';

/**
 * What a valid pitch may still have wrong: ids that name nothing, days that no calendar has, characters that no slide
 * can show, addresses that are no links. All of it stays in the file; what it concerns is left off the slides.
 */
export interface Flaw {
  readonly code: 'fact-missing' | 'reference-missing' | 'date-impossible' | 'characters-replaced' | 'link-dropped';
  readonly field: FieldPath;
  /** The id, the date, or the beginning of the text. */
  readonly detail: string;
}

export function findFlaws(pitch: Pitch): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const ids = idsByTarget(pitch);
  walkPitch(pitch, (visit) => {
    if (typeof visit.value === 'string') flaws.push(...flawsOf(visit.value, visit, ids));
  });
  return flaws;
}

type Ids = Readonly<Record<RefTarget, ReadonlySet<string>>>;

function flawsOf(value: string, { path, meta }: Visit, ids: Ids): readonly Flaw[] {
  const flaw = (code: Flaw['code'], detail: string): Flaw => ({ code, field: path, detail: excerpt(detail) });
  const found: Flaw[] = [];
  if (meta.ref && value !== '' && !ids[meta.ref].has(value)) found.push(flaw('reference-missing', value));
  if (meta.date && value !== '' && !parseDate(value)) found.push(flaw('date-impossible', value));
  if (cleanText(value).replaced) found.push(flaw('characters-replaced', cleanText(value).text));
  if (meta.prose && /[{(]/u.test(value)) {
    for (const span of parseProse(value)) {
      if (span.kind === 'fact' && !ids['evidence.facts'].has(span.id)) found.push(flaw('fact-missing', span.id));
      if (span.kind === 'text' && span.refusedLink !== undefined) found.push(flaw('link-dropped', span.refusedLink));
    }
  }
  return found;
}

function idsByTarget(pitch: Pitch): Ids {
  const { facts, sources, datasets, objections, businessCase } = pitch.evidence ?? {};
  const results = businessCase?.lines?.length ? CASE_FACTS : [];
  const idsOf = (items: readonly { readonly id: string }[] | undefined): ReadonlySet<string> =>
    new Set((items ?? []).map((item) => item.id));
  return {
    people: idsOf(pitch.people),
    'evidence.facts': new Set([...idsOf(facts), ...results]),
    'evidence.sources': idsOf(sources),
    'evidence.datasets': idsOf(datasets),
    'evidence.objections': idsOf(objections),
    media: new Set(isObject(pitch.media) ? Object.keys(pitch.media) : []),
  };
}

const EXCERPT = 60;

/** The beginning of a text, for a message. */
export function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT - 1)}…`;
}
