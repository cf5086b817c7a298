import type { SlideId } from '../core/base/ids.ts';
import type { Result } from '../core/base/result.ts';
import type { Coaching as CoachReport } from '../core/coach/run.ts';
import type { Cells } from '../core/data/cells.ts';
import type { Finding } from '../core/deck/findings.ts';
import type { MomentumError } from '../core/deck/momentum/momentum.ts';
import type { SlidePlace } from '../core/deck/places.ts';
import type { StageFont } from '../core/deck/stage-protocol.ts';
import type { Section, SlideKind } from '../core/deck/model.ts';
import type { Cut } from '../core/pitch/cuts.ts';
import type { ObjectionLibrary } from '../core/pitch/objection-library.ts';
import type { OpenedPitch } from '../core/pitch/open.ts';
import type { OpenError } from '../core/pitch/open-error.ts';

/**
 * What composes, opens and exports, away from the main thread. `renderer/app` gives it: a worker. Of several requests for
 * a view the latest wins: an earlier one that was overtaken answers `undefined`.
 */
export interface Engine {
  /** Reads a `.pitch.json`, a `.greenlight`, or a `.pptx` of ours that carries its pitch. */
  open(bytes: Uint8Array): Promise<Result<OpenedPitch, OpenError | { readonly code: 'no-pitch-inside' }>>;
  /** The bytes of a `.greenlight`, or of a `.pitch.json` with its pictures inside. */
  serialise(opened: OpenedPitch, form: PitchForm): Promise<Uint8Array>;
  /** A sample from the assets, by id. */
  sample(id: string): Promise<OpenedPitch>;
  /** Common objections with answers to start from, in a language or in English. */
  objections(language: string): Promise<ObjectionLibrary>;
  /** The cells of a CSV or XLSX file, of the sheet with this name or the first that holds something. */
  importTable(bytes: Uint8Array, sheet?: string): Promise<Result<ImportedTable, ImportError>>;
  view(opened: OpenedPitch, options: ViewOptions): Promise<DeckView | undefined>;
  /** What the coach has to say on the pitch and its full deck. */
  coach(opened: OpenedPitch): Promise<CoachReport>;
  /** The files that one entry of the momentum section makes: its deck, its e-mail, its texts. */
  momentumFiles(opened: OpenedPitch, request: MomentumRequest): Promise<Result<MomentumFiles, MomentumError>>;
  exportDeck(
    opened: OpenedPitch,
    options: ExportOptions,
    progress: (done: ExportProgress) => void,
    signal: AbortSignal,
  ): Promise<ExportOutcome | undefined>;
}

export type { CoachReport };

/** What a file holds, not yet understood: `recognise` does that, as for a paste. */
export interface ImportedTable {
  readonly source: string | Cells;
  /** Names of the sheets of a workbook; none for a text. */
  readonly sheets: readonly string[];
  readonly sheet: string | undefined;
}

export interface ImportError {
  readonly code:
    | 'protected'
    | 'damaged'
    /** A workbook as Excel wrote it until 2003. */
    | 'old-format'
    /** Something else than a workbook or a text. */
    | 'no-table'
    | 'empty'
    | 'too-large';
}

export type PitchForm = 'archive' | 'json';

export interface ViewOptions {
  readonly cut: Cut;
  /** Without it, the theme of the pitch. */
  readonly theme: string | undefined;
  /** Id of the one person who reads it; without it, everyone. */
  readonly lens?: string | undefined;
  /** `edit` shows what is still empty and should not be. */
  readonly mode: 'edit' | 'deliver';
}

/** A composed deck as the application shows it. */
export interface DeckView {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: string;
  /** The deck's style sheet, the same as in the exported file, without its fonts. */
  readonly css: string;
  /** The font faces of this deck, by family, as their files. */
  readonly fonts: readonly FontFaceFile[];
  readonly slides: readonly SlideView[];
  readonly findings: readonly Finding[];
  /** What the author may arrange, in order; only of a view for editing. */
  readonly arranged: readonly ArrangedView[];
}

/** A slide as the author arranges it; it may take several of the view's slides, or none of them. */
export interface ArrangedView {
  readonly id: SlideId;
  /** The section in which it may be moved. */
  readonly home: Section;
  /** Its place there if the author says nothing, counted from 0. */
  readonly natural: number;
  readonly title: string;
  /** How it would look; it is not among the slides of the view. */
  readonly hidden: SlideView | undefined;
}

/** A face as the stage is given it, not fetched yet. */
export interface FontFaceFile extends Omit<StageFont, 'bytes'> {
  readonly url: string;
}

export interface SlideView {
  readonly id: SlideId;
  readonly number: number;
  readonly section: Section;
  readonly kind: SlideKind;
  readonly title: string;
  /** The markup that the exported file has. */
  readonly html: string;
  readonly notes: readonly string[];
  /** What shows which field, topmost last; boxes in inches. */
  readonly places: readonly Place[];
  readonly hidden: boolean;
}

export type Place = SlidePlace;

export const EXPORT_FORMATS = ['pptx', 'html', 'pdf', 'png', 'handout', 'eml'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  readonly formats: readonly ExportFormat[];
  readonly cut: Cut;
  readonly theme: string | undefined;
  /** Id of the one person who reads it; without it, everyone. */
  readonly lens?: string | undefined;
  readonly notes: boolean;
  /** Whether the slides behind the ask go along; they do unless it says `false`. */
  readonly backup?: boolean;
  /** In place of the circulation label of the pitch; an empty one is none. */
  readonly circulation?: string;
  readonly embedPitch: boolean;
  /** Without an ending. */
  readonly name: string;
}

export interface MomentumRequest {
  readonly kind: 'update' | 'win' | 'decision';
  /** Of the entry. */
  readonly id: string;
  /** What the files' names begin with. */
  readonly name: string;
}

export interface MomentumFiles {
  readonly files: ExportOutcome['files'];
  readonly findings: readonly Finding[];
}

export interface ExportProgress {
  readonly step: 'composing' | 'writing' | 'checking';
  readonly format: ExportFormat | undefined;
  readonly slide: number;
  readonly slides: number;
}

export interface ExportOutcome {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly type: string }[];
  /** What the host prints: a page that stands by itself, for each of PDF and handout that was asked for. */
  readonly pages: readonly PrintedPage[];
  readonly receipt: Receipt;
}

export interface PrintedPage {
  readonly name: string;
  readonly html: string;
  readonly format: 'pdf' | 'handout';
}

/** What was found in the files when they were opened again. */
export interface Receipt {
  readonly rows: readonly ReceiptRow[];
  readonly replaced: readonly Finding[];
  readonly slides: number;
}

export interface ReceiptRow {
  readonly check: 'structure' | 'pages' | 'pictures' | 'fit' | 'fonts' | 'data' | 'titles' | 'hidden';
  readonly ok: boolean;
  /** Figures that the row's sentence names. */
  readonly figures: Readonly<Record<string, number>>;
  /** Names that it lists: fonts, fields, parts. */
  readonly names: readonly string[];
}
