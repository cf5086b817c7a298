// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { fieldPath } from '../../../../renderer/core/base/ids.ts';
import { set } from '../../../../renderer/core/edit/edit.ts';
import type { BusinessCase } from '../../../../renderer/core/pitch/schema/index.ts';
import type { Language } from '../../../../renderer/i18n/catalogue.ts';
import { throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import { AppProvider } from '../../../../renderer/ui/app-context.tsx';
import { CaseResults } from '../../../../renderer/ui/features/case/case-results.tsx';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';
import { openSample } from '../../../support/decks.ts';
import { deskWith, type Desk } from '../../../support/desk.ts';

const BASE = fieldPath('evidence', 'businessCase', 'lines', { id: 'start' }, 'amount', 'base');
const PLAN: BusinessCase = {
  horizon: 12,
  lines: [
    { id: 'start', label: 'Start-up', kind: 'cost', amount: { low: 5000, base: 6000, high: 8000 } },
    {
      id: 'time',
      label: 'Time saved',
      kind: 'benefit',
      timing: 'recurring',
      amount: { low: 600, base: 1000, high: 1200 },
    },
    { id: 'fixed', label: 'Fixed fee', kind: 'cost', amount: { base: 0 } },
  ],
};

function show(businessCase: BusinessCase | undefined, language: Language = 'en', currency?: string): Desk {
  const meta = { title: 'x', ...(currency === undefined ? {} : { currency }) };
  const desk = deskWith({ meta, evidence: businessCase ? { businessCase } : {} });
  render(
    <WordsProvider catalogue={CATALOGUES[language]} onUnknown={throwOnUnknown}>
      <AppProvider app={desk.app}>
        <CaseResults />
      </AppProvider>
    </WordsProvider>,
  );
  return desk;
}

function columnOf(name: string): readonly (string | null)[] {
  const [head, ...rows] = screen.getAllByRole('row');
  if (!head) throw new Error('the table has no rows');
  const at = within(head)
    .getAllByRole('columnheader')
    .findIndex(({ textContent }) => textContent === name);
  return rows.map((row) => within(row).getAllByRole('cell')[at - 1]?.textContent ?? null);
}

afterEach(cleanup);

describe('the results of a business case', () => {
  it('stand in a table, a column for each scenario', () => {
    show(PLAN);

    expect(columnOf('Cautious')).toEqual(['not in 12 months', '−€800', '−10%', '−€800']);
    expect(columnOf('Base')).toEqual(['month 6', '€6,000', '100%', '€6,000']);
    expect(columnOf('Hopeful')).toEqual(['month 5', '€9,400', '188%', '€9,400']);
  });

  it('are one sentence that can be said aloud, and follow what is typed', () => {
    const desk = show(PLAN);
    expect(
      screen.getByText(/^€6k brings back €12k in 12 months, and pays for itself by month 6; the cautious/u),
    ).toBeTruthy();

    act(() => desk.app.edit(set(BASE, 7000), { label: { verb: 'type', field: BASE } }));

    expect(screen.getByText(/^€7k brings back .* month 7/u)).toBeTruthy();
    expect(columnOf('Base')[0]).toBe('month 7');
  });

  it('name the two assumptions that move the result most', () => {
    show(PLAN);
    const list = screen.getByRole('list', { name: 'What moves the result most' });

    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Time savednet €1,200 to €8,400', 'Start-upnet €4,000 to €7,000']);
  });

  it('are one column when no line has bounds, and say how to see more', () => {
    show({ lines: [{ id: 'a', kind: 'cost', amount: { base: 5 } }] });

    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Scenario', 'Base']);
    expect(screen.getByText(/^Give lines a low and a high amount/u)).toBeTruthy();
  });

  it('say what is missing as long as no line has an amount, and nothing before there is a line', () => {
    show({ lines: [{ id: 'a', kind: 'cost' }] });
    expect(screen.getByText(/^Give a cost and a benefit a base amount/u)).toBeTruthy();

    cleanup();
    show(undefined);
    expect(document.body.textContent).toBe('');
  });

  it('put amounts in order with one press, as one step that is undone', () => {
    const amount = { low: 9, base: 5, high: 1 };
    const desk = show({ lines: [{ id: 'a', label: 'Licences', kind: 'cost', amount }] });
    const amountNow = (): unknown => desk.pitch().evidence?.businessCase?.lines?.[0]?.amount;
    expect(screen.getByText('“Licences”: low, base and high stand in the wrong order')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Swap' }));
    expect(amountNow()).toEqual({ low: 1, base: 5, high: 9 });
    expect(screen.queryByRole('button', { name: 'Swap' })).toBeNull();

    act(() => desk.app.undo());
    expect(amountNow()).toEqual(amount);
  });

  it('order only what was entered', () => {
    const desk = show({ lines: [{ id: 'a', kind: 'cost', amount: { base: 5, high: 1 } }] });

    fireEvent.click(screen.getByRole('button', { name: 'Swap' }));

    expect(desk.pitch().evidence?.businessCase?.lines?.[0]?.amount).toEqual({ base: 1, high: 5 });
  });

  it.each(['', 'no code', 'JPY'])('do not mind the currency %j', (currency) => {
    show(PLAN, 'en', currency);

    expect(columnOf('Base')[0]).toBe('month 6');
  });

  it('speak German', () => {
    show(openSample('enterprise-social-network').pitch.evidence?.businessCase, 'de');

    expect(screen.getByText(/selbst defensiv sind wir ab Monat \d+ im Plus/u)).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Kapitalwert' })).toBeTruthy();
  });
});
