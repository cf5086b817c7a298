import type { FieldPath } from '../core/base/ids.ts';
import type { Cut } from '../core/pitch/cuts.ts';
import type { OpenError } from '../core/pitch/open-error.ts';
import type { OpenedPitch } from '../core/pitch/open.ts';
import type { Pitch } from '../core/pitch/schema/index.ts';
import type { SectionId } from '../core/pitch/sections.ts';
import type { DraftInfo, RecentFile, SavedFile } from '../host/host.ts';
import type { HostError, SaveError } from '../host/host-error.ts';
import type { DraftId } from '../host/names.ts';
import type { CoachReport, DeckView } from './engine.ts';
import type { EditLabel, History } from './history.ts';

/** Everything that the interface shows, as one value. Only `renderer/state` changes it. */
export interface AppState {
  readonly screen: Screen;
  readonly document: OpenDocument | undefined;
  readonly preview: Preview;
  readonly coaching: CoachState;
  readonly home: HomeState;
  /** What went wrong and was not answered yet. */
  readonly trouble: Trouble | undefined;
  /** What was just done and can be undone, until its time is over. */
  readonly toast: Toast | undefined;
}

export type Screen = 'home' | 'interview' | 'editor';

export interface OpenDocument {
  readonly opened: OpenedPitch;
  /** The pitch as the file has it; undefined where there is no file. Compared by reference. */
  readonly saved: Pitch | undefined;
  readonly file: SavedFile | undefined;
  readonly history: History;
  readonly section: SectionId | 'coach';
  /** Where the caret is, or was. */
  readonly field: FieldPath | undefined;
  /** Counts requests to put the caret into `field`, so that the same field can be asked for twice. */
  readonly focusRequest: number;
  readonly draft: DraftId;
  /** Edits since the last save, for "14 edits are not in the file yet". */
  readonly edits: number;
  readonly editedSections: readonly SectionId[];
  readonly saving: 'no' | 'yes' | { readonly failed: SaveError };
  /** When the draft on this computer was last written, in milliseconds. */
  readonly draftAt: number | undefined;
}

export interface Preview {
  readonly view: DeckView | undefined;
  readonly cut: Cut;
  /** Id of the person whose deck is shown; everyone's without it. */
  readonly lens?: string | undefined;
  /** Counted from 0. */
  readonly slide: number;
}

/** What the coach says of the open pitch. */
export interface CoachState {
  /** Of the pitch as it stood when typing last paused; undefined before the first. */
  readonly report: CoachReport | undefined;
  /** The one finding whose card is open, by `findingId`. */
  readonly open: string | undefined;
}

export interface HomeState {
  readonly drafts: readonly DraftInfo[];
  readonly recents: readonly RecentFile[];
}

export type Trouble =
  | {
      readonly kind: 'open-failed';
      readonly name: string;
      readonly error: OpenError | HostError | { readonly code: 'no-pitch-inside' };
    }
  | { readonly kind: 'conflict'; readonly theirs: OpenedPitch; readonly file: SavedFile }
  | { readonly kind: 'leave'; readonly next: () => void };

export interface Toast {
  readonly id: number;
  readonly label: EditLabel;
}

/** Whether something would be lost if the document were closed now. */
export const isDirty = (document: OpenDocument): boolean => document.opened.pitch !== document.saved;
