import type { Entity } from './document';
import { isConflict, type Register, shownValue } from './register';

/**
 * Fields that say where the meeting or a box stands or how it is looked at, not what somebody holds to be so: settled by the order of the dots,
 * the same everywhere, without asking anybody.
 */
export const settledFields: readonly string[] = ['position', 'view', 'openedAt', 'currentItem', 'currentItemSince'];

/** Whether different values in a field are a disagreement that the table has to look at. */
export function isDisagreement(field: string, register: Register): boolean {
  return register.length > 1 && !settledFields.includes(field) && isConflict(register);
}

const undisputed = new WeakMap<Entity, boolean>();

/**
 * Whether nothing about a thing can be in dispute: it was not removed, and every field has one write. Asked of
 * everything at every change, and so remembered for each state of a thing.
 */
export function isUndisputed(entity: Entity): boolean {
  const before = undisputed.get(entity);
  if (before !== undefined) return before;
  const answer = shownValue(entity.fields['alive']) !== false && hasOneWriteEach(entity);
  undisputed.set(entity, answer);
  return answer;
}

export function hasOneWriteEach({ fields }: Entity): boolean {
  for (const field in fields) if ((fields[field] as Register).length > 1) return false;
  return true;
}
