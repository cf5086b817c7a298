import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../renderer/core/base/json.ts';
import { FORMAT_VERSION } from '../../../../renderer/core/pitch/format.ts';
import { migrate, MIGRATIONS, type Migration } from '../../../../renderer/core/pitch/migrations/index.ts';

/** Two invented steps of which the second needs what the first did. */
const nameToTitle: Migration = {
  name: 'name becomes title',
  migrate: ({ name, ...rest }) => ({ ...rest, title: name ?? null }),
};
const titleToMeta: Migration = {
  name: 'title moves into meta',
  migrate: ({ title, ...rest }) => {
    if (typeof title !== 'string') throw new TypeError('no title');
    return { ...rest, meta: { title } };
  },
};
const CHAIN = [nameToTitle, titleToMeta];

describe('a migration', () => {
  it('takes a document through every step when it is of the first version', () => {
    expect(migrate({ name: 'Old', later: 1 }, 1, CHAIN)).toEqual({
      ok: true,
      value: { later: 1, meta: { title: 'Old' } },
    });
  });

  it('takes only the steps that are left when the document is newer', () => {
    expect(migrate({ title: 'Newer', name: 'kept' }, 2, CHAIN)).toEqual({
      ok: true,
      value: { name: 'kept', meta: { title: 'Newer' } },
    });
  });

  it('leaves a document of the newest version as it is', () => {
    const document: JsonObject = { meta: { title: 'Newest' } };

    const result = migrate(document, 3, CHAIN);

    expect(result.ok && result.value).toBe(document);
  });

  it('names the step that could not be taken, and takes none after it', () => {
    const taken: string[] = [];
    const last: Migration = { name: 'never', migrate: (document) => (taken.push('never'), document) };

    expect(migrate({ name: 7 }, 1, [...CHAIN, last])).toEqual({ ok: false, error: 'title moves into meta' });
    expect(taken).toEqual([]);
  });
});

describe('the format version', () => {
  it('is one more than there are steps', () => {
    expect(FORMAT_VERSION).toBe(MIGRATIONS.length + 1);
  });

  it('needs no step when a document already has it', () => {
    const document: JsonObject = { meta: { title: 'A test' } };

    expect(migrate(document, FORMAT_VERSION)).toEqual({ ok: true, value: document });
  });
});
