import { type FocusEvent, type ReactNode, useEffect, useState } from 'react';
import { useActions, useApp } from '../../app/app-context';
import { NoticeBar } from '../../ui/notice-bar';

interface AppNoticeProps {
  /** Around the message; nothing of it is drawn when there is none. */
  readonly className?: string | undefined;
  /** The step that takes the reason away. */
  readonly action?: ReactNode;
  /** When it was closed from within, by somebody who now has the focus nowhere. */
  readonly onClosed?: () => void;
}

/** The message of the app. One that only tells something goes by itself, never while somebody is at it. */
export function AppNotice(props: AppNoticeProps) {
  const isShown = useApp((state) => state.notice !== null);
  return isShown ? <ShownNotice {...props} /> : null;
}

function ShownNotice({ className, action, onClosed }: AppNoticeProps) {
  const notice = useApp((state) => state.notice);
  const { notify, keepNotice } = useActions();
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const isKept = isPointedAt || hasFocus;
  useEffect(() => (isKept ? keepNotice() : undefined), [isKept, keepNotice]);
  if (notice === null) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody is at the message
    <div
      className={className}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setHasFocus(true)}
      onBlur={(event: FocusEvent) => setHasFocus(event.currentTarget.contains(event.relatedTarget))}
    >
      <NoticeBar
        kind={notice.kind}
        action={action}
        onClose={() => {
          notify(null);
          onClosed?.();
        }}
      >
        {notice.text}
      </NoticeBar>
    </div>
  );
}
