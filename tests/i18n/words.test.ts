import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../renderer/i18n/catalogues.ts';
import { COMMANDS, MENUS } from '../../renderer/commands/commands.ts';
import { SECTIONS as SLIDE_SECTIONS, SLIDE_KINDS } from '../../renderer/core/deck/model.ts';
import { CUTS } from '../../renderer/core/pitch/cuts.ts';
import { LANGUAGES } from '../../renderer/i18n/catalogue.ts';
import type { Message } from '../../renderer/i18n/messages.ts';
import { wordsOf } from '../../renderer/i18n/translator.ts';
import { SECTIONS } from '../../renderer/core/pitch/sections.ts';
import { sourceFiles } from '../support/house.ts';
import { FINDINGS, OPEN_FAILURES, SAVE_FAILURES, VERBS } from './codes.ts';
import { FORM_FIELDS, FORM_GROUPS, FORM_LISTS } from './forms.ts';

const root = path.resolve(import.meta.dirname, '../..');

const texts = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other];

const placeholders = (message: Message): readonly string[] =>
  [...new Set(texts(message).flatMap((text) => [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place)))].toSorted();

/** Literal keys that a source file asks for, of plain words (`t`) or of plurals (`n`). */
const asked = (text: string, call: 't' | 'n'): readonly string[] =>
  [...text.matchAll(new RegExp(`(?<![\\w.])${call}\\(\\s*'([^']+)'`, 'gu'))].map(([, key]) => key ?? '');

/** Beginnings of keys that a source file computes, as in `group.`. */
const askedBeginnings = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w.])[tn]\(\s*`([^`$]+)\$/gu)].map(([, key]) => key ?? '');

/** Names in the founding sample, and what it is about: an example must come from somewhere else. */
function foundingWords(): readonly string[] {
  const file = path.join(root, 'assets/samples/enterprise-social-network.pitch.json');
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/"(?:name|by|who|organisation|publisher)": "([^"]+)"/gu)]
    .flatMap(([, name]) => (name ?? '').split(/[^\p{L}]+/u))
    .filter((word) => word.length > 3 && /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());
  return [
    ...names.filter((word) => !COMMON.has(word)),
    'network',
    'netzwerk',
    'intranet',
    'fusion',
    'merger',
    'engineer',
  ];
}

/** Words of roles and of every company, which name nobody. */
const COMMON = new Set(
  'energy building finance head team lead service internal communications operations regional manager south north field project leads experts start measure people customer annual report industry survey leadership office works council desk call back centre wait case'.split(
    ' ',
  ),
);

describe.each(LANGUAGES)('words in %s', (language) => {
  const words = wordsOf(CATALOGUES[language]);
  const missing = (keys: readonly string[]): readonly string[] => keys.filter((key) => !words.has(key));

  it('label and guide every field of the forms', () => {
    expect(missing(FORM_FIELDS.flatMap(({ key }) => [`field.${key}.label`, `field.${key}.guide`]))).toEqual([]);
    expect(FORM_FIELDS.filter(({ key }) => words.get(`field.${key}.label`) === '').map(({ key }) => key)).toEqual([]);
  });

  it('give an example for every field that takes sentences', () => {
    const prose = FORM_FIELDS.filter(({ kind }) => kind === 'prose');
    expect(prose.length).toBeGreaterThan(40);
    expect(missing(prose.map(({ key }) => `field.${key}.example`))).toEqual([]);
  });

  it('name every group, every list and every choice of the forms', () => {
    const choices = FORM_FIELDS.flatMap((field) =>
      field.kind === 'choice' ? field.options.map((option) => `choice.${field.key}.${option}`) : [],
    );
    const lists = FORM_LISTS.flatMap(({ key }) => [`editor.add.${key}`, `list.one.${key}`]);
    const groups = FORM_GROUPS.flatMap((id) => [`group.${id}`, `groupHint.${id}`]);
    expect(missing([...groups, ...lists, ...choices])).toEqual([]);
  });

  it('say every section, command, menu, cut and kind of finding or failure', () => {
    expect(
      missing([
        ...SECTIONS.flatMap((id) => [`section.${id}`, `sectionHint.${id}`]),
        ...SLIDE_SECTIONS.map((id) => `slideSection.${id}`),
        ...SLIDE_KINDS.map((id) => `kind.${id}`),
        ...COMMANDS.map(({ id }) => `command.${id}`),
        ...MENUS.map((id) => `menu.${id}`),
        ...CUTS.map((id) => `cut.${id}`),
        ...FINDINGS.flatMap((id) => [`finding.${id}`, `finding.${id}.why`]),
        ...SAVE_FAILURES.flatMap((id) => [`save.${id}`, `save.${id}.what`]),
        ...OPEN_FAILURES.map((id) => `open.${id}`),
        ...VERBS.flatMap((id) => [`undo.${id}`, `redo.${id}`]),
      ]),
    ).toEqual([]);
  });

  it('hold every literal key that a component asks for, plain or plural as it asks', () => {
    const files = sourceFiles(root).filter((file) => file.path.startsWith('renderer/ui/'));
    const plain = files.flatMap(({ text }) => asked(text, 't'));
    const plural = files.flatMap(({ text }) => asked(text, 'n'));
    expect(asked("t('a.b') n(\n'c.d', 1)", 'n')).toEqual(['c.d']);
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.filter((key) => typeof words.get(key) !== 'string')).toEqual([]);
    expect(plural.filter((key) => typeof words.get(key) !== 'object')).toEqual([]);
  });

  it('hold something for every key that a component computes', () => {
    const files = sourceFiles(root).filter((file) => file.path.startsWith('renderer/ui/'));
    const known = [...words.keys()];
    const begins = files.flatMap(({ text }) => askedBeginnings(text));
    expect(askedBeginnings(['t(`group.', '{id}`)'].join('$'))).toEqual(['group.']);
    expect(begins.filter((beginning) => !known.some((key) => key.startsWith(beginning)))).toEqual([]);
  });

  it('take no example from the founding sample', () => {
    const founding = foundingWords();
    const examples = [...words].filter(([key]) => key.endsWith('.example'));
    const borrowed = examples.flatMap(([key, message]) =>
      texts(message)
        .flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u))
        .filter((word) => founding.includes(word))
        .map((word) => `${key}: ${word}`),
    );
    expect(founding).toContain('halden');
    expect(borrowed).toEqual([]);
  });

  it('do not shout, plead or use straight quotation marks', () => {
    const wrong = [...words].filter(([, message]) =>
      texts(message).some((text) => /!|\bplease\b|\bbitte\b|\boops\b|successfully|"/iu.test(text)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

describe('German', () => {
  const english = wordsOf(CATALOGUES.en);
  const german = wordsOf(CATALOGUES.de);

  it('has the words that English has, and no others', () => {
    expect([...german.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('has the placeholders that English has', () => {
    const differing = [...english].filter(
      ([key, message]) => placeholders(message).join() !== placeholders(german.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
