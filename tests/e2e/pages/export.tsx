import { StrictMode, useState, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { CATALOGUES } from '../../../renderer/i18n/catalogues.ts';
import { createEngine } from '../../../renderer/app/engine.ts';
import type { ExportOptions, ExportOutcome, ExportProgress as Progress } from '../../../renderer/state/engine.ts';
import { ExportDialog } from '../../../renderer/ui/features/export/export-dialog.tsx';
import { ExportProgress } from '../../../renderer/ui/features/export/export-progress.tsx';
import { ReceiptDialog } from '../../../renderer/ui/features/export/receipt-dialog.tsx';
import { WordsProvider } from '../../../renderer/ui/words.tsx';

/** The three dialogs of an export, with the real engine behind them. */

declare global {
  interface Window {
    copied: string[];
  }
}

window.copied = [];
const engine = createEngine();
const opened = await engine.sample('enterprise-social-network');
const stop = new AbortController();

const INITIAL = { formats: ['pptx'], cut: 'full', theme: undefined, notes: false, embedPitch: false } as const;
const THEMES = [
  { id: 'boardroom', name: 'Boardroom' },
  { id: 'evening', name: 'Evening' },
];

function Exporting(): JSX.Element {
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const run = async (options: ExportOptions): Promise<void> =>
    setOutcome(await engine.exportDeck(opened, options, setProgress, stop.signal));
  if (outcome) {
    return (
      <ReceiptDialog
        receipt={outcome.receipt}
        files={outcome.files.map(({ name, bytes }) => ({ name, size: `${Math.round(bytes.length / 1000)} kB` }))}
        onReveal={undefined}
        onCopy={(text) => void window.copied.push(text)}
        replaced={[]}
        onSlide={() => {}}
        onClose={() => setOutcome(undefined)}
      />
    );
  }
  if (progress) return <ExportProgress progress={progress} onCancel={() => stop.abort()} />;
  return (
    <ExportDialog
      name="Team network pilot"
      initial={INITIAL}
      themes={THEMES}
      findings={3}
      onFindings={() => {}}
      onExport={(options) => void run(options)}
      onClose={() => {}}
    />
  );
}

const place = document.querySelector('#export');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <WordsProvider catalogue={CATALOGUES.en}>
        <Exporting />
      </WordsProvider>
    </StrictMode>,
  );
}
