// @vitest-environment happy-dom
import { act, cleanup, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { fieldPath } from '../../../../renderer/core/base/ids.ts';
import type { Pitch } from '../../../../renderer/core/pitch/schema/index.ts';
import { throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import { GridField } from '../../../../renderer/ui/features/data/dataset-editor.tsx';
import { AppProvider } from '../../../../renderer/ui/app-context.tsx';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';
import { deskWith, type Desk } from '../../../support/desk.ts';
import { workbook } from '../../../support/workbooks.ts';

const DATASET = fieldPath('evidence', 'datasets', { id: 'd' });
const FILLED = { id: 'd', categories: ['Moss', 'Oslo'], series: [{ id: 's', name: 'Hours', values: [3, 4] }] };

interface Shown {
  readonly desk: Desk;
  readonly dataset: () => NonNullable<NonNullable<Pitch['evidence']>['datasets']>[number] | undefined;
}

function show(dataset: object = FILLED, language: 'en' | 'de' = 'en'): Shown {
  const desk = deskWith({ evidence: { datasets: [dataset] } });
  render(
    <WordsProvider catalogue={CATALOGUES[language]} onUnknown={throwOnUnknown}>
      <AppProvider app={desk.app}>
        <GridField path={DATASET} shape="dataset" />
      </AppProvider>
    </WordsProvider>,
  );
  return { desk, dataset: () => desk.pitch().evidence?.datasets?.[0] };
}

const active = (): HTMLInputElement => within(screen.getByRole('grid')).getByRole<HTMLInputElement>('textbox');
const press = (key: string, more: object = {}): boolean => fireEvent.keyDown(active(), { key, ...more });
const type = (text: string): boolean => fireEvent.change(active(), { target: { value: text } });
const start = (): void => act(() => active().focus());

function paste(text: string, html = ''): void {
  const event = createEvent.paste(active());
  const getData = (kind: string): string => (kind === 'text/html' ? html : kind === 'text/plain' ? text : '');
  Object.defineProperty(event, 'clipboardData', { value: { getData } });
  fireEvent(active(), event);
}

afterEach(cleanup);

describe('a grid of a data set', () => {
  it('shows names above, labels before, and numbers', () => {
    show();

    const rows = screen
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.querySelector('input')?.value ?? cell.textContent));

    expect(rows).toEqual([
      ['', 'Alabel', 'Bvalues'],
      ['1', '', 'Hours'],
      ['2', 'Moss', '3'],
      ['3', 'Oslo', '4'],
      ['4', 'Type or paste', ''],
    ]);
  });

  it('has one stop for Tab, which arrows move', () => {
    show();
    start();
    press('ArrowRight');

    expect(active().getAttribute('aria-label')).toBe('B2, Moss, Hours');
    expect(document.activeElement).toBe(active());
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(1);
  });

  it('changes the data while a number is typed, as one step', () => {
    const { desk, dataset } = show();
    start();
    press('ArrowRight');
    type('7');
    type('72');
    expect(dataset()?.series?.[0]?.values).toEqual([72, 4]);

    press('Enter');
    expect(active().getAttribute('aria-label')).toBe('B3, Oslo, Hours');
    act(() => desk.app.undo());
    expect(dataset()).toEqual(FILLED);
  });

  it('puts back what stood there when Escape is pressed', () => {
    const { dataset } = show();
    start();
    press('ArrowRight');
    type('99');
    press('Escape');

    expect(dataset()).toEqual(FILLED);
    expect(active().value).toBe('3');
  });

  it('keeps a text where a number belongs, leaves it out of the chart and says so', () => {
    const { dataset } = show();
    start();
    press('ArrowRight');
    type('n/a');

    expect(dataset()?.series?.[0]).toEqual({ id: 's', name: 'Hours', values: [null, 4], texts: { 0: 'n/a' } });
    expect(screen.getByText('Cell B2, “n/a”, is not a number and is left out of the chart.')).toBeTruthy();
  });

  it('begins a row when something is typed below the last', () => {
    const { dataset } = show();
    start();
    press('End', { ctrlKey: true });
    press('Home');
    type('Voss');

    expect(dataset()?.categories).toEqual(['Moss', 'Oslo', 'Voss']);
  });

  it('empties all cells that are selected', () => {
    const { dataset } = show();
    start();
    press('ArrowRight');
    press('ArrowDown', { shiftKey: true });
    press('Delete');

    expect(dataset()).toEqual({
      id: 'd',
      categories: ['Moss', 'Oslo'],
      series: [{ id: 's', name: 'Hours', values: [null, null] }],
    });
  });

  it('takes a decimal comma in German', () => {
    const { dataset } = show(FILLED, 'de');
    start();
    press('ArrowRight');
    type('1.234,5');

    expect(dataset()?.series?.[0]?.values).toEqual([1234.5, 4]);
  });

  it('takes out the rows that are selected', () => {
    const { dataset } = show();
    start();
    fireEvent.click(screen.getByRole('button', { name: 'Delete rows' }));

    expect(dataset()?.categories).toEqual(['Oslo']);
  });
});

describe('a paste into the grid', () => {
  const TABLE = 'Channel\tMedian hours\r\nMail\t62,4\r\nPhone\t18,5\r\n';

  it('becomes the data set, and says what was understood', () => {
    const { dataset } = show({ id: 'd' });
    paste(TABLE);

    expect(dataset()).toEqual({
      id: 'd',
      categories: ['Mail', 'Phone'],
      series: [{ id: 'series-1', name: 'Median hours', values: [62.4, 18.5] }],
    });
    expect(screen.getByText('3 rows, 2 columns pasted')).toBeTruthy();
    expect(screen.getByText('Tabs between cells, decimal comma, first row is a header.')).toBeTruthy();
  });

  it('is tinted until it is kept', () => {
    show({ id: 'd' });
    paste(TABLE);
    expect(screen.getByRole('grid').className).toContain('tinted');

    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.getByRole('grid').className).not.toContain('tinted');
    expect(screen.queryByText('3 rows, 2 columns pasted')).toBeNull();
  });

  it('is read anew when a choice is changed', () => {
    const { dataset } = show({ id: 'd' });
    paste(TABLE);
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'First row is a header' }));

    expect(dataset()?.categories).toEqual(['Channel', 'Mail', 'Phone']);
    expect(dataset()?.series?.[0]?.texts).toEqual({ 0: 'Median hours' });
  });

  it('is taken back by Escape and by Undo', () => {
    const { dataset } = show();
    start();
    paste(TABLE);
    expect(dataset()?.categories).toEqual(['Mail', 'Phone']);
    press('Escape');
    expect(dataset()).toEqual(FILLED);

    paste(TABLE);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(dataset()).toEqual(FILLED);
  });

  it('fills a block where it is put within a grid that holds something', () => {
    const { dataset } = show();
    start();
    press('ArrowRight');
    press('ArrowDown');
    paste('1,5\t2\n3\t4');

    expect(dataset()?.categories).toEqual(['Moss', 'Oslo', '']);
    expect(dataset()?.series?.map(({ values }) => values)).toEqual([
      [3, 1.5, 3],
      [null, 2, 4],
    ]);
  });

  it('reads the table of a page, as inert text', () => {
    const { dataset } = show({ id: 'd' });
    paste('', '<table><tr><td>A<td>B<tr><td><img src=x onerror=alert(1)>x<td>1<tr><td>=2+3<td>2</table>');

    expect(dataset()?.categories).toEqual(['x', '=2+3']);
  });

  it('that holds no cells says so', () => {
    show();
    paste('');

    expect(screen.getByText(/^Nothing to paste/u)).toBeTruthy();
  });

  it('takes the unit of what is marked, where there was none', () => {
    const { dataset } = show({ id: 'd' });
    paste('A\tShare\nx\t12 %\ny\t88 %\nz\t3 %');

    expect(dataset()?.unit).toBe('%');
  });
});

describe('a file for the grid', () => {
  const choose = (name: string, bytes: Uint8Array): boolean =>
    fireEvent.change(screen.getByLabelText('Open a file', { selector: 'input' }), {
      target: { files: [new File([new Uint8Array(bytes)], name)] },
    });

  it('is read as a paste is', async () => {
    const { dataset } = show({ id: 'd' });
    choose(
      'q3.xlsx',
      workbook({
        Figures: [
          ['Depot', 'Hours'],
          ['Moss', 62.4],
          ['Voss', 1],
          ['Oslo', 2],
        ],
      }),
    );

    await waitFor(() => expect(dataset()?.categories).toEqual(['Moss', 'Voss', 'Oslo']));
    expect(screen.getByText('Sheet “Figures”, first row is a header.')).toBeTruthy();
  });

  it('that has a password is refused in words, and leaves everything as it is', async () => {
    const { dataset } = show();
    const name = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]);
    choose('Q3 figures.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...name]));

    await waitFor(() => expect(screen.getByText(/“Q3 figures.xlsx” could not be read: it is protected/u)).toBeTruthy());
    expect(dataset()).toEqual(FILLED);
  });
});
