import { argument } from './argument.ts';
import { choices } from './choices.ts';
import { coach } from './coach.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { data } from './data.ts';
import { deck } from './deck.ts';
import { editor } from './editor.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { exporting } from './exporting.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { groups } from './groups.ts';
import { home } from './home.ts';
import { interview } from './interview.ts';
import { ledger } from './ledger.ts';
import { momentum } from './momentum.ts';
import { people } from './people.ts';
import { presenting } from './presenting.ts';
import { reading } from './reading.ts';
import { rehearsing } from './rehearsing.ts';
import { saving } from './saving.ts';

/** All words of the interface. A word stands in the file of its area. */
export const en = {
  language: 'en',
  messages: {
    ...common,
    ...home,
    ...interview,
    ...editor,
    ...groups,
    ...evidence,
    ...data,
    ...people,
    ...argument,
    ...findings,
    ...coach,
    ...deck,
    ...exporting,
    ...momentum,
    ...presenting,
    ...rehearsing,
    ...reading,
    ...ledger,
    ...saving,
    ...errors,
    ...commands,
  },
  fields,
  choices,
} as const;
