import { describe, expect, it } from 'vitest';
import type { ZipError } from '../../../renderer/core/base/zip.ts';
import { archiveError, describeOpenError, type OpenError } from '../../../renderer/core/pitch/open-error.ts';
import { utf8 } from '../../../renderer/core/base/zip.ts';
import { minimalPitch, refusalOf } from '../../support/pitches.ts';

/** Each error, a word of what is wrong, and a word of what to do. */
const ERRORS: readonly (readonly [OpenError, string, string])[] = [
  [{ code: 'not-json', fault: { line: 2, column: 5 } }, 'line 2, column 5', 'mend'],
  [{ code: 'not-a-pitch' }, '"format": "greenlight"', 'greenlight new'],
  [{ code: 'too-new', formatVersion: 9, generator: 'greenlight 7.0.0', title: 'Later' }, 'greenlight 7.0.0', 'Update'],
  [{ code: 'too-new', formatVersion: 9, generator: 'greenlight 7.0.0', title: 'Later' }, 'format version 9', '“Later”'],
  [{ code: 'migration-failed', step: 'split names' }, 'split names', 'Open it with'],
  [{ code: 'invalid', issues: [{ field: 'meta.title', problem: 'text is needed' }] }, 'meta.title: text', 'Correct'],
  [{ code: 'duplicate-id', list: 'people', id: 'anna' }, '"anna"', 'another id'],
  [{ code: 'too-large', detail: 'nested more than 64 deep' }, 'more than 64 deep', 'Shorten or split'],
  [{ code: 'damaged-archive', detail: 'it has no directory' }, 'it has no directory', 'backup'],
  [{ code: 'encrypted-archive' }, 'encrypted', 'Remove the password'],
  [{ code: 'hostile-archive', detail: 'an entry is called "../x"' }, '"../x"', 'do not trust'],
];

describe('the message of a refused file', () => {
  it.each(ERRORS)('for %j says %j and what to do', (error, wrong, advice) => {
    const message = describeOpenError(error);

    expect(message).toContain(wrong);
    expect(message).toContain(advice);
  });

  it('is one line that ends in a full stop and holds no trace of the program', () => {
    const messages = ERRORS.map(([error]) => describeOpenError(error));

    expect(messages.filter((message) => !/^[^\n]+\.$/u.test(message) || /\.ts|\bat \S+:\d+/u.test(message))).toEqual(
      [],
    );
  });

  it('is one line also when the file is broken over several', () => {
    const message = describeOpenError(refusalOf(utf8('{\n  "format": "greenlight",\n  oops\n}')));

    expect(message).toContain('not JSON');
    expect(message).not.toContain('\n');
  });

  it('names three fields at most, and counts the rest', () => {
    const people = [{ name: 1 }, { name: 2 }, { name: 3 }, { name: 4 }, { name: 5 }];

    const message = describeOpenError(refusalOf(minimalPitch({ people })));

    expect(message).toContain('people[3].name');
    expect(message).not.toContain('people[4].name');
    expect(message).toContain('and 2 more');
  });
});

describe('what is wrong with an archive', () => {
  it.each<[ZipError, OpenError]>([
    [
      { code: 'damaged', detail: 'x' },
      { code: 'damaged-archive', detail: 'x' },
    ],
    [
      { code: 'hostile', detail: 'x' },
      { code: 'hostile-archive', detail: 'x' },
    ],
    [
      { code: 'too-large', detail: 'x' },
      { code: 'too-large', detail: 'x' },
    ],
    [{ code: 'encrypted', detail: 'pitch.json' }, { code: 'encrypted-archive' }],
  ])('is said of the file that a person named: %j', (zip, expected) => {
    expect(archiveError(zip)).toEqual(expected);
  });
});
