import { StrictMode, useMemo, useState, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { CATALOGUES } from '../../../renderer/i18n/catalogues.ts';
import { createEngine } from '../../../renderer/app/engine.ts';
import type { FromStage, ToStage } from '../../../renderer/core/deck/stage-protocol.ts';
import type { Pitch } from '../../../renderer/core/pitch/schema/index.ts';
import type { DeckView } from '../../../renderer/state/engine.ts';
import { objectionsOf } from '../../../renderer/state/objections.ts';
import { Console } from '../../../renderer/ui/features/present/console.tsx';
import { usePresentWords } from '../../../renderer/ui/features/present/use-present-words.ts';
import { WordsProvider } from '../../../renderer/ui/words.tsx';
import { linkWindow } from '../../../renderer/ui/features/present/stage-window.ts';
import { usePresenter } from '../../../renderer/ui/features/present/use-presenter.ts';

/** The console with a stage at the far end of a port, which specs play. */

declare global {
  interface Window {
    /** What the stage was told. */
    sent: ToStage[];
    /** As if the stage said it. */
    say: (said: FromStage) => void;
    asked: string[];
  }
}

window.sent = [];
window.asked = [];

function Presentation({ view, pitch }: { readonly view: DeckView; readonly pitch: Pitch }): JSX.Element {
  const [notesSize, setNotesSize] = useState(22);
  const stage = useMemo(() => {
    const { port1, port2 } = new MessageChannel();
    port2.addEventListener('message', ({ data }: MessageEvent<ToStage>) => void window.sent.push(data));
    port2.start();
    window.say = (said) => port2.postMessage(said);
    return linkWindow(port1, (said) => hearing.current(said));
  }, []);
  const presenter = usePresenter({
    view,
    from: 0,
    stage,
    notesSize,
    onAction: ({ kind }) => void window.asked.push(kind),
    onNotesSize: setNotesSize,
  });
  hearing.current = presenter.hear;
  return (
    <Console
      words={usePresentWords()}
      view={view}
      minutes={pitch.meta.occasion?.minutes ?? 20}
      objections={objectionsOf(pitch, view.slides)}
      notesSize={notesSize}
      canSwap
      rehearses={false}
      {...presenter}
    />
  );
}

const hearing: { current: (said: FromStage) => void } = { current: () => {} };

const place = document.querySelector('#console');
const opened = await createEngine().sample('enterprise-social-network');
const view = await createEngine().view(opened, { cut: 'full', theme: undefined, mode: 'deliver' });
if (place && view) {
  createRoot(place).render(
    <StrictMode>
      <WordsProvider catalogue={CATALOGUES.en}>
        <Presentation view={view} pitch={opened.pitch} />
      </WordsProvider>
    </StrictMode>,
  );
}
