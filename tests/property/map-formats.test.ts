import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { apply } from '../../shared/commands/apply';
import { openMap } from '../../shared/map-formats/in/open-map';
import { planMap } from '../../shared/map-formats/in/plan-map';
import { type MapFileFormat, mapFileFormats } from '../../shared/map-formats/map-file-formats';
import { mapGraphOf } from '../../shared/map-formats/map-graph';
import type { Content } from '../../shared/model/content';
import { contentOf } from '../../shared/model/content-of';
import { emptyDocument } from '../../shared/register/document';
import { contextAfter, follow, noWork, steps, workThrough } from './random-table';

/** Text as XML can hold it: without control characters and halves of characters. */
const held = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, each) =>
      typeof each === 'string' ? each.replace(/[\ufffe\uffff\p{Cs}]|[^\P{Cc}\t\n]/gu, '') : each,
    ),
  ) as Value;

const references = new Set(['from', 'to', 'parentId', 'setBy', 'zone']);

/** What of a map must come back: everything but ids, which are new, and where the file comes from. */
function comparable(content: Content): unknown {
  const names = new Map([...content.elements.values()].map(({ id }, at) => [id, at]));
  const plain = (thing: object): object =>
    Object.fromEntries(
      Object.entries(thing)
        .filter(([field, value]) => !['id', 'conflicts', 'basis', 'mergedInto'].includes(field) && value != null)
        .map(([field, value]) => [field, held(value)] as const)
        .map(([field, value]) => [
          field,
          references.has(field) && names.has(String(value)) ? names.get(String(value)) : value,
        ]),
    );
  return {
    elements: [...content.elements.values()].map(plain),
    relations: [...content.relations.values()].map((relation) => JSON.stringify(plain(relation))).sort(),
  };
}

function roundTrip(content: Content, format: MapFileFormat): Content {
  const graph = mapGraphOf(content, { language: 'nl', places: new Map(), withConfidential: true });
  const opened = openMap(strToU8(mapFileFormats[format](graph, 'nl')));
  if (!opened.ok) throw new Error(opened.refusal);
  let count = 0;
  const { commands } = planMap(contentOf(emptyDocument), opened.value, {
    list: 'kaart',
    newId(kind) {
      count += 1;
      return `new-${kind}-${count}`;
    },
  });
  const begun = apply(noWork.document, { type: 'createTable', table: { id: 't', name: 'T' } }, contextAfter(noWork));
  if (!begun.ok) throw new Error('no table');
  const work = commands.reduce(
    (before, command) => {
      const entry = apply(before.document, command, contextAfter(before));
      if (!entry.ok) throw new Error(JSON.stringify(entry.refusal));
      return follow(before, entry.value);
    },
    follow(noWork, begun.value),
  );
  return contentOf(work.document);
}

test.each(['graphml', 'drawio', 'canvas'] as const)('R-FORMAT-1 what goes out as %s comes in again', (format) => {
  fc.assert(
    fc.property(steps, (list) => {
      const content = contentOf(workThrough(list).document);
      const sound = withoutLooseEnds(content);
      fc.pre(sound.elements.size > 0 && [...sound.elements.values()].every(({ name }) => held(name) !== ''));
      expect(comparable(roundTrip(sound, format))).toEqual(comparable(sound));
    }),
  );
});

/** Parties that belong to something removed, and relations at one end, tell nothing that a graph could hold. */
function withoutLooseEnds(content: Content): Content {
  const elements = new Map(
    [...content.elements].map(([id, element]) => {
      const has = (other: unknown): boolean => typeof other === 'string' && content.elements.has(other);
      const { parentId, ...rest } = element as typeof element & { parentId?: string | null };
      const { setBy, ...bare } = rest as typeof rest & { setBy?: string | null };
      const kept = { ...bare, ...(has(parentId) ? { parentId } : {}), ...(has(setBy) ? { setBy } : {}) };
      return [id, { ...kept, position: element.position ?? { x: 0, y: 0 } } as typeof element] as const;
    }),
  );
  const relations = new Map(
    [...content.relations].filter(([, { from, to }]) => elements.has(from) && elements.has(to)),
  );
  return { ...content, elements, relations };
}
