import { ok, type Result } from '../../base/result.ts';
import type { FieldPath } from '../../base/ids.ts';
import type { OpenedPitch } from '../../pitch/open.ts';
import type { Update, Win } from '../../pitch/schema/index.ts';
import { composeLayout } from '../compose.ts';
import type { Context } from '../context.ts';
import { latest, momentumPath } from '../layouts/statements.ts';
import type { Deck } from '../model.ts';
import { openContext, type ContextOptions, type OpenContext } from '../open-context.ts';
import type { Layout } from '../spec.ts';
import { choose, findingsOf, isEmpty, type MomentumError } from './momentum.ts';
import { updateSlides } from './update-slides.ts';
import { winSlide } from './win-slide.ts';

/** The small decks between two meetings, by the same way as the large one: an update, and a win for a meeting. */

/** Without an id, the latest. */
export function composeUpdate(
  opened: OpenedPitch,
  id: string | undefined,
  options: ContextOptions,
): Result<Deck, MomentumError> {
  const open = openContext(opened, options);
  const update = chooseUpdate(open.context, id);
  if (!update.ok) return update;
  return small(open, updateSlides(update.value), momentumPath('updates', update.value.id), () =>
    isEmpty('update', update.value.id),
  );
}

/** Without an id, the one that was written last. */
export function composeWin(
  opened: OpenedPitch,
  id: string | undefined,
  options: ContextOptions,
): Result<Deck, MomentumError> {
  const open = openContext(opened, options);
  const win = chooseWin(open.context, id);
  if (!win.ok) return win;
  return small(open, winSlide(win.value), momentumPath('wins', win.value.id), () => isEmpty('win', win.value.id));
}

export const chooseUpdate = (context: Context, id: string | undefined): Result<Update, MomentumError> =>
  choose('update', context.pitch.momentum?.updates ?? [], id, (items) => latest(context, items));

export const chooseWin = (context: Context, id: string | undefined): Result<Win, MomentumError> =>
  choose('win', context.pitch.momentum?.wins ?? [], id, (items) => items.at(-1));

function small(
  open: OpenContext,
  layout: Layout,
  path: FieldPath,
  nothing: () => Result<never, MomentumError>,
): Result<Deck, MomentumError> {
  const deck = composeLayout(open, layout);
  return deck.slides.length === 0 ? nothing() : ok({ ...deck, findings: findingsOf(deck.findings, path) });
}
