import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldPath, type FieldPath } from '../../../renderer/core/base/ids.ts';
import type { Json } from '../../../renderer/core/base/json.ts';
import { createLocale } from '../../../renderer/core/base/locale/index.ts';
import { compose, type ComposeOptions } from '../../../renderer/core/deck/compose.ts';
import { loadLanguageSupport } from '../../../renderer/core/deck/fit/language-support.ts';
import { createMemory } from '../../../renderer/core/deck/fit/memory.ts';
import { applyEdit } from '../../../renderer/core/edit/apply.ts';
import { set } from '../../../renderer/core/edit/edit.ts';
import type { OpenedPitch } from '../../../renderer/core/pitch/open.ts';
import { pitchSchema } from '../../../renderer/core/pitch/schema/index.ts';
import { walkPitch } from '../../../renderer/core/pitch/walk.ts';
import { assets, openFixture, openSample, SAMPLES } from '../../support/decks.ts';

async function optionsFor({ pitch }: OpenedPitch): Promise<ComposeOptions> {
  const locale = createLocale(pitch.meta.language ?? 'en-GB');
  const theme = assets.theme('boardroom');
  if (!theme) throw new Error('no theme');
  const support = await loadLanguageSupport(locale.tag);
  const labels = assets.labels(locale.language);
  return { theme, metrics: assets.metrics, labels, support, cut: 'full', mode: 'edit', arranged: true };
}

const open = (id: string): OpenedPitch => (SAMPLES.includes(id) ? openSample(id) : openFixture(id));

/** Every single value of a pitch, and every group and list whole. */
function fieldsOf({ pitch }: OpenedPitch): readonly (readonly [FieldPath, Json])[] {
  const fields: (readonly [FieldPath, Json])[] = [];
  walkPitch(pitch, ({ path, value }) => {
    if (path !== fieldPath()) fields.push([path, value as Json]);
  });
  return fields;
}

/** What a hand may make of it: another word, another number, or nothing. */
const otherThan = (value: Json): Json | undefined => {
  if (typeof value === 'string') return `${value} and more`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : undefined;
};

const changed = (opened: OpenedPitch, field: FieldPath, value: Json | undefined): OpenedPitch => {
  const pitch = applyEdit(opened.pitch, set(field, value));
  return pitchSchema.safeParse(pitch).success ? { ...opened, pitch } : opened;
};

/** Another value for some field, or none at all; each on what the ones before have left. */
const someEdits = (opened: OpenedPitch) =>
  fc.array(fc.tuple(fc.constantFrom(...fieldsOf(opened)), fc.boolean()), { minLength: 3, maxLength: 6 });

describe('a deck that is composed at every key', () => {
  it.each([...SAMPLES, 'arabic'])('is the one of %s that is composed anew, whatever is edited', async (id) => {
    const opened = open(id);
    const options = await optionsFor(opened);
    fc.assert(
      fc.property(someEdits(opened), (edits) => {
        const memory = createMemory();
        let pitch = opened;
        compose(pitch, { ...options, memory });
        for (const [[field, value], isKept] of edits) {
          pitch = changed(pitch, field, isKept ? otherThan(value) : undefined);
          expect(compose(pitch, { ...options, memory })).toEqual(compose(pitch, options));
        }
      }),
      { numRuns: 2 },
    );
  });

  it('has the very same slides where nothing changed, and others where something did', async () => {
    const opened = open('enterprise-social-network');
    const options = { ...(await optionsFor(opened)), memory: createMemory() };
    const field = fieldPath('story', 'situation');
    const before = compose(opened, options).slides;
    // The same fact: without it, its source would go, and every other source have another number.
    const text = '{fact:group-people}, and something else is so.';
    const after = compose(changed(opened, field, text), options).slides;
    const ids = after.filter((slide, i) => slide !== before[i]).map(({ id }) => id);
    expect(ids).toContain('situation');
    expect(ids.length).toBeLessThan(before.length / 2);
  });

  it('finds again what it found when a slide was drawn, although it draws it no more', async () => {
    const opened = open('enterprise-social-network');
    const options = await optionsFor(opened);
    const long = changed(opened, fieldPath('ask', 'decision'), 'Decide on a very long matter. '.repeat(60));
    const memory = createMemory();
    const found = compose(long, { ...options, memory }).findings;
    const title = changed(long, fieldPath('story', 'situation'), 'Now another word.');
    expect(found.length).toBeGreaterThan(compose(opened, options).findings.length);
    expect(compose(title, { ...options, memory }).findings).toEqual(compose(title, options).findings);
  });
});
