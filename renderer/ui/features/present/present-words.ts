/** What the console says, in the interface's language. Whoever shows the console gives the words. */
export interface PresentWords {
  readonly time: string;
  readonly elapsed: string;
  readonly left: string;
  readonly skipToAsk: string;
  readonly objection: string;
  /** Where nothing that was typed fits; typed nothing, there are none at all. */
  readonly noObjection: (query: string) => string;
  readonly rehearsal: string;
  /** Why the slides are no longer on the other display. */
  readonly lost: (why: 'display' | 'window') => string;
  readonly swap: string;
  readonly end: string;
  readonly next: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly smaller: string;
  readonly larger: string;
  readonly answerOnly: string;
  readonly lastSlide: string;
  /** `7 of 12`. */
  readonly place: (number: number, of: number) => string;
  /** `1:05 of 2:00 on this slide`. */
  readonly onSlide: (spent: string, planned: string) => string;
  /** `40 seconds behind plan`; below nought, ahead of it; nought, on plan. */
  readonly behind: (milliseconds: number) => string;
  /** `You end at 15:18, two minutes before time`; `early` in milliseconds, below nought after time. */
  readonly endsAt: (time: Date, early: number) => string;
  readonly clock: (time: Date) => string;
  readonly section: (section: string) => string;
  /** Keys and what they do, in order. */
  readonly keys: readonly (readonly [key: string, does: string])[];
}
