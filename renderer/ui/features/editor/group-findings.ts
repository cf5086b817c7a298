import type { FieldPath } from '../../../core/base/ids.ts';
import { openFindings } from '../../../state/coaching.ts';
import type { CoachReport } from '../../../state/engine.ts';
import type { FormBlock, FormGroup } from './forms/form.ts';

/** How many findings of the coach stand in a group of a form. */
export function findingsIn(group: FormGroup, report: CoachReport | undefined): number {
  const keys = group.blocks.flatMap(keysOf);
  return openFindings(report).filter(({ field }) => {
    const key = withoutIds(field);
    return keys.some((own) => key === own || key.startsWith(`${own}.`) || own.startsWith(`${key}.`));
  }).length;
}

/** How many findings stand in an item of a list, by its path. */
export function findingsAtItem(item: FieldPath, report: CoachReport | undefined): number {
  return openFindings(report).filter(({ field }) => field === item || field.startsWith(`${item}.`)).length;
}

/** `story.benefits[b-2].benefit` as the forms name it. */
const withoutIds = (field: FieldPath): string => field.replaceAll(/\[[^\]]*\]/gu, '');

function keysOf(block: FormBlock): readonly string[] {
  if (block.kind === 'list') return [block.key];
  const rows = block.kind === 'more' ? block.rows : [block];
  return rows.flatMap(({ fields }) => fields.map(({ key }) => key));
}
