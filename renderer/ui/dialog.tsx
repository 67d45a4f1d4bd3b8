import { type ReactNode, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';
import { useTexts } from './language-context';
import { useNoticeInDialog } from './top-dialog';
import { usePrimaryKey } from './use-primary-key';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Inside a step: Escape, or a press beside the window, goes back to the step before. The cross still leaves. */
  readonly onBack?: (() => void) | undefined;
  readonly children: ReactNode;
  /** Buttons at the bottom, the one that acts last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | 'full';
  readonly role?: 'dialog' | 'alertdialog';
  /** Holds nothing but text to read: the keyboard scrolls it where it is longer than the window. */
  readonly isText?: boolean;
}

const texts = { nl: { close: 'Sluiten' }, en: { close: 'Close' } };

/** A question that must be answered or left before the work goes on. Escape leaves it, or goes one step back in it. */
export function Dialog(props: DialogProps) {
  const {
    title,
    isOpen,
    onClose,
    onBack = onClose,
    children,
    footer,
    size = 'medium',
    role = 'dialog',
    isText = false,
  } = props;
  const { close } = useTexts(texts);
  return (
    <ModalOverlay
      className={styles.scrim!}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onBack();
      }}
      isDismissable={role === 'dialog'}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog!} role={role}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title!} level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={close} onPress={onClose} />
          </header>
          <div className={styles.body} {...(isText ? { role: 'group', 'aria-label': title, tabIndex: 0 } : {})}>
            {children}
          </div>
          <NoticeInDialog />
          {footer === undefined ? null : <DialogFooter>{footer}</DialogFooter>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons; the one that acts is also reached by a key. */
function DialogFooter({ children }: { readonly children: ReactNode }) {
  const footer = useRef<HTMLElement>(null);
  usePrimaryKey(footer);
  return (
    <footer ref={footer} className={styles.footer}>
      {children}
    </footer>
  );
}

/** Between text and buttons: a message that comes while the dialog is open covers nothing of it. */
function NoticeInDialog() {
  const notice = useNoticeInDialog();
  return notice === null ? null : <div className={styles.notice}>{notice}</div>;
}
