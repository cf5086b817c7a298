import { X } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { fieldPath, type FieldPath } from '../../../core/base/ids.ts';
import type { RefTarget } from '../../../core/pitch/schema/fields.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { ComboBox } from '../../components/combo-box.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useWords } from '../../words.tsx';
import type { FieldSpec } from './forms/form.ts';
import styles from './form.module.css';
import { targetsOf } from './ref-targets.ts';
import { useControl, type ControlProps } from './use-control.ts';

/** Fields that name a fact, a source, data or an objection. */

type RefSpec = Extract<FieldSpec, { kind: 'ref' }>;
type RefsSpec = Extract<FieldSpec, { kind: 'refs' }>;

export function RefControl(props: ControlProps<RefSpec>): ReactNode {
  const { value, change, frame } = useControl<string>(props);
  const options = useTargets(props.spec.target);
  const create = useCreate(props.spec.target, (id) => change(id));
  return <ComboBox {...frame} options={options} value={value} onChange={(id) => change(id)} create={create} />;
}

export function RefsControl(props: ControlProps<RefsSpec>): ReactNode {
  const { t } = useWords();
  const { value = [], change, frame } = useControl<readonly string[]>(props);
  const options = useTargets(props.spec.target);
  const put = (ids: readonly string[]): void => change(ids.length === 0 ? undefined : ids);
  const add = (id: string | undefined): void => (id === undefined ? undefined : put([...value, id]));
  const create = useCreate(props.spec.target, add);
  const named = (id: string): string => options.find((one) => one.id === id)?.name ?? id;
  return (
    <div>
      <ComboBox
        {...frame}
        options={options.filter(({ id }) => !value.includes(id))}
        value={undefined}
        onChange={add}
        create={create}
      />
      {value.length > 0 && (
        <ul className={styles['chips']}>
          {value.map((id) => (
            <li key={id} className={styles['chip']}>
              {named(id)}
              <IconButton
                icon={X}
                size="s"
                label={`${t('editor.remove')}: ${named(id)}`}
                onPress={() => put(value.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useTargets(target: RefTarget) {
  const people = useDocument(({ opened }) => opened.pitch.people, undefined);
  const evidence = useDocument(({ opened }) => opened.pitch.evidence, undefined);
  const { language } = useWords();
  return useMemo(() => targetsOf({ people, evidence }, target, language), [people, evidence, target, language]);
}

/** What a new target is called in its list, by what was typed. */
const NAMED_BY: Partial<Record<RefTarget, string>> = {
  'evidence.facts': 'label',
  'evidence.sources': 'title',
  people: 'name',
};

function useCreate(target: RefTarget, then: (id: string) => void) {
  const app = useApp();
  const { t } = useWords();
  const name = NAMED_BY[target];
  if (name === undefined) return undefined;
  const list: FieldPath = fieldPath(...target.split('.'));
  return {
    label: t(CREATE_WORD[target] ?? 'editor.newFact'),
    onCreate: (text: string) => then(app.addItem(list, text === '' ? {} : { [name]: text })),
  };
}

const CREATE_WORD: Partial<Record<RefTarget, string>> = {
  'evidence.facts': 'editor.newFact',
  'evidence.sources': 'editor.newSource',
  people: 'editor.newPerson',
};
