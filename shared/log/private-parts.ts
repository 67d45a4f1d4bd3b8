import { type Document, keyOf } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { isObject } from '../values/json';
import { writeField } from './fold';
import type { FieldWrite } from './log-entry';

/** Scores of one party, taken out of an element before anything of it reaches the log. */
export interface Scores {
  readonly element: string;
  readonly analysis: JsonObject;
}

/** Fields of an analysis that the app itself works with. The object as given is kept beside them. */
export const scoreFields = ['influence', 'interest', 'ring', 'stance'] as const;

/** Field of the analysis entity that holds the object as the file had it, with fields this version does not know. */
export const givenField = 'given';

/** An element without its analysis, and the analysis. An `analysis` of null tells nothing and stays. */
export function splitElement(element: JsonObject): {
  readonly element: JsonObject;
  readonly scores: readonly Scores[];
} {
  const { analysis, ...rest } = element;
  return isObject(analysis)
    ? { element: rest, scores: [{ element: String(element['id']), analysis }] }
    : { element, scores: [] };
}

/** The data of an event without what is private: scores stay out of the log, names of people are stored apart. */
export function splitData(
  type: string,
  data: JsonObject,
): { readonly data: JsonObject; readonly scores: readonly Scores[] } {
  const scores: Scores[] = [];
  const strip = (element: JsonValue): JsonValue => {
    const split = splitElement(element as JsonObject);
    scores.push(...split.scores);
    return split.element;
  };
  switch (type) {
    case 'element.added':
      return { data: { ...data, element: strip(data['element'] as JsonValue) }, scores };
    case 'relation.added':
    case 'role.assigned': {
      const elements = data['elements'];
      return Array.isArray(elements) ? { data: { ...data, elements: elements.map(strip) }, scores } : { data, scores };
    }
    case 'list.taken': {
      const changes = (data['changes'] as JsonObject[]).map(({ id, set, ...rest }) => {
        const { id: _id, ...left } = strip({ ...(set as JsonObject), id: id as JsonValue }) as JsonObject;
        return { ...rest, id: id as JsonValue, set: left };
      });
      return { data: { ...data, elements: (data['elements'] as JsonValue[]).map(strip), changes }, scores };
    }
    case 'element.updated': {
      const set = strip({ ...(data['set'] as JsonObject), id: data['id'] as JsonValue });
      const { id: _id, ...changes } = set as JsonObject;
      return scores.length === 0 ? { data, scores } : { data: { ...data, set: changes }, scores };
    }
    case 'attendance.recorded':
      return { data: { ...data, attendance: (data['attendance'] as JsonObject[]).map(withoutName) }, scores };
    default:
      return { data, scores };
  }
}

function withoutName(record: JsonObject): JsonObject {
  if (typeof record['name'] !== 'string') return record;
  const { name: _name, ...rest } = record;
  return rest;
}

/** The writes that store scores in the private part of the document. */
export function scoreWrites(document: Document, { element, analysis }: Scores): readonly FieldWrite[] {
  const key = keyOf('analysis', element);
  const write = (field: string, value: JsonValue): FieldWrite => writeField(document, key, field, value);
  return [
    write('alive', true),
    ...scoreFields.flatMap((field) => {
      const value = analysis[field];
      return value === undefined ? [] : [write(field, value)];
    }),
    write(givenField, analysis),
  ];
}
