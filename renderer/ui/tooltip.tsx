import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { KeyHint } from './key-hint';
import styles from './tooltip.module.css';

interface TooltipProps {
  readonly text: string;
  /** As in the shortcut table, such as `Mod+K`. */
  readonly keys?: string | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  /** One focusable control. */
  readonly children: ReactElement;
}

/** A short explanation at a control, for pointer and keyboard alike. It never holds what the control itself must say. */
export function Tooltip({ text, keys, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className={styles.tooltip!} placement={placement} offset={6}>
        {text}
        {keys === undefined ? null : <KeyHint keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
