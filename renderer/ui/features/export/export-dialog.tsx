import { FileText, Globe, Image, Mail, Presentation, StickyNote, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { CUTS, type Cut } from '../../../core/pitch/cuts.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions } from '../../../state/engine.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../words.tsx';
import styles from './export.module.css';

export interface ExportDialogProps {
  /** Of the document; also what the files are called. */
  readonly name: string;
  /** What was chosen last time. */
  readonly initial: Chosen;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  /** Who may read it, by id. */
  readonly readers?: readonly { readonly id: string; readonly name: string }[];
  /** Whether there is a decision to ask for in an e-mail. */
  readonly asks?: boolean;
  /** Of the coach, that are open. */
  readonly findings: number;
  readonly onFindings: () => void;
  readonly onExport: (options: ExportOptions) => void;
  readonly onClose: () => void;
}

interface FormatWords {
  readonly icon: LucideIcon;
  readonly name: MessageKey;
  readonly guide: MessageKey;
}

const FORMATS: Readonly<Record<ExportFormat, FormatWords>> = {
  pptx: { icon: Presentation, name: 'export.pptx', guide: 'export.pptxGuide' },
  pdf: { icon: FileText, name: 'export.pdf', guide: 'export.pdfGuide' },
  html: { icon: Globe, name: 'export.html', guide: 'export.htmlGuide' },
  handout: { icon: StickyNote, name: 'export.handout', guide: 'export.handoutGuide' },
  png: { icon: Image, name: 'export.png', guide: 'export.pngGuide' },
  eml: { icon: Mail, name: 'export.eml', guide: 'export.emlGuide' },
};

/** No id holds a space. */
const EVERYONE = ' everyone';
const ORDER: readonly ExportFormat[] = ['pptx', 'pdf', 'html', 'handout', 'png', 'eml'];
const CUT_WORDS: Readonly<Record<Cut, MessageKey>> = {
  full: 'cut.full',
  decision: 'cut.decision',
  'five-minutes': 'cut.five-minutes',
  'read-ahead': 'cut.read-ahead',
};

type Chosen = Omit<ExportOptions, 'name'>;

/** Which files, of which cut, in which look, and what goes along. */
export function ExportDialog(props: ExportDialogProps): ReactNode {
  const { name, initial, asks = true, findings, onFindings, onExport, onClose } = props;
  const { t, n } = useWords();
  const [options, setOptions] = useState(initial);
  const change = (more: Partial<Chosen>): void => setOptions((before) => ({ ...before, ...more }));
  const canWrite = (format: ExportFormat): boolean => format !== 'eml' || asks;
  const formats = options.formats.filter(canWrite);
  return (
    <Dialog
      title={t('export.title')}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="go"
            autoFocus
            isDisabled={formats.length === 0}
            onPress={() => onExport({ ...options, formats, name })}
          >
            {formats.length === 0 ? t('export.choose') : n('export.go', formats.length)}
          </Button>
        </>
      }
    >
      <p className={styles['name']}>{name}</p>
      <Formats formats={formats} canWrite={canWrite} onChange={(chosen) => change({ formats: chosen })} />
      <Choices {...props} options={options} change={change} />
      <Inside options={options} change={change} />
      {findings > 0 && (
        <p className={styles['findings']}>
          {n('export.findings', findings)}{' '}
          <Button variant="link" size="s" onPress={onFindings}>
            {t('export.look')}
          </Button>
        </p>
      )}
    </Dialog>
  );
}

interface FormatsProps {
  readonly formats: readonly ExportFormat[];
  readonly canWrite: (format: ExportFormat) => boolean;
  readonly onChange: (formats: readonly ExportFormat[]) => void;
}

function Formats({ formats, canWrite, onChange }: FormatsProps): ReactNode {
  const { t } = useWords();
  const toggle = (format: ExportFormat, on: boolean): void =>
    onChange(EXPORT_FORMATS.filter((one) => (one === format ? on : formats.includes(one))));
  return (
    <div className={styles['formats']} role="group" aria-label={t('export.formats')}>
      {ORDER.map((format) => (
        <CheckField
          key={format}
          icon={FORMATS[format].icon}
          label={t(FORMATS[format].name)}
          guide={t(canWrite(format) ? FORMATS[format].guide : 'export.emlNoAsk')}
          value={formats.includes(format)}
          isDisabled={!canWrite(format)}
          onChange={(on) => toggle(format, on)}
        />
      ))}
    </div>
  );
}

interface PartProps {
  readonly options: Chosen;
  readonly change: (more: Partial<Chosen>) => void;
}

/** Which slides, and how they look. */
function Choices({ themes, readers = [], options, change }: ExportDialogProps & PartProps): ReactNode {
  const { t } = useWords();
  const { cut, theme, lens, circulation = '' } = options;
  return (
    <div className={styles['choices']}>
      <Select
        label={t('deck.cut')}
        value={cut}
        options={CUTS.map((id) => ({ id, name: t(CUT_WORDS[id]) }))}
        onChange={(id) => change({ cut: CUTS.find((one) => one === id) ?? cut })}
      />
      <Select
        label={t('deck.theme')}
        value={theme ?? themes[0]?.id}
        options={themes}
        onChange={(id) => change({ theme: id })}
      />
      {readers.length > 0 && (
        <Select
          label={t('deck.reader')}
          value={lens ?? EVERYONE}
          options={[{ id: EVERYONE, name: t('lens.everyone') }, ...readers]}
          onChange={(id) => change({ lens: id === EVERYONE ? undefined : id })}
        />
      )}
      <TextField
        label={t('export.circulation')}
        note={t('export.circulationGuide')}
        value={circulation}
        onChange={(text) => change({ circulation: text })}
      />
    </div>
  );
}

/** What goes along beside the slides that are presented. */
function Inside({ options, change }: PartProps): ReactNode {
  const { t } = useWords();
  const { formats, backup = true, notes, embedPitch } = options;
  return (
    <div className={styles['inside']}>
      <CheckField label={t('export.backup')} value={backup} onChange={(on) => change({ backup: on })} />
      <CheckField label={t('export.notes')} value={notes} onChange={(on) => change({ notes: on })} />
      <CheckField
        label={t('export.pitch')}
        value={embedPitch}
        isDisabled={!formats.includes('pptx')}
        onChange={(on) => change({ embedPitch: on })}
      />
    </div>
  );
}
