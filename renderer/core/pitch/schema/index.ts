import { z } from 'zod';
import { ask } from './ask.ts';
import { champion } from './champion.ts';
import { deck } from './deck.ts';
import { evidence } from './evidence.ts';
import { date, flag, group, id, line, list, secret } from './fields.ts';
import { meta } from './meta.ts';
import { momentum } from './momentum.ts';
import { person } from './people.ts';
import { story } from './story.ts';

/**
 * The pitch: what a person knows about an idea, and the one description of it. The type, the validator and the
 * documentation of every field are this object. Unknown keys are allowed everywhere and survive a round trip.
 */

const media = z.object({
  type: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp']).meta({ description: 'Its kind.' }),
  name: line('What the file was called.'),
  data: z.string().meta({ description: 'The picture as base64, where it does not stand beside the pitch.' }).optional(),
});

const dismissal = z.object({
  id: id(),
  rule: line('Which rule.'),
  field: line('At which field.'),
  reason: line('Why.'),
  date: date('When.'),
});

const practice = group('Rehearsals.', {
  drills: list(
    'Cards practised.',
    z.object({ id: id(), objection: line('Which.'), weak: flag('To be practised again.') }),
  ),
  rehearsals: list(
    'Timings.',
    z.object({
      id: id(),
      date: date('When.'),
      seconds: z.record(z.string(), z.number()).meta({ description: 'By slide.' }).optional(),
    }),
  ),
});

export const pitchSchema = z
  .object({
    meta,
    people: list('Who has a say in it.', person),
    story,
    evidence,
    champion,
    ask,
    momentum,
    deck,
    coach: group('What the coach was told.', { dismissed: list('Findings set aside.', dismissal) }),
    practice: secret(practice),
    media: z
      .record(z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 in lower-case hex'), media)
      .meta({ description: 'Pictures, by SHA-256.' })
      .optional(),
  })
  .meta({ description: 'A pitch.' });

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type Pitch = DeepReadonly<z.infer<typeof pitchSchema>>;

type Filled<T> = Exclude<T, undefined>;
type ItemOf<T> = Filled<T> extends readonly (infer Item)[] ? Item : never;

export type Story = Filled<Pitch['story']>;
export type Evidence = Filled<Pitch['evidence']>;
export type Ask = Filled<Pitch['ask']>;
export type Champion = Filled<Pitch['champion']>;
export type Momentum = Filled<Pitch['momentum']>;
export type Person = ItemOf<Pitch['people']>;
export type Pilot = Filled<Story['pilot']>;
export type Benefit = ItemOf<Story['benefits']>;
export type Reason = ItemOf<Story['reasons']>;
export type Fact = ItemOf<Evidence['facts']>;
export type Source = ItemOf<Evidence['sources']>;
export type Dataset = ItemOf<Evidence['datasets']>;
export type CaseStudy = ItemOf<Evidence['caseStudies']>;
export type Competitor = ItemOf<Evidence['competitors']>;
export type Objection = ItemOf<Evidence['objections']>;
export type Risk = ItemOf<Evidence['risks']>;
export type BusinessCase = Filled<Evidence['businessCase']>;
export type CaseLine = ItemOf<BusinessCase['lines']>;
export type Option = ItemOf<Ask['options']>;
export type Step = ItemOf<Ask['nextThirtyDays']>;
export type Update = ItemOf<Momentum['updates']>;
export type Win = ItemOf<Momentum['wins']>;
export type Decision = ItemOf<Momentum['decisions']>;
export type Money = Filled<Ask['oneOff']>;
export type PersonRef = Filled<Ask['decider']>;
export type Picture = Filled<Champion['picture']>;
export type Supporter = ItemOf<Filled<Pitch['momentum']>['supporters']>;
