/** Layouts that have a variant, by slide (`core/deck/layouts`). */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { 'business-case': ['waterfall'] };

/** What may be chosen for a slide beside the automatic layout. */
export const variantsOf = (slide: string): readonly string[] =>
  Object.hasOwn(VARIANTS, slide) ? (VARIANTS[slide] ?? []) : [];

/** The choice after this one, around the end; undefined is the automatic layout, which comes first. */
export function nextVariant(slide: string, now: string | undefined): string | undefined {
  const variants = variantsOf(slide);
  return variants[now === undefined ? 0 : variants.indexOf(now) + 1];
}
