import { StrictMode, useState, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { createEngine } from '../../../renderer/app/engine.ts';
import type { Box } from '../../../renderer/core/base/units.ts';
import type { DeckView, Engine } from '../../../renderer/state/engine.ts';
import { SlideThumb } from '../../../renderer/ui/features/preview/slide-thumb.tsx';
import { StageFrame } from '../../../renderer/ui/features/preview/stage-frame.tsx';

/** A stage and its small slides, driven by specs from within the page. */

interface Shown {
  readonly view: DeckView;
  readonly index: number;
  readonly marks: readonly Box[];
}

declare global {
  interface Window {
    engine: Engine;
    show: (shown: Partial<Shown>) => void;
    view: DeckView;
    told: string[];
  }
}

window.engine = createEngine();
window.told = [];
const tell = (...words: readonly unknown[]): void => void window.told.push(words.join(' '));

function Preview(): JSX.Element {
  const [shown, setShown] = useState<Partial<Shown>>({});
  window.show = (more) => setShown((before) => ({ ...before, ...more }));
  const { view, index = 0, marks = NONE } = shown;
  if (!view) return <p>Nothing yet</p>;
  return (
    <>
      <div style={{ width: 960 }}>
        <StageFrame
          view={view}
          index={index}
          marks={marks}
          label="Slide"
          onPlace={(slide, x, y) => tell('place', slide, x.toFixed(2), y.toFixed(2))}
          onMove={(to) => tell('moved', to)}
          onKey={({ key, ctrl }) => tell('key', key, ctrl)}
          onPainted={() => tell('painted')}
        />
      </div>
      {view.slides.map((slide) => (
        <div key={slide.id} style={{ width: 160 }} data-thumb={slide.id}>
          <SlideThumb view={view} slide={slide} />
        </div>
      ))}
    </>
  );
}

const NONE: readonly Box[] = [];

const place = document.querySelector('#preview');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Preview />
    </StrictMode>,
  );
}
