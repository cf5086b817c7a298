import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { fieldPath, within } from '../../../core/base/ids.ts';
import type { Edit } from '../../../core/edit/edit.ts';
import type { Person } from '../../../core/pitch/schema/index.ts';
import type { App } from '../../../state/create-app.ts';
import { useApp } from '../../app-context.tsx';
import { cx } from '../../components/class-names.ts';
import { useWords } from '../../words.tsx';
import { initialsOf, moved, placesOf, STANCES, type Place } from './map-places.ts';
import styles from './people-map.module.css';
import { usePersonWords } from './use-person-words.ts';
import { usePointDrag } from './use-point-drag.ts';

/** Two points of one column keep this apart: 36 of 300 pixels. */
const GAP = 0.12;
const ZONES = ['meet', 'help', 'hear', 'inform'] as const;

/** Influence against stance. Arrows and the pointer move a person, Enter and a click open their form. */
export function PeopleMap({ people }: { readonly people: readonly Person[] }): ReactNode {
  const { t } = useWords();
  const plot = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const places = placesOf(people, GAP);
  return (
    <div className={styles['map']}>
      <span className={styles['influence']} aria-hidden="true">
        {t('people.influenceAxis')}
      </span>
      <div ref={plot} className={styles['plot']} role="group" aria-label={t('people.mapHow')}>
        {ZONES.map((zone) => (
          <span key={zone} className={styles['zone']} data-zone={zone} aria-hidden="true">
            {t(`people.zone.${zone}`)}
          </span>
        ))}
        {people.map((person) => {
          const place = places.get(person.id);
          return place && <Point key={person.id} person={person} place={place} plot={plot} onSaid={setSaid} />;
        })}
      </div>
      <div className={styles['stances']} aria-hidden="true">
        <span>{t('people.against')}</span>
        <span>{t('people.undecided')}</span>
        <span>{t('people.forIt')}</span>
      </div>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

interface PointProps {
  readonly person: Person;
  readonly place: Place;
  readonly plot: { readonly current: HTMLElement | null };
  /** Told where the person stands after an arrow: a label that changes is not read out by itself. */
  readonly onSaid: (words: string) => void;
}

function Point({ person, place, plot, onSaid }: PointProps): ReactNode {
  const app = useApp();
  const words = usePersonWords();
  const drag = usePointDrag(plot, person, (edit) => make(app, person, edit));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const edit = moved(person, event.key);
    if (edit) make(app, person, edit);
    const now = app.store.getState().document?.opened.pitch.people?.find(({ id }) => id === person.id);
    if (now) onSaid(`${words.stance(now)}, ${words.influence(now)}`);
  };
  const shown = drag.place ?? place;
  const name = words.name(person);
  return (
    <button
      type="button"
      {...drag.handlers}
      className={cx(
        styles['point'],
        person.part === 'decide' && styles['decides'],
        person.stance === 'champion' && styles['champion'],
        (person.stance === undefined || person.influence === undefined) && styles['unsaid'],
      )}
      style={{ '--column': shown.column / STANCES.length, '--height': shown.height } as CSSProperties}
      aria-label={words.whole(person)}
      title={words.whole(person)}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (!drag.wasDragged()) app.goTo(within(fieldPath('people', { id: person.id }), 'name'));
      }}
    >
      <b aria-hidden="true">{initialsOf(name)}</b>
      <span dir="auto">{name}</span>
    </button>
  );
}

/** What follows without a pause is one step. */
const make = (app: App, person: Person, edit: Edit): void => {
  const field = fieldPath('people', { id: person.id });
  app.edit(edit, { label: { verb: 'move', field: undefined }, mergeKey: `map ${field}` });
};
