import { fieldPath } from '../../base/ids.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Cut } from '../../pitch/cuts.ts';
import type { OpenedPitch } from '../../pitch/open.ts';
import type { Decision } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../findings.ts';
import { latest, momentumPath } from '../layouts/statements.ts';
import { openContext, type ContextOptions } from '../open-context.ts';
import { askLetter } from './ask-letter.ts';
import { chooseUpdate, chooseWin } from './compose-momentum.ts';
import { followUpLetter } from './follow-up-letter.ts';
import type { Letter } from './letter.ts';
import { updateLetter, winLetter, winPost } from './letters.ts';
import { choose, findingsOf, isEmpty, type MomentumError } from './momentum.ts';

/** The letters that go with the work around the deck, in the pitch's language. */

export interface Written {
  readonly letter: Letter;
  /** Tells its files from those of other entries: the date, or the id. Empty for the ask, of which there is one only. */
  readonly tag: string;
  readonly findings: readonly Finding[];
}

export interface WinWritten extends Written {
  readonly post: Letter;
}

export function writeUpdate(
  opened: OpenedPitch,
  id: string | undefined,
  options: ContextOptions,
): Result<Written, MomentumError> {
  const { context } = openContext(opened, options);
  const update = chooseUpdate(context, id);
  if (!update.ok) return update;
  const written = updateLetter(context, update.value);
  if (!written) return isEmpty('update', update.value.id);
  return ok({
    letter: written,
    tag: tagOf(context, update.value),
    findings: about(context, 'updates', update.value.id),
  });
}

export function winTexts(
  opened: OpenedPitch,
  id: string | undefined,
  options: ContextOptions,
): Result<WinWritten, MomentumError> {
  const { context } = openContext(opened, options);
  const win = chooseWin(context, id);
  if (!win.ok) return win;
  const [written, post] = [winLetter(context, win.value), winPost(context, win.value)];
  if (!written || !post) return isEmpty('win', win.value.id);
  return ok({ letter: written, post, tag: tagOf(context, win.value), findings: about(context, 'wins', win.value.id) });
}

export function writeFollowUp(
  opened: OpenedPitch,
  id: string | undefined,
  options: ContextOptions,
): Result<Written, MomentumError> {
  const { context } = openContext(opened, options);
  const decision = chooseDecision(context, id);
  if (!decision.ok) return decision;
  const written = followUpLetter(context, decision.value);
  if (!written) return isEmpty('decision', decision.value.id);
  const findings = findingsOf(context.findings, momentumPath('decisions', decision.value.id), STEPS, DECIDER);
  return ok({ letter: written, tag: tagOf(context, decision.value), findings });
}

export function writeAsk(opened: OpenedPitch, cut: Cut, options: ContextOptions): Result<Written, MomentumError> {
  const { context } = openContext(opened, options);
  const written = askLetter(context, cut);
  if (!written) return isEmpty('ask', '');
  return ok({ letter: written, tag: '', findings: findingsOf(context.findings, fieldPath('ask'), REASONS) });
}

const tagOf = (context: Context, item: { readonly id: string; readonly date?: string | undefined }): string =>
  context.date(item.date) && item.date ? item.date.trim() : item.id.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-');

const STEPS = fieldPath('ask', 'nextThirtyDays');
const DECIDER = fieldPath('ask', 'decider');
const REASONS = fieldPath('story', 'reasons');

const chooseDecision = (context: Context, id: string | undefined): Result<Decision, MomentumError> =>
  choose('decision', context.pitch.momentum?.decisions ?? [], id, (items) => latest(context, items));

const about = (context: Context, list: 'updates' | 'wins', id: string): readonly Finding[] =>
  findingsOf(context.findings, momentumPath(list, id));
