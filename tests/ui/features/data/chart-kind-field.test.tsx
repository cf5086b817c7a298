// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import type { ChartKind } from '../../../../renderer/core/deck/chart/suits.ts';
import { throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import { ChartKindField } from '../../../../renderer/ui/features/data/chart-kind-field.tsx';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';

function show(value?: ChartKind): (ChartKind | undefined)[] {
  const chosen: (ChartKind | undefined)[] = [];
  render(
    <WordsProvider catalogue={CATALOGUES.en} onUnknown={throwOnUnknown}>
      <ChartKindField
        frame={{ label: 'Chart', guide: 'Empty to let Greenlight choose.' }}
        values={{
          length: 2,
          rows: [
            [1, 2],
            [3, 4],
          ],
          unit: undefined,
        }}
        value={value}
        onChange={(kind) => chosen.push(kind)}
      />
    </WordsProvider>,
  );
  return chosen;
}

afterEach(cleanup);

describe('the kinds of chart', () => {
  it('are chosen, or left to Greenlight', () => {
    const chosen = show('line');
    fireEvent.click(screen.getByRole('radio', { name: 'Bars' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Automatic' }));

    expect(chosen).toEqual(['bar', undefined]);
  });

  it('that do not suit the data are off and say why', () => {
    const chosen = show();
    const ring = screen.getByRole('radio', { name: 'Ring' });
    fireEvent.click(ring);

    expect(ring.getAttribute('aria-disabled')).toBe('true');
    expect(ring.getAttribute('aria-description')).toBe('Shares need one series that adds up');
    expect(chosen).toEqual([]);
  });

  it('say that another is drawn when the chosen one came to suit no longer', () => {
    show('doughnut');

    expect(screen.getByText(/^This chart does not suit the data: Shares need/u)).toBeTruthy();
  });
});
