import { fieldPath, type FieldPath } from '../../base/ids.ts';
import type { Option, Pitch } from '../../pitch/schema/index.ts';
import { isSaid } from '../../base/said.ts';

/** The options that say something. */
export const optionsOf = ({ ask }: Pitch): readonly Option[] =>
  (ask?.options ?? []).filter(({ name, tradeOff, cost }) => isSaid(name) || isSaid(tradeOff) || cost !== undefined);

export const OPTIONS = fieldPath('ask', 'options');

export const optionPath = ({ id }: Option): FieldPath => fieldPath('ask', 'options', { id });
