import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './field.module.css';
import { Icon } from './icons';
import { useIsDisabled } from './read-only-context';

interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
}

export function Checkbox({ isSelected, onChange, children }: CheckboxProps) {
  const isDisabled = useIsDisabled(false);
  return (
    <AriaCheckbox className={styles.checkbox!} isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <span className={styles.box}>{isSelected ? <Icon name="check" size={16} /> : null}</span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
