import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLocale } from 'react-aria-components';
import { currencyOfRegion } from '../../../core/pitch/currencies.ts';
import type { CommandId, CommandState } from '../../../commands/commands.ts';
import { commandById } from '../../../commands/commands.ts';
import { commandFor } from '../../../commands/keys.ts';
import type { AppState, OpenDocument } from '../../../state/model.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Toast } from '../../components/toast.tsx';
import { useWords } from '../../words.tsx';
import { Editor } from '../editor/editor.tsx';
import { HomeScreen } from './home-screen.tsx';
import { HomeBar, InterviewBar } from './plain-bars.tsx';
import { movePane } from './panes.ts';
import { SaveBanner } from './save-banner.tsx';
import styles from './shell.module.css';
import { TitleBar } from './title-bar.tsx';
import { TroubleDialogs } from './trouble-dialogs.tsx';
import { useHostRequests } from './use-host-requests.ts';

/** What is needed later is loaded later, so that the start is quick; the editor is what one starts for. */
const InterviewScreen = lazy(() => import('./interview-screen.tsx').then((m) => ({ default: m.InterviewScreen })));
const ExportFlow = lazy(() => import('../export/export-flow.tsx').then((m) => ({ default: m.ExportFlow })));
const PresentFlow = lazy(() => import('../present/present-flow.tsx').then((m) => ({ default: m.PresentFlow })));
const VersionsDialog = lazy(() => import('./versions-dialog.tsx').then((m) => ({ default: m.VersionsDialog })));
const KeysSheet = lazy(() => import('./keys-sheet.tsx').then((m) => ({ default: m.KeysSheet })));
const LedgerDrawer = lazy(() => import('../ledger/ledger-drawer.tsx').then((m) => ({ default: m.LedgerDrawer })));
const Palette = lazy(() => import('./palette.tsx').then((m) => ({ default: m.Palette })));

type Overlay =
  | { readonly kind: 'export' }
  | { readonly kind: 'versions' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'palette'; readonly start: string }
  | { readonly kind: 'present'; readonly from: number; readonly rehearses?: true };

export interface AppRootProps {
  /** Addresses, by the sample's id. */
  readonly samplePictures: Readonly<Record<string, string>>;
}

/** The window: which screen shows, what lies over it, and every command carried out. */
export function AppRoot({ samplePictures }: AppRootProps): ReactNode {
  const app = useApp();
  const screen = useAppState((state) => state.screen);
  const [overlay, setOverlay] = useState<Overlay>();
  const [showsPreview, setShowsPreview] = useState(true);
  const close = useCallback(() => setOverlay(undefined), []);
  const [showsLedger, setShowsLedger] = useState(false);
  const closeLedger = useCallback(() => setShowsLedger(false), []);
  const run = useCommands(setOverlay, setShowsPreview, setShowsLedger);
  const presents = overlay?.kind === 'present';
  // While slides are up, no key and no menu may take them down, or change what is under them unseen.
  const runOutside = useCallback<Run>((id) => (presents ? undefined : run(id)), [presents, run]);
  useKeys(runOutside);
  useHostRequests(app, runOutside);
  return (
    <>
      <div className={styles['window']} data-screen={screen} inert={presents}>
        {screen === 'home' && <HomeBar run={run} />}
        {screen === 'interview' && <InterviewBar run={run} />}
        {screen === 'editor' && <TitleBar run={run} />}
        {screen === 'editor' && <SaveBanner />}
        <div className={styles['body']}>
          <Suspense fallback={null}>
            {screen === 'home' && <HomeScreen run={run} samplePictures={samplePictures} />}
            {screen === 'interview' && <InterviewScreen run={run} />}
            {screen === 'editor' && <Editor showsPreview={showsPreview} onPreview={setShowsPreview} />}
          </Suspense>
        </div>
        <div className={styles['drawer']}>
          <Suspense fallback={null}>
            {screen === 'editor' && showsLedger && <LedgerDrawer onClose={closeLedger} />}
          </Suspense>
        </div>
      </div>
      <Suspense fallback={null}>
        {overlay?.kind === 'export' && <ExportFlow onClose={close} />}
        {overlay?.kind === 'keys' && <KeysSheet onClose={close} />}
        {overlay?.kind === 'versions' && <VersionsDialog onClose={close} />}
        {overlay?.kind === 'present' && (
          <PresentFlow from={overlay.from} rehearses={overlay.rehearses === true} onClose={close} />
        )}
        {overlay?.kind === 'palette' && <Palette run={run} start={overlay.start} onClose={close} />}
      </Suspense>
      <TroubleDialogs />
      <UndoToast />
    </>
  );
}

export type Run = (id: CommandId) => void;

/** What each command does. A command without an entry here is a compile error. */
function useCommands(
  setOverlay: (overlay: Overlay) => void,
  setPreview: (change: (shows: boolean) => boolean) => void,
  setLedger: (change: (shows: boolean) => boolean) => void,
): Run {
  const app = useApp();
  const { t, language } = useWords();
  const { locale } = useLocale();
  const untitled = t('common.untitled');
  // Slides begin in the language that one works in, as the person's region writes it, and in the money of that region.
  const spoken = locale.startsWith(language) ? locale : language;
  return useMemo(() => {
    const currency = currencyOfRegion(locale);
    const meta = { title: untitled, language: spoken, ...(currency === undefined ? {} : { currency }) };
    const blank = (screen: 'interview' | 'editor') => (): void =>
      app.newPitch(screen, { pitch: { meta }, media: new Map(), envelope: {} });
    const show = (section: OpenDocument['section']) => (): void => app.showSection(section);
    const actions: Readonly<Record<CommandId, () => void>> = {
      'file.interview': blank('interview'),
      'file.blank': blank('editor'),
      'file.open': () => void app.open(),
      'file.save': () => void app.save(),
      'file.save-as': () => void app.saveAs(),
      'file.versions': () => setOverlay({ kind: 'versions' }),
      'file.export': () => setOverlay({ kind: 'export' }),
      'file.home': () => app.leave(),
      'edit.undo': () => app.undo(),
      'edit.redo': () => app.redo(),
      'edit.find': () => setOverlay({ kind: 'palette', start: '' }),
      'edit.palette': () => setOverlay({ kind: 'palette', start: '' }),
      'view.story': show('story'),
      'view.evidence': show('evidence'),
      'view.champion': show('champion'),
      'view.ask': show('ask'),
      'view.people': show('people'),
      'view.momentum': show('momentum'),
      'view.deck': show('deck'),
      'view.coach': show('coach'),
      'view.preview': () => setPreview((shows) => !shows),
      'view.ledger': () => setLedger((shows) => !shows),
      'view.next-pane': () => movePane(1),
      'view.previous-pane': () => movePane(-1),
      'view.next-finding': () => app.goToFinding(1),
      'view.previous-finding': () => app.goToFinding(-1),
      'view.dismiss-finding': () => app.dismissOpen(),
      'deck.present': () => setOverlay({ kind: 'present', from: 0 }),
      'deck.present-here': () => setOverlay({ kind: 'present', from: app.store.getState().preview.slide }),
      'deck.rehearse': () => setOverlay({ kind: 'present', from: 0, rehearses: true }),
      'help.keys': () => setOverlay({ kind: 'keys' }),
    };
    return (id) => {
      if (commandById(id)?.enabled(commandState(app.store.getState())) === true) actions[id]();
    };
  }, [app, untitled, spoken, locale, setOverlay, setPreview, setLedger]);
}

export const commandState = ({ screen, document, preview }: AppState): CommandState => ({
  screen,
  canUndo: (document?.history.past.length ?? 0) > 0,
  canRedo: (document?.history.future.length ?? 0) > 0,
  slides: preview.view?.slides.length ?? 0,
});

function useKeys(run: Run): void {
  const { host } = useApp();
  useEffect(() => {
    const context = { platform: host.platform, inBrowser: host.kind === 'browser' };
    const press = (event: KeyboardEvent): void => {
      const pressed = event.defaultPrevented ? undefined : commandFor(event, context);
      const command = pressed ?? (asksForKeys(event) ? commandById('help.keys') : undefined);
      // A dialog has its own keys.
      if (!command || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      run(command.id);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [host, run]);
}

/** A question mark where nothing is being written. */
const asksForKeys = ({ key, target, defaultPrevented, isComposing }: KeyboardEvent): boolean =>
  key === '?' &&
  !defaultPrevented &&
  !isComposing &&
  !(target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"], [role="grid"]'));

function UndoToast(): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const toast = useAppState((state) => state.toast);
  if (!toast) return null;
  const list = /^([\w.]+)\[/u.exec(toast.label.field ?? '')?.[1] ?? '';
  return (
    <Toast
      id={toast.id}
      text={t('toast.deleted', { what: t(`list.one.${list}`) })}
      region={t('common.messages')}
      undo={{ label: t('common.undo'), onPress: app.undo }}
      onClose={app.closeToast}
    />
  );
}
