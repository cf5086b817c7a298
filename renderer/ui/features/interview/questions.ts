import { fieldPath, type FieldPath } from '../../../core/base/ids.ts';
import type { JsonObject } from '../../../core/base/json.ts';
import type { SectionId } from '../../../core/pitch/sections.ts';

/**
 * The questions of the guided interview, as data: what each asks for, and where its answer stands in the pitch. The words
 * are `interview.q.<id>`, and those of a part `interview.part.<id>`.
 */
export interface Question {
  readonly id: QuestionId;
  readonly section: SectionId;
  readonly parts: readonly Part[];
  /** How long an answer is, said under it. */
  readonly length: 'line' | 'sentence' | 'sentences' | 'lines';
  /** What a new item begins with, where the answer is the first item of a list. */
  readonly initial?: JsonObject;
}

export type QuestionId =
  | 'occasion'
  | 'situation'
  | 'complication'
  | 'answer'
  | 'benefit'
  | 'whyNow'
  | 'number'
  | 'proof'
  | 'objection'
  | 'champion'
  | 'decision'
  | 'steps';

export interface Part {
  readonly id: string;
  /** `prose` is large, the first of its question; `currency` stands within the amount. */
  readonly kind: 'prose' | 'line' | 'number' | 'money' | 'currency' | 'date';
  readonly place: Place;
}

export type Place =
  | {
      readonly kind: 'field';
      readonly path: FieldPath;
      /** Names somebody of the people list instead; what is typed takes its place. */
      readonly person?: FieldPath;
      /** The pitch cannot be without it: emptying leaves it. */
      readonly isRequired?: true;
    }
  /** A field of the first item of a list. */
  | { readonly kind: 'first'; readonly list: FieldPath; readonly key: string }
  /** A field of each item of a list, one on each line. */
  | { readonly kind: 'each'; readonly list: FieldPath; readonly key: string };

const field = (...steps: readonly string[]): Place => ({ kind: 'field', path: fieldPath(...steps) });
const first = (section: string, list: string, key: string): Place => ({
  kind: 'first',
  list: fieldPath(section, list),
  key,
});

export const QUESTIONS: readonly Question[] = [
  {
    id: 'occasion',
    section: 'story',
    length: 'line',
    parts: [
      { id: 'title', kind: 'prose', place: { kind: 'field', path: fieldPath('meta', 'title'), isRequired: true } },
      { id: 'meeting', kind: 'line', place: field('meta', 'occasion', 'meeting') },
      { id: 'date', kind: 'date', place: field('meta', 'occasion', 'date') },
      { id: 'minutes', kind: 'number', place: field('meta', 'occasion', 'minutes') },
    ],
  },
  {
    id: 'situation',
    section: 'story',
    length: 'sentences',
    parts: [{ id: 'situation', kind: 'prose', place: field('story', 'situation') }],
  },
  {
    id: 'complication',
    section: 'story',
    length: 'sentences',
    parts: [{ id: 'complication', kind: 'prose', place: field('story', 'complication') }],
  },
  {
    id: 'answer',
    section: 'story',
    length: 'sentence',
    parts: [
      { id: 'question', kind: 'line', place: field('story', 'question') },
      { id: 'answer', kind: 'prose', place: field('story', 'answer') },
    ],
  },
  {
    id: 'benefit',
    section: 'story',
    length: 'sentences',
    parts: [
      { id: 'who', kind: 'line', place: first('story', 'benefits', 'who') },
      { id: 'benefit', kind: 'prose', place: first('story', 'benefits', 'benefit') },
    ],
  },
  {
    id: 'whyNow',
    section: 'story',
    length: 'sentences',
    parts: [{ id: 'whyNow', kind: 'prose', place: field('story', 'whyNow') }],
  },
  {
    id: 'number',
    section: 'evidence',
    length: 'line',
    initial: { key: true },
    parts: [
      { id: 'label', kind: 'prose', place: first('evidence', 'facts', 'label') },
      { id: 'value', kind: 'number', place: first('evidence', 'facts', 'value') },
      { id: 'unit', kind: 'line', place: first('evidence', 'facts', 'unit') },
    ],
  },
  {
    id: 'proof',
    section: 'evidence',
    length: 'sentences',
    parts: [
      { id: 'proofName', kind: 'line', place: first('evidence', 'caseStudies', 'name') },
      { id: 'proofResult', kind: 'prose', place: first('evidence', 'caseStudies', 'result') },
    ],
  },
  {
    id: 'objection',
    section: 'evidence',
    length: 'sentence',
    parts: [
      { id: 'objection', kind: 'prose', place: first('evidence', 'objections', 'objection') },
      { id: 'objectionAnswer', kind: 'prose', place: first('evidence', 'objections', 'answer') },
    ],
  },
  {
    id: 'champion',
    section: 'champion',
    length: 'sentence',
    parts: [
      {
        id: 'champion',
        kind: 'line',
        place: {
          kind: 'field',
          path: fieldPath('champion', 'who', 'name'),
          person: fieldPath('champion', 'who', 'person'),
        },
      },
      { id: 'role', kind: 'line', place: field('champion', 'who', 'role') },
      { id: 'commitment', kind: 'prose', place: field('champion', 'commitment') },
    ],
  },
  {
    id: 'decision',
    section: 'ask',
    length: 'sentence',
    parts: [
      { id: 'decision', kind: 'prose', place: field('ask', 'decision') },
      { id: 'amount', kind: 'money', place: field('ask', 'oneOff', 'amount') },
      { id: 'currency', kind: 'currency', place: field('meta', 'currency') },
      { id: 'decideBy', kind: 'date', place: field('ask', 'decideBy') },
    ],
  },
  {
    id: 'steps',
    section: 'ask',
    length: 'lines',
    parts: [
      { id: 'steps', kind: 'prose', place: { kind: 'each', list: fieldPath('ask', 'nextThirtyDays'), key: 'what' } },
    ],
  },
];
