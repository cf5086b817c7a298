// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import { AppProvider } from '../../../../renderer/ui/app-context.tsx';
import { ObjectionsPart } from '../../../../renderer/ui/features/objections/objections-part.tsx';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';
import { deskWith, type Desk } from '../../../support/desk.ts';

afterEach(cleanup);
// They load when they are opened, which takes a while the first time.
beforeAll(() =>
  Promise.all([
    import('../../../../renderer/ui/features/objections/library-dialog.tsx'),
    import('../../../../renderer/ui/features/objections/drill-dialog.tsx'),
  ]),
);

function show(document: object): Desk {
  const desk = deskWith(document);
  render(
    <WordsProvider catalogue={CATALOGUES.en} onUnknown={throwOnUnknown}>
      <AppProvider app={desk.app}>
        <ObjectionsPart />
      </AppProvider>
    </WordsProvider>,
  );
  return desk;
}

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const objectionsOf = ({ pitch }: Desk) => pitch().evidence?.objections ?? [];

describe('the library', () => {
  it('takes an objection over with its answer and blanks, which undo takes out again', async () => {
    const desk = show({});
    await press('Add from the library');
    await press('Add “It is a passing fad”');

    expect(objectionsOf(desk)).toEqual([
      expect.objectContaining({ id: 'fad', longAnswer: expect.stringContaining('[weeks]') as unknown }),
    ]);
    expect(await screen.findByText('In your list')).toBeTruthy();

    desk.app.undo();
    expect(objectionsOf(desk)).toEqual([]);
    expect(await screen.findByRole('button', { name: 'Add “It is a passing fad”' })).toBeTruthy();
  });

  it('marks what is in the list already', async () => {
    show({ evidence: { objections: [{ id: 'x', objection: 'It costs too much!' }] } });
    await press('Add from the library');

    const entry = await screen.findByText('It costs too much');
    expect(within(entry.closest('li') ?? entry).getByText('In your list')).toBeTruthy();
  });

  it('speaks the language of the pitch', async () => {
    show({ meta: { title: 'x', language: 'de-AT' } });
    await press('Add from the library');

    expect(await screen.findByText('Das ist eine Modeerscheinung')).toBeTruthy();
  });
});

const TWO = {
  people: [{ id: 'h', name: 'Henrik' }],
  evidence: {
    facts: [{ id: 'share', value: 70, unit: '%' }],
    objections: [
      { id: 'fad', objection: 'A fad', answer: 'Still **{fact:share}** use it', raisedBy: { person: 'h' } },
      { id: 'cost', objection: 'Too dear', answer: 'It stops itself', proof: 'The cap' },
    ],
  },
  practice: { drills: [{ id: '1', objection: 'cost', weak: true }] },
};

describe('the drill', () => {
  it('begins with what was weak, shows the answer on Space, marks on 1 and 2, and keeps how it went', async () => {
    const desk = show(TWO);
    await press('Practise the answers');

    expect(await screen.findByText('Too dear')).toBeTruthy();
    expect(screen.queryByText('It stops itself')).toBeNull();
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(await screen.findByText('It stops itself')).toBeTruthy();
    expect(screen.getByText('Proof: The cap')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: '1' });

    expect(await screen.findByText('A fad')).toBeTruthy();
    expect(screen.getByText('Raised by Henrik')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(await screen.findByText('Still 70% use it')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: '2' });

    expect(await screen.findByText('1 went well, 1 to practise again.')).toBeTruthy();
    await press('Done');
    expect(desk.pitch().practice?.drills).toEqual([
      { id: '1', objection: 'cost', weak: false },
      { id: '2', objection: 'fad', weak: true },
    ]);
  });

  it('marks nothing before the answer was seen', async () => {
    const desk = show(TWO);
    await press('Practise the answers');
    await screen.findByText('Too dear');
    fireEvent.keyDown(document.body, { key: '1' });

    expect(screen.getByText('Too dear')).toBeTruthy();
    expect(desk.pitch().practice).toEqual(TWO.practice);
  });

  it('is one step of undo, and none where nothing was marked', async () => {
    const desk = show(TWO);
    const before = desk.pitch();
    await press('Practise the answers');
    await screen.findByText('Too dear');
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.pitch()).toBe(before);

    await press('Practise the answers');
    for (const key of [' ', '2', ' ', '2']) {
      fireEvent.keyDown(await screen.findByRole('dialog'), { key });
      await waitFor(() => expect(screen.getByRole('dialog')).toBeTruthy());
    }
    await press('Done');
    desk.app.undo();
    expect(desk.pitch()).toEqual(before);
  });

  it('practises again what was weak', async () => {
    show(TWO);
    await press('Practise the answers');
    for (const key of [' ', '2', ' ', '1']) fireEvent.keyDown(await screen.findByRole('dialog'), { key });
    await press('Practise it again');

    expect(await screen.findByText('Too dear')).toBeTruthy();
    expect(screen.getByText('1 of 1')).toBeTruthy();
  });

  it('is off where there is nothing to practise', () => {
    show({});

    expect(screen.getByRole('button', { name: 'Practise the answers' })).toHaveProperty('disabled', true);
  });
});
