// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import { AppProvider } from '../../../../renderer/ui/app-context.tsx';
import { EmptySection } from '../../../../renderer/ui/features/editor/empty-section.tsx';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';
import { blankDesk, type AppDesk } from '../../../support/app-desk.ts';

function show(section: 'people' | 'momentum'): AppDesk {
  const desk = blankDesk();
  render(
    <WordsProvider catalogue={CATALOGUES.en} onUnknown={throwOnUnknown}>
      <AppProvider app={desk.app}>
        <EmptySection section={section} />
      </AppProvider>
    </WordsProvider>,
  );
  return desk;
}

afterEach(cleanup);

describe('a section that is empty', () => {
  it('begins with any of its lists, the caret in the first field', () => {
    const desk = show('momentum');
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(buttons).toEqual(['Add an update', 'Add a win', 'Add a supporter', 'Add a decision']);

    fireEvent.click(screen.getByRole('button', { name: 'Add a decision' }));

    const [decision] = desk.document().opened.pitch.momentum?.decisions ?? [];
    expect(decision).toBeDefined();
    expect(desk.document().field).toBe(`momentum.decisions[${decision?.id}].date`);
  });

  it('has one way to begin where it is one list', () => {
    const desk = show('people');

    fireEvent.click(screen.getByRole('button', { name: 'Add a person' }));

    expect(desk.document().opened.pitch.people).toHaveLength(1);
  });
});
