/** The slides in reveal: all of them, or one in its place without a blink of the others. */

export interface Slides {
  setAll(slides: readonly string[], index: number): Promise<void>;
  set(index: number, html: string): void;
  /** As it was told; says nothing of it. */
  go(index: number): void;
  /** As the person did, by a link. */
  follow(index: number): void;
  overview(open: boolean): void;
}

const OPTIONS = {
  width: 1280,
  height: 720,
  margin: 0,
  minScale: 0.01,
  maxScale: 10,
  center: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  controls: false,
  progress: false,
  slideNumber: false,
  keyboard: false,
  touch: false,
  help: false,
  jumpToSlide: false,
  transition: 'none',
  backgroundTransition: 'none',
  display: 'block',
  scrollActivationWidth: null,
  viewDistance: 3,
  postMessage: false,
  postMessageEvents: false,
};

export function createSlides(moved: (index: number) => void): Slides {
  const list = document.querySelector('.slides');
  if (!list) throw new Error('The stage has no place for slides.');
  // An answer to every step would come late and undo the next one: only what the person did is told.
  let isTold = false;
  const quietly = (change: () => void): void => {
    isTold = true;
    change();
    isTold = false;
  };
  const follow = (index: number): void => {
    if (Reveal.isReady() && Reveal.getIndices().h !== index) Reveal.slide(index);
  };
  const go = (index: number): void => quietly(() => follow(index));
  return {
    go,
    follow,
    setAll: async (slides, index) => {
      list.innerHTML = slides.join('\n');
      if (Reveal.isReady()) quietly(() => Reveal.sync());
      else await start((at) => isTold || moved(at));
      go(Math.min(index, Math.max(slides.length - 1, 0)));
    },
    set: (index, html) => {
      const section = list.children[index];
      const now = parsed(html);
      if (!section || !now) return;
      takeOver(section, now);
      Reveal.syncSlide(section);
    },
    // Before there are slides there is nothing to look over.
    overview: (open) => {
      if (Reveal.isReady()) Reveal.toggleOverview(open);
    },
  };
}

async function start(moved: (index: number) => unknown): Promise<void> {
  await Reveal.initialize({ ...OPTIONS, rtl: document.documentElement.dir === 'rtl' });
  // A deck is a document, not an application: screen readers keep their own keys.
  Reveal.getRevealElement().removeAttribute('role');
  Reveal.on('slidechanged', () => void moved(Reveal.getIndices().h));
}

function parsed(html: string): Element | null {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
}

/** The section stays the one that reveal knows; what reveal has put on it stays too. */
function takeOver(section: Element, now: Element): void {
  for (const { name, value } of now.attributes) if (name !== 'class') section.setAttribute(name, value);
  const old = [...section.classList].filter((name) => name.startsWith('ground-'));
  section.classList.remove(...old);
  section.classList.add(...now.classList);
  section.replaceChildren(...now.childNodes);
}
