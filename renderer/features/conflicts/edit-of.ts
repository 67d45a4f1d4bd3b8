import type { Command } from '../../../shared/commands/command';
import { type EntityKey, parseKey } from '../../../shared/register/document';
import type { JsonValue } from '../../../shared/values/json';

/** The ordinary edit that writes a value in a field; null where the field is written by acts of a meeting alone. */
export function editOf(thing: EntityKey, field: string, value: JsonValue): Command | null {
  const { kind, id } = parseKey(thing);
  const set = { [field]: value };
  switch (kind) {
    case 'element':
      return field === 'kind' ? null : { type: 'updateElement', id, set };
    case 'relation':
      return ['kind', 'from', 'to'].includes(field) ? null : { type: 'updateRelation', id, set };
    case 'table':
      return { type: 'updateTable', set };
    case 'decision':
      return ['text', 'conditions'].includes(field) ? { type: 'updateDecision', id, set } : null;
    case 'action':
      return ['text', 'owner', 'due'].includes(field) ? { type: 'updateAction', id, set } : null;
    case 'session':
      return ['title', 'place', 'start', 'end'].includes(field) ? { type: 'updateSession', id, set } : null;
    default:
      return null;
  }
}
