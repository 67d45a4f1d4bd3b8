import { codeWord, mapField } from '../i18n/field-words';
import { formatDate, formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { relationSentence } from '../i18n/relation-sentence';
import { terms } from '../i18n/terms';
import type { Content } from '../model/content';
import { parseKey } from '../register/document';
import type { JsonValue } from '../values/json';
import type { Difference, DifferenceKind, FieldChange, TableComparison } from './compare-tables';
import { nameOf } from './sentences';
import { signalSentence } from './signal-sentences';

const nl = {
  kind: {
    added: 'Toegevoegd',
    removed: 'Verwijderd',
    changed: 'Gewijzigd',
    appeared: 'Nieuw signaal',
    solved: 'Opgelost',
    done: 'Op tijd klaar',
    late: 'Te laat',
    answered: 'Beantwoord',
    confirmed: 'Aanname klopt',
    refuted: 'Aanname klopt niet',
    decided: 'Besloten',
  } satisfies Readonly<Record<DifferenceKind, string>>,
  otherField: 'een ander gegeven',
  million: 'miljoen euro',
  added: (what: string) => `Nieuw: ${what}.`,
  removed: (what: string) => `Weg: ${what}.`,
  changed: (what: string, changes: string) => `${what}: ${changes}.`,
  change: (field: string, before: string, after: string) => `${field} van ${before} naar ${after}`,
  nothing: 'leeg',
  yes: 'ja',
  no: 'nee',
  appeared: (signal: string) => signal,
  solved: (signal: string) => `Eerder: ${signal}`,
  done: (no: string, on: string) => `Actie ${no} is op tijd klaar (${on}).`,
  late: (no: string, due: string, on: string | null) =>
    on === null ? `Actie ${no} was voor ${due} en is nog open.` : `Actie ${no} was voor ${due} en kwam klaar op ${on}.`,
  answered: (no: string, answer: string) => `Vraag ${no} is beantwoord: ${answer}`,
  confirmed: (no: string, text: string) => `Aanname ${no} klopt: ${text}`,
  refuted: (no: string, text: string) => `Aanname ${no} klopt niet: ${text}`,
  decided: (no: string, status: string, text: string) => `Besluit ${no} is ${status}: ${text}`,
};

const en = {
  kind: {
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    appeared: 'New signal',
    solved: 'Solved',
    done: 'Done in time',
    late: 'Late',
    answered: 'Answered',
    confirmed: 'Assumption confirmed',
    refuted: 'Assumption refuted',
    decided: 'Decided',
  },
  otherField: 'another field',
  million: 'million euro',
  added: (what) => `New: ${what}.`,
  removed: (what) => `Gone: ${what}.`,
  changed: (what, changes) => `${what}: ${changes}.`,
  change: (field, before, after) => `${field} from ${before} to ${after}`,
  nothing: 'empty',
  yes: 'yes',
  no: 'no',
  appeared: (signal) => signal,
  solved: (signal) => `Before: ${signal}`,
  done: (no, on) => `Action ${no} was done in time (${on}).`,
  late: (no, due, on) =>
    on === null
      ? `Action ${no} was due before ${due} and is still open.`
      : `Action ${no} was due before ${due} and was done on ${on}.`,
  answered: (no, answer) => `Question ${no} was answered: ${answer}`,
  confirmed: (no, text) => `Assumption ${no} holds: ${text}`,
  refuted: (no, text) => `Assumption ${no} does not hold: ${text}`,
  decided: (no, status, text) => `Decision ${no} is ${status}: ${text}`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** "Opgelost", as a heading over the differences of one kind. */
export function differenceTitle(kind: DifferenceKind, language: Language): string {
  return texts[language].kind[kind];
}

/** One plain sentence about a difference, beside its title; what is gone is named as it was. */
export function differenceSentence(
  { before, after }: TableComparison,
  difference: Difference,
  language: Language,
): string {
  const text = texts[language];
  const { kind, signal, fields } = difference;
  const { id } = parseKey(difference.thing);
  switch (kind) {
    case 'added':
      return text.added(thingText(after, difference, language));
    case 'removed':
      return text.removed(thingText(before, difference, language));
    case 'changed': {
      const changes = fields.map((change) => fieldChangeText(change, after, language));
      return text.changed(thingText(after, difference, language), changes.join('; '));
    }
    case 'appeared':
      return signal === null ? '' : text.appeared(signalSentence(after, signal, language));
    case 'solved':
      return signal === null ? '' : text.solved(signalSentence(before, signal, language));
    case 'done':
    case 'late': {
      const action = after.actions.get(id);
      const on = action?.status === 'done' ? dayOf(action.doneOn, language) : null;
      const no = String(action?.no ?? id);
      return kind === 'done' ? text.done(no, on ?? '') : text.late(no, dayOf(action?.due, language), on);
    }
    case 'answered': {
      const question = after.questions.get(id);
      return text.answered(String(question?.no ?? id), ended(question?.answer));
    }
    case 'confirmed':
    case 'refuted': {
      const learning = after.learnings.get(id);
      return text[kind](String(learning?.no ?? id), ended(learning?.text));
    }
    case 'decided': {
      const decision = after.decisions.get(id);
      const status = decision === undefined ? '' : terms[language].decisionStatus[decision.status];
      return text.decided(String(decision?.no ?? id), status, ended(decision?.text));
    }
  }
}

function thingText(content: Content, { thing }: Difference, language: Language): string {
  const { kind, id } = parseKey(thing);
  const relation = kind === 'relation' ? content.relations.get(id) : undefined;
  if (relation === undefined) return nameOf(content, id);
  const said = relationSentence(nameOf(content, relation.from), relation.kind, nameOf(content, relation.to), language);
  const subject = relation.kind === 'asks' && typeof relation.subject === 'string' ? `: ${relation.subject}` : '';
  return `${said}${subject}`;
}

/** What a field was and became: "de beschikbare hectares van 400 naar 500". */
export function fieldChangeText({ field, before, after }: FieldChange, content: Content, language: Language): string {
  const text = texts[language];
  const known = mapField(field);
  // The unit goes with the name, so that the two values are easy to compare.
  const unit = known?.is === 'amount' && known.unit === 'million' ? ` (${text.million})` : '';
  const name = known === undefined ? text.otherField : `${known[language][1]}${unit}`;
  const value = (held: JsonValue): string => valueText(field, held, content, language);
  return text.change(name, value(before), value(after));
}

/** Codes in the words of the table, ids by name; what was typed is quoted. */
function valueText(field: string, value: JsonValue, content: Content, language: Language): string {
  const text = texts[language];
  if (value === null || value === '') return text.nothing;
  const known = mapField(field);
  if (typeof value === 'number') return known?.is === 'year' ? String(value) : formatNumber(value, language);
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (known?.is === 'element') return nameOf(content, value);
  return codeWord(known, value, language) ?? `"${value}"`;
}

function dayOf(date: unknown, language: Language): string {
  if (typeof date !== 'string' || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return String(date ?? '');
  return formatDate(date, language);
}

function ended(typed: unknown): string {
  const text = typeof typed === 'string' ? typed.trim() : '';
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
