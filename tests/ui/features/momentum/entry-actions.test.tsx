// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { followUpFiles, winFiles } from '../../../../renderer/backends/text/files.ts';
import { fieldPath } from '../../../../renderer/core/base/ids.ts';
import { ok } from '../../../../renderer/core/base/result.ts';
import { winTexts, writeFollowUp } from '../../../../renderer/core/deck/momentum/compose-letters.ts';
import { throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import type { Language } from '../../../../renderer/i18n/catalogue.ts';
import type { Engine, MomentumRequest } from '../../../../renderer/state/engine.ts';
import { AppProvider } from '../../../../renderer/ui/app-context.tsx';
import { EntryActions } from '../../../../renderer/ui/features/momentum/entry-actions.tsx';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';
import { appDesk, type AppDesk } from '../../../support/app-desk.ts';
import { directEngine } from '../../../support/engine.ts';
import { openDocument } from '../../../support/decks.ts';
import { optionsFor } from '../../../support/momentum.ts';

afterEach(cleanup);

/** Really writes texts; the decks beside them are for the browser's specs. */
const writingEngine: Engine = {
  ...directEngine(),
  momentumFiles: async (opened, { kind, id, name }) => {
    const options = await optionsFor(opened);
    if (kind === 'win') {
      const win = winTexts(opened, id, options);
      return win.ok ? ok({ files: winFiles(win.value, name), findings: win.value.findings }) : win;
    }
    const note = writeFollowUp(opened, id, options);
    return note.ok ? ok({ files: followUpFiles(note.value, name), findings: note.value.findings }) : note;
  },
};

function show(
  momentum: object,
  kind: MomentumRequest['kind'],
  list: string,
  id: string,
  language: Language = 'en',
): AppDesk {
  const desk = appDesk(writingEngine);
  desk.app.newPitch('editor', openDocument({ meta: { title: 'A test' }, momentum }));
  render(
    <WordsProvider catalogue={CATALOGUES[language]} onUnknown={throwOnUnknown}>
      <AppProvider app={desk.app}>
        <EntryActions kind={kind} item={fieldPath('momentum', list, { id })} />
      </AppProvider>
    </WordsProvider>,
  );
  return desk;
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('an entry of the momentum section', () => {
  it('writes the note after a decision, and says which files there are now', async () => {
    show({ decisions: [{ id: 'd', outcome: 'yes' }] }, 'decision', 'decisions', 'd');

    press('Write follow-up…');

    expect(await screen.findByText('2 files written: A test.eml, A test.md')).toBeTruthy();
  });

  it('says whom it left off for want of consent', async () => {
    show({ wins: [{ id: 'w', what: 'It works.', whoGained: 'Zelda' }] }, 'win', 'wins', 'w');

    press('Make win texts…');

    expect(await screen.findByText(/^3 files written: .*\. Left off, as there is no consent: Zelda\.$/u)).toBeTruthy();
  });

  it('says what to fill in where there is nothing to write yet', async () => {
    const { host } = show({ decisions: [{ id: 'd' }] }, 'decision', 'decisions', 'd');

    press('Write follow-up…');

    expect(await screen.findByText(/^There is nothing to note yet\./u)).toBeTruthy();
    expect(host.controls.exported.size).toBe(0);
  });

  it('speaks German', async () => {
    show({ decisions: [{ id: 'd', outcome: 'no' }] }, 'decision', 'decisions', 'd', 'de');

    press('Protokollnotiz schreiben …');

    expect(await screen.findByText('2 Dateien geschrieben: A test.eml, A test.md')).toBeTruthy();
  });
});
