import type { Content } from '../../../shared/model/content';
import type { Element, Relation } from '../../../shared/model/content-types';
import { allowedKinds } from '../../../shared/model/relation-kinds';
import { arrange } from '../../../shared/placement/arrange';
import type { MapModel } from '../../../shared/projection/map-model';
import { mapModelOf } from '../../../shared/projection/map-model-of';

/** Relations per element, about as on the worked example. */
const relationsPerElement = 1.5;
/** Share of relations that run to somewhere near; the rest run anywhere. */
const nearShare = 0.85;

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draft = Omit<Element, 'conflicts' | 'id' | 'name'> & { readonly stakeholderKind?: string };

/** What a table is made of, with how many of each on a hundred. */
const mixture: readonly { readonly share: number; readonly names: readonly string[]; readonly draft: object }[] = [
  { share: 3, names: ['Ministerie van Binnenlandse Zaken', 'Rijksdienst'], draft: party('national') },
  { share: 3, names: ['Provincie', 'Provinciale Staten'], draft: party('province') },
  {
    share: 18,
    names: ['Gemeente Rivierstad', 'Gemeente Veenwijk', 'Gemeente Aan de Dijk'],
    draft: party('municipality'),
  },
  { share: 6, names: ['Waterschap Rivierenland', 'Hoogheemraadschap'], draft: party('water_board') },
  {
    share: 10,
    names: ['Natuurvereniging', 'Ondernemersvereniging', 'Dorpsraad'],
    draft: { kind: 'stakeholder', stakeholderKind: 'society', layer: null },
  },
  {
    share: 5,
    names: ['Kennisinstituut', 'Hogeschool'],
    draft: { kind: 'stakeholder', stakeholderKind: 'knowledge', layer: null },
  },
  {
    share: 25,
    names: ['Woningbouw', 'Energietransitie', 'Klimaatadaptatie', 'Bereikbaarheid', 'Landbouwtransitie'],
    draft: { kind: 'task' },
  },
  { share: 12, names: ['Minder uitstoot van stikstof', 'Voldoende betaalbare woningen'], draft: { kind: 'goal' } },
  { share: 6, names: ['Omgevingsvisie', 'Waterprogramma'], draft: { kind: 'plan' } },
  { share: 4, names: ['Samenwerkingsovereenkomst'], draft: { kind: 'arrangement' } },
  { share: 4, names: ['Subsidieregeling'], draft: { kind: 'instrument', instrumentKind: 'means' } },
  { share: 4, names: ['Deelgebied Veenweide'], draft: { kind: 'zone', availableHa: 400 } },
];

function party(layer: string): object {
  return { kind: 'stakeholder', stakeholderKind: layer, layer };
}

/** Elements and relations of a table of a given size, placed as the app would place them. The same size gives the same. */
export function generateMap(count: number): {
  readonly elements: readonly Element[];
  readonly relations: readonly Relation[];
} {
  const random = seeded(count);
  const elements: Element[] = [];
  for (const { share, names, draft } of mixture) {
    const wanted = Math.max(1, Math.round((count * share) / 100));
    for (let index = 0; index < wanted && elements.length < count; index += 1) {
      const name = `${names[index % names.length]} ${elements.length}`;
      elements.push({ ...(draft as Draft), id: `e${elements.length}`, name, conflicts: [] } as unknown as Element);
    }
  }
  while (elements.length < count) {
    elements.push({ kind: 'task', id: `e${elements.length}`, name: `Opgave ${elements.length}`, conflicts: [] });
  }
  const relations = relationsAmong(elements, random);
  const places = arrange(elements, relations);
  return { elements: elements.map((element) => ({ ...element, position: places.get(element.id) ?? null })), relations };
}

function relationsAmong(elements: readonly Element[], random: () => number): Relation[] {
  const byKind = new Map<string, Element[]>();
  for (const element of elements) {
    const key = laneKey(element);
    byKind.set(key, [...(byKind.get(key) ?? []), element]);
  }
  const groups = [...byKind.values()];
  const relations: Relation[] = [];
  const taken = new Set<string>();
  const wanted = Math.round(elements.length * relationsPerElement);
  for (let attempt = 0; relations.length < wanted && attempt < wanted * 40; attempt += 1) {
    const from = pick(groups, random);
    const to = pick(groups, random);
    const start = Math.floor(random() * from.length);
    const wish = random() < nearShare ? start / from.length + (random() - 0.5) * 0.06 : random();
    const end = Math.min(to.length - 1, Math.max(0, Math.floor(wish * to.length)));
    const [one, other] = [from[start] as Element, to[end] as Element];
    const kinds = allowedKinds(one.kind, other.kind).filter((kind) => kind !== 'asks' && kind !== 'conflicts_with');
    if (one === other || kinds.length === 0) continue;
    const kind = pick(kinds, random);
    const key = `${kind} ${one.id} ${other.id}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const about = kind === 'claims_space' ? { hectares: 10 } : {};
    relations.push({ id: `r${relations.length}`, kind, from: one.id, to: other.id, conflicts: [], ...about });
  }
  return relations;
}

const laneKey = (element: Element) =>
  element.kind === 'stakeholder' ? `${element.stakeholderKind} ${element.layer}` : element.kind;

const pick = <Thing>(things: readonly Thing[], random: () => number): Thing =>
  things[Math.floor(random() * things.length)] as Thing;

/** The same as a map is drawn from. */
export function generatedModel(count: number): MapModel {
  const { elements, relations } = generateMap(count);
  const content = {
    elements: new Map(elements.map((element) => [element.id, element])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    decisions: new Map(),
    actions: new Map(),
    questions: new Map(),
    learnings: new Map(),
  };
  return mapModelOf(content as unknown as Content, 'nl', { audience: 'facilitator' });
}

/** The same as a file that the app opens. */
export function generatedTable(count: number): string {
  const { elements, relations } = generateMap(count);
  const bare = ({ conflicts: _, ...fields }: { readonly conflicts: readonly string[] }) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return JSON.stringify({
    format: 'gebiedstafel-exchange',
    formatVersion: 1,
    language: 'nl',
    areaTable: { id: 'at-1', name: `Proeftafel van ${count}` },
    initial: { elements: elements.map(bare), relations: relations.map(bare) },
    sessions: [],
  });
}
