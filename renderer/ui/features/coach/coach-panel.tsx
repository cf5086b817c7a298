import { useState, type ReactNode } from 'react';
import { findingId, sectionOfFinding } from '../../../core/coach/findings.ts';
import { SECTIONS } from '../../../core/pitch/sections.ts';
import { coachReadiness, openFindings } from '../../../state/coaching.ts';
import type { CoachReport } from '../../../state/engine.ts';
import { useApp, useAppState, useDocument } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useWords } from '../../words.tsx';
import form from '../editor/form.module.css';
import styles from './coach.module.css';
import { CoachRow } from './coach-row.tsx';
import { SlideFindings } from './slide-findings.tsx';
import { useExplanations, type Explain } from './use-explanations.ts';

/** Everything that was found, in one place: whether the pitch is ready and why, then by section, then what was set aside. */
export function CoachPanel(): ReactNode {
  const { t } = useWords();
  const report = useAppState(({ coaching }) => coaching.report);
  const explain = useExplanations();
  return (
    <section className={form['pane']} aria-labelledby="section-title">
      <header className={form['head']}>
        <h2 id="section-title">{t('section.coach')}</h2>
        <p>{t('sectionHint.coach')}</p>
      </header>
      <div className={form['scroll']} data-pane="form">
        <div className={form['form']}>
          {report && explain ? (
            <Report report={report} explain={explain} />
          ) : (
            <p className={styles['overall']}>{t('coach.reading')}</p>
          )}
        </div>
      </div>
    </section>
  );
}

interface ReportProps {
  readonly report: CoachReport;
  readonly explain: Explain;
}

function Report({ report, explain }: ReportProps): ReactNode {
  const { t } = useWords();
  const findings = openFindings(report);
  return (
    <>
      <p className={styles['overall']}>{useOverall(report)}</p>
      {!report.wordsChecked && <NotChecked />}
      {SECTIONS.map((section) => {
        const own = findings.filter((finding) => sectionOfFinding(finding) === section);
        return own.length === 0 ? null : (
          <section key={section} className={styles['section']} aria-labelledby={`coach-${section}`}>
            <h3 id={`coach-${section}`} className={styles['heading']}>
              {t(`section.${section}`)}
            </h3>
            <ul className={styles['rows']}>
              {own.map((finding) => (
                <CoachRow key={findingId(finding)} finding={finding} explanation={explain(finding.rule)} />
              ))}
            </ul>
          </section>
        );
      })}
      <SlideFindings />
      <Dismissed report={report} explain={explain} />
    </>
  );
}

/** Whether it is ready, in a sentence: never a bare score. */
function useOverall(report: CoachReport): string {
  const { t, n } = useWords();
  const { 'not-ready': stops, weak: doubts } = coachReadiness(report).counts;
  if (stops > 0) return n('coach.overall.not-ready', stops);
  return doubts > 0 ? n('coach.overall.weak', doubts) : t('coach.overall.ready');
}

function NotChecked(): ReactNode {
  const { t, language } = useWords();
  const tag = useDocument(({ opened }) => opened.pitch.meta.language ?? 'en', 'en');
  const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(tag.split('-')[0] ?? tag);
  return <p className={styles['note']}>{t('finding.notChecked', { language: name ?? tag })}</p>;
}

function Dismissed({ report, explain }: ReportProps): ReactNode {
  const app = useApp();
  const { t, n } = useWords();
  const [isOpen, setOpen] = useState(false);
  const aside = report.findings.filter(({ dismissed }) => dismissed !== undefined);
  if (aside.length === 0) return null;
  return (
    <Disclosure title={n('coach.dismissed', aside.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      <ul className={styles['rows']}>
        {aside.map((finding) => (
          <li key={findingId(finding)} className={styles['aside']}>
            <span>{explain(finding.rule).title}</span>
            <span className={styles['reason']}>{finding.dismissed || t('coach.noReason')}</span>
            <Button variant="quiet" size="s" onPress={() => app.bringBack(finding)}>
              {t('finding.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
