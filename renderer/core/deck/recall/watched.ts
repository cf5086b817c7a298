import { isObject } from '../../base/json.ts';
import type { Pitch } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';

/**
 * A context that notes what is read through it, so that whatever was made of it can be kept for as long as all of that
 * stays. It stays with what was made, and always reads what is there now.
 */
export interface Reads {
  /** Whether everything that was read is still the same. */
  hold(context: Context): boolean;
  note(place: string, read: (context: Context) => unknown): void;
}

export function createReads(now: () => Context): Reads {
  const noted = new Map<string, { readonly read: (context: Context) => unknown; readonly value: unknown }>();
  return {
    hold: (context) => [...noted.values()].every(({ read, value }) => read(context) === value),
    note: (place, read) => {
      if (!noted.has(place)) noted.set(place, { read, value: read(now()) });
    },
  };
}

export function watched(now: () => Context, { note }: Reads): Context {
  const facts = (): void => note('facts', (context) => context.facts);
  const whole = (key: keyof Pitch): void => note(`${key} whole`, ({ pitch }) => pitch[key]);
  const pitch = watchedPitch(now, note);
  return {
    pitch,
    get locale() {
      return now().locale;
    },
    get theme() {
      return now().theme;
    },
    get typesetter() {
      return now().typesetter;
    },
    get mode() {
      return now().mode;
    },
    get currency() {
      return now().currency;
    },
    get facts() {
      facts();
      return now().facts;
    },
    get findings() {
      return now().findings;
    },
    label: (...given) => now().label(...given),
    prose: (value, path) => {
      if (value?.includes('{') === true) facts();
      return now().prose(value, path);
    },
    line: (...given) => now().line(...given),
    date: (value) => now().date(value),
    dateText: (...given) => now().dateText(...given),
    money: (...given) => now().money(...given),
    currencyOf: (value) => now().currencyOf(value),
    person: (value, path) => {
      whole('people');
      return now().person(value, path);
    },
    picture: (...given) => {
      whole('media');
      return now().picture(...given);
    },
    report: (...given) => now().report(...given),
    overhear: (make) => now().overhear(make),
    recall: undefined,
  };
}

type Group = Readonly<Record<string, unknown>>;

/** Two steps deep: typing into one part of the story leaves what reads the others. */
function watchedPitch(now: () => Context, note: Reads['note']): Pitch {
  const groupOf = ({ pitch }: Context, key: string): unknown => (pitch as unknown as Group)[key];
  const groups = new Map<string, object>();
  const groupAt = (key: string): object => {
    const known = groups.get(key);
    if (known) return known;
    const made = watchedGroup(
      () => groupIn(groupOf(now(), key)),
      (inner, read) => note(`${key} ${inner}`, (context) => read(groupIn(groupOf(context, key)))),
    );
    groups.set(key, made);
    return made;
  };
  const top = watchedGroup(
    () => now().pitch,
    (key, read) => note(key, ({ pitch }) => read(pitch)),
    (key, value) => {
      note(`${key} is group`, (context) => isObject(groupOf(context, key)));
      return isObject(value) ? groupAt(key) : undefined;
    },
  );
  return top as unknown as Pitch;
}

const NOTHING: Group = {};
const groupIn = (value: unknown): Group => (isObject(value) ? value : NOTHING);

type NoteIn = (place: string, read: (group: Group) => unknown) => void;

/** `inside` answers what stands for a value that is watched itself. */
function watchedGroup(
  now: () => Group,
  note: NoteIn,
  inside: (key: string, value: unknown) => object | undefined = () => undefined,
): object {
  const keys = (): void => note('its keys', (group) => Object.keys(group).join('\n'));
  const valueOf = (key: string): unknown => {
    const value = now()[key];
    const group = inside(key, value);
    if (group) return group;
    note(`.${key}`, (current) => current[key]);
    return value;
  };
  return new Proxy(
    {},
    {
      get: (_, key) => (typeof key === 'string' ? valueOf(key) : undefined),
      has: (_, key) => {
        keys();
        return Object.hasOwn(now(), key);
      },
      ownKeys: () => {
        keys();
        return Object.keys(now());
      },
      getOwnPropertyDescriptor: (_, key) => {
        keys();
        return typeof key === 'string' && Object.hasOwn(now(), key)
          ? { value: valueOf(key), enumerable: true, configurable: true, writable: true }
          : undefined;
      },
    },
  );
}
