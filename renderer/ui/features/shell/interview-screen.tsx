import { useCallback, type ReactNode } from 'react';
import { useApp, useAppState, useDocument } from '../../app-context.tsx';
import { Interview, type InterviewProps } from '../interview/interview.tsx';
import { useWords } from '../../words.tsx';
import { DeckSoFar } from '../interview/deck-so-far.tsx';
import type { Run } from './app-root.tsx';

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
  if (!pitch) return null;
  return (
    <Interview
      pitch={pitch}
      start={0}
      slides={slides}
      minutes={Math.max(1, Math.round(slides * MINUTES_PER_SLIDE))}
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

const MINUTES_PER_SLIDE = 1.4;
