import type { AttendanceRecord } from '../../../shared/commands/command';
import { readClockTime, writeClockTime } from '../../../shared/i18n/clock-time';
import type { Attendance } from '../../../shared/model/content-types';
import { CommittedTextField } from '../../ui/committed-text-field';
import { useLanguage, useTexts } from '../../ui/language-context';
import styles from './participants.module.css';
import { participantTexts } from './texts';

interface PresenceTimesProps {
  readonly attendance: Attendance;
  readonly onChange: (changes: Partial<AttendanceRecord>) => void;
}

/** When somebody came later or left early, once that was recorded; emptied it is as if they had been there all along. */
export function PresenceTimes({ attendance, onChange }: PresenceTimesProps) {
  const texts = useTexts(participantTexts);
  const language = useLanguage();
  const fields = (['arrivedAt', 'leftAt'] as const).filter((field) => attendance[field]);
  if (fields.length === 0) return null;
  return (
    <div className={styles.choices}>
      {fields.map((field) => (
        <CommittedTextField
          key={field}
          label={texts[field]}
          value={writeClockTime(attendance[field] ?? '', language)}
          // What is no time of the day goes to the table as it was typed, which says so.
          onCommit={(text) => onChange({ [field]: text === '' ? null : (readClockTime(text) ?? text) })}
        />
      ))}
    </div>
  );
}
