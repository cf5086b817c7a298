import { invariant } from '../../core/base/assert.ts';
import { fromEntries } from '../../core/base/json.ts';
import type { OpenedPitch } from '../../core/pitch/open.ts';
import type { Pitch } from '../../core/pitch/schema/index.ts';
import type { DeckView, SlideView } from '../../state/engine.ts';
import type { SentPitch, SentView } from './protocol.ts';

/** How a pitch crosses over to the worker and a view comes back, with no byte twice. */

/** Keeps what came over, as it comes only once: pictures, and the parts of the pitch that stay. */
export function createReceiver(): (sent: SentPitch) => OpenedPitch {
  const kept = new Map<string, Uint8Array>();
  let before: Parts = {};
  return ({ parts, envelope, media }) => {
    const whole = fromEntries(parts.map(([key, ...own]) => [key, own.length > 0 ? own[0] : before[key]] as const));
    before = whole;
    // What the other end took apart.
    const pitch = whole as unknown as Pitch;
    const own = media.map(([key, bytes]) => {
      const content = bytes ?? kept.get(key);
      invariant(content, `the picture ${key} came over before`);
      kept.set(key, content);
      return [key, content] as const;
    });
    return { pitch, envelope, media: new Map(own) };
  };
}

/** The other end: what has been sent once is only named. */
export function createSender(): (opened: OpenedPitch) => SentPitch {
  const sent = new Set<string>();
  let before: Parts = {};
  return ({ pitch, envelope, media }) => {
    const now: Parts = { ...pitch };
    // Edits leave the very same objects where they change nothing.
    const parts = Object.entries(now).map(([key, part]) =>
      before[key] === part ? ([key] as const) : ([key, part] as const),
    );
    before = now;
    return {
      parts,
      envelope,
      media: [...media].map(([key, bytes]) => {
        const known = sent.has(key);
        sent.add(key);
        return [key, known ? undefined : bytes];
      }),
    };
  };
}

type Parts = Readonly<Record<string, unknown>>;

/** On the worker's side: names what is as it was in the view before. */
export function createViewSender(): (view: DeckView) => SentView {
  let before: DeckView | undefined;
  return (view) => {
    const places = new Map(before?.slides.map((slide, i) => [slide, i]));
    const sent = {
      ...view,
      css: before?.css === view.css ? undefined : view.css,
      fonts: before?.fonts === view.fonts ? undefined : view.fonts,
      slides: view.slides.map((slide) => places.get(slide) ?? slide),
      arranged: before?.arranged === view.arranged ? undefined : view.arranged,
    };
    before = view;
    return sent;
  };
}

/** On the page's side: slides that are as they were are the very same objects. */
export function createViewReceiver(): (sent: SentView) => DeckView {
  let before: DeckView | undefined;
  return (sent) => {
    const old = before;
    const css = sent.css ?? old?.css;
    const fonts = sent.fonts ?? old?.fonts;
    const arranged = sent.arranged ?? old?.arranged;
    invariant(css !== undefined && fonts && arranged, 'a first view is whole');
    const slideOf = (slide: SlideView | number): SlideView => {
      const known = typeof slide === 'number' ? old?.slides[slide] : slide;
      invariant(known, 'a slide that is named came over before');
      return known;
    };
    before = { ...sent, css, fonts, slides: sent.slides.map(slideOf), arranged };
    return before;
  };
}
