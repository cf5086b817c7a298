import { applyEdit, freeId, itemPath } from '../core/edit/apply.ts';
import type { Edit } from '../core/edit/edit.ts';
import type { FieldPath } from '../core/base/ids.ts';
import type { JsonObject } from '../core/base/json.ts';
import type { Pitch } from '../core/pitch/schema/index.ts';
import { sectionOf, type SectionId } from '../core/pitch/sections.ts';
import type { MediaBytes } from '../core/pitch/media.ts';
import type { Clock } from './clock.ts';
import { record, redo, undo, type EditLabel, type History, type Travelled } from './history.ts';
import type { OpenDocument } from './model.ts';
import { updateDocument, type Store } from './store.ts';

export interface EditOptions {
  readonly label: EditLabel;
  /** Edits that follow each other with the same key are one step: what is typed into one field. */
  readonly mergeKey?: string;
  /** Pictures that the edit refers to. They stay with the document, so that redoing finds them. */
  readonly media?: MediaBytes;
}

export interface Editing {
  edit(edit: Edit, options: EditOptions): void;
  /** Puts an item at the end of a list, under an id that is free, which it answers. */
  addItem(list: FieldPath, item: JsonObject): string;
  undo(): void;
  redo(): void;
  /** The caret is in a field now. */
  focused(field: FieldPath): void;
  /** Puts the caret into a field, and shows its section. */
  goTo(field: FieldPath): void;
  showSection(section: OpenDocument['section']): void;
  /** From the interview to the editor. */
  showEditor(): void;
  closeToast(): void;
}

/** Everything that changes the open pitch goes through here, and can be undone. */
export function createEditing(store: Store, clock: Clock): Editing {
  let toasts = 0;
  const travel = (move: (history: OpenDocument['history']) => Travelled | undefined): void =>
    updateDocument(store, (document) => {
      const arrived = move(document.history);
      return arrived ? { ...arrivedAt(document, arrived) } : {};
    });
  const announce = (label: EditLabel): void => {
    const id = ++toasts;
    store.setState({ toast: { id, label } });
  };

  const make = (edit: Edit, options: EditOptions): void => {
    updateDocument(store, (document) => edited(document, edit, options, clock.now()));
    if (options.label.verb === 'remove') announce(options.label);
  };

  return {
    edit: make,
    addItem: (list, item) => {
      const { document } = store.getState();
      const id = document ? freeId(document.opened.pitch, list) : '';
      make({ kind: 'insert', list, item: { ...item, id } }, { label: { verb: 'add', field: itemPath(list, id) } });
      return id;
    },
    undo: () => travel(undo),
    redo: () => travel(redo),
    focused: (field) => updateDocument(store, () => ({ field })),
    goTo: (field) =>
      updateDocument(store, ({ focusRequest, section }) => ({
        field,
        focusRequest: focusRequest + 1,
        section: sectionOf(field) ?? section,
      })),
    showEditor: () => store.setState({ screen: 'editor' }),
    closeToast: () => store.setState({ toast: undefined }),
    showSection: (section) => updateDocument(store, () => ({ section })),
  };
}

function edited(document: OpenDocument, edit: Edit, options: EditOptions, at: number): Partial<OpenDocument> {
  const before = document.opened.pitch;
  const after = applyEdit(before, edit);
  if (after === before) return {};
  const { label, mergeKey, media } = options;
  const step = { label, before, after, field: label.field ?? document.field, mergeKey, at };
  const history = record(document.history, step);
  return {
    opened: withPitch(document, after, media),
    history,
    edits: goesOn(document.history, history) ? Math.max(1, document.edits) : document.edits + 1,
    editedSections: withSection(document.editedSections, label.field),
  };
}

/** What is typed without a pause is one edit, as it is one step. */
const goesOn = (before: History, now: History): boolean => before.past.at(-1)?.before === now.past.at(-1)?.before;

function arrivedAt(document: OpenDocument, { history, pitch, field }: Travelled): Partial<OpenDocument> {
  return {
    opened: withPitch(document, pitch),
    history,
    field: field ?? document.field,
    focusRequest: document.focusRequest + (field ? 1 : 0),
    section: (field && sectionOf(field)) ?? document.section,
    edits: document.edits + 1,
    editedSections: withSection(document.editedSections, field),
  };
}

function withPitch({ opened }: OpenDocument, pitch: Pitch, media?: MediaBytes): OpenDocument['opened'] {
  return { ...opened, pitch, media: media ? new Map([...opened.media, ...media]) : opened.media };
}

function withSection(sections: readonly SectionId[], field: FieldPath | undefined): readonly SectionId[] {
  const section = field && sectionOf(field);
  return section && !sections.includes(section) ? [...sections, section] : sections;
}
