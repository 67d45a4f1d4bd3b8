import type { AttendanceRecord } from '../../../shared/commands/command';
import { presenceTime } from '../../../shared/i18n/clock-time';
import { terms } from '../../../shared/i18n/terms';
import type { Attendance } from '../../../shared/model/content-types';
import { attendanceStatuses, mandates, meetingFunctions } from '../../../shared/model/vocabulary';
import { personName } from '../../../shared/names/person-names';
import { wordParts } from '../../../shared/projection/hyphenation';
import { useActions, useTable } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { CommittedTextField } from '../../ui/committed-text-field';
import { useLanguage, useTexts } from '../../ui/language-context';
import { SelectField } from '../../ui/select-field';
import { ElementGlyph } from '../elements/element-glyph';
import styles from './participants.module.css';
import { PresenceTimes } from './presence-times';
import { participantTexts } from './texts';

interface ParticipantRowProps {
  readonly attendance: Attendance;
  readonly isEditable: boolean;
}

/** Letters that fit in half a panel: "vertegenwoordigd" is longer. */
const longestWord = 13;

const breakable = (word: string): string => wordParts(word, longestWord).join('\u00ad');

/** One participant: two choices and a job title, all with Tab and arrow keys. */
export function ParticipantRow({ attendance, isEditable }: ParticipantRowProps) {
  const texts = useTexts(participantTexts);
  const words = useTexts(terms);
  const language = useLanguage();
  const { perform } = useActions();
  const party = useTable((table) =>
    attendance.stakeholder === null ? undefined : table.content.elements.get(attendance.stakeholder),
  );
  const isTeam = attendance.stakeholder === null;
  const keepsNames = useTable((table) => table.content.table?.keepsNames === true);
  const person = useTable((table) => (keepsNames ? personName(table.document, attendance.id) : undefined));
  const name = party?.name ?? attendance.stakeholder ?? attendance.role ?? texts.processTeam;
  const record = (changes: Partial<AttendanceRecord>): void =>
    void perform({
      type: 'recordAttendance',
      attendance: [
        {
          stakeholder: attendance.stakeholder,
          status: attendance.status,
          // The job title tells people of one party apart, of the process team the function too.
          ...(attendance.role ? { role: attendance.role } : {}),
          ...(isTeam && attendance.function ? { function: attendance.function } : {}),
          ...changes,
        },
      ],
    });
  const isAway = attendance.status === 'absent' || attendance.status === 'excused';
  return (
    <li className={classNames(styles.row, isAway && styles.away)} aria-label={name}>
      <div className={styles.party}>
        {party === undefined ? null : <ElementGlyph element={party} />}
        <span className={styles.name}>{name}</span>
        {attendance.function ? (
          <span className={styles.function}>{words.meetingFunction[attendance.function]}</span>
        ) : null}
      </div>
      {isEditable ? (
        <>
          <div className={styles.choices}>
            <SelectField
              label={texts.status}
              hideLabel
              value={attendance.status}
              options={attendanceStatuses.map((value) => ({ value, label: breakable(words.attendanceStatus[value]) }))}
              onChange={(status) => record({ status })}
            />
            {isTeam ? null : (
              <>
                <SelectField
                  label={texts.mandate}
                  hideLabel
                  value={attendance.mandate ?? 'not_asked'}
                  options={[
                    { value: 'not_asked', label: words.mandateNotAsked },
                    ...mandates.map((value) => ({ value, label: words.mandate[value] })),
                  ]}
                  onChange={(value) => record({ mandate: value === 'not_asked' ? null : value })}
                />
                <CommittedTextField
                  label={texts.role}
                  hideLabel
                  placeholder={texts.rolePlaceholder}
                  value={attendance.role ?? ''}
                  onCommit={(role) => record({ role })}
                />
              </>
            )}
            {isTeam && attendance.function ? null : (
              <SelectField
                label={texts.function}
                hideLabel
                value={attendance.function ?? 'none'}
                options={[
                  { value: 'none', label: texts.noFunction },
                  ...meetingFunctions.map((value) => ({ value, label: words.meetingFunction[value] })),
                ]}
                onChange={(value) => record({ function: value === 'none' ? null : value })}
              />
            )}
          </div>
          {keepsNames ? (
            <CommittedTextField
              label={texts.personName}
              hideLabel
              placeholder={texts.personName}
              value={person ?? ''}
              onCommit={(given) => record({ name: given })}
            />
          ) : null}
          {attendance.status === 'represented' ? (
            <CommittedTextField
              label={texts.representedBy}
              hideLabel
              placeholder={texts.representedBy}
              value={attendance.representedBy ?? ''}
              onCommit={(representedBy) => record({ representedBy })}
            />
          ) : null}
          <PresenceTimes attendance={attendance} onChange={record} />
        </>
      ) : (
        <p className={styles.line}>
          {[
            person,
            attendance.role,
            words.attendanceStatus[attendance.status],
            attendance.mandate ? words.mandate[attendance.mandate] : isTeam ? null : words.mandateNotAsked,
            attendance.representedBy,
            presenceTime(attendance.arrivedAt, attendance.leftAt, language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </li>
  );
}
