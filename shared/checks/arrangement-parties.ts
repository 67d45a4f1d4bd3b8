import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import type { RelationKind } from '../model/relation-kinds';
import { type Layer, layers } from '../model/vocabulary';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { layerOf } from './layer-balance';
import { connectionsOf, elementsOf } from './map-relations';
import { enumerate, nameOf } from './sentences';

/** One of the four government layers, or society: who should be in an arrangement ("als één overheid in en met de samenleving"). */
export type Side = Layer | 'society';

/** The four layers in glossary order, then society. */
export const sides: readonly Side[] = [...layers, 'society'];

/** Who is in an arrangement and who is not. */
export interface ArrangementParties extends Basis {
  readonly arrangement: string;
  readonly parties: Readonly<Record<Side, readonly string[]>>;
  readonly missing: readonly Side[];
}

/** Having a role in a work, a power over it or paying for it is taking part in it; being waited for is not. */
export const takesPart: readonly RelationKind[] = [
  'leads',
  'drives',
  'executes',
  'advises',
  'participates',
  'authorised_for',
  'funds',
];

/** For every arrangement which of the four layers and society take part. Councils and umbrella bodies count for their layer. */
export const arrangementParties: Check<readonly ArrangementParties[]> = defineCheck(
  {
    elements: { arrangement: [], stakeholder: ['layer', 'stakeholderKind'] },
    relations: Object.fromEntries(takesPart.map((kind) => [kind, []])),
  },
  (content) => {
    const found = new Map<string, { parties: Map<Side, Set<string>>; relations: string[] }>();
    for (const kind of takesPart) {
      for (const { relation, from, to } of connectionsOf(content, kind)) {
        if (to.kind !== 'arrangement' || from.kind !== 'stakeholder') continue;
        const side = layerOf(from) ?? (from.stakeholderKind === 'society' ? 'society' : null);
        if (side === null) continue;
        const there = found.get(to.id) ?? { parties: new Map<Side, Set<string>>(), relations: [] };
        const ofSide = there.parties.get(side) ?? new Set();
        there.parties.set(side, ofSide.add(from.id));
        there.relations.push(relation.id);
        found.set(to.id, there);
      }
    }
    return elementsOf(content, 'arrangement').map(({ id }) => {
      const { parties = new Map<Side, Set<string>>(), relations = [] } = found.get(id) ?? {};
      const bySide = sides.map((side) => [side, [...(parties.get(side) ?? [])]] as const);
      const elements = [id, ...bySide.flatMap(([, ids]) => ids)];
      return {
        arrangement: id,
        parties: Object.fromEntries(bySide) as Record<Side, readonly string[]>,
        missing: sides.filter((side) => !parties.has(side)),
        elements,
        restsOn: [...elementKeys(elements), ...relationKeys(relations)],
        watches: [{ kinds: takesPart, element: id, end: 'to' }],
      };
    });
  },
);

const nl = {
  side: {
    national: 'het Rijk',
    province: 'de provincie',
    municipality: 'de gemeenten',
    water_board: 'het waterschap',
    society: 'de samenleving',
  } satisfies Readonly<Record<Side, string>>,
  complete: (arrangement: string) => `In ${arrangement} doen alle vier de bestuurslagen en de samenleving mee.`,
  missing: (arrangement: string, names: string) => `In ${arrangement} doen nog niet mee: ${names}.`,
};

const en = {
  side: {
    national: 'national government',
    province: 'the province',
    municipality: 'the municipalities',
    water_board: 'the water board',
    society: 'society',
  },
  complete: (arrangement) => `All four government layers and society take part in ${arrangement}.`,
  missing: (arrangement, names) => `Not yet taking part in ${arrangement}: ${names}.`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** How a layer or society is called in a sentence: "de gemeenten". */
export function sideName(side: Side, language: Language): string {
  return texts[language].side[side];
}

export function arrangementSentence(content: Content, parties: ArrangementParties, language: Language): string {
  const text = texts[language];
  const arrangement = nameOf(content, parties.arrangement);
  if (parties.missing.length === 0) return text.complete(arrangement);
  const names = enumerate(
    parties.missing.map((side) => text.side[side]),
    language,
  );
  return text.missing(arrangement, names);
}
