import type { Command, NewElement } from '../commands/command';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { certainFrom, indexOf, takenFrom } from './element-index';
import { asSentence, foldText } from './fold-text';
import { problems } from './problems';
import { readRelation } from './read-relation';
import { type FilledSlot, fillSlot, partOf, readReference } from './reference';
import type { RelationCandidate } from './relation-candidate';
import { splitAtJoints } from './tokens';

/**
 * Reads "Gouda en Zuidplas trekken Wonen" as a relation of each. Words joined by "en" or commas are several things when
 * together they name nothing on the map and at least one of them surely does by itself; "Inwoners en ondernemers", of
 * which nobody heard yet, is one name.
 *
 * @returns null when both ends are one thing
 */
export function readJointRelation(line: string, candidate: RelationCandidate, context: ReadingContext): Reading | null {
  if (candidate.removal) return null;
  const froms = severalIn(line, candidate.from, context) ?? [candidate.from];
  const tos = severalIn(line, candidate.to, context) ?? [candidate.to];
  const [from, to] = [froms[0], tos[0]];
  if (froms.length * tos.length === 1) {
    const isSame = from === candidate.from && to === candidate.to;
    return isSame || from === undefined || to === undefined
      ? null
      : readRelation(line, { ...candidate, from, to }, context);
  }
  const texts = problems[context.settings.language];
  const pairs = froms.flatMap((each) => tos.map((other) => ({ ...candidate, from: each, to: other })));
  const readings = pairs.map((pair) => readRelation(line, pair, context));
  const preview = jointPreview(froms, tos, readings[0]?.preview ?? []);
  const base = { reading: 'relation' as const, preview, text: asSentence(line) };
  const stop = (problem: string): Reading => ({ ...base, commands: [], problem });
  const unclear = [...froms, ...tos].find(({ rivals }) => rivals.length > 0);
  if (unclear !== undefined) {
    const called = [unclear.filling.element, ...unclear.rivals].map(({ name }) => name);
    return stop(texts.severalCalled(unclear.reference.typed, called));
  }
  const { amountMln, hectares, sharedHectares } = candidate.fields;
  if ((amountMln ?? hectares ?? sharedHectares) !== undefined) return stop(texts.numberOfEach);
  // What is on the map already is no reason to leave out the others.
  const refusal = readings.find(({ reading, problem }) => problem !== null && reading !== 'change');
  const added = readings.flatMap((reading) => reading.commands);
  if (refusal !== undefined || added.length === 0) return stop((refusal ?? readings[0])?.problem ?? '');
  return { ...base, commands: makingOnce(added), problem: null };
}

/** The things that the words of an end name together; undefined when they are one. */
function severalIn(line: string, slot: FilledSlot, context: ReadingContext): readonly FilledSlot[] | undefined {
  const { filling, reference } = slot;
  if (reference.isQuoted || (filling.kind !== 'new' && filling.score >= certainFrom)) return undefined;
  const parts = splitAtJoints(reference.tokens);
  if (parts.length < 2) return undefined;
  const index = indexOf(context.content);
  const named = parts.flatMap((part) => {
    const own = readReference(line, part, index);
    return own === undefined ? [] : [fillSlot(slot.slot, own, slot.allowed, { ...context, choices: [] })];
  });
  const isEach = named.length === parts.length && named.every((each) => isKnown(each, takenFrom) || isBrief(each));
  return isEach && named.some((each) => isKnown(each, certainFrom)) ? eachOnce(named) : undefined;
}

/** "Provincie, IPO en provincie" is two. */
function eachOnce(slots: readonly FilledSlot[]): readonly FilledSlot[] {
  const keyOf = ({ filling }: FilledSlot): string =>
    filling.kind === 'existing' ? filling.element.id : `${filling.element.kind} ${foldText(filling.element.name)}`;
  return [...new Map(slots.map((slot) => [keyOf(slot), slot])).values()];
}

const isKnown = ({ filling }: FilledSlot, from: number): boolean =>
  filling.kind === 'existing' && filling.score >= from;

/** A new name beside a known one: "Gouda en Rijk", not "Gouda en iedereen die wil". */
const isBrief = ({ filling, reference }: FilledSlot): boolean =>
  filling.kind === 'new' && filling.score > 0 && reference.typed.split(/\s+/).length <= 5;

/** The chips of both ends with "en" between them, and what the first reading says besides. */
export function jointPreview(
  froms: readonly FilledSlot[],
  tos: readonly FilledSlot[],
  first: readonly CapturePart[],
): readonly CapturePart[] {
  const chips = (slots: readonly FilledSlot[]): readonly CapturePart[] =>
    slots.flatMap((each, at) => [
      ...(at === 0 ? [] : [{ kind: 'text' as const, text: '+' }]),
      withoutSlot(partOf(each)),
    ]);
  return first.flatMap((part) =>
    part.slot === 'from' ? chips(froms) : part.slot === 'to' ? chips(tos) : [withoutSlot(part)],
  );
}

/** Tab chooses nothing here: a name that could mean two things is refused. */
function withoutSlot({ slot: _, ...part }: CapturePart): CapturePart {
  return part;
}

/** What several relations need new is made by the first of them. */
export function makingOnce(commands: readonly Command[]): readonly Command[] {
  const made = new Map<string, string>();
  const keyOf = ({ kind, name }: NewElement) => `${kind} ${foldText(name)}`;
  return commands.map((command) => {
    if (command.type !== 'addRelation') return command;
    const renamed = new Map<string, string>();
    const fresh = (command.newElements ?? []).filter((element) => {
      const known = made.get(keyOf(element));
      if (known !== undefined) renamed.set(element.id ?? '', known);
      else made.set(keyOf(element), element.id ?? '');
      return known === undefined;
    });
    const { newElements: _, text: __, ...rest } = command;
    const { from, to } = command.relation;
    const relation = { ...command.relation, from: renamed.get(from) ?? from, to: renamed.get(to) ?? to };
    return { ...rest, relation, ...(fresh.length === 0 ? {} : { newElements: fresh }) };
  });
}
