import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './icon-button.module.css';
import { Icon, type IconName } from './icons';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: IconName;
  /** The accessible name; shown as a tooltip too. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly isPressed?: boolean;
  readonly size?: 'small' | 'normal';
  readonly className?: string | undefined;
}

export function IconButton({ icon, label, keys, isPressed, size = 'normal', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        className={classNames(styles.button, styles[size], isPressed && styles.pressed, className)}
      >
        <Icon name={icon} size={size === 'small' ? 16 : 20} />
      </AriaButton>
    </Tooltip>
  );
}
