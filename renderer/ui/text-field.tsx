import type { KeyboardEvent, Ref } from 'react';
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './field.module.css';
import { useIsDisabled } from './read-only-context';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** More than one line; Enter then makes a new line. */
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  readonly description?: string | undefined;
  /** What is wrong and what to do; shown in red under the field. */
  readonly error?: string | undefined;
  readonly hideLabel?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** Typed unseen, and remembered by nobody. */
  readonly isSecret?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
}

/** Where somebody goes on who is put into a text that is there already; by itself the caret of an area stands before it. */
const putCaretBehind = (area: HTMLTextAreaElement | null): void => {
  area?.setSelectionRange(area.value.length, area.value.length);
};

export function TextField(props: TextFieldProps) {
  const isDisabled = useIsDisabled(props.isDisabled);
  const { label, value, onChange, onBlur, onKeyDown, multiline, rows, placeholder, description, error } = props;
  // On the input itself: the field around it would keep every key from the rest of the window, shortcuts included.
  const keys = onKeyDown === undefined ? {} : { onKeyDown };
  return (
    <AriaTextField
      className={classNames(styles.field, props.className)}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={isDisabled}
      autoFocus={props.autoFocus ?? false}
      {...(props.isSecret ? { type: 'password', autoComplete: 'off' } : {})}
      {...(props.hideLabel ? { 'aria-label': label } : {})}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      {props.hideLabel ? null : <Label className={styles.label!}>{label}</Label>}
      {multiline ? (
        <TextArea
          className={classNames(styles.input, styles.area)}
          rows={rows ?? 3}
          placeholder={placeholder ?? ''}
          {...keys}
          {...(props.autoFocus ? { ref: putCaretBehind } : {})}
        />
      ) : (
        <Input
          className={styles.input!}
          placeholder={placeholder ?? ''}
          {...keys}
          {...(props.inputRef ? { ref: props.inputRef } : {})}
        />
      )}
      {description === undefined ? null : (
        <Text slot="description" className={styles.description!}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error!}>{error}</FieldError>
    </AriaTextField>
  );
}
