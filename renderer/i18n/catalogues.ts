import { coach as deCoach } from './de/coach.ts';
import { argument as deArgument } from './de/argument.ts';
import { commands as deCommands } from './de/commands.ts';
import { common as deCommon } from './de/common.ts';
import { data as deData } from './de/data.ts';
import { deck as deDeck } from './de/deck.ts';
import { editor as deEditor } from './de/editor.ts';
import { errors as deErrors } from './de/errors.ts';
import { evidence as deEvidence } from './de/evidence.ts';
import { exporting as deExporting } from './de/exporting.ts';
import { fields as deFields } from './de/fields.ts';
import { findings as deFindings } from './de/findings.ts';
import { groups as deGroups } from './de/groups.ts';
import { home as deHome } from './de/home.ts';
import { interview as deInterview } from './de/interview.ts';
import { ledger as deLedger } from './de/ledger.ts';
import { momentum as deMomentum } from './de/momentum.ts';
import { people as dePeople } from './de/people.ts';
import { presenting as dePresenting } from './de/presenting.ts';
import { reading as deReading } from './de/reading.ts';
import { rehearsing as deRehearsing } from './de/rehearsing.ts';
import { saving as deSaving } from './de/saving.ts';
import { coach } from './en/coach.ts';
import { argument } from './en/argument.ts';
import { commands } from './en/commands.ts';
import { common } from './en/common.ts';
import { data } from './en/data.ts';
import { deck } from './en/deck.ts';
import { editor } from './en/editor.ts';
import { errors } from './en/errors.ts';
import { evidence } from './en/evidence.ts';
import { exporting } from './en/exporting.ts';
import { fields } from './en/fields.ts';
import { findings } from './en/findings.ts';
import { groups } from './en/groups.ts';
import { home } from './en/home.ts';
import { interview } from './en/interview.ts';
import { momentum } from './en/momentum.ts';
import { ledger } from './en/ledger.ts';
import { people } from './en/people.ts';
import { presenting } from './en/presenting.ts';
import { reading } from './en/reading.ts';
import { rehearsing } from './en/rehearsing.ts';
import { saving } from './en/saving.ts';
import type { FieldWords, Translation } from './messages.ts';

/** All words of the interface, by language. A word stands in the file of its area; German has every English key. */

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

const english = {
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
} as const;

type English = typeof english;

const german: Translation<English> = {
  ...deCommon,
  ...deHome,
  ...deInterview,
  ...deEditor,
  ...deGroups,
  ...deEvidence,
  ...deData,
  ...dePeople,
  ...deArgument,
  ...deFindings,
  ...deCoach,
  ...deDeck,
  ...deExporting,
  ...deMomentum,
  ...dePresenting,
  ...deRehearsing,
  ...deReading,
  ...deLedger,
  ...deSaving,
  ...deErrors,
  ...deCommands,
};

export const CATALOGUES: Readonly<Record<Language, Translation<English>>> = { en: english, de: german };

type KeysOf<Kind> = { [Key in keyof English]: English[Key] extends Kind ? Key : never }[keyof English];

/** Keys of plain texts. */
export type MessageKey = KeysOf<string>;
/** Keys of texts that count something. */
export type PluralKey = Exclude<keyof English, MessageKey>;

export type FieldKey = keyof typeof fields;

export const FIELDS: Readonly<Record<Language, Readonly<Record<FieldKey, FieldWords>>>> = { en: fields, de: deFields };
