import type { Command, NewElement } from '../commands/command';
import { formatNumber } from '../i18n/format';
import { terms } from '../i18n/terms';
import { verbAfter } from '../i18n/verb-after';
import type { Content } from '../model/content';
import type { Relation } from '../model/content-types';
import { type RelationKind, relationRules } from '../model/relation-kinds';
import type { AskAnswer } from '../model/vocabulary';
import type { JsonObject, JsonValue } from '../values/json';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { decisionNumbered } from './decision-number';
import { asSentence, foldText } from './fold-text';
import { formerValues } from './former-values';
import { moneyInWords } from './money-in-words';
import { plainSentence } from './plain-sentence';
import { problems } from './problems';
import { type FilledSlot, hintFor, partOf, saysItsName } from './reference';
import type { RelationCandidate } from './relation-candidate';
import { readAnswer } from './relation-fields';
import { type Token, textOf } from './tokens';

/** What a relation says besides its two ends. */
export interface RelationValues {
  readonly amountMln?: number;
  readonly years?: string;
  readonly subject?: string;
  readonly answer?: AskAnswer;
  readonly about?: string;
  readonly zone?: string;
  readonly hectares?: number;
  readonly sharedHectares?: number;
  readonly note?: string;
}

/** Turns the best reading of the verb into commands, preview and, where something is missing, a plain sentence. */
export function readRelation(line: string, candidate: RelationCandidate, context: ReadingContext): Reading {
  const { verb, from, to, zone, removal } = candidate;
  const { language } = context.settings;
  const texts = problems[language];
  const slots = [from, to, ...(zone === null ? [] : [zone])];
  const made = makeElements(slots, context);
  const values = valuesOf(line, candidate, made.ids.get('zone'));
  const base = {
    preview: previewOf(candidate, values, context),
    alternatives: slots.map((slot) => slot.alternatives),
    hint: hintFor(slots, language),
    text: logText(line, slots),
  };
  const stop = (problem: string, reading: Reading['reading'] = 'relation'): Reading => ({
    ...base,
    reading,
    commands: [],
    problem,
  });
  const fromElement = from.filling.element;
  const toElement = to.filling.element;
  if (from.filling.kind === 'refused' || to.filling.kind === 'refused') {
    return stop(texts.pair(verb.kind, fromElement.kind, toElement.kind));
  }
  const fromId = made.ids.get('from') as string;
  const toId = made.ids.get('to') as string;
  if (fromId === toId || (from.filling.kind === 'new' && to.filling.kind === 'new' && isSameThing(from, to))) {
    return stop(texts.self(fromElement.name));
  }
  const negative = [values.hectares, values.sharedHectares, values.amountMln].find(
    (value) => value !== undefined && value < 0,
  );
  if (negative !== undefined) return stop(texts.impossibleNumber(formatNumber(negative, language)));
  const names = { from: fromElement.name, to: toElement.name };
  const existing = findRelation(context.content, verb.kind, fromId, toId, values.subject);
  if (removal) {
    if (existing === undefined) return stop(texts.notThere(plainSentence(verb.kind, names, language)), 'removal');
    const because = becauseOf(line, candidate, context.content);
    const command = { type: 'removeRelation', id: existing.id, text: base.text } as const;
    return {
      ...base,
      reading: 'removal',
      problem: null,
      commands: [because === '' ? command : { ...command, because }],
    };
  }
  if (verb.shares && existing === undefined) return stop(texts.noClaim(names.from, names.to), 'change');
  if (existing !== undefined) {
    return changeOf(
      existing,
      values,
      base,
      () => stop(texts.exists(plainSentence(verb.kind, names, language)), 'change'),
      context,
    );
  }
  if (verb.kind === 'asks' && values.subject === undefined) return stop(texts.noSubject(names.from, names.to));
  if (verb.kind === 'claims_space' && values.hectares === undefined)
    return stop(texts.noHectares(names.from, names.to));
  if ((values.sharedHectares ?? 0) > (values.hectares ?? 0) && verb.kind === 'claims_space')
    return stop(texts.sharedAboveClaim);
  const command: Command = {
    type: 'addRelation',
    relation: { kind: verb.kind, from: fromId, to: toId, ...values },
    ...(made.elements.length === 0 ? {} : { newElements: made.elements }),
    text: base.text,
  };
  return { ...base, reading: 'relation', problem: null, commands: [command] };
}

function isSameThing(from: FilledSlot, to: FilledSlot): boolean {
  const [left, right] = [from.filling.element, to.filling.element];
  return left.kind === right.kind && foldText(left.name) === foldText(right.name);
}

/** Fresh ids for what is new, and the id of every slot. */
function makeElements(
  slots: readonly FilledSlot[],
  context: ReadingContext,
): { readonly ids: ReadonlyMap<string, string>; readonly elements: readonly NewElement[] } {
  const ids = new Map<string, string>();
  const elements: NewElement[] = [];
  for (const { slot, filling } of slots) {
    if (filling.kind === 'new') {
      const id = context.settings.newId(filling.element.kind);
      ids.set(slot, id);
      elements.push({ ...filling.element, id });
    } else {
      ids.set(slot, filling.element.id);
    }
  }
  return { ids, elements };
}

function valuesOf(
  line: string,
  { verb, fields, tail, removal }: RelationCandidate,
  zone: string | undefined,
): RelationValues {
  const { zone: _, ...plain } = fields;
  const rest = { ...plain, ...(zone === undefined ? {} : { zone }) };
  if (verb.kind !== 'asks') {
    const note = removal ? '' : tailText(line, tail);
    return note === '' ? rest : { ...rest, note };
  }
  if (verb.subject.length === 0) return { ...rest, ...askOf(line, tail) };
  const subject =
    verb.subject.length === 1 && verb.subject[0]?.kind === 'quote' ? verb.subject[0].text : textOf(line, verb.subject);
  const note = tailText(line, tail);
  return { ...rest, subject, ...(note === '' ? {} : { note }) };
}

/** The text behind the colon; between quotes letter by letter. */
function tailText(line: string, tail: readonly Token[]): string {
  if (tail.length === 1 && tail[0]?.kind === 'quote') return tail[0].text;
  return tail[0] === undefined ? '' : line.slice(tail[0].start).trimEnd();
}

/** `subject`, `subject (toegezegd)`, `"subject" (toegezegd): note`. */
function askOf(line: string, tail: readonly Token[]): RelationValues {
  const first = tail[0];
  if (first === undefined) return {};
  if (first.kind === 'quote') {
    const hasAnswer = tail[1]?.text === '(' && tail[3]?.text === ')';
    const answer = hasAnswer ? readAnswer(tail[2]?.folded ?? '') : null;
    const after = tail.slice(answer === null ? 1 : 4);
    const isRead =
      after.length === 0 ||
      (after[0]?.text === ':' && after[0].kind === 'mark') ||
      (after.length === 1 && after[0]?.text === '.');
    if (isRead) {
      const note = after[0]?.text === ':' ? tailText(line, after.slice(1)) : '';
      const subject = first.text.trim() === '' ? {} : { subject: first.text };
      return { ...subject, ...(answer === null ? {} : { answer }), ...(note === '' ? {} : { note }) };
    }
  }
  const text = line.slice(first.start).trim();
  const ending = text.match(/^(.*\S)\s*\(([^()]+)\)\.?$/su);
  const answer = readAnswer(foldText(ending?.[2] ?? ''));
  const subject = (answer === null ? text : (ending?.[1] ?? '')).replace(/\.$/, '');
  return { ...(subject.trim() === '' ? {} : { subject }), ...(answer === null ? {} : { answer }) };
}

/** The relation of this kind between these two, the other way round as well where it has no direction. */
export function findRelation(
  content: Content,
  kind: RelationKind,
  from: string,
  to: string,
  subject?: string,
): Relation | undefined {
  const { symmetric, parallel } = relationRules[kind];
  const found = [...content.relations.values()].filter(
    (relation) =>
      relation.kind === kind &&
      ((relation.from === from && relation.to === to) || (symmetric && relation.from === to && relation.to === from)),
  );
  if (!parallel) return found[0];
  if (subject === undefined) return found.length === 1 ? found[0] : undefined;
  return found.find((relation) => foldText(relation.subject ?? '') === foldText(subject));
}

function becauseOf(line: string, { because, tail, verb }: RelationCandidate, content: Content): string {
  // Behind the colon of an ask stands what is asked.
  const behind = verb.kind === 'asks' ? '' : tailText(line, tail);
  const text = (because.length > 0 ? textOf(line, because) : behind).replace(/\.$/, '');
  return decisionNumbered(text, content)?.id ?? text;
}

type Base = Pick<Reading, 'preview' | 'alternatives' | 'hint' | 'text'>;

/** Only what is said and differs is changed; a relation that already says all of it is reported. */
function changeOf(
  existing: Relation,
  values: RelationValues,
  base: Base,
  nothingNew: () => Reading,
  context: ReadingContext,
): Reading {
  const changed = Object.entries(values).filter(
    ([field, value]) => field !== 'subject' && existing[field as keyof Relation] !== value,
  );
  if (changed.length === 0) return nothingNew();
  const set: JsonObject = Object.fromEntries(changed as [string, JsonValue][]);
  const next = { ...existing, ...set };
  if (existing.kind === 'claims_space' && (next.sharedHectares ?? 0) > (next.hectares ?? 0)) {
    return { ...base, reading: 'change', commands: [], problem: problems[context.settings.language].sharedAboveClaim };
  }
  const former = formerValues(
    existing,
    changed.map(([field]) => field),
    context.settings.language,
  );
  const preview = [...base.preview, ...former];
  return {
    ...base,
    preview,
    reading: 'change',
    problem: null,
    commands: [{ type: 'updateRelation', id: existing.id, set, text: base.text }],
  };
}

const words = {
  nl: {
    shared: (ha: string) => `waarvan ${ha} ha gedeeld`,
    over: 'over',
    in: 'in',
    no: 'niet meer',
  },
  en: {
    shared: (ha: string) => `of which ${ha} ha shared`,
    over: 'over',
    in: 'in',
    no: 'no longer',
  },
};

function previewOf(
  { verb, from, to, zone, removal }: RelationCandidate,
  values: RelationValues,
  context: ReadingContext,
): readonly CapturePart[] {
  const { language } = context.settings;
  const own = words[language];
  const field = (text: string): CapturePart => ({ kind: 'field', text });
  const start = partOf(from);
  const said = verbAfter(start.text, verb.kind, language);
  const parts: CapturePart[] = [start, { kind: 'verb', text: said }, partOf(to)];
  if (removal) parts.splice(2, 0, { kind: 'verb', text: own.no });
  if (values.amountMln !== undefined) parts.push(field(moneyInWords(values.amountMln, language)));
  if (values.years !== undefined) parts.push(field(values.years));
  if (values.hectares !== undefined) parts.push(field(`${formatNumber(values.hectares, language)} ha`));
  if (values.sharedHectares !== undefined) parts.push(field(own.shared(formatNumber(values.sharedHectares, language))));
  if (values.about !== undefined) {
    const subject = terms[language].conflictSubject[values.about as 'space'];
    parts.push(field(`${own.over} ${subject}`));
  }
  if (zone !== null) parts.push({ kind: 'text', text: own.in }, partOf(zone));
  if (values.subject !== undefined) parts.push({ kind: 'text', text: values.subject });
  if (values.answer !== undefined) parts.push(field(terms[language].askAnswer[values.answer]));
  if (values.note !== undefined) parts.push({ kind: 'text', text: values.note });
  return parts;
}

/** The line for the log: as typed, with short and misspelt names written out. */
function logText(line: string, slots: readonly FilledSlot[]): string {
  let text = line;
  const ordered = [...slots].sort((left, right) => right.alternatives.start - left.alternatives.start);
  for (const slot of ordered) {
    if (saysItsName(slot)) continue;
    text = text.slice(0, slot.alternatives.start) + slot.filling.element.name + text.slice(slot.alternatives.end);
  }
  return asSentence(text);
}
