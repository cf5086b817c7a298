// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import type { DraftInfo, RecentFile } from '../../../../renderer/host/host.ts';
import type { DraftId, FileToken } from '../../../../renderer/host/names.ts';
import { createTranslator } from '../../../../renderer/i18n/translator.ts';
import type { Language } from '../../../../renderer/i18n/catalogue.ts';
import { columnsOf, targetOf } from '../../../../renderer/ui/features/home/grid-keys.ts';
import { Home, type HomeProps } from '../../../../renderer/ui/features/home/home.tsx';
import { whenInSentence, whenWords } from '../../../../renderer/ui/features/home/when-words.ts';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';

const NOW = new Date(2026, 10, 24, 12, 0).getTime();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const draft = (title: string, ago: number): DraftInfo => ({
  id: title as DraftId,
  title,
  typedAt: NOW - ago,
  edits: 14,
  sections: ['story', 'ask'],
  file: `${title}.greenlight` as FileToken,
  fileName: `${title}.greenlight`,
  version: undefined,
});

const recent = (title: string, missing?: RecentFile['missing']): RecentFile => ({
  file: title as FileToken,
  name: `${title}.greenlight`,
  folder: 'Halden',
  title,
  openedAt: NOW - 22 * MINUTE,
  slides: 12,
  minutes: 17,
  thumbnail: undefined,
  missing,
});

function show(given: Partial<HomeProps> = {}, language: Language = 'en'): readonly string[] {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (what?: unknown): void => {
      calls.push(
        what === undefined
          ? name
          : `${name} ${typeof what === 'string' ? what : ((what as { id?: string; name?: string }).id ?? (what as File).name)}`,
      );
    };
  const props: HomeProps = {
    drafts: [],
    recents: [],
    interview: undefined,
    now: NOW,
    keys: {},
    onInterview: note('interview'),
    onBlank: note('blank'),
    onSample: note('sample'),
    onOpen: note('open'),
    onRecent: note('recent'),
    onForget: note('forget'),
    onRecover: note('recover'),
    onDiscard: note('discard'),
    onDrop: note('drop'),
    ...given,
  };
  render(
    <WordsProvider catalogue={CATALOGUES[language]}>
      <Home {...props} />
    </WordsProvider>,
  );
  return calls;
}

afterEach(cleanup);

describe('the start page', () => {
  it('begins with the focus on answering questions', () => {
    show();
    expect(document.activeElement?.textContent).toContain('Answer questions');
  });

  it('begins with the focus on recovering where work was left over', () => {
    const calls = show({ drafts: [draft('Network', 19 * MINUTE)] });
    expect(document.activeElement?.textContent).toBe('Recover');
    expect(
      screen.getByText('Network, last typed today 11:41. 14 edits in Story and Ask are not in the file yet.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Recover' }));
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(calls).toEqual(['recover Network', 'discard Network']);
  });

  it('shows the two newest drafts, and the others when asked', () => {
    show({ drafts: [3, 1, 5, 2, 4].map((days) => draft(`Draft ${days}`, days * DAY)) });
    const titles = (): readonly string[] =>
      screen.getAllByText(/^Draft \d/u).map(({ textContent }) => textContent.slice(0, 7));
    expect(titles()).toEqual(['Draft 1', 'Draft 2']);
    fireEvent.click(screen.getByRole('button', { name: '3 more' }));
    expect(titles()).toEqual(['Draft 1', 'Draft 2', 'Draft 3', 'Draft 4', 'Draft 5']);
  });

  it('offers the samples in the place of recent files at the first start', () => {
    const calls = show();
    expect(screen.queryByRole('heading', { name: 'Recent' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Handover at the bedside/u }));
    expect(calls).toEqual(['sample ward-handover']);
  });

  it('goes from recent files to the samples and back', () => {
    show({ recents: [recent('Network')] });
    fireEvent.click(screen.getByRole('button', { name: /^From a sample/u }));
    expect(document.activeElement?.textContent).toContain('Answers within a working day');
    fireEvent.click(screen.getByRole('button', { name: 'Recent' }));
    expect(screen.getByRole('button', { name: /^Network/u })).toBeTruthy();
  });

  it('opens a recent file, and takes one off the list with Delete', () => {
    const calls = show({ recents: [recent('Network'), recent('Halls')] });
    const card = screen.getByRole('button', { name: /^Halls/u });
    fireEvent.click(card);
    fireEvent.keyDown(card, { key: 'Delete' });
    expect(calls).toEqual(['recent Halls', 'forget Halls']);
  });

  it('opens the menu of a recent file with Shift F10', async () => {
    const calls = show({ recents: [recent('Network')] });
    fireEvent.keyDown(screen.getByRole('button', { name: /^Network/u }), { key: 'F10', shiftKey: true });
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Take off the list' }));
    expect(calls).toEqual(['forget Network']);
  });

  it('has one stop for Tab among recent files', () => {
    show({ recents: [recent('Network'), recent('Halls'), recent('Nurses')] });
    const list = screen.getByRole('region', { name: 'Recent' });
    const stops = within(list)
      .getAllByRole('button')
      .filter(({ dataset, tabIndex }) => dataset['card'] !== undefined && tabIndex === 0);
    expect(stops.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Network')]);
  });

  it('says why a recent file cannot be opened', () => {
    show({ recents: [recent('Network', 'drive'), recent('Halls', 'file')] });
    expect(screen.getByText('Its drive is not connected')).toBeTruthy();
    expect(screen.getByText('The file is no longer there')).toBeTruthy();
  });

  it('offers to go on where the interview was left', () => {
    const calls = show({ interview: { question: 6 } });
    fireEvent.click(screen.getByRole('button', { name: /^Continue, question 6/u }));
    expect(calls).toEqual(['interview']);
  });

  it('takes a file that is dropped on the window, and shows that it would', () => {
    const calls = show();
    const file = new File(['{}'], 'network.greenlight');
    fireEvent(window, dragEvent('dragover', file));
    expect(screen.getByText('Drop to open')).toBeTruthy();
    fireEvent(window, dragEvent('drop', file));
    expect(screen.queryByText('Drop to open')).toBeNull();
    expect(calls).toEqual(['drop network.greenlight']);
  });

  it('leaves a text that is dragged to others', () => {
    show();
    const event = dragEvent('dragover');
    fireEvent(window, event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('speaks German', () => {
    show({ drafts: [draft('Netz', 19 * MINUTE)] }, 'de');
    expect(
      screen.getByText(
        'Netz, zuletzt heute 11:41 bearbeitet. 14 Änderungen in Story und Antrag stehen noch nicht in der Datei.',
      ),
    ).toBeTruthy();
  });
});

function dragEvent(kind: string, file?: File): Event {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', {
    value: { types: file ? ['Files'] : ['text/plain'], files: file ? [file] : [] },
  });
  return event;
}

describe('a time in words', () => {
  const english = createTranslator(CATALOGUES.en);
  it.each([
    ['Today 11:38', NOW - 22 * MINUTE],
    ['Yesterday 12:00', NOW - DAY],
    ['Friday', NOW - 4 * DAY],
    ['10 November', NOW - 14 * DAY],
    ['24 October 2025', new Date(2025, 9, 24).getTime()],
  ])('is %s', (words, at) => {
    expect(whenWords(at, NOW, english)).toBe(words);
  });

  it('begins small within a sentence, but a weekday does not', () => {
    expect(whenInSentence(NOW - DAY, NOW, english)).toBe('yesterday 12:00');
    expect(whenInSentence(NOW - 4 * DAY, NOW, createTranslator(CATALOGUES.de))).toBe('Freitag');
  });
});

describe('the arrows among cards', () => {
  it('count the cards of the first row', () => {
    expect(columnsOf([10, 10, 10, 200, 200])).toBe(3);
    expect(columnsOf([])).toBe(1);
  });

  it('move in two dimensions, and not beyond the last card', () => {
    expect(targetOf('ArrowDown', 1, 5, 3)).toBe(4);
    expect(targetOf('ArrowDown', 2, 5, 3)).toBeUndefined();
    expect(targetOf('ArrowUp', 4, 5, 3)).toBe(1);
    expect(targetOf('ArrowRight', 2, 5, 3)).toBe(3);
    expect(targetOf('ArrowRight', 1, 5, 3, true)).toBe(0);
    expect(targetOf('End', 0, 5, 3)).toBe(4);
  });
});
