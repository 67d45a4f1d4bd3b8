import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Icon, type IconName } from './icons';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** One primary button per screen or dialog; `quiet` has no border until it is pointed at. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: IconName;
  readonly className?: string | undefined;
}

export function Button({ children, look = 'secondary', size = 'normal', icon, className, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} data-look={look} className={classNames(styles.button, styles[look], styles[size], className)}>
      {icon === undefined ? null : <Icon name={icon} size={size === 'large' ? 20 : 16} />}
      <span className={styles.label}>{children}</span>
    </AriaButton>
  );
}
