import { useMemo, type ReactNode } from 'react';
import { fieldPath, within } from '../../../core/base/ids.ts';
import { set } from '../../../core/edit/edit.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { ComboBox } from '../../components/combo-box.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../words.tsx';
import styles from './form.module.css';
import { useFrame, type ControlProps } from './use-control.ts';
import { useField } from './use-field.ts';

const PEOPLE = fieldPath('people');

/** Somebody on the people list, or a name and role written out. */
export function PersonControl({ spec, path }: ControlProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const people = useDocument(({ opened }) => opened.pitch.people, undefined);
  const person = useField<string>(within(path, 'person'));
  const name = useField<string>(within(path, 'name'));
  const role = useField<string>(within(path, 'role'));
  const frame = useFrame(spec.key, path, name.focused);
  const options = useMemo(
    () => (people ?? []).map(({ id, name: own, role: detail }) => ({ id, name: own ?? id, detail })),
    [people],
  );
  const choose = (id: string | undefined): void => {
    const edits = [set(within(path, 'person'), id), set(within(path, 'name'), undefined)];
    app.edit({ kind: 'all', edits }, { label: { verb: 'choose', field: path } });
  };
  const write = (text: string): void => {
    const edits = [set(within(path, 'person'), undefined), set(within(path, 'name'), text === '' ? undefined : text)];
    app.edit({ kind: 'all', edits }, { label: { verb: 'type', field: path }, mergeKey: `${path} name` });
  };
  const create = (text: string): void => choose(app.addItem(PEOPLE, text === '' ? {} : { name: text }));
  return (
    <div className={styles['row']} data-columns={2}>
      <ComboBox
        {...frame}
        options={options}
        value={person.value}
        onChange={choose}
        text={name.value ?? ''}
        onText={write}
        create={{ label: t('editor.newPerson'), onCreate: create }}
      />
      {person.value === undefined && name.value !== undefined && (
        <TextField
          label={t('field.person.role.label')}
          field={within(path, 'role')}
          value={role.value ?? ''}
          onChange={(text) => role.change(text, 'type')}
          onFocus={role.focused}
        />
      )}
    </div>
  );
}
