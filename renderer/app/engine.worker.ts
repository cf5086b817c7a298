import { createMemory, type ComposeMemory } from '../core/deck/fit/memory.ts';
import { createRecall } from '../core/deck/recall/recall.ts';
import type { OpenedPitch } from '../core/pitch/open.ts';
import type { ExportProgress, ViewOptions } from '../state/engine.ts';
import { loadObjections } from './assets.ts';
import { composeDeck } from './engine/compose.ts';
import { createReceiver, createViewSender } from './engine/crossing.ts';
import { openDocument, openSample, serialise } from './engine/documents.ts';
import { exportDeck } from './engine/export.ts';
import { importTable } from './engine/import.ts';
import type { Answers, Asked, Request, RequestKind, Told } from './engine/protocol.ts';
import { createViewMaker } from './engine/view.ts';

/** The worker: opens, composes and exports, so that the page never waits. One request after another, in their order. */

const receive = createReceiver();
const views = createViewMaker();
const edited = createMemory();
/** Texts measure alike; what is delivered is another deck than what is edited, and neither forgets for the other. */
const memories: Readonly<Record<ViewOptions['mode'], ComposeMemory>> = {
  edit: edited,
  deliver: { ...edited, recall: createRecall() },
};
const sendView = createViewSender();

type Tell = (progress: ExportProgress) => void;

async function answer(request: Request, tell: Tell): Promise<Answers[RequestKind]> {
  switch (request.kind) {
    case 'open':
      return openDocument(request.bytes);
    case 'sample':
      return openSample(request.id);
    case 'objections':
      return loadObjections(request.language);
    case 'serialise':
      return serialise(receive(request.pitch), request.form);
    case 'import':
      return importTable(request.bytes, request.sheet);
    case 'view':
      return view(receive(request.pitch), request.options);
    case 'coach':
      return coachPitch(receive(request.pitch));
    case 'momentum':
      return (await import('./engine/momentum.ts')).momentumFiles(receive(request.pitch), request.request);
    case 'export':
      return exportDeck(receive(request.pitch), request.options, tell);
  }
}

async function view(opened: OpenedPitch, options: ViewOptions): Promise<Answers['view']> {
  return sendView(await views.make(await composeDeck(opened, options, memories[options.mode])));
}

async function coachPitch(opened: OpenedPitch): Promise<Answers['coach']> {
  const [{ deck }, { coach }] = await Promise.all([
    composeDeck(opened, { cut: 'full', theme: undefined, mode: 'deliver' }, memories.deliver),
    import('../core/coach/run.ts'),
  ]);
  return coach(opened.pitch, deck);
}

const say = (told: Told): void => postMessage(told);

async function serve({ id, request }: Asked): Promise<void> {
  try {
    const tell: Tell = (progress) => say({ id, kind: 'progress', progress });
    say({ id, kind: 'answer', answer: await answer(request, tell) });
  } catch (error) {
    say({ id, kind: 'defect', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

let before: Promise<void> = Promise.resolve();

addEventListener('message', (event: MessageEvent<Asked>) => {
  before = before.then(() => serve(event.data));
});
