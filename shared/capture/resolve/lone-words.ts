import type { Element, Stakeholder } from '../../model/content-types';
import type { ElementIndex } from '../element-index';

/** Words for a sort of party: with one such party on the map, they mean it ("de dijkgraaf" speaks for the water board). */
const sorts: readonly (readonly [(party: Stakeholder) => boolean, string])[] = [
  [of('municipality'), 'gemeente gem wethouder burgemeester municipality alderman'],
  [of('province'), 'provincie prov gedeputeerde gedep provinciebestuur province'],
  [of('water_board'), 'waterschap hoogheemraadschap ws hhs heemraad dijkgraaf waterboard'],
  [of('national'), 'rijk ministerie minister ministry rijksoverheid'],
  [(party) => party.stakeholderKind === 'council' && party.layer === 'municipality', 'raad gemeenteraad'],
  [(party) => party.stakeholderKind === 'council' && party.layer === 'province', 'staten ps'],
  [(party) => party.stakeholderKind === 'council' && party.layer === 'water_board', 'ab'],
  [(party) => /collectief/i.test(party.name), 'collectief boeren'],
  [(party) => /netbeheerder/i.test(party.name), 'netbeheerder'],
  [(party) => /bewoners|inwoners|residents/i.test(party.name), 'bewoners inwoners residents'],
  [(party) => /\bport\b|haven/i.test(party.name), 'port havenbedrijf'],
  [
    (party) => /institute|instituut|universiteit|university/i.test(party.name),
    'institute instituut university universiteit',
  ],
];

function of(kind: Stakeholder['stakeholderKind']): (party: Stakeholder) => boolean {
  return (party) => party.stakeholderKind === kind;
}

const cache = new WeakMap<ElementIndex, ReadonlyMap<string, Element>>();

/** The only party that a word for its sort can mean on this map. */
export function lonePartyFor(index: ElementIndex, word: string): Element | undefined {
  let known = cache.get(index);
  if (known === undefined) {
    const found = new Map<string, Element | null>();
    for (const { element } of index.entries) {
      if (element.kind !== 'stakeholder') continue;
      for (const [isSort, words] of sorts) {
        if (!isSort(element)) continue;
        for (const each of words.split(' ')) found.set(each, found.has(each) ? null : element);
      }
    }
    known = new Map([...found].flatMap(([each, element]) => (element === null ? [] : [[each, element] as const])));
    cache.set(index, known);
  }
  return known.get(word);
}

/** Who speaks for a party of a sort: "wethouder Polderdam" is the municipality of that name. */
export const speakers: Readonly<Record<string, Stakeholder['stakeholderKind']>> = Object.assign(Object.create(null), {
  wethouder: 'municipality',
  weth: 'municipality',
  burgemeester: 'municipality',
  college: 'municipality',
  alderman: 'municipality',
  mayor: 'municipality',
  gedeputeerde: 'province',
  gedep: 'province',
  heemraad: 'water_board',
  dijkgraaf: 'water_board',
  minister: 'national',
});
