import type { ReactNode } from 'react';
import { fieldPath, within } from '../../../core/base/ids.ts';
import type { Person } from '../../../core/pitch/schema/index.ts';
import { useApp } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';
import styles from './people-table.module.css';
import { usePersonWords } from './use-person-words.ts';

/** The map as a table: who has which part, where they stand, how much their word counts, and whether they were met. */
export function PeopleTable({ people }: { readonly people: readonly Person[] }): ReactNode {
  const { t } = useWords();
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('people.table')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('field.people.name.label')}</th>
            <th scope="col">{t('people.part')}</th>
            <th scope="col">{t('field.people.stance.label')}</th>
            <th scope="col">{t('field.people.influence.label')}</th>
            <th scope="col">{t('people.meeting')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.id} person={person} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ person }: { readonly person: Person }): ReactNode {
  const app = useApp();
  const words = usePersonWords();
  const name = words.name(person);
  const role = person.role?.trim() ?? '';
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['name']}
          dir="auto"
          onClick={() => app.goTo(within(fieldPath('people', { id: person.id }), 'name'))}
        >
          {name}
        </button>
        {role !== '' && role !== name && <span className={styles['role']}>{role}</span>}
      </th>
      <td>{words.part(person)}</td>
      <td>{words.stance(person)}</td>
      <td className={styles['figure']}>{words.influence(person)}</td>
      <td>{words.met(person)}</td>
    </tr>
  );
}
