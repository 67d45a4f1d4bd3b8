import type { Content } from '../model/content';
import { openSessionOf } from '../session/current-session';
import type { Command, CommandType } from './command';
import type { Refusal } from './refusal';

/** Acts of a meeting: they need one. */
const needsOpenSession: readonly CommandType[] = [
  'proposeDecision',
  'takeDecision',
  'startAgendaItem',
  'recordAttendance',
  'closeSession',
];

/**
 * What the order of a meeting asks of the person at the keyboard, over and above what `apply` asks of any log: an
 * imported log may have been kept by another program in another order.
 */
export function checkWorkflow(content: Content, command: Command): Refusal | undefined {
  if (command.type === 'doTogether') {
    for (const part of command.commands) {
      const refusal = checkWorkflow(content, part);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  }
  const open = openSessionOf(content);
  if (command.type === 'openSession' && open !== undefined) return { code: 'session_open' };
  if (needsOpenSession.includes(command.type) && open === undefined) return { code: 'no_open_session' };
  const givesName = command.type === 'recordAttendance' && command.attendance.some(({ name }) => Boolean(name));
  if (givesName && content.table?.keepsNames !== true) return { code: 'names_off' };
  return undefined;
}
