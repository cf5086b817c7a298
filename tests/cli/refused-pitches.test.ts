import { writeZip } from '../../renderer/core/base/zip.ts';
import { describeRefused, type BadFile } from '../support/bad-files.ts';
import { pitchText } from '../support/pitches.ts';

/** JSON that is no pitch, or no right one. */

const titled = { meta: { title: 'A test' } };

const NOT_JSON: readonly BadFile[] = [
  {
    when: 'it is empty',
    file: 'empty.pitch.json',
    content: () => '',
    says: ['not JSON', 'line 1, column 1', 'Open it in a text editor'],
  },
  {
    when: 'a comma too many stands in it',
    file: 'comma.pitch.json',
    content: () => '{\n  "format": "greenlight",\n}',
    says: ['not JSON', 'line 3, column 1', 'Open it in a text editor'],
  },
  {
    when: 'it is a picture',
    file: 'picture.pitch.json',
    content: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0xfe),
    says: ['not JSON', 'line 1', 'or choose another file'],
  },
];

const NO_PITCH: readonly BadFile[] = [
  ...['null', '5', '"greenlight"', '[]', '{}'].map((text) => ({
    when: `it is the JSON ${text}`,
    file: 'other.pitch.json',
    content: () => text,
    says: ['no pitch', '"format": "greenlight"', '`greenlight new FILE`'],
  })),
  {
    when: 'it is the JSON of another program',
    file: 'package.json',
    content: () => '{ "name": "x", "version": "1.0.0", "document": {} }',
    says: ['no pitch', '"format": "greenlight"'],
  },
  {
    when: 'it has no document',
    file: 'hollow.pitch.json',
    content: () => '{ "format": "greenlight", "formatVersion": 1 }',
    says: ['no pitch', '`greenlight new FILE`'],
  },
  {
    when: 'it is a zip of something else',
    file: 'other.greenlight',
    content: () => writeZip([{ name: 'letter.txt', content: 'Dear' }]),
    says: ['no pitch', '`greenlight new FILE`'],
  },
];

const WRONG: readonly BadFile[] = [
  {
    when: 'it has no title',
    file: 'untitled.pitch.json',
    content: () => pitchText({ meta: {} }),
    says: ['meta.title', 'text is needed, nothing is there', 'Correct it'],
  },
  {
    when: 'its title is empty',
    file: 'blank.pitch.json',
    content: () => pitchText({ meta: { title: '' } }),
    says: ['meta.title', 'must not be empty', 'Correct it'],
  },
  {
    when: 'its title is nothing but white space',
    file: 'white.pitch.json',
    content: () => pitchText({ meta: { title: ' \n\u00A0' } }),
    says: ['meta.title', 'must not be empty', 'Correct it'],
  },
  {
    when: 'a field has another type',
    file: 'types.pitch.json',
    content: () => pitchText({ ...titled, ask: { decision: 5 }, story: { benefits: [{}, { who: ['a'] }] } }),
    says: ['ask.decision: text is needed, 5 is there', 'story.benefits[2].who: text is needed, a list is there'],
  },
  {
    when: 'many fields have another type',
    file: 'many.pitch.json',
    content: () => pitchText({ ...titled, people: Array.from({ length: 50 }, () => ({ name: 1 })) }),
    says: ['people[1].name', 'and 47 more', 'Correct it'],
  },
  {
    when: 'a choice is none of those that there are',
    file: 'choice.pitch.json',
    content: () => pitchText({ ...titled, people: [{ level: 'emperor' }] }),
    says: ['people[1].level', '"executive", "middle-management", "peer"', '"emperor" is there'],
  },
  {
    when: 'two items of one list have the same id',
    file: 'twins.pitch.json',
    content: () => pitchText({ ...titled, evidence: { facts: [fact('a'), fact('b'), fact('a')] } }),
    says: ['evidence.facts', '"a"', 'Give one of them another id'],
  },
  {
    when: 'two items have the id __proto__',
    file: 'protos.pitch.json',
    content: () => pitchText({ ...titled, people: [{ id: '__proto__' }, { id: '__proto__' }] }),
    says: ['people', '"__proto__"', 'Give one of them another id'],
  },
  {
    when: 'a later version wrote it',
    file: 'later.pitch.json',
    content: () => pitchText(titled, { formatVersion: 2, generator: 'greenlight 9.0.0' }),
    says: ['greenlight 9.0.0', 'format version 2', 'Update Greenlight', '“A test”'],
  },
  {
    when: 'a later version wrote it, and what it says of itself would spoil a terminal',
    file: 'escapes.pitch.json',
    content: () =>
      pitchText({ meta: { title: 'One\nTwo\u001B[2J' } }, { formatVersion: 99, generator: 'evil\r\nprogram\u0007' }),
    says: ['format version 99', 'Update Greenlight', 'One Two'],
  },
  {
    when: 'the name of a field would spoil a terminal',
    file: 'names.pitch.json',
    content: () => pitchText({ ...titled, deck: { slides: { 'a\nb\u001B[2J': { hidden: 'yes' } } } }),
    says: ['deck.slides.a b', 'true or false is needed', 'Correct it'],
  },
];

const fact = (id: string): object => ({ id, label: id, value: 1 });

describeRefused([
  ['no JSON', NOT_JSON],
  ['JSON that is no pitch', NO_PITCH],
  ['a pitch with something wrong', WRONG],
]);
