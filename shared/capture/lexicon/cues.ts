import type { RelationKind } from '../../model/relation-kinds';
import { frames } from './frames';

/**
 * Words that make a relation likely without saying it: the words of the frames, and stems of what people say around them.
 * They order what a line is offered as, and never make a fact.
 */
const stems: readonly (readonly [RelationKind, string])[] = [
  [
    'leads',
    'trek lead leid kar voortouw regie pen hoofdrol overneem overneemt overnemen takeover responsible verantwoordelijk initiat charge steer captain oppak pakt neemt ligt stays',
  ],
  ['drives', 'stuw aanjaag jaagt duw push driv champion aanjager boost vaart'],
  [
    'executes',
    'voer uitvoer aanleg graaf graven bouw build construct carr execut implement deliver rekening legt doet maak uitvoering werk realis',
  ],
  ['advises', 'advies advis adviseer raad consult'],
  [
    'participates',
    'betrokken mee aanschuif schuift aan join involve participa doe deel aangesloten meedenk meepraat haakt support',
  ],
  ['authorised_for', 'bevoegd bevoegt vergunning beslis authori permit licen gezag mag competent'],
  [
    'funds',
    'financ betaal geld mln miljoen euro bijdrage subsid beta pay fund million money inleg legt steek kost bijleg ton half begroting budget chip',
  ],
  ['provides', 'lever breng beschikbaar provid bring suppl stel data kaart model cijfers grond'],
  ['asks', 'vraag vragen verzoek ask request wil weten klop wants'],
  [
    'depends_on',
    'afhank hang wacht eerst zonder pas nodig mogelijk voordat vooraf depend wait need without before first hinge achter rond tot staat valt vastligt volgt until unless',
  ],
  [
    'reinforces',
    'versterk helpt help reinforc strengthen synerg samen gunstig aantrekkelijk bevorder boost goed mutual',
  ],
  [
    'conflicts_with',
    'conflict bots schuur wring weg knel bijt vaarwater strijd clash tension wrijving ruzie dwars spann hindert collide odds compete gaat samen against',
  ],
  ['contributes_to', 'draagt bijdra doel helpt contribut goal target helps haal'],
  [
    'builds_on',
    'voort bouwt borduur gebruik basis plan overdoen build reuse based volg hergebruik vertrekpunt uitgangspunt doorgaan door',
  ],
  ['claims_space', 'ha hectare ruimte claim vraagt plek space room land nodig beslag oppervlak grond'],
];

const words = new Map<string, Set<RelationKind>>();
for (const { kind, anchors } of frames) {
  for (const word of anchors.flat()) {
    if (word.length > 3) words.set(word, (words.get(word) ?? new Set()).add(kind));
  }
}
const stemList = stems.flatMap(([kind, list]) => list.split(' ').map((stem) => [stem, kind] as const));

/** How strongly words hint at each kind of relation. */
export function hintsIn(folded: readonly string[]): ReadonlyMap<RelationKind, number> {
  const weights = new Map<RelationKind, number>();
  const add = (kind: RelationKind, weight: number) => weights.set(kind, (weights.get(kind) ?? 0) + weight);
  for (const word of folded) {
    for (const kind of words.get(word) ?? []) add(kind, 2);
    for (const [stem, kind] of stemList) {
      if (stem.length > 3 ? word.startsWith(stem) : word === stem) add(kind, 1);
    }
  }
  return weights;
}
