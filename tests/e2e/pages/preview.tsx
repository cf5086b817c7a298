import { StrictMode, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { createEngine } from '../../../renderer/app/engine.ts';
import type { DeckView, Engine } from '../../../renderer/state/engine.ts';
import { SlideThumb } from '../../../renderer/ui/features/preview/slide-thumb.tsx';
import type { Source } from '../../../renderer/ui/features/preview/source.ts';
import { StageFrame, type Shown } from '../../../renderer/ui/features/preview/stage-frame.tsx';

/** A stage and its small slides, driven by specs from within the page. */

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

const shown = createStore<{ readonly now: Shown | undefined }>()(() => ({ now: undefined }));
const source: Source<Shown | undefined> = { now: () => shown.getState().now, subscribe: shown.subscribe };

window.show = (more) => {
  const { view, index = 0, marks = [] } = { ...shown.getState().now, ...more };
  shown.setState({ now: view && { view, index, marks } });
};

function Preview(): JSX.Element {
  const view = useStore(shown, ({ now }) => now?.view);
  if (!view) return <p>Nothing yet</p>;
  return (
    <>
      <div style={{ width: 960 }}>
        <StageFrame
          source={source}
          label="Slide"
          onPlace={({ index }, x, y) => tell('place', index, x.toFixed(2), y.toFixed(2))}
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

const place = document.querySelector('#preview');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Preview />
    </StrictMode>,
  );
}
