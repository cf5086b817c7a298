import type { OpenedPitch } from '../core/pitch/open.ts';
import type { DeckView, Engine, ExportOptions, ExportOutcome, ExportProgress, ViewOptions } from '../state/engine.ts';
import { picturesRow } from '../state/printed.ts';
import { createClient, type WorkerClient } from './engine/client.ts';
import { createSender, createViewReceiver } from './engine/crossing.ts';

/**
 * The engine of the application: a worker that answers. An export has a worker of its own, so that the preview goes on
 * meanwhile and stopping it stops it at once.
 */
export function createEngine(): Engine {
  const client = startWorker();
  const send = createSender();
  const view = latestView(client, send);
  return {
    open: (bytes) => client.ask<'open'>({ kind: 'open', bytes }),
    serialise: (opened, form) => client.ask<'serialise'>({ kind: 'serialise', pitch: send(opened), form }),
    sample: (id) => client.ask<'sample'>({ kind: 'sample', id }),
    objections: (language) => client.ask<'objections'>({ kind: 'objections', language }),
    importTable: (bytes, sheet) => client.ask<'import'>({ kind: 'import', bytes, sheet }),
    view,
    coach: (opened) => client.ask<'coach'>({ kind: 'coach', pitch: send(opened) }),
    momentumFiles: (opened, request) => client.ask<'momentum'>({ kind: 'momentum', pitch: send(opened), request }),
    exportDeck,
  };
}

const startWorker = (): WorkerClient =>
  createClient(new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' }));

interface Wanted {
  readonly opened: OpenedPitch;
  readonly options: ViewOptions;
  readonly resolve: (view: DeckView | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One view is made at a time. Of those that wait meanwhile only the latest of a mode is made, and the others answer
 * `undefined`: what is to be presented does not give way to the preview.
 */
function latestView(client: WorkerClient, send: ReturnType<typeof createSender>): Engine['view'] {
  const receive = createViewReceiver();
  let busy = false;
  const waiting = new Map<ViewOptions['mode'], Wanted>();
  const make = async ({ opened, options, resolve, reject }: Wanted): Promise<void> => {
    busy = true;
    try {
      resolve(receive(await client.ask<'view'>({ kind: 'view', pitch: send(opened), options })));
    } catch (error) {
      reject(error);
    }
    busy = false;
    const [next] = waiting.values();
    if (!next) return;
    waiting.delete(next.options.mode);
    void make(next);
  };
  return (opened, options) =>
    new Promise((resolve, reject) => {
      const wanted = { opened, options, resolve, reject };
      if (!busy) return void make(wanted);
      waiting.get(options.mode)?.resolve(undefined);
      return void waiting.set(options.mode, wanted);
    });
}

async function exportDeck(
  opened: OpenedPitch,
  options: ExportOptions,
  progress: (done: ExportProgress) => void,
  signal: AbortSignal,
): Promise<ExportOutcome | undefined> {
  const stopped = (): boolean => signal.aborted;
  if (stopped()) return undefined;
  const client = startWorker();
  const stop = (): void => client.stop();
  signal.addEventListener('abort', stop);
  try {
    const answer = await client.ask<'export'>({ kind: 'export', pitch: createSender()(opened), options }, progress);
    const { pictures, ...outcome } = answer;
    if (!pictures) return outcome;
    const slides = pictures.slides.length;
    const told = (slide: number): void => progress({ step: 'writing', format: 'png', slide, slides });
    const { drawPictures } = await import('./engine/pictures.ts');
    const drawn = await drawPictures(pictures, told, stopped);
    if (stopped()) return undefined;
    const rows = [...outcome.receipt.rows, picturesRow(drawn, slides)];
    return { ...outcome, files: [...outcome.files, ...drawn], receipt: { ...outcome.receipt, rows } };
  } catch (error) {
    if (stopped()) return undefined;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    client.stop();
  }
}
