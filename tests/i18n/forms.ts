import { FORMS } from '../../renderer/ui/features/editor/forms/index.ts';
import type { FieldSpec, FormBlock, ListSpec } from '../../renderer/ui/features/editor/forms/form.ts';

/** What stands in the forms, flat: everything that needs a word. */

const blocks: readonly FormBlock[] = Object.values(FORMS).flatMap(({ groups }) =>
  groups.flatMap((group) => group.blocks),
);

export const FORM_GROUPS: readonly string[] = Object.values(FORMS).flatMap(({ groups }) => groups.map(({ id }) => id));

export const FORM_LISTS: readonly ListSpec[] = blocks.filter((block) => block.kind === 'list');

export const FORM_FIELDS: readonly FieldSpec[] = blocks.flatMap((block) => {
  switch (block.kind) {
    case 'row':
      return block.fields;
    case 'more':
      return block.rows.flatMap((row) => row.fields);
    case 'list':
      return [...block.rows, ...block.more].flatMap((row) => row.fields);
  }
});
