import { LayoutGrid, Lightbulb } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { SECTIONS, type SectionId } from '../../../core/pitch/sections.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { coachReadiness, openFindings } from '../../../state/coaching.ts';
import { readinessOf } from '../../../state/readiness.ts';
import { useApp, useAppState, useDocument } from '../../app-context.tsx';
import { CountMark } from '../../components/count-mark.tsx';
import { Lamp } from '../../components/lamp.tsx';
import { useWords } from '../../words.tsx';
import { useEmptySection } from './empty-section.tsx';
import type { FormGroup } from './forms/form.ts';
import { FORMS } from './forms/index.ts';
import { findingsIn } from './group-findings.ts';
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
        <li>
          <CoachRow />
        </li>
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
  const current = useDocument((document) => document.section === section, false);
  const isEmpty = useEmptySection(section) !== undefined;
  return (
    <>
      <button
        type="button"
        className={styles['section']}
        aria-current={current ? 'page' : undefined}
        onClick={() => app.showSection(section)}
      >
        {section === 'deck' ? <DeckParts /> : <ReadyParts section={section} />}
      </button>
      {current && !isEmpty && section !== 'deck' && FORMS[section].groups.length > 1 && (
        <Groups section={section} group={group} />
      )}
    </>
  );
}

function DeckParts(): ReactNode {
  const { t } = useWords();
  const slides = useAppState(({ preview }) => preview.view?.slides.length ?? 0);
  return (
    <>
      <LayoutGrid aria-hidden size={16} strokeWidth={1.75} />
      <span className={styles['name']}>{t('section.deck')}</span>
      <span className={styles['count']}>{slides}</span>
    </>
  );
}

function ReadyParts({ section }: { readonly section: SectionId }): ReactNode {
  const { t } = useWords();
  const ready = useReady(section);
  return (
    <>
      <Lamp done={readyLamp(ready)} of={ready.of} />
      <span className={styles['name']}>{t(`section.${section}`)}</span>
      <span className={styles['count']}>{readyText(ready, t)}</span>
    </>
  );
}

/** How much the coach found that was not set aside. */
function CoachRow(): ReactNode {
  const app = useApp();
  const { t, n } = useWords();
  const current = useDocument((document) => document.section === 'coach', false);
  const count = useAppState(({ coaching }) => openFindings(coaching.report).length);
  return (
    <button
      type="button"
      className={styles['section']}
      aria-current={current ? 'page' : undefined}
      onClick={() => app.showSection('coach')}
    >
      <Lightbulb aria-hidden size={16} strokeWidth={1.75} />
      <span className={styles['name']}>{t('section.coach')}</span>
      {count > 0 && <CountMark count={count} label={n('finding.count', count)} />}
    </button>
  );
}

interface Ready {
  readonly done: number;
  readonly of: number;
  /** What would stop an executive keeps a section from being ready, however full it is. */
  readonly stops: boolean;
}

function useReady(section: SectionId): Ready {
  const done = useDocument(({ opened }) => readinessOf(section, opened.pitch).done, 0);
  const of = useDocument(({ opened }) => readinessOf(section, opened.pitch).of, 1);
  const stops = useAppState(
    ({ coaching }) => coachReadiness(coaching.report).perSection[section].state === 'not-ready',
  );
  return { done, of, stops };
}

const readyLamp = ({ done, of, stops }: Ready): number => (stops && done === of ? done - 0.5 : done);

function readyText({ done, of, stops }: Ready, t: Translator['t']): string {
  if (done === 0) return '';
  return done === of && !stops ? t('editor.ready') : t('editor.nOfM', { done, of });
}

function Groups({
  section,
  group: read,
}: {
  readonly section: SectionId;
  readonly group: string | undefined;
}): ReactNode {
  const { t } = useWords();
  return (
    <ul className={styles['groups']}>
      {FORMS[section].groups.map((group) => (
        <li key={group.id}>
          <button
            type="button"
            aria-current={group.id === read ? 'true' : undefined}
            onClick={() => scrollToGroup(group.id)}
          >
            {t(`group.${group.id}`)}
            <GroupDot group={group} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** That something is found in a group, beside its name. */
function GroupDot({ group }: { readonly group: FormGroup }): ReactNode {
  const { n } = useWords();
  const report = useAppState(({ coaching }) => coaching.report);
  const count = useMemo(() => findingsIn(group, report), [group, report]);
  return count === 0 ? null : <span className={styles['dot']} role="img" aria-label={n('finding.count', count)} />;
}

/**
 * Not by a link: it makes no entry in the browser's history, and a browser that guesses which link is followed next looks
 * after each of them, for which it draws a second frame at many a key.
 */
function scrollToGroup(id: string): void {
  const place = document.getElementById(groupElementId(id));
  place?.scrollIntoView({ block: 'start' });
  place?.querySelector<HTMLElement>('[data-field]')?.focus({ preventScroll: true });
}
