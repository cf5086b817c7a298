import { CircleCheck, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { fieldPath } from '../../../core/base/ids.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { cx } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../words.tsx';
import styles from './champion-card.module.css';
import { passedTests, TESTS } from './champion-test.ts';

/** The four tests of a champion, which are passed, and what to do about the others. */
export function ChampionCard(): ReactNode {
  const { t, n } = useWords();
  const champion = useDocument(({ opened }) => opened.pitch.champion, undefined);
  const passed = passedTests(champion);
  return (
    <section className={styles['card']} aria-label={t('test.title')}>
      <header className={styles['head']}>
        <h4>{t('test.title')}</h4>
        <span>{n('test.passed', passed.size, { of: TESTS.length })}</span>
      </header>
      <ul>
        {TESTS.map((test) => (
          <Test key={test.id} test={test} isPassed={passed.has(test.id)} />
        ))}
      </ul>
      <p className={styles['verdict']}>
        {t(passed.size === TESTS.length ? 'test.champion' : 'test.coach')}{' '}
        <span className={styles['source']}>{t('test.source')}</span>
      </p>
    </section>
  );
}

interface TestProps {
  readonly test: (typeof TESTS)[number];
  readonly isPassed: boolean;
}

function Test({ test: { id, field }, isPassed }: TestProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  return (
    <li className={cx(styles['test'], isPassed && styles['passed'])}>
      <Icon icon={isPassed ? CircleCheck : CircleDashed} className={styles['mark']} />
      <div>
        <span className="visually-hidden">{t(isPassed ? 'test.pass' : 'test.open')}: </span>
        <span className={styles['name']}>{t(`test.${id}`)}</span>
        {!isPassed && (
          <p className={styles['fix']}>
            {t(`test.${id}.fix`)}{' '}
            <Button
              variant="link"
              size="s"
              aria-label={`${t('test.go')}: ${t(`test.${id}`)}`}
              onPress={() => app.goTo(fieldPath('champion', field))}
            >
              {t('test.go')}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}
