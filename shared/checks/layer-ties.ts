import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import { type Layer, layers } from '../model/vocabulary';
import { sideName, takesPart } from './arrangement-parties';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { layerOf } from './layer-balance';
import { connectionsOf } from './map-relations';

/**
 * How two government layers, or the parties of one layer, meet on the map. Between layers a tie is vertical, within a
 * layer horizontal ("de verticale en de horizontale relaties tussen overheden in het Huis van Thorbecke").
 */
export interface LayerTie extends Basis {
  readonly layers: readonly [Layer, Layer];
  readonly direction: 'vertical' | 'horizontal';
  /** Tasks, arrangements and plans in which both layers, or two parties of the one layer, take part. */
  readonly works: readonly string[];
  /** `asks` relations between them, in either direction. */
  readonly asks: readonly string[];
}

/** The ten pairs of layers, each layer with itself included, in glossary order; also those that never meet. */
export const layerTies: Check<readonly LayerTie[]> = defineCheck(
  {
    elements: { stakeholder: ['layer'] },
    relations: Object.fromEntries([...takesPart, 'asks' as const].map((kind) => [kind, []])),
  },
  (content) => {
    const works = worksByLayer(content);
    const asks = connectionsOf(content, 'asks').map(({ relation, from, to }) => ({
      id: relation.id,
      layers: [layerOf(from), layerOf(to)],
      ends: [from.id, to.id],
    }));
    return layers.flatMap((one, at) =>
      layers.slice(at).map((other): LayerTie => {
        const shared = works.filter(({ parties }) => meet(parties, one, other));
        const asked = asks.filter(({ layers: [from, to] }) =>
          from === one ? to === other : from === other && to === one,
        );
        const involved = (): readonly Part[] =>
          shared.flatMap(({ parties }) => [...new Set([one, other])].flatMap((layer) => parties.get(layer) ?? []));
        const elements = (): readonly string[] => [
          ...new Set([
            ...shared.map(({ work }) => work),
            ...involved().map(({ party }) => party),
            ...asked.flatMap(({ ends }) => ends),
          ]),
        ];
        return {
          layers: [one, other],
          direction: one === other ? 'horizontal' : 'vertical',
          works: shared.map(({ work }) => work),
          asks: asked.map(({ id }) => id),
          // On a large map these are long lists that few ask for.
          get elements() {
            return elements();
          },
          get restsOn() {
            const relations = [...involved().map(({ relation }) => relation), ...asked.map(({ id }) => id)];
            return [...elementKeys(elements()), ...relationKeys([...new Set(relations)])];
          },
        };
      }),
    );
  },
);

interface Part {
  readonly party: string;
  readonly relation: string;
}

interface Work {
  readonly work: string;
  readonly parties: ReadonlyMap<Layer, readonly Part[]>;
}

function worksByLayer(content: Content): readonly Work[] {
  const works = new Map<string, Map<Layer, Part[]>>();
  for (const kind of takesPart) {
    for (const { relation, from, to } of connectionsOf(content, kind)) {
      const layer = layerOf(from);
      if (layer === null || to.kind === 'instrument') continue;
      const parties = works.get(to.id) ?? new Map<Layer, Part[]>();
      const part = { party: from.id, relation: relation.id };
      const known = parties.get(layer);
      if (known === undefined) parties.set(layer, [part]);
      else known.push(part);
      works.set(to.id, parties);
    }
  }
  return [...works].map(([work, parties]) => ({ work, parties }));
}

function meet(parties: Work['parties'], one: Layer, other: Layer): boolean {
  if (one !== other) return parties.has(one) && parties.has(other);
  return new Set(parties.get(one)?.map(({ party }) => party)).size > 1;
}

const nl = {
  direction: { vertical: 'verticaal', horizontal: 'horizontaal' } satisfies Readonly<
    Record<LayerTie['direction'], string>
  >,
  between: (one: string, other: string, what: string, direction: string) =>
    `Tussen ${one} en ${other} (${direction}): ${what}.`,
  within: (layer: string, what: string, direction: string) => `Binnen de laag van ${layer} (${direction}): ${what}.`,
  works: (count: number) => `samen aan ${count === 1 ? 'één onderdeel' : `${count} onderdelen`}`,
  asks: (count: number): string => (count === 1 ? 'één vraag' : `${count} vragen`),
  and: 'en',
  nothing: 'nog niets samen',
};

const en = {
  direction: { vertical: 'vertical', horizontal: 'horizontal' },
  between: (one, other, what, direction) => `Between ${one} and ${other} (${direction}): ${what}.`,
  within: (layer, what, direction) => `Within the layer of ${layer} (${direction}): ${what}.`,
  works: (count) => `together on ${count === 1 ? 'one element' : `${count} elements`}`,
  asks: (count) => (count === 1 ? 'one question' : `${count} questions`),
  and: 'and',
  nothing: 'nothing together yet',
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** "Tussen het Rijk en de provincie (verticaal): samen aan 2 onderdelen en 4 vragen." */
export function layerTieSentence(tie: LayerTie, language: Language): string {
  const text = texts[language];
  const parts = [
    ...(tie.works.length > 0 ? [text.works(tie.works.length)] : []),
    ...(tie.asks.length > 0 ? [text.asks(tie.asks.length)] : []),
  ];
  const what = parts.length === 0 ? text.nothing : parts.join(` ${text.and} `);
  const [one, other] = tie.layers.map((layer) => sideName(layer, language)) as [string, string];
  const direction = text.direction[tie.direction];
  return tie.direction === 'vertical' ? text.between(one, other, what, direction) : text.within(one, what, direction);
}
