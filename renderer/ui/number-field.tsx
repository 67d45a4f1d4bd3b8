import { NumberField as AriaNumberField, Group, Input, Label } from 'react-aria-components';
import styles from './field.module.css';
import { useIsDisabled } from './read-only-context';

interface NumberFieldProps {
  readonly label: string;
  /** null is an empty field: not known, which is not the same as 0. */
  readonly value: number | null;
  /** Called when the number is settled: on leaving the field or Enter. */
  readonly onChange: (value: number | null) => void;
  /** Shown behind the number: "ha", "mln euro". */
  readonly unit?: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  readonly hideLabel?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

/** A number in the notation of the screen's language (decimal comma in Dutch). */
export function NumberField({ label, value, onChange, unit, minValue, maxValue, step, ...rest }: NumberFieldProps) {
  const isDisabled = useIsDisabled(false);
  return (
    <AriaNumberField
      className={styles.field!}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: 2 }}
      isWheelDisabled
      isDisabled={isDisabled}
      isRequired={rest.isRequired ?? false}
      autoFocus={rest.autoFocus ?? false}
      {...(minValue === undefined ? {} : { minValue })}
      {...(maxValue === undefined ? {} : { maxValue })}
      {...(step === undefined ? {} : { step })}
      {...(rest.hideLabel ? { 'aria-label': label } : {})}
    >
      {rest.hideLabel ? null : <Label className={styles.label!}>{label}</Label>}
      <Group className={styles.group!}>
        <Input className={styles.groupInput!} />
        {unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
      </Group>
    </AriaNumberField>
  );
}
