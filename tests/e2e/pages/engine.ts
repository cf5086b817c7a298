import { createEngine } from '../../../renderer/app/engine.ts';
import type { Engine } from '../../../renderer/state/engine.ts';

declare global {
  interface Window {
    engine: Engine;
  }
}

/** The engine, for specs to ask in the page itself. */
window.engine = createEngine();
