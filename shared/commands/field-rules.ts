import { clockTimePattern } from '../i18n/clock-time';
import { elementFields } from '../model/entities/element';
import type { Field, Fields } from '../model/entities/field';
import { relationFields } from '../model/entities/relation';
import { isCalendarDate, isMoment } from '../model/moments';
import {
  agendaPhases,
  attendanceStatuses,
  decisionKinds,
  type ElementKind,
  elementKinds,
  mandates,
  meetingFunctions,
  opennesses,
  stepKinds,
  stepResults,
  stepStatuses,
} from '../model/vocabulary';
import { isJson, isObject } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import type { Refusal } from './refusal';

/** Bounds of the exchange format (rulings, "The file"). */
export const longestName = 1000;
export const longestText = 100_000;
const longestFieldName = 200;
/** Hectares and millions beyond this are a slip of the keyboard: the Netherlands measures 4 million hectares. */
const largestAmount = 1e9;
const largestNumber = 1e15;
/** In map units; the projector draws no further. */
const farthestPosition = 1e7;

/** Says whether a value may stand in a field. Null clears a field, so every rule but a required one lets it through. */
export type FieldRule = (value: unknown, field: string) => Result<true, Refusal>;
export type FieldRules = Readonly<Record<string, FieldRule>>;

const fits = accept(true);

function invalid(field: string, value: unknown): Result<true, Refusal> {
  return refuse({
    code: 'invalid_value',
    field,
    value: typeof value === 'object' ? JSON.stringify(value) : String(value),
  });
}

export function nullable(rule: FieldRule): FieldRule {
  return (value, field) => (value === null ? fits : rule(value, field));
}

export const name: FieldRule = (value, field) => {
  if (typeof value !== 'string') return invalid(field, value);
  if (value.trim() === '') return refuse({ code: 'empty_name' });
  return value.length > longestName ? refuse({ code: 'name_too_long' }) : fits;
};

export const text: FieldRule = (value, field) => {
  if (typeof value !== 'string') return invalid(field, value);
  return value.length > longestText ? refuse({ code: 'text_too_long' }) : fits;
};

/** `HH:MM`. */
const clockTime: FieldRule = (value, field) =>
  typeof value === 'string' && clockTimePattern.test(value) ? fits : invalid(field, value);

/** Text that stands on one line. */
const line: FieldRule = (value, field) =>
  typeof value === 'string' && value.length <= longestName ? fits : invalid(field, value);

export const filledText: FieldRule = (value, field) =>
  typeof value === 'string' && value.trim() === '' ? refuse({ code: 'empty_text' }) : text(value, field);

export const amount: FieldRule = (value, field) =>
  typeof value === 'number' && value >= 0 && value <= largestAmount ? fits : invalid(field, value);

export const number: FieldRule = (value, field) =>
  typeof value === 'number' && Math.abs(value) <= largestNumber ? fits : invalid(field, value);

export const year: FieldRule = (value, field) =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 9999 ? fits : invalid(field, value);

export const wholeNumber: FieldRule = (value, field) => (Number.isSafeInteger(value) ? fits : invalid(field, value));

export const flag: FieldRule = (value, field) => (typeof value === 'boolean' ? fits : invalid(field, value));

export const date: FieldRule = (value, field) =>
  typeof value === 'string' && isCalendarDate(value) ? fits : invalid(field, value);

export const moment: FieldRule = (value, field) =>
  typeof value === 'string' && isMoment(value) ? fits : invalid(field, value);

/** A time zone that this computer can calculate with, such as `Europe/Amsterdam`. */
export const timeZone: FieldRule = (value, field) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(value) });
    return fits;
  } catch {
    return invalid(field, value);
  }
};

export const texts: FieldRule = (value, field) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? fits : invalid(field, value);

const names: FieldRule = (value, field) => {
  if (!Array.isArray(value)) return invalid(field, value);
  const refused = value.map((each) => name(each, field)).find(({ ok }) => !ok);
  return refused ?? fits;
};

export function oneOf(values: readonly string[]): FieldRule {
  return (value, field) => (values.includes(value as string) ? fits : invalid(field, value));
}

export const position: FieldRule = (value, field) => {
  const { x, y } = (value ?? {}) as { x?: unknown; y?: unknown };
  const isNear = (place: unknown): boolean => Number.isInteger(place) && Math.abs(place as number) <= farthestPosition;
  return isNear(x) && isNear(y) ? fits : invalid(field, value);
};

const record: FieldRule = (value, field) => (isJson(value) && isObject(value) ? fits : invalid(field, value));

const condition: FieldRule = (value, field) => {
  const { text: said, by, met } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const checked = [filledText(said, field), nullable(line)(by ?? null, field), nullable(date)(met ?? null, field)];
  return checked.find(({ ok }) => !ok) ?? record(value, field);
};

/** Anything JSON can say: the rule for fields this version does not know, which are kept and never interpreted. */
export const anything: FieldRule = (value, field) => (isJson(value) ? fits : invalid(field, value));

/** `keepsNames`: names of participants may be recorded. `namesUntil`: the day after which they should be erased. */
export const tableRules: FieldRules = { name, keepsNames: nullable(flag), namesUntil: nullable(date) };

/** What each kind of field may hold. */
const ruleOf: Readonly<Record<Exclude<Field['is'], 'code'>, FieldRule>> = {
  name,
  line,
  text,
  filledText,
  names,
  number,
  amount,
  year,
  flag,
  element: line,
  position,
  condition,
  record,
};

function rulesOf(fields: Fields): FieldRules {
  return Object.fromEntries(
    Object.entries(fields).map(([field, known]) => {
      const rule = known.is === 'code' ? oneOf(known.codes) : ruleOf[known.is];
      return [field, known.isRequired ? rule : nullable(rule)];
    }),
  );
}

/** Which values the fields of an element may have, by kind. */
export const elementRules = Object.fromEntries(
  elementKinds.map((kind) => [kind, rulesOf(elementFields[kind])]),
) as Readonly<Record<ElementKind, FieldRules>>;

export const relationFieldRules: FieldRules = rulesOf(relationFields);

export const sessionRules: FieldRules = {
  title: name,
  start: moment,
  end: moment,
  timeZone,
  place: nullable(text),
  openness: nullable(oneOf(opennesses)),
  next: nullable(moment),
};

export const agendaRules: FieldRules = {
  no: wholeNumber,
  title: name,
  phase: oneOf(agendaPhases),
  minutes: amount,
  purpose: nullable(text),
  introducedBy: nullable(text),
};

export const attendanceRules: FieldRules = {
  role: nullable(text),
  status: oneOf(attendanceStatuses),
  mandate: nullable(oneOf(mandates)),
  function: nullable(oneOf(meetingFunctions)),
  representedBy: nullable(text),
  arrivedAt: nullable(clockTime),
  leftAt: nullable(clockTime),
};

export const decisionRules: FieldRules = {
  decisionKind: oneOf(decisionKinds),
  text: filledText,
  about: texts,
  conditions: nullable(text),
  until: nullable(text),
};

export const reservationRules: FieldRules = {
  text: filledText,
  against: nullable(flag),
};

export const stepRules: FieldRules = {
  kind: oneOf(stepKinds),
  status: oneOf(stepStatuses),
  due: nullable(date),
  on: nullable(date),
  result: nullable(oneOf(stepResults)),
};

/** The first field that breaks its rule, or that is missing although required; unknown fields may hold any JSON. */
export function checkFields(
  rules: FieldRules,
  fields: Readonly<Record<string, unknown>>,
  required: readonly string[] = [],
): Result<true, Refusal> {
  for (const field of required) {
    if (fields[field] === undefined || fields[field] === null) return refuse({ code: 'missing_field', field });
  }
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (field.length > longestFieldName) return refuse({ code: 'name_too_long' });
    const checked = (Object.hasOwn(rules, field) ? (rules[field] as FieldRule) : anything)(value, field);
    if (!checked.ok) return checked;
  }
  return fits;
}
