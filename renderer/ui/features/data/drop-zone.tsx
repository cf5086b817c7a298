import { useState, type ClipboardEvent, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '../../components/class-names.ts';
import styles from './drop-zone.module.css';

export interface DropZoneProps {
  readonly onFile: (file: File) => void;
  /** A text or a table that was dragged from another window. */
  readonly onDropOther?: ((transfer: DataTransfer) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly onPaste?: ((event: ClipboardEvent) => void) | undefined;
  readonly children: ReactNode;
}

/** Takes what is dropped on it; a file over it shows that it would. There is always another way by keyboard inside. */
export function DropZone({ onFile, onDropOther, onKeyDown, onPaste, children }: DropZoneProps): ReactNode {
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    // Else the window would take it for a pitch to open.
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
    else onDropOther?.(event.dataTransfer);
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  };
  return (
    <div
      className={cx(styles['zone'], isOver && styles['over'])}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    >
      {children}
    </div>
  );
}
