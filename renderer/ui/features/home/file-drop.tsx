import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../../words.tsx';
import styles from './file-drop.module.css';

/** Takes a file that is dropped anywhere on the window, and says so while one is over it. */
export function FileDrop({
  onDrop,
  children,
}: {
  readonly onDrop: (file: File) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useWords();
  const isOver = useDroppedFile(onDrop);
  return (
    <>
      {children}
      {isOver && (
        <div className={styles['drop']}>
          <span className={styles['words']}>{t('home.dropHere')}</span>
        </div>
      )}
    </>
  );
}

/** Whether a file is over the window. Other things, such as a text that is dragged, are left to others. */
function useDroppedFile(onDrop: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const watch = new AbortController();
    const on = (kind: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void): void =>
      window.addEventListener(kind, (event) => hasFile(event) && listener(event), { signal: watch.signal });
    on('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onDrop(file);
    });
    return () => watch.abort();
  }, [onDrop]);
  return isOver;
}

const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
