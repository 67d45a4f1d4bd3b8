import { presenceTime } from '../i18n/clock-time';
import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Content } from '../model/content';
import type { AttendanceRecord } from './command';
import { sentences } from './sentences';

/** Participants that are told in one line; of more their number. */
const mostTold = 4;

/**
 * The line of the log for participants that are recorded: who, and what is recorded of them. Of one its mandate too,
 * which says what a change in the panel changed. Names of people are never in it.
 *
 * @param content for the names of parties
 * @returns "Deelnemers: LTO (tot 15.00 uur); VNG (afgemeld)."
 */
export function attendanceTold(records: readonly AttendanceRecord[], content: Content, language: Language): string {
  const isOne = records.length === 1;
  const told = records.slice(0, mostTold).map((record) => toldOf(record, isOne, content, language));
  return sentences[language].attendanceRecorded(told, records.length - told.length);
}

function toldOf(record: AttendanceRecord, isOne: boolean, content: Content, language: Language): string {
  const { attendanceStatus, mandate, meetingFunction } = terms[language];
  const part = record.function ? meetingFunction[record.function] : undefined;
  const party = record.stakeholder === null ? undefined : content.elements.get(record.stakeholder)?.name;
  const who = party ?? record.role ?? part ?? '';
  const isAway = record.status !== 'present';
  const details = [
    isAway || (isOne && party !== undefined) ? attendanceStatus[record.status] : undefined,
    party !== undefined && isOne ? part : undefined,
    presenceTime(record.arrivedAt, record.leftAt, language) ?? undefined,
    isOne && record.mandate && record.mandate !== 'not_applicable' ? mandate[record.mandate] : undefined,
  ].filter((detail) => detail !== undefined);
  return details.length === 0 ? who : `${who} (${details.join(', ')})`;
}
