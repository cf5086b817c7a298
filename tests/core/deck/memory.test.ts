import { describe, expect, it } from 'vitest';
import { createLocale } from '../../../renderer/core/base/locale/index.ts';
import { fieldPath } from '../../../renderer/core/base/ids.ts';
import { compose, type ComposeOptions } from '../../../renderer/core/deck/compose.ts';
import { loadLanguageSupport } from '../../../renderer/core/deck/fit/language-support.ts';
import { createMemory, Memo } from '../../../renderer/core/deck/fit/memory.ts';
import { applyEdit } from '../../../renderer/core/edit/apply.ts';
import { set } from '../../../renderer/core/edit/edit.ts';
import type { OpenedPitch } from '../../../renderer/core/pitch/open.ts';
import { assets, openFixture, openSample, SAMPLES, THEMES } from '../../support/decks.ts';

const ANSWER = fieldPath('story', 'answer');
const TYPED = ['A', 'A longer', '**Bold** and [a link](https://example.org)', 'Bold and a link', ''];

async function optionsFor({ pitch }: OpenedPitch, theme: string): Promise<ComposeOptions> {
  const locale = createLocale(pitch.meta.language ?? 'en-GB');
  const data = assets.theme(theme);
  if (!data) throw new Error(`no theme ${theme}`);
  return {
    theme: data,
    metrics: assets.metrics,
    labels: assets.labels(locale.language),
    support: await loadLanguageSupport(locale.tag),
    cut: 'full',
    mode: 'edit',
  };
}

const typed = (opened: OpenedPitch, text: string): OpenedPitch => ({
  ...opened,
  pitch: applyEdit(opened.pitch, set(ANSWER, text)),
});

describe('composing with a memory', () => {
  it.each([...SAMPLES, 'arabic'])('gives the same decks of %s as without one, while somebody types', async (id) => {
    const opened = SAMPLES.includes(id) ? openSample(id) : openFixture(id);
    const options = await optionsFor(opened, 'boardroom');
    const memory = createMemory();

    for (const text of TYPED) {
      const pitch = typed(opened, text);
      expect(compose(pitch, { ...options, memory })).toEqual(compose(pitch, options));
    }
  });

  it('sets texts anew when the theme changes and when it changes back', async () => {
    const opened = openSample('enterprise-social-network');
    const memory = createMemory();

    for (const theme of [...THEMES, ...THEMES]) {
      const options = await optionsFor(opened, theme);
      expect(compose(opened, { ...options, memory })).toEqual(compose(opened, options));
    }
  });

  it('keeps the very same text for what did not change, so that nobody needs to draw it again', async () => {
    const opened = openSample('enterprise-social-network');
    const options = { ...(await optionsFor(opened, 'boardroom')), memory: createMemory() };
    const paragraphsOf = (pitch: OpenedPitch) =>
      compose(pitch, options).slides.find(({ id }) => id === 'benefits')?.title.paragraphs;

    const before = paragraphsOf(typed(opened, 'A'));
    const after = paragraphsOf(typed(opened, 'Another answer'));

    expect(after?.[0]).toBe(before?.[0]);
  });
});

describe('a memo', () => {
  it('asks once for each key', () => {
    const memo = new Memo<number>();
    let asked = 0;
    const ask = (): number => ++asked;

    expect([memo.of('a', ask), memo.of('a', ask), memo.of('b', ask)]).toEqual([1, 1, 2]);
  });
});
