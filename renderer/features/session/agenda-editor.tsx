import { terms } from '../../../shared/i18n/terms';
import { agendaPhases } from '../../../shared/model/vocabulary';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useTexts } from '../../ui/language-context';
import { NumberField } from '../../ui/number-field';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { type ItemDraft, moveItem, totalMinutes } from './agenda-drafts';
import styles from './session.module.css';
import { sessionTexts } from './texts';

interface AgendaEditorProps {
  readonly items: readonly ItemDraft[];
  readonly onChange: (items: readonly ItemDraft[]) => void;
  /** Minutes between start and end of the session. */
  readonly available: number;
  /** Items up to this place were discussed already and stay where they are. */
  readonly fixed?: number;
}

/** The agenda as rows: title, phase, minutes, and their order. */
export function AgendaEditor({ items, onChange, available, fixed = 0 }: AgendaEditorProps) {
  const texts = useTexts(sessionTexts);
  const { phase } = useTexts(terms);
  const total = totalMinutes(items);
  const change = (row: number, values: Partial<ItemDraft>): void =>
    onChange(items.map((item) => (item.row === row ? { ...item, ...values } : item)));
  const add = (): void => {
    const row = Math.max(-1, ...items.map((item) => item.row)) + 1;
    onChange([...items, { row, no: null, title: '', phase: 'weigh', minutes: 20, purpose: '', introducedBy: '' }]);
  };
  return (
    <section className={styles.agenda} aria-label={texts.agenda}>
      <div className={styles.agendaHead} aria-hidden="true">
        <span />
        <span>{texts.item}</span>
        <span>{texts.phase}</span>
        <span>{texts.minutes}</span>
      </div>
      <ol className={styles.rows}>
        {items.map((item, index) => {
          const name = item.title.trim() === '' ? texts.untitled : item.title;
          return (
            <li key={item.row} className={styles.row}>
              <span className={styles.number}>{index + 1}</span>
              <TextField
                label={texts.item}
                hideLabel
                value={item.title}
                onChange={(title) => change(item.row, { title })}
              />
              <SelectField
                label={texts.phase}
                hideLabel
                value={item.phase}
                options={agendaPhases.map((value) => ({ value, label: phase[value] }))}
                onChange={(value) => change(item.row, { phase: value })}
              />
              <NumberField
                label={texts.minutes}
                hideLabel
                minValue={0}
                step={1}
                value={item.minutes}
                onChange={(minutes) => change(item.row, { minutes: minutes ?? 0 })}
              />
              <TextField
                label={texts.purpose}
                hideLabel
                placeholder={texts.purpose}
                className={styles.purpose}
                value={item.purpose}
                onChange={(purpose) => change(item.row, { purpose })}
              />
              <TextField
                label={texts.introducedBy}
                hideLabel
                placeholder={texts.introducedBy}
                className={styles.introducedBy}
                value={item.introducedBy}
                onChange={(introducedBy) => change(item.row, { introducedBy })}
              />
              <span className={styles.rowButtons}>
                <IconButton
                  icon="arrowUp"
                  size="small"
                  label={texts.moveUp(name)}
                  isDisabled={index <= fixed}
                  onPress={() => onChange(moveItem(items, item.row, -1))}
                />
                <IconButton
                  icon="arrowDown"
                  size="small"
                  label={texts.moveDown(name)}
                  isDisabled={index < fixed || index === items.length - 1}
                  onPress={() => onChange(moveItem(items, item.row, 1))}
                />
                <IconButton
                  icon="remove"
                  size="small"
                  label={texts.removeItem(name)}
                  isDisabled={index < fixed}
                  onPress={() => onChange(items.filter((other) => other.row !== item.row))}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <div className={styles.agendaFoot}>
        <Button size="small" icon="add" onPress={add}>
          {texts.addItem}
        </Button>
        <span className={total > available ? styles.over : styles.total} role="status">
          {texts.total(total, available)}
          {total > available ? `. ${texts.tooLong}` : ''}
        </span>
      </div>
    </section>
  );
}
