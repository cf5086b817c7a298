/** Where a command reads its options and writes its words; a test passes its own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Whether somebody watches: progress is for eyes, not for pipes. */
  readonly isTerminal: boolean;
}

/** Exit codes, as `--help` states them. */
export const EXIT = {
  ok: 0,
  /** `check` found errors. */
  found: 1,
  /** Nothing was done: the call, a file or the disk was at fault. */
  refused: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why nothing was done: one sentence of what happened to which file, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** `162 kB`, `1.2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `1 slide`, `12 slides`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** On one line, and without what moves a terminal's cursor: names and titles come from files that anybody may have made. */
export const printable = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');
