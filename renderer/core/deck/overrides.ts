import { fieldPath, within } from '../base/ids.ts';
import type { Context } from './context.ts';
import { SECTIONS } from './model.ts';
import type { SlideSpec } from './spec.ts';

/** The author's choices for single slides (`deck.slides`): title, notes, hidden, order. */
export function applyOverrides(context: Context, specs: readonly SlideSpec[]): readonly SlideSpec[] {
  const choices = context.pitch.deck?.slides ?? {};
  const known = new Set<string>(specs.map(({ id }) => id));
  for (const id of Object.keys(choices).filter((key) => !known.has(key) && !LATER.has(key))) {
    context.report('option-unknown', within(PATH, { id }), id);
  }
  const kept = specs.filter(({ id }) => choices[id]?.hidden !== true);
  return inOrder(
    context,
    kept.map((spec) => withChoice(context, spec)),
  );
}

const PATH = fieldPath('deck', 'slides');
/** Made after the others, and not by a layout that reads the pitch. */
const LATER: ReadonlySet<string> = new Set(['sources']);

function withChoice(context: Context, spec: SlideSpec): SlideSpec {
  const choice = context.pitch.deck?.slides?.[spec.id];
  if (!choice) return spec;
  const path = within(PATH, { id: spec.id });
  const title = context.prose(choice.title, within(path, 'title'));
  const notes = context.prose(choice.notes, within(path, 'notes'));
  return { ...spec, title: title ?? spec.title, notes: notes ? [notes, ...spec.notes] : spec.notes };
}

/**
 * All proposals in the author's order, hidden ones between those that show, whose order is as without them. `shown` are
 * the ones that `applyOverrides` made.
 */
export function withHidden(
  context: Context,
  specs: readonly SlideSpec[],
  shown: readonly SlideSpec[],
): readonly SlideSpec[] {
  const known = new Map(shown.map((spec) => [spec.id, spec]));
  return inOrder(
    context,
    specs.map((spec) => known.get(spec.id) ?? withChoice(context, spec)),
  );
}

/**
 * Sections keep their order; within one, a slide goes to the place that the author gave it. Without one it counts those
 * that show, and a hidden slide stands behind the last of them.
 */
function inOrder(context: Context, specs: readonly SlideSpec[]): readonly SlideSpec[] {
  const choices = context.pitch.deck?.slides ?? {};
  return SECTIONS.flatMap((section) => {
    const own = specs.filter((spec) => spec.section === section);
    let shown = 0;
    const place = new Map(
      own.map((spec) => {
        const { hidden = false, order } = choices[spec.id] ?? {};
        if (!hidden) shown++;
        return [spec, order ?? (hidden ? shown + 0.5 : shown)];
      }),
    );
    return own.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  });
}
