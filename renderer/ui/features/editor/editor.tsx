import { lazy, Suspense, useCallback, useState, type CSSProperties, type ReactNode } from 'react';
import { useApp, useDocument } from '../../app-context.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { useWords } from '../../words.tsx';
import styles from './editor.module.css';
import { FactWordsProvider } from './fact-words.tsx';
import { Navigator } from './navigator.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { SectionForm } from './section-form.tsx';
import { useFocusRequest } from './use-focus-request.ts';

const DeckScreen = lazy(() => import('../deck/deck-screen.tsx').then((m) => ({ default: m.DeckScreen })));

const CoachPanel = lazy(() => import('../coach/coach-panel.tsx').then((m) => ({ default: m.CoachPanel })));

export interface EditorProps {
  readonly showsPreview: boolean;
  readonly onPreview: (shows: boolean) => void;
}

/** Navigator, form and preview. */
export const Editor = (props: EditorProps): ReactNode => (
  <FactWordsProvider>
    <Panes {...props} />
  </FactWordsProvider>
);

/** The width of the form is remembered for each section. */
function Panes({ showsPreview, onPreview }: EditorProps): ReactNode {
  const { t } = useWords();
  const section = useDocument((document) => document.section, 'story');
  const [group, setGroup] = useState<string>();
  const [pane, setPane] = useState<'write' | 'preview'>('write');
  const [share, setShare] = useRemembered(`editor.share.${section}`, DEFAULT_SHARE);
  const [width, setWidth] = useState(0);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const hide = useCallback(() => onPreview(false), [onPreview]);
  useFocusRequest();
  if (section === 'deck') return <DeckEditor group={group} onGroup={setGroup} />;
  return (
    <div className={styles['editor']}>
      <Navigator group={group} />
      <main
        ref={measure}
        className={styles['work']}
        data-pane={pane}
        data-preview={showsPreview}
        style={{ '--form-share': share } as CSSProperties}
      >
        <div className={styles['switch']}>
          <Segmented
            label={t('editor.form')}
            options={[
              { id: 'write', name: t('editor.write') },
              { id: 'preview', name: t('editor.preview') },
            ]}
            value={pane}
            onChange={setPane}
            size="s"
          />
        </div>
        {section === 'coach' ? (
          <Suspense fallback={null}>
            <CoachPanel />
          </Suspense>
        ) : (
          <SectionForm key={section} section={section} onGroup={setGroup} />
        )}
        {showsPreview && (
          <div className={styles['right']}>
            <Splitter
              label={t('editor.formWidth')}
              value={Math.round(share * width)}
              min={LEAST}
              max={Math.round(MOST_SHARE * width)}
              onChange={(next) => width > 0 && setShare(next / width)}
              onReset={() => setShare(DEFAULT_SHARE)}
            />
            <PreviewPane onHide={hide} />
          </div>
        )}
      </main>
    </div>
  );
}

interface DeckEditorProps {
  readonly group: string | undefined;
  readonly onGroup: (group: string) => void;
}

/** The deck itself takes the place of form and preview. */
function DeckEditor({ group, onGroup }: DeckEditorProps): ReactNode {
  return (
    <div className={styles['editor']}>
      <Navigator group={group} />
      <main className={styles['work']} data-preview="false">
        <Suspense fallback={null}>
          <DeckScreen details={<SectionForm section="deck" onGroup={onGroup} />} />
        </Suspense>
      </main>
    </div>
  );
}

/** 560 to 672; APP.md, 3. */
const DEFAULT_SHARE = 560 / 1232;
const MOST_SHARE = 0.7;
/** Pixels. */
const LEAST = 400;

function useRemembered(key: string, initial: number): readonly [number, (value: number) => void] {
  const { host } = useApp();
  const [changes, setChanges] = useState<Readonly<Record<string, number>>>({});
  const stored = host.settings.get(key);
  const value = changes[key] ?? (typeof stored === 'number' && stored > 0 && stored < 1 ? stored : initial);
  const change = (next: number): void => {
    setChanges((before) => ({ ...before, [key]: next }));
    host.settings.set(key, next);
  };
  return [value, change];
}
