/** reveal.js as its own script makes it known, which stands before ours in the stage. */
declare const Reveal: {
  initialize(options: Readonly<Record<string, unknown>>): Promise<void>;
  isReady(): boolean;
  sync(): void;
  syncSlide(slide: Element): void;
  slide(index: number): void;
  layout(): void;
  toggleOverview(open: boolean): void;
  getIndices(): { readonly h: number };
  getRevealElement(): Element;
  on(event: 'slidechanged' | 'ready' | 'overviewhidden', listener: () => void): void;
};
