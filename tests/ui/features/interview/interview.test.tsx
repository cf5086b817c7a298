// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { applyEdit } from '../../../../renderer/core/edit/apply.ts';
import type { Pitch } from '../../../../renderer/core/pitch/schema/index.ts';
import type { Language } from '../../../../renderer/i18n/catalogue.ts';
import { Interview } from '../../../../renderer/ui/features/interview/interview.tsx';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';

const UNTITLED = 'Untitled pitch';

interface Seen {
  pitch: Pitch;
  readonly fields: string[];
  readonly went: string[];
}

function show(start = 0, { language = 'en', title = UNTITLED }: { language?: Language; title?: string } = {}): Seen {
  const seen: Seen = { pitch: { meta: { title } }, fields: [], went: [] };
  render(<Harness seen={seen} start={start} language={language} />);
  return seen;
}

/** Holds the pitch as the application does: every edit is in it before the next key. */
function Harness({ seen, start, language }: { seen: Seen; start: number; language: Language }): ReactNode {
  const [pitch, setPitch] = useState(seen.pitch);
  return (
    <WordsProvider catalogue={CATALOGUES[language]}>
      <Interview
        pitch={pitch}
        start={start}
        slides={4}
        minutes={5}
        untitled={UNTITLED}
        onEdit={(edit) => {
          seen.pitch = applyEdit(seen.pitch, edit);
          setPitch(seen.pitch);
        }}
        onField={(field) => seen.fields.push(field)}
        onEditor={() => seen.went.push('editor')}
        onPresent={() => seen.went.push('present')}
      >
        <p>the deck</p>
      </Interview>
    </WordsProvider>
  );
}

const focused = (): HTMLElement => {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) throw new Error('nothing has the focus');
  return activeElement;
};

const type = (text: string): void => {
  fireEvent.change(focused(), { target: { value: text } });
};

const press = (key: string, modifiers: { altKey?: boolean; ctrlKey?: boolean; shiftKey?: boolean } = {}): boolean =>
  fireEvent.keyDown(focused(), { key, ...modifiers });

const question = (): string => screen.getByRole('heading', { level: 1 }).textContent;

afterEach(cleanup);

describe('the guided interview', () => {
  it('asks the first question with the caret in its answer', () => {
    show();
    expect(question()).toBe('What is your idea called, and where will you present it?');
    expect(focused().tagName).toBe('TEXTAREA');
  });

  it('does not show the name of an untitled pitch as an answer', () => {
    show();
    expect(focused()).toHaveProperty('value', '');
  });

  it('puts what is typed into the pitch at every key', () => {
    const seen = show(1);
    type('We run five');
    expect(seen.pitch.story?.situation).toBe('We run five');
    type('We run five halls.');
    expect(seen.pitch.story?.situation).toBe('We run five halls.');
  });

  it('goes on with Enter, and back with Alt and the left arrow', () => {
    show(1);
    type('All is well.');
    press('Enter');
    expect(question()).toBe('What has changed, or does not work any more?');
    expect(focused()).toHaveProperty('value', '');
    press('ArrowLeft', { altKey: true });
    expect(question()).toBe('What does everyone in the room agree on?');
    expect(focused()).toHaveProperty('value', 'All is well.');
  });

  it('leaves Shift Enter to the text', () => {
    show(1);
    expect(press('Enter', { shiftKey: true })).toBe(true);
    expect(question()).toBe('What does everyone in the room agree on?');
  });

  it('keeps an empty line that is typed between two steps', () => {
    const seen = show(11);
    type('Give notice\n');
    type('Give notice\nMove');
    expect(focused()).toHaveProperty('value', 'Give notice\nMove');
    expect(seen.pitch.ask?.nextThirtyDays?.map(({ what }) => what)).toEqual(['Give notice', 'Move']);
  });

  it('skips with Ctrl Enter, and goes back to what was skipped by its mark', () => {
    show(1);
    press('Enter', { ctrlKey: true });
    const mark = screen.getByRole('button', { name: 'Question 2: Situation, skipped' });
    fireEvent.click(mark);
    expect(question()).toBe('What does everyone in the room agree on?');
  });

  it('does not let a question be gone to that was not reached', () => {
    show(1);
    expect(screen.getByRole('button', { name: 'Question 9: Objection, not yet' })).toHaveProperty('disabled', true);
  });

  it('offers an example that can be taken over', () => {
    const seen = show(1);
    fireEvent.click(screen.getByRole('button', { name: 'Show an example' }));
    fireEvent.click(screen.getByRole('button', { name: 'Use as a start' }));
    expect(seen.pitch.story?.situation).toMatch(/^We run five data halls/u);
  });

  it('keeps an amount with the currency that is shown beside it', () => {
    const seen = show(10);
    act(() => screen.getByRole('textbox', { name: 'Amount' }).focus());
    type('210k');
    expect(seen.pitch.ask?.oneOff?.amount).toBe(210_000);
    expect(seen.pitch.meta.currency).toBe('EUR');
  });

  it('says whose field the caret is in', () => {
    expect(show(2).fields).toEqual(['story.complication']);
  });

  it('ends after twelve questions with a way to the editor that Enter takes', () => {
    const seen = show(0);
    for (let answered = 0; answered < 12; answered++) {
      type(`Answer ${answered}`);
      press('Enter');
    }
    expect(question()).toBe('That is a deck.');
    expect(screen.getByText('4 slides, about 5 minutes.')).toBeTruthy();
    expect(focused().textContent).toBe('Go to the editor');
    fireEvent.click(focused());
    expect(seen.went).toEqual(['editor']);
    expect(seen.pitch.meta.title).toBe('Answer 0');
  });

  it('speaks German', () => {
    show(4, { language: 'de' });
    expect(question()).toBe('Wer gewinnt, und was geht dann, das heute nicht geht?');
    expect(screen.getByText('5 von 12, Story')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Überspringen' })).toBeTruthy();
  });
});
