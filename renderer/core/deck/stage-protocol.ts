import type { Box } from '../base/units.ts';

/**
 * What the application and the stage say to each other over a port. The stage is a frame without an origin: it can fetch
 * nothing, so fonts come as bytes, and it is believed nothing, so what it says is read with `readFromStage`.
 */

export interface StageFont {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
  /** Lines are as high as PowerPoint's. */
  readonly ascentOverride: string;
  readonly descentOverride: string;
  readonly bytes: Uint8Array;
}

export type ToStage =
  /** What all slides look like. `follow`: a click on a link goes there; without it, every click is told and nothing else. */
  | {
      readonly kind: 'look';
      readonly css: string;
      readonly fonts: readonly StageFont[];
      readonly language: string;
      readonly direction: 'ltr' | 'rtl';
      readonly follow: boolean;
    }
  /** All slides anew, and which one shows, from 0. */
  | { readonly kind: 'slides'; readonly turn: number; readonly slides: readonly string[]; readonly index: number }
  /** One slide anew, in its place. */
  | { readonly kind: 'slide'; readonly turn: number; readonly index: number; readonly html: string }
  | { readonly kind: 'go'; readonly turn: number; readonly index: number }
  /** Places that are marked on the slide that shows, in inches; none takes the marks off. */
  | { readonly kind: 'mark'; readonly boxes: readonly Box[] }
  | { readonly kind: 'screen'; readonly screen: 'slide' | 'black' | 'white' }
  /** A light that points, in inches on the slide. */
  | { readonly kind: 'pointer'; readonly at: { readonly x: number; readonly y: number } | undefined }
  | { readonly kind: 'overview'; readonly open: boolean };

export type FromStage =
  | { readonly kind: 'ready' }
  /** The screen shows what the message with this turn asked for. */
  | { readonly kind: 'painted'; readonly turn: number }
  /** In inches on the slide that shows. */
  | { readonly kind: 'clicked'; readonly x: number; readonly y: number }
  | { readonly kind: 'moved'; readonly index: number }
  | { readonly kind: 'link'; readonly address: string }
  | StageKey;

export interface StageKey {
  readonly kind: 'key';
  /** As `KeyboardEvent` has it. */
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

/** The first word of a stage, to the window that holds it; it comes with the port. */
export const STAGE_HELLO = 'greenlight-stage';

/** The word of the second window: it says it when it is there, and is given the console's port with it. */
export const PRESENT_HELLO = 'greenlight-present';

/** What the stage said, or undefined where it is nothing that a stage says. */
export function readFromStage(value: unknown): FromStage | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const said: Readonly<Record<string, unknown>> = { ...value };
  switch (said['kind']) {
    case 'ready':
      return { kind: 'ready' };
    case 'painted':
      return isCount(said['turn']) ? { kind: 'painted', turn: said['turn'] } : undefined;
    case 'moved':
      return isCount(said['index']) ? { kind: 'moved', index: said['index'] } : undefined;
    case 'clicked':
      return readClick(said['x'], said['y']);
    case 'link':
      return isAddress(said['address']) ? { kind: 'link', address: said['address'] } : undefined;
    case 'key':
      return readKey(said);
    default:
      return undefined;
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isAddress = (value: unknown): value is string => typeof value === 'string' && /^(?:https?|mailto):/u.test(value);

function readClick(x: unknown, y: unknown): FromStage | undefined {
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
    ? { kind: 'clicked', x, y }
    : undefined;
}

function readKey({ key, code, ...held }: Readonly<Record<string, unknown>>): StageKey | undefined {
  if (typeof key !== 'string' || typeof code !== 'string') return undefined;
  const isHeld = (name: string): boolean => held[name] === true;
  return {
    kind: 'key',
    key,
    code,
    ctrl: isHeld('ctrl'),
    alt: isHeld('alt'),
    shift: isHeld('shift'),
    meta: isHeld('meta'),
  };
}
