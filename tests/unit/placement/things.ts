import type { Element, Position, Relation } from '../../../shared/model/content-types';
import type { RelationKind } from '../../../shared/model/relation-kinds';
import type { ElementKind, Layer, StakeholderKind } from '../../../shared/model/vocabulary';

/** Small things for tests about the map: only what a test is about has to be said. */
export function element(id: string, kind: ElementKind, more: Record<string, unknown> = {}): Element {
  return { id, kind, name: id, conflicts: [], ...more } as unknown as Element;
}

export function party(id: string, stakeholderKind: StakeholderKind, layer: Layer | null, more = {}): Element {
  return element(id, 'stakeholder', { stakeholderKind, layer, ...more });
}

export function relation(kind: RelationKind, from: string, to: string, more: Record<string, unknown> = {}): Relation {
  return { id: `${kind} ${from} ${to}`, kind, from, to, conflicts: [], ...more } as unknown as Relation;
}

/** A full table: 45 elements of all kinds and layers, with relations that spread over them. */
export function fullTable(): { elements: Element[]; relations: Relation[] } {
  const many = (count: number, make: (index: number) => Element) => Array.from({ length: count }, (_, i) => make(i));
  const elements = [
    ...many(4, (i) => party(`rijk${i}`, 'national', 'national')),
    ...many(3, (i) => party(`provincie${i}`, 'province', 'province')),
    ...many(4, (i) => party(`gemeente${i}`, 'municipality', 'municipality')),
    ...many(3, (i) => party(`waterschap${i}`, 'water_board', 'water_board')),
    ...many(2, (i) => party(`samenleving${i}`, 'society', null)),
    ...many(3, (i) => party(`kennis${i}`, 'knowledge', null)),
    ...many(7, (i) => element(`opgave${i}`, 'task')),
    ...many(6, (i) => element(`doel${i}`, 'goal')),
    ...many(5, (i) => element(`plan${i}`, 'plan')),
    ...many(2, (i) => element(`arrangement${i}`, 'arrangement')),
    ...many(3, (i) => element(`instrument${i}`, 'instrument')),
    ...many(3, (i) => element(`deelgebied${i}`, 'zone')),
  ];
  const relations = [
    ...[0, 1, 2, 3, 4, 5].map((i) => relation('contributes_to', `opgave${5 - i}`, `doel${i}`)),
    ...[0, 1, 2].map((i) => relation('claims_space', `opgave${i}`, `deelgebied${i}`)),
    ...[0, 1, 2, 3].map((i) => relation('leads', `gemeente${i}`, `opgave${6 - i}`)),
    ...[0, 1, 2].map((i) => relation('funds', `rijk${i}`, `opgave${i}`)),
    ...[1, 2, 3].map((i) => relation('depends_on', `opgave${i}`, `opgave${i + 3}`)),
    ...[0, 1].map((i) => relation('advises', `kennis${i}`, `arrangement${i}`)),
    relation('conflicts_with', 'opgave0', 'opgave1'),
    ...['a', 'b', 'c', 'd'].map((subject) => ({
      ...relation('asks', 'provincie0', 'rijk0', { subject }),
      id: `asks ${subject}`,
    })),
  ];
  return { elements, relations };
}

export const cellOf = ({ x, y }: Position) => `${x} ${y}`;
