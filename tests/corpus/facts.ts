import { foldText } from '../../shared/capture/fold-text';
import type { SaidEvent } from '../../shared/capture/reading/hear-lines';
import type { Content } from '../../shared/model/content';

/** A fact with names instead of ids, as the corpus labels it. */
export type Fact = { readonly type: string } & { readonly [field: string]: unknown };

type Json = Readonly<Record<string, unknown>>;

/** Events in the terms of the corpus: one fact each, names instead of ids. */
export function factsOf(events: readonly SaidEvent[], before: Content): readonly Fact[] {
  const names = new Map<string, string>([...before.elements].map(([id, { name }]) => [id, name]));
  const relations = new Map<string, Json>(
    [...before.relations].map(([id, relation]) => [id, relation as unknown as Json]),
  );
  const nameOf = (id: unknown): string => names.get(String(id)) ?? String(id);
  const relationFact = (type: string, relation: Json, more: Json = {}): Fact => {
    const { id: _, from, to, zone, conflicts: __, condition, ...fields } = relation;
    return {
      ...fields,
      type,
      from: nameOf(from),
      to: nameOf(to),
      ...(zone == null ? {} : { zone: nameOf(zone) }),
      ...(condition == null ? {} : { condition: true }),
      ...more,
    };
  };
  return events.flatMap((event): readonly Fact[] => {
    const data = event.data as Json;
    switch (event.type) {
      case 'act.done':
        return factsOf(data['events'] as readonly SaidEvent[], before);
      case 'element.added': {
        const { id, ...element } = data['element'] as Json;
        names.set(String(id), String(element['name']));
        return [{ type: 'element.added', ...element }];
      }
      case 'relation.added':
      case 'role.assigned': {
        const made = ((data['elements'] ?? []) as readonly Json[]).map(({ id, ...element }): Fact => {
          names.set(String(id), String(element['name']));
          return { type: 'element.added', ...element };
        });
        const relation = data['relation'] as Json;
        relations.set(String(relation['id']), relation);
        return [...made, relationFact('relation.added', relation)];
      }
      case 'relation.updated':
      case 'relation.removed': {
        const relation = relations.get(String(data['id']));
        if (relation === undefined) return [{ type: event.type }];
        const { kind, from, to } = relation;
        return [relationFact(event.type, { kind, from, to }, data['set'] === undefined ? {} : { set: data['set'] })];
      }
      case 'relations.removed':
        return ((data['ids'] ?? []) as readonly string[]).flatMap((id) =>
          factsOf([{ type: 'relation.removed', data: { id } as never }], before),
        );
      case 'element.updated':
      case 'element.removed':
        return [
          { type: event.type, name: nameOf(data['id']), ...(data['set'] === undefined ? {} : { set: data['set'] }) },
        ];
      case 'decision.updated': {
        const set = (data['set'] ?? {}) as Json;
        const known = before.decisions.get(String(data['id']))?.stances ?? [];
        const stances = ((set['stances'] ?? []) as readonly Json[]).filter(
          (stance) =>
            !known.some((other) => other.stakeholder === stance['stakeholder'] && other.stance === stance['stance']),
        );
        const reserved = ((data['reservations'] ?? []) as readonly Json[]).map(
          (each): Fact => ({
            type: 'stance',
            party: nameOf(each['stakeholder']),
            stance: 'agree_if',
            text: each['text'],
          }),
        );
        return [
          ...stances.map(
            (each): Fact => ({
              type: 'stance',
              party: nameOf(each['stakeholder']),
              stance: each['stance'],
              text: each['text'],
            }),
          ),
          ...reserved,
        ];
      }
      case 'decision.proposed':
        return [{ type: 'decision.proposed', text: (data['decision'] as Json)['text'] }];
      case 'decision.taken':
        return [
          { type: 'decision.taken' },
          ...((data['legitimacySteps'] ?? []) as readonly Json[]).map(
            (step): Fact => ({ type: 'legitimacy', body: nameOf(step['body']), on: step['on'] ?? step['due'] }),
          ),
        ];
      case 'legitimacy.recorded':
        return [
          {
            type: 'legitimacy',
            body: nameOf(data['body']),
            on: data['on'] ?? data['due'],
            status: data['status'],
            result: data['result'],
          },
        ];
      case 'action.assigned': {
        const action = data['action'] as Json;
        return [{ type: 'action.assigned', owner: nameOf(action['owner']), text: action['text'], due: action['due'] }];
      }
      case 'question.parked': {
        const question = data['question'] as Json;
        return [
          {
            type: 'question.parked',
            text: question['text'],
            ...(question['owner'] == null ? {} : { owner: nameOf(question['owner']) }),
          },
        ];
      }
      case 'learning.recorded':
        return [{ type: 'learning.recorded', text: (data['learning'] as Json)['text'] }];
      case 'attendance.recorded':
        return ((data['attendance'] ?? []) as readonly Json[]).map(
          (each): Fact => ({
            type: 'attendance.recorded',
            party: nameOf(each['stakeholder']),
            status: each['status'],
            mandate: each['mandate'],
          }),
        );
      case 'agenda.item_started':
        return [{ type: 'agenda' }];
      case 'note.recorded':
        return [];
      default:
        return [{ type: event.type, ...data }];
    }
  });
}

const noise = new Set('de het een the a an van of voor for in op aan the en and'.split(' '));
const wordsOf = (text: unknown): readonly string[] =>
  foldText(String(text ?? ''))
    .split(' ')
    .map((word) => word.replace(/(?:en|de|d|s|e)$/, (ending) => (word.length > 5 ? '' : ending)))
    .filter((word) => word !== '' && !noise.has(word));

/** Two names for one thing: the same words, or the words of the shorter all in the longer. */
export function isSameName(left: unknown, right: unknown, also: readonly string[] = []): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  if (one.join(' ') === other.join(' ') || also.some((each) => wordsOf(each).join(' ') === one.join(' '))) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.length >= long.length / 2 && short.every((word) => long.includes(word));
}

const isSameDate = (wanted: unknown, given: unknown): boolean => wanted === undefined || wanted === given;
const sameNumber = (wanted: unknown, given: unknown): boolean =>
  wanted === undefined || wanted === null || Math.abs(Number(wanted) - Number(given ?? Number.NaN)) < 1e-6;

/** Whether a fact that was made is the one that the label means. */
export function isSameFact(made: Fact, wanted: Fact): boolean {
  const decisions = ['decision.proposed', 'decision.taken'];
  if (decisions.includes(made.type) && decisions.includes(wanted.type)) return true;
  if (made.type === 'attendance.recorded' && wanted.type === 'attendance.recorded') {
    return (
      isSameName(made['party'], wanted['party']) &&
      (wanted['status'] === undefined || made['status'] === wanted['status']) &&
      (wanted['mandate'] === undefined || made['mandate'] === wanted['mandate'])
    );
  }
  const isSymmetric = made['kind'] === 'conflicts_with';
  if (made.type !== wanted.type) return false;
  switch (made.type) {
    case 'element.added':
      return made['kind'] === wanted['kind'] && isSameName(made['name'], wanted['name']);
    case 'element.updated':
    case 'element.removed':
      return isSameName(made['name'], wanted['name']) && isSameSet(made['set'], wanted['set']);
    case 'relation.added':
    case 'relation.updated':
    case 'relation.removed': {
      const straight = isSameName(made['from'], wanted['from']) && isSameName(made['to'], wanted['to']);
      const turned = isSymmetric && isSameName(made['from'], wanted['to']) && isSameName(made['to'], wanted['from']);
      return (
        made['kind'] === wanted['kind'] &&
        (straight || turned) &&
        sameNumber(wanted['amountMln'], made['amountMln']) &&
        sameNumber(wanted['hectares'], made['hectares']) &&
        sameNumber(wanted['sharedHectares'], made['sharedHectares']) &&
        isSameSet(made['set'], wanted['set'])
      );
    }
    case 'stance':
      return isSameName(made['party'], wanted['party']) && made['stance'] === wanted['stance'];
    case 'action.assigned':
      return isSameName(made['owner'], wanted['owner']) && isSameDate(wanted['due'], made['due'] ?? undefined);
    case 'legitimacy':
      return isSameName(made['body'], wanted['body']) && isSameDate(wanted['on'], made['on']);
    default:
      return true;
  }
}

function isSameSet(made: unknown, wanted: unknown): boolean {
  if (wanted === undefined || wanted === null) return true;
  const given = (made ?? {}) as Json;
  return Object.entries(wanted as Json).every(([field, value]) =>
    typeof value === 'number'
      ? sameNumber(value, given[field])
      : String(given[field] ?? '') === String(value) || field === 'name',
  );
}
