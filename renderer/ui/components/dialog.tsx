import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, and a click beside it where `isDismissable`. */
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** At the end, the safe one last; give it `autoFocus`. */
  readonly actions?: ReactNode;
  /** At the start: what destroys, or is of another kind. */
  readonly oddAction?: ReactNode;
  readonly size?: 's' | 'm' | 'l' | undefined;
  readonly isAlert?: boolean | undefined;
  readonly isDismissable?: boolean | undefined;
}

/** A question that has to be answered before anything else. The focus returns to where it was. */
export function Dialog(props: DialogProps): ReactNode {
  const { title, isOpen, onClose, children, actions, oddAction, size = 'm', isAlert, isDismissable = false } = props;
  return (
    <ModalOverlay
      className={styles['scrim'] ?? ''}
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={cx(styles['modal'], styles[size])} data-raised="">
        <AriaDialog className={styles['dialog'] ?? ''} role={isAlert === true ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className={styles['title'] ?? ''}>
            {title}
          </Heading>
          <div className={styles['body']}>{children}</div>
          {(actions !== undefined || oddAction !== undefined) && (
            <footer className={styles['actions']}>
              <div className={styles['odd']}>{oddAction}</div>
              {actions}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
