import type { ReactNode } from 'react';
import { fieldPath, type FieldPath } from '../../../core/base/ids.ts';
import { isObject, type Json } from '../../../core/base/json.ts';
import { valueAt } from '../../../core/edit/apply.ts';
import { stepsOf } from '../../../core/edit/steps.ts';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import { sectionOf } from '../../../core/pitch/sections.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { shownText } from '../../components/fact-spans.ts';
import { useWords } from '../../words.tsx';
import styles from './ledger.module.css';

export interface PlacesProps {
  readonly pitch: Pitch;
  readonly uses: readonly FieldPath[];
}

/** Where a fact is used; each place leads to its field. */
export function Places({ pitch, uses }: PlacesProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  return (
    <ul className={styles['places']}>
      {uses.map((path) => {
        const section = sectionOf(path);
        const item = itemOf(pitch, path);
        const label = t(`field.${keyOf(pitch, path)}.label`);
        const field = item === undefined ? label : `${label} (${item})`;
        return (
          <li key={path}>
            <Button variant="link" size="s" onPress={() => app.goTo(path)}>
              {section === undefined ? field : t('ledger.place', { section: t(`section.${section}`), field })}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The field without the ids of its items, which names its words. */
const keyOf = (pitch: Pitch, path: FieldPath): string =>
  stepsOf(pitch as unknown as Json, path)
    .flatMap((step) => (step.kind === 'key' ? step.key : []))
    .join('.');

/** Characters of an item that tell it from the others. */
const ENOUGH = 32;

/** The first words of the item that a field belongs to. */
function itemOf(pitch: Pitch, path: FieldPath): string | undefined {
  const steps = stepsOf(pitch as unknown as Json, path);
  const last = steps.findLastIndex(({ kind }) => kind === 'item');
  const item = valueAt(
    pitch,
    fieldPath(...steps.slice(0, last + 1).map((step) => (step.kind === 'key' ? step.key : step))),
  );
  if (last === -1 || !isObject(item)) return undefined;
  const texts = Object.entries(item).flatMap(([key, value]) =>
    key !== 'id' && typeof value === 'string' ? value : [],
  );
  const [first] = texts;
  const words = first === undefined ? undefined : shownText(first, () => undefined, '…').text;
  return words === undefined || words.length <= ENOUGH ? words : `${words.slice(0, ENOUGH).trimEnd()}…`;
}
