// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../renderer/i18n/catalogues.ts';
import { ComboBox } from '../../../renderer/ui/components/combo-box.tsx';
import { DateField } from '../../../renderer/ui/components/date-field.tsx';
import { MoneyField } from '../../../renderer/ui/components/money-field.tsx';
import { NumberField } from '../../../renderer/ui/components/number-field.tsx';
import { Select } from '../../../renderer/ui/components/select.tsx';
import { Splitter } from '../../../renderer/ui/components/splitter.tsx';
import { WordsProvider } from '../../../renderer/ui/words.tsx';

/** Keeps what a field says, as the store does, and notes every value. */
function Kept<T>({
  start,
  seen,
  children,
}: {
  readonly start: T;
  readonly seen: T[];
  readonly children: (value: T, change: (value: T) => void) => ReactNode;
}): ReactNode {
  const [value, setValue] = useState(start);
  return children(value, (next) => {
    seen.push(next);
    setValue(next);
  });
}

function show<T>(
  start: T,
  children: (value: T, change: (value: T) => void) => ReactNode,
  locale = 'en-GB',
): readonly T[] {
  const seen: T[] = [];
  render(
    <WordsProvider catalogue={CATALOGUES[locale.startsWith('de') ? 'de' : 'en']} locale={locale}>
      <Kept start={start} seen={seen}>
        {children}
      </Kept>
    </WordsProvider>,
  );
  return seen;
}

const box = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (element: HTMLElement, text: string): boolean => fireEvent.change(element, { target: { value: text } });

afterEach(cleanup);

describe('a number field', () => {
  const field = (value: number | undefined, change: (value: number | undefined) => void): ReactNode => (
    <NumberField label="Months" guide="How long." field="story.months" value={value} onChange={change} min={0} />
  );

  it('is followed at every key, and is not written anew while it is typed', () => {
    const seen = show<number | undefined>(undefined, field, 'de-DE');
    for (const text of ['1', '1,', '1,5', '1,50']) type(box('Months'), text);
    expect(seen).toEqual([1, 1, 1.5, 1.5]);
    expect(box('Months').value).toBe('1,50');
    fireEvent.blur(box('Months'));
    expect(box('Months').value).toBe('1,5');
  });

  it('is named, described and found by its field', () => {
    show<number | undefined>(6, field);
    expect(box('Months').dataset['field']).toBe('story.months');
    expect(document.getElementById(box('Months').getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'How long.',
    );
  });

  it('says what is no number, and keeps the last one', () => {
    const seen = show<number | undefined>(6, field);
    type(box('Months'), 'soon');
    expect(screen.getByText('“soon” is not a number')).toBeTruthy();
    expect(box('Months').getAttribute('aria-invalid')).toBe('true');
    expect(seen).toEqual([]);
  });

  it('steps with the arrows and the page keys, within its bounds', () => {
    const seen = show<number | undefined>(6, field);
    for (const key of ['ArrowUp', 'PageUp', 'ArrowDown', 'PageDown', 'PageDown']) {
      fireEvent.keyDown(box('Months'), { key });
    }
    expect(seen).toEqual([7, 17, 16, 6, 0]);
  });

  it('is empty once it is emptied', () => {
    const seen = show<number | undefined>(6, field);
    type(box('Months'), '');
    expect(seen).toEqual([undefined]);
  });
});

describe('a money field', () => {
  const field = (value: number | undefined, change: (value: number | undefined) => void): ReactNode => (
    <MoneyField label="Amount" value={value} onChange={change} currency="EUR" />
  );

  it('understands 48k, and writes it out once it is left', () => {
    const seen = show<number | undefined>(undefined, field);
    type(box('Amount'), '48k');
    expect(seen).toEqual([48_000]);
    expect(box('Amount').value).toBe('48k');
    fireEvent.blur(box('Amount'));
    expect(box('Amount').value).toBe('48,000');
  });

  it('is written as the locale has it', () => {
    show<number | undefined>(48_000, field, 'de-DE');
    expect(box('Amount').value).toBe('48.000');
  });
});

describe('a date field', () => {
  const field = (value: string | undefined, change: (value: string | undefined) => void): ReactNode => (
    <DateField label="When" field="ask.decideBy" value={value} onChange={change} />
  );

  it('has its parts in the order of the locale', () => {
    show<string | undefined>('2026-12-04', field, 'de-DE');
    expect(screen.getAllByRole('spinbutton').map(({ textContent }) => textContent)).toEqual(['04', '12', '2026']);
  });

  it('steps a part with the arrows and says the day', () => {
    const seen = show<string | undefined>('2026-12-04', field);
    const [day] = screen.getAllByRole('spinbutton');
    if (!day) throw new Error('no part');
    fireEvent.keyDown(day, { key: 'ArrowUp' });
    expect(seen).toEqual(['2026-12-05']);
  });

  it('says what is no day of the calendar, and leaves it in the pitch', () => {
    const seen = show<string | undefined>('2026-02-31', field);
    expect(screen.getByText('“2026-02-31” is not a date of the calendar. Choose one.')).toBeTruthy();
    expect(seen).toEqual([]);
  });
});

describe('a select', () => {
  it('chooses one of a few, or none', async () => {
    const options = [
      { id: 'up', name: 'More is better' },
      { id: 'down', name: 'Less is better' },
    ];
    const seen = show<string | undefined>(undefined, (value, change) => (
      <Select label="Direction" options={options} value={value} onChange={change} none="None" />
    ));
    const button = screen.getByRole('button', { name: /Direction/u });
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('option', { name: 'Less is better' }));
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('option', { name: 'None' }));
    expect(seen).toEqual(['down', undefined]);
  });
});

describe('a combo box', () => {
  const people = [
    { id: 'mira', name: 'Mira Okafor' },
    { id: 'kari', name: 'Kari Lund' },
  ];

  it('finds by what is typed, and chooses', async () => {
    const seen = show<string | undefined>(undefined, (value, change) => (
      <ComboBox label="Who" options={people} value={value} onChange={change} />
    ));
    const input = screen.getByRole('combobox', { name: 'Who' });
    act(() => input.focus());
    type(input, 'kar');
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Kari Lund']);
    fireEvent.click(options[0] ?? input);
    expect(seen).toEqual(['kari']);
    expect(input).toHaveProperty('value', 'Kari Lund');
  });

  it('takes words of one’s own where the field allows them', () => {
    const seen = show('', (text, change) => (
      <ComboBox label="Who" options={people} value={undefined} onChange={() => undefined} text={text} onText={change} />
    ));
    type(screen.getByRole('combobox', { name: 'Who' }), 'A neighbour');
    expect(seen).toEqual(['A neighbour']);
    expect(screen.getByRole('combobox', { name: 'Who' })).toHaveProperty('value', 'A neighbour');
  });

  it('offers to make a new one, last', async () => {
    const made: string[] = [];
    show<string | undefined>(undefined, (value, change) => (
      <ComboBox
        label="Who"
        options={people}
        value={value}
        onChange={change}
        create={{ label: 'New person', onCreate: (text) => made.push(text) }}
      />
    ));
    const input = screen.getByRole('combobox', { name: 'Who' });
    act(() => input.focus());
    type(input, 'Ola Nordmann');
    fireEvent.click(await screen.findByRole('option', { name: 'New person' }));
    expect(made).toEqual(['Ola Nordmann']);
  });
});

describe('the edge between two panes', () => {
  it('moves by the arrows within its bounds, and goes back with a double click', () => {
    const seen = show(420, (value, change) => (
      <Splitter label="Width" value={value} min={400} max={440} onChange={change} onReset={() => change(410)} />
    ));
    const edge = screen.getByRole('separator', { name: 'Width' });
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
      fireEvent.keyDown(edge, { key });
    }
    fireEvent.doubleClick(edge);
    expect(seen).toEqual([436, 440, 424, 408, 400, 410]);
    expect(edge.getAttribute('aria-valuenow')).toBe('410');
  });
});
