import { useCallback, useState, type ReactNode } from 'react';
import { minutesFor } from '../../../state/deck-length.ts';
import { useApp, useAppState, useDocument } from '../../app-context.tsx';
import { Interview, type InterviewProps } from '../interview/interview.tsx';
import { useWords } from '../../words.tsx';
import { DeckSoFar } from '../interview/deck-so-far.tsx';
import { firstOpen } from '../interview/answers.ts';
import { QUESTIONS } from '../interview/questions.ts';
import type { Run } from './app-root.tsx';
import { INTERVIEW } from './begun-interview.ts';

/** The guided interview on the open pitch, with the deck growing beside it. */
export function InterviewScreen({ run }: { readonly run: Run }): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const pitch = useDocument(({ opened }) => opened.pitch, undefined);
  const slides = useAppState(({ preview }) => preview.view?.slides.length ?? 0);
  const onEdit = useCallback<InterviewProps['onEdit']>(
    (edit, mergeKey, field) => app.edit(edit, { label: { verb: 'type', field }, mergeKey }),
    [app],
  );
  const draft = useDocument((document) => document.draft, undefined);
  // Where the answers left off; what is answered while one is here does not move one on.
  const [start] = useState(() => (pitch ? (firstOpen(pitch, t('common.untitled')) ?? QUESTIONS.length) : 0));
  if (!pitch) return null;
  return (
    <Interview
      pitch={pitch}
      start={start}
      onQuestion={(question) => app.host.settings.set(INTERVIEW, { draft, question })}
      slides={slides}
      minutes={Math.max(1, minutesFor(slides))}
      untitled={t('common.untitled')}
      onEdit={onEdit}
      onField={app.focused}
      onEditor={() => app.showEditor()}
      onPresent={() => run('deck.present')}
    >
      <DeckSoFar />
    </Interview>
  );
}
