import type { ReactNode } from 'react';
import type { ExportProgress as Progress } from '../../../state/engine.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useWords } from '../../words.tsx';

export interface ExportProgressProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** Takes the dialog's place while files are written. Stopping leaves nothing half-written. */
export function ExportProgress({ progress, onCancel }: ExportProgressProps): ReactNode {
  const { t } = useWords();
  const { step, slide, slides } = progress;
  const label = { composing: t('export.composing'), checking: t('export.checking'), writing: '' }[step];
  return (
    <Dialog title={t('export.title')} isOpen onClose={onCancel}>
      <ProgressBar
        done={slide}
        of={slides}
        label={step === 'writing' ? t('export.writing', { slide, slides }) : label}
        cancel={{ label: t('common.cancel'), onPress: onCancel }}
      />
    </Dialog>
  );
}
