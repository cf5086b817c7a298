import { fieldPath, within, type FieldPath } from '../base/ids.ts';
import { createLocale, isCurrency } from '../base/locale/index.ts';
import { currencyOf, languageOf } from '../pitch/defaults.ts';
import { excerpt, findFlaws } from '../pitch/integrity.ts';
import type { OpenedPitch } from '../pitch/open.ts';
import { withoutPrivate } from '../pitch/privacy.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import { difference } from '../theme/contrast.ts';
import { brandColor, resolveTheme } from '../theme/resolve.ts';
import type { ThemeData } from '../theme/schema.ts';
import { withinBounds } from './bounds.ts';
import { caseFacts } from './case-facts.ts';
import { createContext, type Context } from './context.ts';
import { createFacts, type Facts } from './facts.ts';
import type { LanguageSupport } from './fit/breaks.ts';
import type { Typesetter } from './fit/lines.ts';
import { createMeasurer } from './fit/measurer.ts';
import type { ComposeMemory } from './fit/memory.ts';
import type { MetricsSource } from './fit/metrics.ts';
import { fillLabel, type Labels } from './labels.ts';
import type { PictureData } from './model.ts';
import { readPicture } from './pictures.ts';
import { createGlue } from './typography.ts';

/** From an opened pitch to what layouts and letters ask: its public part, with everything that is wrong in it reported. */

export interface ContextOptions {
  readonly theme: ThemeData;
  readonly metrics: MetricsSource;
  readonly labels: Labels;
  /** What the pitch's language needs to break lines. */
  readonly support: LanguageSupport;
  /** For editing, required parts that are missing show as empty slots. */
  readonly mode?: 'edit' | 'deliver';
  /** Of whoever composes again and again. */
  readonly memory?: ComposeMemory;
}

export interface OpenContext {
  readonly context: Context;
  /** Pictures that could be read, by key. */
  readonly pictures: ReadonlyMap<string, PictureData>;
}

/** `prepare` may still reorder the public pitch. */
export function openContext(
  opened: OpenedPitch,
  options: ContextOptions,
  prepare: (pitch: Pitch) => Pitch = (pitch) => pitch,
): OpenContext {
  const outOfRange: (readonly [FieldPath, number])[] = [];
  const pitch = withinBounds(withoutPrivate(opened.pitch), (...found) => outOfRange.push(found));
  const pictures = readPictures(opened);
  const context = contextFor(prepare(pitch), pictures, options);
  for (const { code, field, detail } of findFlaws(opened.pitch)) context.report(code, field, detail);
  for (const [field, number] of outOfRange) context.report('number-out-of-range', field, String(number));
  return { context, pictures };
}

function contextFor(given: Pitch, pictures: ReadonlyMap<string, PictureData>, options: ContextOptions): Context {
  const { labels, support, mode = 'deliver' } = options;
  const recall = options.memory?.recall;
  const pitch = recall?.begin(madeOf(given, pictures, options), given) ?? given;
  const locale = createLocale(languageOf(pitch));
  const theme = resolveTheme(options.theme, locale, { accent: pitch.deck?.brand?.accent });
  const currency = currencyOf(pitch);
  const label: Context['label'] = (key, values = {}) => fillLabel(labels.texts[key], values);
  const items = pitch.evidence?.facts ?? [];
  const computed = caseFacts(pitch.evidence?.businessCase, currency, label);
  const makeFacts = (): Facts => createFacts(items, computed, locale);
  const facts = recall?.facts(items, computed, makeFacts) ?? makeFacts();
  const glue = createGlue(labels, locale.months);
  const makeTypesetter = (): Typesetter => ({
    measurer: createMeasurer(theme, options.metrics),
    support,
    exact: locale.direction === 'ltr',
  });
  const made = { theme: options.theme, language: locale.tag, support };
  const typesetter = options.memory?.typesetter(made, makeTypesetter) ?? makeTypesetter();
  const parts = { pitch, locale, theme, mode, currency, pictures, typesetter, facts, label, glue, recall };
  const context = createContext(parts);
  reportBrand(context);
  if (!isCurrency(currency)) context.report('option-unknown', fieldPath('meta', 'currency'), excerpt(currency));
  if (labels.language !== locale.language) {
    context.report('no-labels-for-language', within(fieldPath('meta'), 'language'), locale.tag);
  }
  return context;
}

/** What a context is made of beside what layouts read in the pitch: with another, nothing of before holds. */
const madeOf = (pitch: Pitch, pictures: ReadonlyMap<string, PictureData>, options: ContextOptions): unknown[] => [
  options.theme,
  options.labels,
  options.support,
  options.mode,
  pitch.meta.language,
  currencyOf(pitch),
  pitch.deck?.brand?.accent,
  [...pictures.keys()].join(' '),
];

/** A colour that is none, or one that looks like the sign for bad. */
function reportBrand({ pitch, theme, report }: Context): void {
  const given = pitch.deck?.brand?.accent;
  if (given === undefined || given === '') return;
  const path = fieldPath('deck', 'brand', 'accent');
  const own = brandColor(given);
  if (own === undefined) report('option-unknown', path, given);
  else if (difference(own, theme.colors.negative) < ALIKE) report('brand-like-negative', path, given);
}

/** CIE76 (SLIDES.md, section 4). */
const ALIKE = 20;

function readPictures({ media }: OpenedPitch): ReadonlyMap<string, PictureData> {
  const read = [...media].flatMap(([key, bytes]) => {
    const picture = readPicture(bytes);
    return picture ? [[key, picture] as const] : [];
  });
  return new Map(read);
}
