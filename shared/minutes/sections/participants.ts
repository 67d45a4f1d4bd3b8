import type { Content } from '../../model/content';
import { keyOf } from '../../register/document';
import type { LogLines } from '../course/log-lines';
import type { Participant } from '../minutes';
import { nameOrId } from './element-names';

/**
 * Section 1: who was there, for whom and with what mandate, in the order in which they were recorded.
 * @param names by attendance, when they were asked for; empty otherwise
 */
export function participantsOf(
  content: Content,
  session: string,
  names: ReadonlyMap<string, string>,
  lines: LogLines,
): readonly Participant[] {
  return [...content.attendance.values()]
    .filter((attendance) => attendance.session === session)
    .map(({ id, stakeholder, role, function: part, status, representedBy, mandate, arrivedAt, leftAt }) => ({
      entries: lines.about(keyOf('attendance', id)),
      organisation: stakeholder === null ? null : nameOrId(content, stakeholder),
      role: role ?? null,
      function: part ?? null,
      status,
      representedBy: representedBy ?? null,
      mandate: mandate ?? null,
      ...(arrivedAt ? { arrivedAt } : {}),
      ...(leftAt ? { leftAt } : {}),
      ...(names.has(id) ? { name: names.get(id) as string } : {}),
    }));
}
