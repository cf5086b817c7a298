import type { ExportProgress } from '../../state/engine.ts';
import type { Answers, Asked, Request, RequestKind, Told } from './protocol.ts';

/** One worker as the page sees it: a promise for every request, rejected for a defect of ours only. */
export interface WorkerClient {
  ask<Kind extends RequestKind>(
    request: Extract<Request, { kind: Kind }>,
    tell?: (progress: ExportProgress) => void,
  ): Promise<Answers[Kind]>;
  /** Stops it where it stands. Whoever waits is told that it was stopped. */
  stop(): void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly tell: ((progress: ExportProgress) => void) | undefined;
}

export function createClient(worker: Worker): WorkerClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let gone: string | undefined;
  const failAll = (message: string): void => {
    gone = message;
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const one = waiting.get(data.id);
    if (data.kind === 'progress') return one?.tell?.(data.progress);
    waiting.delete(data.id);
    if (data.kind === 'answer') one?.resolve(data.answer);
    else one?.reject(new Error(data.message));
  });
  // It did not even start: a file is missing beside the application.
  worker.addEventListener('error', (event) => failAll(event.message || 'The worker could not be loaded.'));
  return {
    ask: <Kind extends RequestKind>(request: Extract<Request, { kind: Kind }>, tell?: Waiting['tell']) =>
      new Promise<Answers[Kind]>((resolve, reject) => {
        if (gone !== undefined) return reject(new Error(gone));
        const id = ++last;
        // What comes back answers the request that has this id.
        waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject, tell });
        worker.postMessage({ id, request } satisfies Asked);
      }),
    stop: () => {
      worker.terminate();
      failAll('The worker was stopped.');
    },
  };
}
