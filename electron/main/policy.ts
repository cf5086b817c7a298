/** What our pages may do, as the header that goes with each. A page says the same of itself, for when it is served elsewhere. */

type Directives = Readonly<Record<string, readonly string[]>>;

/** `scripts`: the stage's own. Our pages put its page into a frame, where their policy counts as well. */
const app = (scripts: readonly string[]): Directives => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", ...scripts],
  'style-src': ["'self'"],
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
});

/** The stage shows what was drawn, with the style sheets of decks, in a frame that has no origin and reaches nothing. */
const stage = (scripts: readonly string[]): Directives => ({
  'default-src': ["'none'"],
  'script-src': scripts,
  'style-src': ["'unsafe-inline'"],
  'img-src': ['data:'],
  'font-src': ['data:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
});

/** Nothing runs in a page that is printed. */
const PRINT: Directives = {
  'default-src': ["'none'"],
  'style-src': ["'unsafe-inline'"],
  'img-src': ['data:'],
  'font-src': ['data:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

const headerOf = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

export interface Policies {
  readonly app: string;
  readonly stage: string;
  readonly print: string;
}

/** `stagePage` says of itself which script it holds; where it says nothing, none runs. */
export function policiesFor(stagePage: string): Policies {
  const scripts = [...stagePage.matchAll(/'sha256-[\w+/]+={0,2}'/gu)].map(([hash]) => hash).slice(0, 1);
  return { app: headerOf(app(scripts)), stage: headerOf(stage(scripts)), print: headerOf(PRINT) };
}
