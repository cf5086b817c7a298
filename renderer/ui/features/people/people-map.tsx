import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { fieldPath, within } from '../../../core/base/ids.ts';
import type { Person } from '../../../core/pitch/schema/index.ts';
import { useApp } from '../../app-context.tsx';
import { cx } from '../../components/class-names.ts';
import { useWords } from '../../words.tsx';
import { initialsOf, moved, placesOf, STANCES, type Place } from './map-places.ts';
import styles from './people-map.module.css';
import { usePersonWords } from './use-person-words.ts';
import { usePointDrag } from './use-point-drag.ts';

/** Two points of one column keep this apart: 60 of 344 pixels. */
const GAP = 60 / 344;
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
  const drag = usePointDrag(plot, person, (edit) => app.edit(edit, { label: MOVE }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const edit = moved(person, event.key);
    if (edit) app.edit(edit, { label: MOVE, mergeKey: `map ${person.id}` });
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
      onClick={({ detail }) => {
        // A key clicks without a count.
        if (detail === 0 || !drag.wasDragged()) app.goTo(within(fieldPath('people', { id: person.id }), 'name'));
      }}
    >
      {/* Drawn by the style sheet: they are no part of what the button is called. */}
      <b aria-hidden="true" data-initials={initialsOf(name)} />
      <span dir="auto">{name}</span>
    </button>
  );
}

/** Arrows that follow without a pause are one step; letting go of the pointer is one. */
const MOVE = { verb: 'move', field: undefined } as const;
