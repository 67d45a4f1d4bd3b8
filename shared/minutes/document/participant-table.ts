import { presenceTime } from '../../i18n/clock-time';
import type { Language } from '../../i18n/language';
import { terms } from '../../i18n/terms';
import type { Minutes, Participant } from '../minutes';
import { type Block, paragraph, tableOf } from './document-blocks';
import { minutesWords } from './minutes-words';

/** Section 1. */
export function participantTable({ participants, language }: Minutes): readonly Block[] {
  const words = minutesWords[language];
  if (participants.length === 0) return [paragraph(words.noParticipants)];
  const hasNames = participants.some(({ name }) => name !== undefined);
  const columns = [
    { title: words.organisation, width: hasNames ? 24 : 32 },
    ...(hasNames ? [{ title: words.personName, width: 22 }] : []),
    { title: words.role, width: hasNames ? 20 : 25 },
    { title: words.attendance, width: hasNames ? 18 : 22 },
    { title: words.mandate, width: hasNames ? 16 : 21 },
  ];
  const rows = participants.map((participant) => [
    participant.organisation ?? words.processTeam,
    ...(hasNames ? [participant.name ?? ''] : []),
    roleOf(participant, language),
    attendanceOf(participant, language),
    participant.mandate === null ? terms[language].mandateNotAsked : terms[language].mandate[participant.mandate],
  ]);
  return [tableOf(words.participants, columns, rows)];
}

/** The job title, with the part in the meeting when the title does not say it already. */
function roleOf({ role, function: part }: Participant, language: Language): string {
  if (part === null) return role ?? minutesWords[language].none;
  const spoken = terms[language].meetingFunction[part];
  if (role === null || role.trim() === '') return spoken;
  const isSaid = [terms.nl, terms.en].some((term) => role.toLowerCase().includes(term.meetingFunction[part]));
  return isSaid ? role : `${role}, ${spoken}`;
}

function attendanceOf({ status, representedBy, arrivedAt, leftAt }: Participant, language: Language): string {
  const isStoodIn = status === 'represented' && representedBy !== null;
  const said = isStoodIn
    ? minutesWords[language].representedBy(representedBy)
    : terms[language].attendanceStatus[status];
  const time = presenceTime(arrivedAt, leftAt, language);
  return time === null ? said : `${said}, ${time}`;
}
