import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Content } from '../model/content';
import type { Element, Relation } from '../model/content-types';
import type { RelationKind } from '../model/relation-kinds';
import type { ElementKind, Layer } from '../model/vocabulary';
import type { JsonValue } from '../values/json';

/** An element as other tools know it: a node with a place and attributes. */
export interface MapNode {
  readonly id: string;
  readonly kind: ElementKind;
  readonly name: string;
  readonly layer: Layer | null;
  /** Map units; the middle of the card. */
  readonly x: number;
  readonly y: number;
  /** What else is known of it, by the names of the exchange file; nothing that is null. */
  readonly attributes: Readonly<Record<string, JsonValue>>;
}

/** A relation: an edge that runs from its subject to its object. */
export interface MapEdge {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly isSymmetric: boolean;
  /** The verb, in the language of the file. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, JsonValue>>;
}

/** The map of a table, for tools that know nothing of tables. */
export interface MapGraph {
  readonly name: string;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** How many elements stay out because they are confidential, with their relations. */
  readonly leftOut: number;
}

export interface MapGraphSettings {
  readonly language: Language;
  /** Places of elements that have none of their own yet. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly withConfidential: boolean;
}

/** Fields that name another element. */
const references = new Set(['parentId', 'setBy', 'zone']);

/** Written in a way of their own, or of this table alone. */
const ownWay = new Set(['id', 'kind', 'name', 'position', 'conflicts', 'basis', 'from', 'to', 'mergedInto']);

/**
 * The whole map as a graph: every element and every relation, as many as the model has. Scores about parties are no part
 * of the map and never in it; what is confidential is left out unless somebody asks for it by name.
 */
export function mapGraphOf(content: Content, settings: MapGraphSettings): MapGraph {
  const { language, places, withConfidential } = settings;
  const all = [...content.elements.values()];
  const told = all.filter(({ openness }) => withConfidential || openness !== 'confidential');
  const ids = new Set(told.map(({ id }) => id));
  return {
    name: content.table?.name ?? '',
    nodes: told.map((element) => nodeOf(element, places, ids)),
    edges: [...content.relations.values()]
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map((relation) => edgeOf(relation, language, ids)),
    leftOut: all.length - told.length,
  };
}

function nodeOf(element: Element, places: MapGraphSettings['places'], ids: ReadonlySet<string>): MapNode {
  const { x, y } = element.position ?? places.get(element.id) ?? { x: 0, y: 0 };
  const layer = element.kind === 'stakeholder' ? (element.layer ?? null) : null;
  return {
    id: element.id,
    kind: element.kind,
    name: element.name,
    layer,
    x,
    y,
    attributes: attributesOf(element, ids),
  };
}

function edgeOf(relation: Relation, language: Language, ids: ReadonlySet<string>): MapEdge {
  const { id, kind, from, to } = relation;
  const label = terms[language].verb[kind];
  return { id, kind, from, to, isSymmetric: kind === 'conflicts_with', label, attributes: attributesOf(relation, ids) };
}

/** A reference to what stays out would tell that it is there. */
function attributesOf(thing: Element | Relation, ids: ReadonlySet<string>): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    Object.entries(thing).filter(
      ([field, value]) => !ownWay.has(field) && value != null && (!references.has(field) || ids.has(value)),
    ),
  );
}
