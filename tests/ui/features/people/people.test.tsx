// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import { AppProvider } from '../../../../renderer/ui/app-context.tsx';
import { ChampionCard } from '../../../../renderer/ui/features/people/champion-card.tsx';
import { PeoplePart } from '../../../../renderer/ui/features/people/people-part.tsx';
import { nameForReader } from '../../../../renderer/ui/features/people/use-readers.ts';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';
import { openSample } from '../../../support/decks.ts';
import { deskWith, type Desk } from '../../../support/desk.ts';

afterEach(cleanup);

function show(part: ReactNode, document: object = openSample('enterprise-social-network').pitch): Desk {
  const desk = deskWith(document);
  render(
    <WordsProvider catalogue={CATALOGUES.en} onUnknown={throwOnUnknown}>
      <AppProvider app={desk.app}>{part}</AppProvider>
    </WordsProvider>,
  );
  return desk;
}

const personIn = (desk: Desk, id: string) => desk.pitch().people?.find((one) => one.id === id);
const point = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the people map', () => {
  it('moves a person by arrows, says where they stand, and several arrows are one step of undo', () => {
    const desk = show(<PeoplePart />);
    fireEvent.keyDown(point(/^Henrik Dahl: /u), { key: 'ArrowRight' });
    fireEvent.keyDown(point(/^Henrik Dahl: /u), { key: 'ArrowDown' });

    expect(personIn(desk, 'henrik-dahl')).toMatchObject({ stance: 'neutral', influence: 80 });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Neutral, 4 of 5');

    desk.app.undo();
    expect(personIn(desk, 'henrik-dahl')).toMatchObject({ stance: 'sceptical', influence: 85 });
  });

  it("opens a person's form on a click and on Enter, which clicks", () => {
    const desk = show(<PeoplePart />);
    fireEvent.click(point(/^Anna Reuter: Decides, Neutral/u));

    expect(desk.app.store.getState().document).toMatchObject({
      section: 'people',
      field: 'people[anna-reuter].name',
      focusRequest: 1,
    });
  });

  it('names who must be won, and who has which part', () => {
    show(<PeoplePart />);

    const win = screen.getByRole('region', { name: 'Must be won' });
    expect(
      within(win)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Anna Reuter', 'Henrik Dahl']);
    expect(screen.getByText('Henrik Dahl, Sofia Marques, Tomás Silva')).toBeTruthy();
  });

  it('says that nobody decides yet, where nobody does', () => {
    show(<PeoplePart />, { people: [{ id: 'p', name: 'P' }] });

    expect(screen.getByText('Nobody yet. Who can say yes?')).toBeTruthy();
  });

  it('is a table too, which the app remembers', () => {
    show(<PeoplePart />);
    fireEvent.click(screen.getByRole('radio', { name: 'Table' }));

    const row = screen.getByRole('row', { name: /Martin Kessel/u });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Is asked', 'Against', '2 of 5', expect.stringMatching(/^Met .*19/u)]);
  });

  it('writes the meetings as a calendar file', async () => {
    const desk = show(<PeoplePart />);
    const files: { readonly name: string; readonly text: string }[] = [];
    desk.app.host.exports.write = (written) => {
      files.push(...written.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) })));
      return Promise.resolve({ ok: true, value: undefined });
    };
    fireEvent.click(screen.getByRole('button', { name: 'Save 5 meetings as a calendar file' }));

    await expect.poll(() => files.map(({ name }) => name)).toEqual(['Answers within a working day.ics']);
    expect(files[0]?.text).toContain(String.raw`SUMMARY:Talk with Anna Reuter\, COO`);
  });

  it('asks for a date first where there is no meeting', () => {
    show(<PeoplePart />, { people: [{ id: 'p', name: 'P' }] });

    expect(screen.getByText('Give a person a meeting date first.')).toBeTruthy();
  });
});

describe('the champion test', () => {
  const all = { mandate: 'a', trackRecord: 'b', personalWin: 'c', access: 'd' };

  it('is passed by four answers', () => {
    show(<ChampionCard />, { champion: all });

    expect(screen.getByText('4 of 4 passed')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['mandate', /^Power/u, 'champion.mandate'],
    ['trackRecord', /^Track record/u, 'champion.trackRecord'],
    ['personalWin', /^Personal win/u, 'champion.personalWin'],
    ['access', /^Access/u, 'champion.access'],
  ])('says what to do where one fails, and goes to its field: %s', (missing, name, field) => {
    const desk = show(<ChampionCard />, { champion: { ...all, [missing]: '  ' } });

    expect(screen.getByText('3 of 4 passed')).toBeTruthy();
    expect(screen.getByText(name)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Write it: /u }));
    expect(desk.app.store.getState().document?.field).toBe(field);
  });
});

describe('the files of one reader', () => {
  const readers = [{ id: 'h', name: 'Henrik Dahl, CFO' }];

  it('are called after them, without what no file name takes', () => {
    expect(nameForReader('Pilot', 'h', readers)).toBe('Pilot, Henrik Dahl CFO');
    expect(nameForReader('Pilot', 'x', [{ id: 'x', name: '../a:b' }])).toBe('Pilot, a b');
    expect(nameForReader('Pilot', undefined, readers)).toBe('Pilot');
  });
});
