import { describe, expect, it } from 'vitest';
import { nextVariant, variantsOf } from '../../../../renderer/ui/features/deck/layout-variants.ts';
import { marksOf } from '../../../../renderer/ui/features/deck/slide-marks.ts';
import { composingEngine } from '../../../support/composing-engine.ts';
import { openSample } from '../../../support/decks.ts';

describe('the layout of a slide', () => {
  it('goes around its variants, back to the automatic one', () => {
    expect(nextVariant('business-case', undefined)).toBe('waterfall');
    expect(nextVariant('business-case', 'waterfall')).toBeUndefined();
  });

  it('has nothing to choose where there are no variants, whatever a slide is called', () => {
    expect([variantsOf('cover'), variantsOf('constructor'), nextVariant('cover', undefined)]).toEqual([
      [],
      [],
      undefined,
    ]);
  });
});

describe('the marks of the sorter', () => {
  it('share the meeting among the main slides, and count findings at their slides', async () => {
    const opened = openSample('enterprise-social-network');
    const view = await composingEngine().view(opened, { cut: 'full', theme: undefined, mode: 'edit' });
    if (!view) throw new Error('no view');
    const [first] = view.slides;
    const finding = {
      code: 'title-shortened',
      severity: 'warning',
      field: undefined,
      slide: first?.id,
      detail: '',
    } as const;
    const marks = [...marksOf({ ...view, findings: [finding, finding] }, 20).values()];

    expect(Math.round(marks.reduce((sum, { planned = 0 }) => sum + planned, 0))).toBe(20 * 60_000);
    expect(marks.map(({ findings }) => findings).slice(0, 2)).toEqual([2, 0]);
  });
});
