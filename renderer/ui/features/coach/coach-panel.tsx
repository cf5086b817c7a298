import { useState, type ReactNode } from 'react';
import { COACH_RULES, type CoachSeverity } from '../../../core/coach/catalogue.ts';
import type { CoachFinding } from '../../../core/coach/rule.ts';
import { openFindings } from '../../../state/coaching.ts';
import { sectionOf } from '../../../state/editing.ts';
import type { CoachReport } from '../../../state/engine.ts';
import { SECTIONS } from '../../../state/model.ts';
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
      <p className={styles['overall']}>{useOverall(findings)}</p>
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
                <CoachRow
                  key={`${finding.rule} ${finding.field}`}
                  finding={finding}
                  explanation={explain(finding.rule)}
                />
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

const sectionOfFinding = ({ field, rule }: CoachFinding) => sectionOf(field) ?? COACH_RULES[rule].section;

/** Whether it is ready, in a sentence: never a bare score. */
function useOverall(findings: readonly CoachFinding[]): string {
  const { t, n } = useWords();
  const count = (severity: CoachSeverity): number =>
    findings.filter(({ rule }) => COACH_RULES[rule].severity === severity).length;
  const stops = count('not-ready');
  if (stops > 0) return n('coach.overall.not-ready', stops);
  const doubts = count('weak');
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
          <li key={`${finding.rule} ${finding.field}`} className={styles['aside']}>
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
