import { LayoutGrid } from 'lucide-react';
import type { ReactNode } from 'react';
import { readinessOf } from '../../../state/readiness.ts';
import { SECTIONS, type SectionId } from '../../../state/model.ts';
import { useApp, useAppState, useDocument } from '../../app-context.tsx';
import { Lamp } from '../../components/lamp.tsx';
import { useWords } from '../../words.tsx';
import { FORMS } from './forms/index.ts';
import { groupElementId } from './groups.ts';
import styles from './navigator.module.css';
import { useMeeting } from './use-meeting.ts';

/** The sections of the pitch, each with how ready it is; under the open one its groups, as a table of contents. */
export function Navigator({ group }: { readonly group: string | undefined }): ReactNode {
  const { t } = useWords();
  const meeting = useMeeting();
  return (
    <nav className={styles['navigator']} aria-label={t('editor.sections')}>
      <ul className={styles['sections']}>
        {SECTIONS.map((section) => (
          <li key={section} className={section === 'deck' ? styles['apart'] : undefined}>
            <SectionRow section={section} group={group} />
          </li>
        ))}
      </ul>
      {meeting && (
        <div className={styles['meeting']}>
          <strong>{meeting.name}</strong>
          <span>{meeting.when}</span>
        </div>
      )}
    </nav>
  );
}

function SectionRow({
  section,
  group,
}: {
  readonly section: SectionId;
  readonly group: string | undefined;
}): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const current = useDocument((document) => document.section === section, false);
  const slides = useAppState(({ preview }) => preview.view?.slides.length ?? 0);
  return (
    <>
      <button
        type="button"
        className={styles['section']}
        aria-current={current ? 'page' : undefined}
        onClick={() => app.showSection(section)}
      >
        {section === 'deck' ? (
          <LayoutGrid aria-hidden size={16} strokeWidth={1.75} />
        ) : (
          <SectionLamp section={section} />
        )}
        <span className={styles['name']}>{t(`section.${section}`)}</span>
        {section === 'deck' ? <span className={styles['count']}>{slides}</span> : <SectionCount section={section} />}
      </button>
      {current && section !== 'deck' && FORMS[section].groups.length > 1 && <Groups section={section} group={group} />}
    </>
  );
}

function SectionLamp({ section }: { readonly section: SectionId }): ReactNode {
  const done = useDocument(({ opened }) => readinessOf(section, opened.pitch).done, 0);
  const of = useDocument(({ opened }) => readinessOf(section, opened.pitch).of, 1);
  return <Lamp done={done} of={of} />;
}

function SectionCount({ section }: { readonly section: SectionId }): ReactNode {
  const { t } = useWords();
  const words = useDocument(({ opened }) => {
    const { done, of } = readinessOf(section, opened.pitch);
    if (done === 0) return '';
    return done === of ? t('editor.ready') : t('editor.nOfM', { done, of });
  }, '');
  return <span className={styles['count']}>{words}</span>;
}

function Groups({ section, group }: { readonly section: SectionId; readonly group: string | undefined }): ReactNode {
  const { t } = useWords();
  return (
    <ul className={styles['groups']}>
      {FORMS[section].groups.map(({ id }) => (
        <li key={id}>
          <a
            href={`#${groupElementId(id)}`}
            aria-current={id === group ? 'true' : undefined}
            onClick={scrollToGroup(id)}
          >
            {t(`group.${id}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Without an entry in the browser's history, which would be one of ours too. */
const scrollToGroup =
  (id: string) =>
  (event: { preventDefault(): void }): void => {
    event.preventDefault();
    const place = document.getElementById(groupElementId(id));
    place?.scrollIntoView({ block: 'start' });
    place?.querySelector<HTMLElement>('[data-field]')?.focus({ preventScroll: true });
  };
