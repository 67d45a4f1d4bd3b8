import type { KeyboardEvent } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Icon, type IconName } from './icons';
import styles from './segmented.module.css';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName;
  /** Behind the label, such as the number of changes waiting. */
  readonly count?: number;
}

interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** One of a few states, all in view. */
export function Segmented<Id extends string>({ label, segments, selected, onSelect }: SegmentedProps<Id>) {
  /** The group moves the focus with the arrows; here, as with radio buttons everywhere, the choice goes along. */
  const onArrow = (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const buttons = [...event.currentTarget.querySelectorAll('[role="radio"]')];
    const next = segments[buttons.indexOf(event.target as Element) + by];
    if (next !== undefined && next.id !== selected) onSelect(next.id);
  };
  return (
    <div role="presentation" className={styles.frame} onKeyDownCapture={onArrow}>
      <ToggleButtonGroup
        className={styles.group!}
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[selected]}
        onSelectionChange={(keys) => {
          const segment = segments.find(({ id }) => keys.has(id));
          if (segment !== undefined && segment.id !== selected) onSelect(segment.id);
        }}
      >
        {segments.map(({ id, label: text, icon, count }) => (
          <ToggleButton key={id} id={id} className={styles.segment!}>
            {icon === undefined ? null : <Icon name={icon} size={16} />}
            {text}
            {count === undefined || count === 0 ? null : <span className={styles.count}>{count}</span>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
