import { StrictMode, useMemo, useState, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { createEngine } from '../../../renderer/app/engine.ts';
import type { FromStage, ToStage } from '../../../renderer/core/deck/stage-protocol.ts';
import type { Pitch } from '../../../renderer/core/pitch/schema/index.ts';
import type { DeckView } from '../../../renderer/state/engine.ts';
import { objectionsOf } from '../../../renderer/state/objections.ts';
import { Console } from '../../../renderer/ui/features/present/console.tsx';
import type { PresentWords } from '../../../renderer/ui/features/present/present-words.ts';
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

const WORDS: PresentWords = {
  time: 'Time',
  elapsed: 'Elapsed',
  left: 'Left',
  skipToAsk: 'Skip to the ask',
  objection: 'Objection',
  swap: 'Swap displays',
  end: 'End',
  next: 'Next',
  notes: 'Notes',
  noNotes: 'No notes for this slide',
  smaller: 'Smaller notes',
  larger: 'Larger notes',
  answerOnly: 'answer only',
  lastSlide: 'This is the last slide',
  place: (number, of) => `${number} of ${of}`,
  onSlide: (spent, planned) => `${spent} of ${planned} on this slide`,
  behind: (time) =>
    time === 0 ? 'On plan' : `${Math.round(Math.abs(time) / 1000)} seconds ${time > 0 ? 'behind' : 'ahead of'} plan`,
  endsAt: (time) => `You end at ${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`,
  clock: (time) => `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`,
  section: (section) => section,
  keys: [
    ['←', 'Back'],
    ['→', 'Next'],
    ['B', 'Black'],
  ],
};

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
      words={WORDS}
      view={view}
      minutes={pitch.meta.occasion?.minutes ?? 20}
      objections={objectionsOf(pitch, view.slides)}
      notesSize={notesSize}
      canSwap
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
      <Presentation view={view} pitch={opened.pitch} />
    </StrictMode>,
  );
}
