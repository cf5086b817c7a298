import { Check, CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Receipt } from '../../../state/engine.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../words.tsx';
import { headline, inOrder, receiptText, rowTitle, rowWords } from './receipt-words.ts';
import styles from './export.module.css';

export interface ReceiptDialogProps {
  readonly receipt: Receipt;
  /** As they are called on the disk, with their bytes. */
  readonly files: readonly { readonly name: string; readonly size: string }[];
  /** Without it, there is no folder to show. */
  readonly onReveal: (() => void) | undefined;
  /** Puts the receipt on the clipboard. */
  readonly onCopy: (text: string) => void;
  /** What was replaced, in words, each with the slide that it is on. */
  readonly replaced: readonly { readonly words: string; readonly slide: number | undefined }[];
  readonly onSlide: (slide: number) => void;
  readonly onClose: () => void;
}

/** What was found when the files were opened again. */
export function ReceiptDialog(props: ReceiptDialogProps): ReactNode {
  const { receipt, files, onReveal, onCopy, replaced, onSlide, onClose } = props;
  const words = useWords();
  const { t, n } = words;
  const clean = receipt.rows.every(({ ok }) => ok);
  const text = (): string =>
    receiptText(
      receipt,
      files.map(({ name }) => name),
      words,
    );
  return (
    <Dialog
      title={headline(receipt, words)}
      isOpen
      onClose={onClose}
      size="l"
      oddAction={
        <Button variant="quiet" onPress={() => onCopy(text())}>
          {t('receipt.copy')}
        </Button>
      }
      actions={
        <Button variant="go" autoFocus onPress={onClose}>
          {t('common.done')}
        </Button>
      }
    >
      <p className={styles['name']}>
        <span className={clean ? styles['good'] : styles['look']}>
          <Icon icon={clean ? CircleCheck : CircleAlert} />
        </span>
        {n('receipt.opened', files.length)}
      </p>
      <ul className={styles['files']}>
        {files.map(({ name, size }) => (
          <li key={name}>
            <b>{name}</b> <span>{size}</span>
          </li>
        ))}
      </ul>
      {onReveal && (
        <Button size="s" onPress={onReveal}>
          {t('receipt.show')}
        </Button>
      )}
      <dl className={styles['rows']}>
        {inOrder(receipt.rows).map((row) => (
          <div key={row.check} data-check={row.check}>
            <dt>
              <span className={row.ok ? styles['good'] : styles['look']}>
                <Icon icon={row.ok ? Check : CircleAlert} />
              </span>
              {rowTitle(row, words)}
            </dt>
            <dd>{rowWords(row, words)}</dd>
          </div>
        ))}
      </dl>
      {replaced.length > 0 && (
        <div className={styles['replaced']}>
          <b>{n('receipt.replaced', replaced.length)}</b>
          {replaced.map(({ words: said, slide }) => (
            <p key={said}>
              {said}{' '}
              {slide !== undefined && (
                <Button variant="link" size="s" onPress={() => onSlide(slide)}>
                  {t('receipt.goToSlide', { slide })}
                </Button>
              )}
            </p>
          ))}
        </div>
      )}
    </Dialog>
  );
}
