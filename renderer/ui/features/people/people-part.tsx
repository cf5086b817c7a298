import { CalendarPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { utf8 } from '../../../core/base/zip.ts';
import { calendarOf, talksOf } from '../../../core/pitch/calendar.ts';
import type { Person, Pitch } from '../../../core/pitch/schema/index.ts';
import { fileNameFor } from '../../../state/saving.ts';
import type { App } from '../../../state/create-app.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import type { Translator } from '../../../i18n/translator.ts';
import { useWords } from '../../words.tsx';
import { PeopleMap } from './people-map.tsx';
import { PeopleTable } from './people-table.tsx';
import styles from './people-part.module.css';
import { WhoDecides } from './who-decides.tsx';

const VIEWS = ['map', 'table'] as const;
type View = (typeof VIEWS)[number];

const NOBODY: readonly Person[] = [];

/** Above the list of people: where they stand, who decides, who must be won, and the talks as a calendar. */
export function PeoplePart(): ReactNode {
  const { t } = useWords();
  const people = useDocument(({ opened }) => opened.pitch.people ?? NOBODY, NOBODY);
  const [view, setView] = useView();
  if (people.length === 0) return null;
  return (
    <section className={styles['part']} aria-label={t('people.view')}>
      <header className={styles['head']}>
        <Segmented
          label={t('people.view')}
          options={VIEWS.map((id) => ({ id, name: t(`people.${id}`) }))}
          value={view}
          onChange={setView}
          size="s"
        />
        <CalendarButton />
      </header>
      {view === 'map' ? <PeopleMap people={people} /> : <PeopleTable people={people} />}
      <WhoDecides people={people} />
    </section>
  );
}

function CalendarButton(): ReactNode {
  const app = useApp();
  const words = useWords();
  const [failed, setFailed] = useState(false);
  const talks = useDocument(({ opened }) => talksOf(opened.pitch).length, 0);
  const save = async (): Promise<void> => setFailed(!(await saveCalendar(app, words)));
  return (
    <span className={styles['calendar']}>
      {failed && <span role="alert">{words.t('people.calendarFailed')}</span>}
      {talks === 0 && <span>{words.t('people.noTalks')}</span>}
      <Button size="s" icon={CalendarPlus} isDisabled={talks === 0} onPress={() => void save()}>
        {talks === 0 ? words.t('people.calendarNone') : words.n('people.calendar', talks)}
      </Button>
    </span>
  );
}

/** Answers false where it could not be written; one who cancels knows. */
async function saveCalendar(app: App, words: Pick<Translator, 't'>): Promise<boolean> {
  const { document } = app.store.getState();
  if (!document) return true;
  const { opened } = document;
  const name = `${fileNameFor(opened).replace(/\.greenlight$/u, '')}.ics`;
  const file = { name, bytes: utf8(calendarText(opened.pitch, words)), type: 'text/calendar' };
  const written = await app.host.exports.write([file]);
  return written.ok;
}

const calendarText = (pitch: Pitch, { t }: Pick<Translator, 't'>): string =>
  calendarOf(pitch, {
    summary: (name) => t('people.talkWith', { name }),
    about: (title) => t('people.talkAbout', { title }),
  });

/** The way that was looked at last. */
function useView(): readonly [View, (view: View) => void] {
  const { host } = useApp();
  const stored = host.settings.get(SETTING);
  const [view, setView] = useState<View>(VIEWS.find((id) => id === stored) ?? 'map');
  const change = (next: View): void => {
    setView(next);
    host.settings.set(SETTING, next);
  };
  return [view, change];
}

const SETTING = 'people.view';
