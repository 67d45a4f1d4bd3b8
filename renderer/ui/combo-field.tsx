import { useMemo, useState } from 'react';
import { Button, ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './field.module.css';
import { Icon } from './icons';
import { useIsDisabled } from './read-only-context';

export interface ComboOption {
  readonly id: string;
  readonly label: string;
  /** Small text at the end of the line, such as the kind of an element. */
  readonly hint?: string;
}

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

/** Most options drawn at once: a table of 10,000 elements stays quick, and nobody scrolls past a hundred. */
const shownLimit = 100;

/** One of a long list, found by typing a part of its name. */
export function ComboField(props: ComboFieldProps) {
  const { label, value, options, onChange, emptyText, hideLabel, placeholder, autoFocus, isRequired, className } =
    props;
  const isDisabled = useIsDisabled(false);
  const chosenLabel = value === null ? '' : (options.find((option) => option.id === value)?.label ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const shown = useMemo(() => matching(options, typed ?? ''), [options, typed]);
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

/** Options whose label holds the typed text, those that begin with it first. */
function matching(options: readonly ComboOption[], typed: string): readonly ComboOption[] {
  const wanted = fold(typed);
  if (wanted === '') return options.slice(0, shownLimit);
  const starting: ComboOption[] = [];
  const holding: ComboOption[] = [];
  for (const option of options) {
    const at = fold(option.label).indexOf(wanted);
    if (at === 0) starting.push(option);
    else if (at > 0) holding.push(option);
  }
  return [...starting, ...holding].slice(0, shownLimit);
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
