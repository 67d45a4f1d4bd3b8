import { foldText } from '../../capture/fold-text';
import { newElement } from '../../capture/infer-element';
import type { Command, NewElement, NewRelation } from '../../commands/command';
import { checkFields, elementRules, relationFieldRules } from '../../commands/field-rules';
import type { Content } from '../../model/content';
import { isPairAllowed, type RelationKind, relationKinds, relationRules } from '../../model/relation-kinds';
import { type ElementKind, elementKinds } from '../../model/vocabulary';
import type { JsonValue } from '../../values/json';
import type { ForeignEdge, ForeignMap, ForeignNode } from './foreign-map';
import { type Certainty, guessKind, relationKindIn } from './guess-kind';

/** What becomes of a thing of the file. */
export interface PlannedThing {
  /** On the table. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: ElementKind;
  readonly certainty: Certainty;
  /** It stands on the map already under this name and stays as it is. */
  readonly isKnown: boolean;
}

/** Why a line of the file becomes no relation. */
export type LineRefusal = 'no_verb' | 'not_allowed' | 'needs_figure' | 'stands_already';

export interface LeftLine {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly why: LineRefusal;
}

/** What taking over a foreign map would do, worked out without doing any of it. */
export interface MapPlan {
  readonly things: readonly PlannedThing[];
  readonly leftLines: readonly LeftLine[];
  readonly leftOut: ForeignMap['leftOut'];
  readonly elements: readonly NewElement[];
  readonly relations: readonly NewRelation[];
  /** One act; none when the file brings nothing new. */
  readonly commands: readonly Command[];
}

export interface MapPlanSettings {
  /** Name of the file, for the log. */
  readonly list: string;
  readonly newId: (kind: ElementKind) => string;
  /** What things are, by their key, where somebody chose. */
  readonly kinds?: ReadonlyMap<string, ElementKind>;
  /** What a line means at which no verb stands, where it may; nothing when left out: nobody said it. */
  readonly links?: RelationKind;
}

/**
 * A foreign map as elements and relations of a table. Nothing is recorded that the file does not say: a line without a
 * verb that is known becomes no relation unless somebody says what such lines mean.
 */
export function planMap(content: Content, map: ForeignMap, settings: MapPlanSettings): MapPlan {
  const { list, newId, kinds } = settings;
  const isEmptyMap = content.elements.size === 0;
  const ids = new Map<string, string>();
  const kindOf = new Map<string, ElementKind>();
  const onMap = new Map(
    [...content.elements.values()].map(({ kind, name, id }) => [`${kind} ${foldText(name)}`, id] as const),
  );
  const fresh: { readonly node: ForeignNode; readonly kind: ElementKind; readonly id: string }[] = [];
  const nodes = map.nodes.map((node) => ({ ...node, name: exactName(node) }));
  const things = nodes.map((node): PlannedThing => {
    const chosen = kinds?.get(node.key);
    const { kind, certainty } = chosen === undefined ? guessKind(node) : { kind: chosen, certainty: 'said' as const };
    const known = onMap.get(`${kind} ${foldText(node.name)}`);
    const id = known ?? newId(kind);
    ids.set(node.key, id);
    kindOf.set(node.key, kind);
    if (known === undefined) fresh.push({ node, kind, id });
    return { id, key: node.key, name: node.name, kind, certainty, isKnown: known !== undefined };
  });
  const elements = fresh.map(({ node, kind, id }) => elementFrom(node, kind, id, ids, isEmptyMap));
  const standing = new Set([...content.relations.values()].flatMap(({ kind, from, to }) => placesOf(kind, from, to)));
  const relations: NewRelation[] = [];
  const leftLines: LeftLine[] = [];
  const nameOf = new Map(nodes.map(({ key, name }) => [key, name]));
  for (const edge of map.edges) {
    const relation = relationFrom(edge, { ids, kindOf, standing, links: settings.links });
    if (typeof relation !== 'string') {
      relations.push(relation);
      for (const place of placesOf(relation.kind, relation.from, relation.to)) standing.add(place);
    } else {
      const [from, to] = [nameOf.get(edge.from) ?? edge.from, nameOf.get(edge.to) ?? edge.to];
      leftLines.push({ from, to, label: edge.label, why: relation });
    }
  }
  const isNothing = elements.length === 0 && relations.length === 0;
  const commands: readonly Command[] = isNothing ? [] : [{ type: 'takeList', list, elements, relations, changes: [] }];
  return { things, leftLines, leftOut: map.leftOut, elements, relations, commands };
}

/** In a file of ours the name as it stands on the table; a label may be shown without its spaces and further lines. */
function exactName({ name, attributes }: ForeignNode): string {
  const own = attributes['name'];
  return isOwn(attributes, elementKinds) && typeof own === 'string' && own !== '' ? own : name;
}

/** Where no second relation may stand; nowhere for kinds of which there may be several. */
function placesOf(kind: RelationKind, from: string, to: string): readonly string[] {
  if (relationRules[kind].parallel) return [];
  return relationRules[kind].symmetric ? [`${kind} ${from} ${to}`, `${kind} ${to} ${from}`] : [`${kind} ${from} ${to}`];
}

function elementFrom(
  node: ForeignNode,
  kind: ElementKind,
  id: string,
  ids: ReadonlyMap<string, string>,
  takesPlace: boolean,
): NewElement {
  const fields = fittingFields(node.attributes, elementRules[kind], isOwn(node.attributes, elementKinds));
  for (const field of ['parentId', 'setBy']) {
    const key = fields[field];
    if (typeof key !== 'string') continue;
    const named = ids.get(key);
    if (named === undefined) delete fields[field];
    else fields[field] = named;
  }
  const isOurs = isOwn(node.attributes, elementKinds);
  const position = isOurs && takesPlace && node.place !== null ? { position: rounded(node.place) } : {};
  // What our own file leaves out was unknown; a name of another tool's may still tell what a party is.
  const base = isOurs && kind === 'instrument' ? { id, kind, name: node.name } : newElement(id, kind, node.name);
  return { ...base, ...fields, ...position } as NewElement;
}

const rounded = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: Math.round(x), y: Math.round(y) });

function relationFrom(
  edge: ForeignEdge,
  {
    ids,
    kindOf,
    standing,
    links,
  }: {
    readonly ids: ReadonlyMap<string, string>;
    readonly kindOf: ReadonlyMap<string, ElementKind>;
    readonly standing: ReadonlySet<string>;
    readonly links: RelationKind | undefined;
  },
): NewRelation | LineRefusal {
  const own = relationKinds.find((kind) => kind === edge.attributes['kind']);
  const kind = own ?? relationKindIn(edge.label) ?? links;
  if (kind === undefined) return 'no_verb';
  const [from, to] = [ids.get(edge.from) as string, ids.get(edge.to) as string];
  const [fromKind, toKind] = [kindOf.get(edge.from) as ElementKind, kindOf.get(edge.to) as ElementKind];
  if (!isPairAllowed(kind, fromKind, toKind)) return 'not_allowed';
  if (placesOf(kind, from, to).some((place) => standing.has(place))) return 'stands_already';
  const fields = fittingFields(edge.attributes, relationFieldRules, own !== undefined);
  const zone = fields['zone'];
  if (typeof zone === 'string' && ids.has(zone)) fields['zone'] = ids.get(zone) as string;
  if (kind === 'claims_space' && fields['hectares'] === undefined) return 'needs_figure';
  if (kind === 'asks' && fields['subject'] === undefined) return 'needs_figure';
  return { kind, from, to, ...fields } as NewRelation;
}

function isOwn(attributes: Readonly<Record<string, JsonValue>>, kinds: readonly string[]): boolean {
  return kinds.includes(String(attributes['kind']));
}

/** Fields of ours with a value that fits; further ones only where the file is ours: there they are kept as they are. */
function fittingFields(
  attributes: Readonly<Record<string, JsonValue>>,
  rules: Parameters<typeof checkFields>[0],
  isOurs: boolean,
): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([field, value]) => {
      if (field === 'kind' || field === 'name' || field === 'position') return false;
      if (!isOurs && !Object.hasOwn(rules, field)) return false;
      return checkFields(rules, { [field]: value }).ok;
    }),
  );
}
