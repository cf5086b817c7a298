import { isSaid } from '../../../core/base/said.ts';
import { Library, Mic } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useDocument } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import styles from './objections.module.css';

const LibraryDialog = lazy(() => import('./library-dialog.tsx').then((m) => ({ default: m.LibraryDialog })));
const DrillDialog = lazy(() => import('./drill-dialog.tsx').then((m) => ({ default: m.DrillDialog })));

/** Above the list of objections: common ones to start from, and practising the answers. */
export function ObjectionsPart(): ReactNode {
  const { t } = useWords();
  const [open, setOpen] = useState<'library' | 'drill'>();
  const hasAny = useDocument(
    ({ opened }) => opened.pitch.evidence?.objections?.some(({ objection }) => isSaid(objection)) ?? false,
    false,
  );
  const close = (): void => setOpen(undefined);
  return (
    <div className={styles['part']}>
      <Button size="s" icon={Library} onPress={() => setOpen('library')}>
        {t('library.open')}
      </Button>
      <Button size="s" icon={Mic} isDisabled={!hasAny} onPress={() => setOpen('drill')}>
        {t('drill.open')}
      </Button>
      <Suspense fallback={null}>
        {open === 'library' && <LibraryDialog onClose={close} />}
        {open === 'drill' && <DrillDialog onClose={close} />}
      </Suspense>
    </div>
  );
}
