import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { IconButton } from './icon-button';
import { Icon } from './icons';
import { useTexts } from './language-context';
import styles from './notice-bar.module.css';

interface NoticeBarProps {
  readonly kind: 'done' | 'info' | 'warning' | 'problem';
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly onClose?: () => void;
}

/** The same tick as at the top right and under the capture line: this is done. */
const icons = { done: 'check', info: 'info', warning: 'alert', problem: 'alert' } as const;

const texts = { nl: { close: 'Melding sluiten' }, en: { close: 'Close message' } };

/** One sentence that tells what happened and what to do. Problems are read out at once, the rest when there is a pause. */
export function NoticeBar({ kind, children, action, onClose }: NoticeBarProps) {
  const { close } = useTexts(texts);
  return (
    <div className={classNames(styles.notice, styles[kind])} role={kind === 'problem' ? 'alert' : 'status'}>
      <Icon name={icons[kind]} />
      <p className={styles.text} data-selectable>
        {children}
      </p>
      {action}
      {onClose === undefined ? null : <IconButton icon="close" size="small" label={close} onPress={onClose} />}
    </div>
  );
}
