import { useEffect, useRef, useState, type ReactNode } from 'react';
import { assertNever } from '../../../core/base/assert.ts';
import { isSaid } from '../../../core/base/said.ts';
import type { FileToken } from '../../../host/names.ts';
import { openFindings } from '../../../state/coaching.ts';
import type { ExportOptions, ExportOutcome, ExportProgress as Progress } from '../../../state/engine.ts';
import { fileNameFor } from '../../../state/saving.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useWords } from '../../words.tsx';
import { inWords } from '../editor/use-control.ts';
import { THEMES } from '../deck/themes.ts';
import { nameForReader, useReaders } from '../people/use-readers.ts';
import { sizeWords } from '../shell/size-words.ts';
import { deliverExport } from '../../../state/delivering.ts';
import { ExportDialog } from './export-dialog.tsx';
import { ExportProgress } from './export-progress.tsx';
import { readChoices } from './export-choices.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'write'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'done'; readonly outcome: ExportOutcome; readonly token: FileToken | undefined };

const START: Progress = { step: 'composing', format: undefined, slide: 0, slides: 0 };

/** Choose, write, read the receipt. Whatever happens, nothing half-written is left. */
export function ExportFlow({ onClose }: { readonly onClose: () => void }): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const document = useAppState((state) => state.document);
  const cut = useAppState(({ preview }) => preview.cut);
  const readers = useReaders();
  const lens = useAppState(({ preview }) => preview.lens);
  const findings = useAppState(({ coaching }) => openFindings(coaching.report).length);
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  if (!document) return null;

  const run = async (options: ExportOptions): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    const { name: _name, ...choices } = options;
    app.host.settings.set(CHOICES, choices);
    setStep({ kind: 'write', progress: START });
    const tell = (progress: Progress): void => setStep({ kind: 'write', progress });
    const outcome = await app.engine.exportDeck(document.opened, options, tell, control.signal);
    if (!outcome) return setStep({ kind: 'choose' });
    setStep(await deliver(outcome));
  };
  const deliver = async (outcome: ExportOutcome): Promise<Step> => {
    const delivered = await deliverExport(app.host, outcome);
    if (!delivered.ok) {
      const name = 'name' in delivered.error ? delivered.error.name : '';
      const code = delivered.error.code === 'locked' ? 'error.export.locked' : 'error.export.failed';
      return { kind: 'failed', words: t(code, { name }) };
    }
    return delivered.value ? { kind: 'done', ...delivered.value } : { kind: 'choose' };
  };

  switch (step.kind) {
    case 'choose':
      return (
        <ExportDialog
          name={fileNameFor(document.opened).replace(/\.greenlight$/u, '')}
          initial={readChoices(app.host.settings.get(CHOICES), {
            cut,
            theme: document.opened.pitch.deck?.theme,
            lens: readers.find(({ id }) => id === lens)?.id,
            circulation: document.opened.pitch.meta.circulation,
          })}
          readers={readers}
          asks={isSaid(document.opened.pitch.ask?.decision)}
          themes={THEMES.map((id) => ({ id, name: t(`theme.${id}`) }))}
          findings={findings}
          onFindings={() => {
            onClose();
            app.goToFinding(1);
          }}
          onExport={(options) => void run({ ...options, name: nameForReader(options.name, options.lens, readers) })}
          onClose={onClose}
        />
      );
    case 'write':
      return <ExportProgress progress={step.progress} onCancel={() => stop.current?.abort()} />;
    case 'failed':
      return <Failed words={step.words} onBack={() => setStep({ kind: 'choose' })} />;
    case 'done':
      return <Done {...step} onClose={onClose} />;
    default:
      return assertNever(step, 'step of an export');
  }
}

/** What was chosen last time. */
const CHOICES = 'export.choices';

function Failed({ words, onBack }: { readonly words: string; readonly onBack: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <Dialog
      title={t('export.title')}
      isOpen
      isAlert
      onClose={onBack}
      actions={
        <Button variant="go" autoFocus onPress={onBack}>
          {t('common.back')}
        </Button>
      }
    >
      <p>{words}</p>
    </Dialog>
  );
}

function Done({
  outcome,
  token,
  onClose,
}: {
  readonly outcome: ExportOutcome;
  readonly token: FileToken | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const app = useApp();
  const words = useWords();
  const slides = useAppState(({ preview }) => preview.view?.slides);
  const numberOf = (id: string | undefined): number | undefined => slides?.find((slide) => slide.id === id)?.number;
  const { exports } = app.host;
  return (
    <ReceiptDialog
      receipt={outcome.receipt}
      files={outcome.files.map(({ name, bytes }) => ({ name, size: sizeWords(bytes.length, words.language) }))}
      onReveal={exports.canReveal && token !== undefined ? () => void exports.reveal(token) : undefined}
      onCopy={(text) => void navigator.clipboard.writeText(text)}
      replaced={outcome.receipt.replaced.map((finding) => ({
        words: inWords(finding, words).text,
        slide: numberOf(finding.slide),
      }))}
      onSlide={(number) => {
        app.showSlide(number - 1);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
