import type { Result } from '../../core/base/result.ts';
import type { JsonObject } from '../../core/base/json.ts';
import type { MomentumError } from '../../core/deck/momentum/momentum.ts';
import type { OpenedPitch } from '../../core/pitch/open.ts';
import type { OpenError } from '../../core/pitch/open-error.ts';
import type { ObjectionLibrary } from '../../core/pitch/objection-library.ts';
import type {
  CoachReport,
  DeckView,
  ExportOptions,
  ExportOutcome,
  ExportProgress,
  FontFaceFile,
  ImportedTable,
  ImportError,
  MomentumFiles,
  MomentumRequest,
  PitchForm,
  SlideView,
  ViewOptions,
} from '../../state/engine.ts';

/** What the page and its worker say to each other. Both are ours, so a message is trusted to be of its type. */

export type Request =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'serialise'; readonly pitch: SentPitch; readonly form: PitchForm }
  | { readonly kind: 'sample'; readonly id: string }
  | { readonly kind: 'objections'; readonly language: string }
  | { readonly kind: 'import'; readonly bytes: Uint8Array; readonly sheet: string | undefined }
  | { readonly kind: 'view'; readonly pitch: SentPitch; readonly options: ViewOptions }
  | { readonly kind: 'coach'; readonly pitch: SentPitch }
  | { readonly kind: 'momentum'; readonly pitch: SentPitch; readonly request: MomentumRequest }
  | { readonly kind: 'export'; readonly pitch: SentPitch; readonly options: ExportOptions };

export type RequestKind = Request['kind'];

/** What each request is answered with. */
export interface Answers {
  readonly open: Result<OpenedPitch, OpenFault>;
  readonly serialise: Uint8Array;
  readonly sample: OpenedPitch;
  readonly objections: ObjectionLibrary;
  readonly import: Result<ImportedTable, ImportError>;
  readonly view: SentView;
  readonly coach: CoachReport;
  readonly momentum: Result<MomentumFiles, MomentumError>;
  readonly export: ExportOutcome & { readonly pictures: SlidePictures | undefined };
}

export type OpenFault = OpenError | { readonly code: 'no-pitch-inside' };

/** Slides to be drawn as pictures, and what they look like, fonts inside. */
export interface SlidePictures {
  readonly css: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly slides: readonly { readonly name: string; readonly html: string }[];
}

/** A pitch of which only what changed crosses over: sections and pictures that the worker has are named only. */
export interface SentPitch {
  readonly parts: readonly (readonly [key: string] | readonly [key: string, part: unknown])[];
  readonly envelope: JsonObject;
  readonly media: readonly (readonly [key: string, bytes: Uint8Array | undefined])[];
}

/** A view of which only what changed crosses over: a slide as its place in the view before, where it is the same. */
export interface SentView extends Omit<DeckView, 'css' | 'fonts' | 'slides' | 'arranged'> {
  readonly css: string | undefined;
  readonly fonts: readonly FontFaceFile[] | undefined;
  readonly slides: readonly (SlideView | number)[];
  readonly arranged: DeckView['arranged'] | undefined;
}

export interface Asked {
  readonly id: number;
  readonly request: Request;
}

export type Told =
  | { readonly id: number; readonly kind: 'answer'; readonly answer: Answers[RequestKind] }
  | { readonly id: number; readonly kind: 'progress'; readonly progress: ExportProgress }
  /** A defect of ours. */
  | { readonly id: number; readonly kind: 'defect'; readonly message: string };
