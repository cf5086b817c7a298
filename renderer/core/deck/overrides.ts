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

/** Sections keep their order; within one, a slide goes to the place that the author gave it. */
function inOrder(context: Context, specs: readonly SlideSpec[]): readonly SlideSpec[] {
  const choices = context.pitch.deck?.slides ?? {};
  return SECTIONS.flatMap((section) => {
    const own = specs.filter((spec) => spec.section === section);
    const place = new Map(own.map((spec, i) => [spec, choices[spec.id]?.order ?? i + 1]));
    return own.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  });
}
