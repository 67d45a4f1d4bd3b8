import { elementFields } from './element';
import type { Fields } from './field';
import { relationFields } from './relation';

/** Fields that name an element, each with the kind that it must be of; `element` for any. */
export type ReferenceFields = ReadonlyMap<string, 'element' | 'stakeholder' | 'zone'>;

const among = (fields: Fields): ReferenceFields =>
  new Map(Object.entries(fields).flatMap(([name, field]) => (field.is === 'element' ? [[name, field.to]] : [])));

export const elementReferenceFields = among(Object.assign({}, ...Object.values(elementFields)));
export const relationReferenceFields = among(relationFields);
