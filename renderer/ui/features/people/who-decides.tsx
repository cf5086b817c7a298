import { Fragment, type ReactNode } from 'react';
import { fieldPath, within } from '../../../core/base/ids.ts';
import type { Person } from '../../../core/pitch/schema/index.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import { byPart, mustBeWon } from './must-win.ts';
import styles from './people-part.module.css';
import { usePersonWords } from './use-person-words.ts';

/** Who has which part in the decision (RAPID: Rogers and Blenko), and who can say no and has not said yes. */
export function WhoDecides({ people }: { readonly people: readonly Person[] }): ReactNode {
  const { t } = useWords();
  const words = usePersonWords();
  const list = new Intl.ListFormat(useWords().language, { type: 'unit' });
  const parts = byPart(people).filter(([part, who]) => part === 'decide' || who.length > 0);
  return (
    <>
      <MustBeWon people={people} />
      <dl className={styles['parts']} aria-label={t('people.parts')}>
        {parts.map(([part, who]) => (
          <Fragment key={part}>
            <dt>{t(`choice.people.part.${part}`)}</dt>
            <dd>{who.length === 0 ? t('people.nobodyDecides') : list.format(who.map(words.name))}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function MustBeWon({ people }: { readonly people: readonly Person[] }): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const words = usePersonWords();
  const open = mustBeWon(people);
  if (people.every(({ part }) => part !== 'decide' && part !== 'agree')) return null;
  if (open.length === 0) return <p className={styles['won']}>{t('people.allWon')}</p>;
  return (
    <section className={styles['win']} aria-label={t('people.mustWin')}>
      <h4>{t('people.mustWin')}</h4>
      <ul>
        {open.map((person) => (
          <li key={person.id}>
            <Button
              variant="link"
              size="s"
              onPress={() => app.goTo(within(fieldPath('people', { id: person.id }), 'preMeeting', 'date'))}
            >
              {words.name(person)}
            </Button>
            <span>
              {t('people.winWhy', {
                part: words.part(person),
                stance: words.stance(person),
                met: words.met(person),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
