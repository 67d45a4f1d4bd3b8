import { useMemo, useState } from 'react';
import { Button, ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './field.module.css';
import { Icon } from './icons';
import { type ComboOption, matchingOptions } from './matching-options';
import { useIsDisabled } from './read-only-context';

interface ComboFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly ComboOption[];
  readonly onChange: (id: string | null) => void;
  readonly emptyText: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
  readonly className?: string | undefined;
}

/** One of a long list, found by typing a part of its name. */
export function ComboField(props: ComboFieldProps) {
  const { label, value, options, onChange, emptyText, hideLabel, placeholder, autoFocus, isRequired, className } =
    props;
  const isDisabled = useIsDisabled(false);
  const chosenLabel = value === null ? '' : (options.find((option) => option.id === value)?.label ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const shown = useMemo(() => matchingOptions(options, typed ?? ''), [options, typed]);
  return (
    <ComboBox
      className={classNames(styles.field, className)}
      value={value}
      inputValue={typed ?? chosenLabel}
      onInputChange={(text) => setTyped(text === chosenLabel ? null : text)}
      onChange={(key) => {
        setTyped(null);
        if (key !== value) onChange(key === null ? null : String(key));
      }}
      onBlur={() => {
        if (typed === '' && value !== null) onChange(null);
        setTyped(null);
      }}
      items={shown}
      menuTrigger="focus"
      allowsEmptyCollection
      isRequired={isRequired ?? false}
      autoFocus={autoFocus ?? false}
      isDisabled={isDisabled}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className={styles.label!}>{label}</Label>}
      <Group className={styles.group!}>
        <Input className={styles.groupInput!} placeholder={placeholder ?? ''} />
        <Button className={styles.open!}>
          <Icon name="chevronDown" size={16} />
        </Button>
      </Group>
      <Popover className={styles.popover!} offset={4}>
        <ListBox className={styles.list!} renderEmptyState={() => <p className={styles.empty}>{emptyText}</p>}>
          {(option: ComboOption) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.option!}>
              <span>{option.label}</span>
              {option.hint === undefined ? null : <span className={styles.hint}>{option.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
