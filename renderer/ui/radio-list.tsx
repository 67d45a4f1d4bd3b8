import { useId } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './radio-list.module.css';
import { useIsDisabled } from './read-only-context';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What choosing this means, in a sentence. */
  readonly description: string;
}

interface RadioListProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly RadioChoice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with what it means below it. The arrows go from one to the next. */
export function RadioList<Value extends string>({ label, choices, value, onChange }: RadioListProps<Value>) {
  const isDisabled = useIsDisabled(false);
  const id = useId();
  return (
    <RadioGroup
      className={styles.group!}
      value={value}
      isDisabled={isDisabled}
      onChange={(chosen) => {
        const choice = choices.find((each) => each.value === chosen);
        if (choice !== undefined) onChange(choice.value);
      }}
    >
      <Label className={styles.label!}>{label}</Label>
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          value={choice.value}
          className={styles.choice!}
          aria-label={choice.label}
          aria-describedby={`${id}-${choice.value}`}
        >
          <span className={styles.mark} aria-hidden />
          <span className={styles.words}>
            <span className={styles.name}>{choice.label}</span>
            <span id={`${id}-${choice.value}`} className={styles.description}>
              {choice.description}
            </span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
