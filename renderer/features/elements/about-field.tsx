import { useTable } from '../../app/app-context';
import { ComboField } from '../../ui/combo-field';
import { IconButton } from '../../ui/icon-button';
import { useTexts } from '../../ui/language-context';
import styles from './about-field.module.css';
import { useElementOptions } from './element-options';

const texts = {
  nl: {
    label: 'Gaat over',
    placeholder: 'Onderdeel zoeken',
    empty: 'Geen onderdeel met die naam',
    remove: (name: string) => `${name} weghalen`,
  },
  en: {
    label: 'About',
    placeholder: 'Find an element',
    empty: 'No element with that name',
    remove: (name: string) => `Take ${name} away`,
  },
};

interface AboutFieldProps {
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** The elements that something is about: chosen one by one, each with a way to take it off again. */
export function AboutField({ value, onChange }: AboutFieldProps) {
  const { label, placeholder, empty, remove } = useTexts(texts);
  const elements = useTable((table) => table.content.elements);
  const options = useElementOptions().filter((option) => !value.includes(option.id));
  return (
    <div className={styles.about}>
      <ComboField
        // A fresh field after each choice: what was typed is used up.
        key={value.length}
        label={label}
        value={null}
        options={options}
        placeholder={placeholder}
        emptyText={empty}
        onChange={(id) => {
          if (id !== null) onChange([...value, id]);
        }}
      />
      {value.length === 0 ? null : (
        <ul className={styles.chosen}>
          {value.map((id) => {
            const name = elements.get(id)?.name ?? id;
            return (
              <li key={id} className={styles.chip}>
                <span className={styles.name}>{name}</span>
                <IconButton
                  icon="close"
                  size="small"
                  className={styles.remove}
                  label={remove(name)}
                  onPress={() => onChange(value.filter((other) => other !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
