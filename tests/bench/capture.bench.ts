import { parseCapture } from '../../shared/capture/parse-capture';
import { relationSentence } from '../../shared/capture/relation-sentence';
import type { Content } from '../../shared/model/content';
import type { Element, Relation } from '../../shared/model/content-types';

/**
 * How long a keystroke in the capture line takes on a large table: 2,000 elements, 5,000 relations. Prints figures and
 * never fails on them; the aim is 5 ms.
 */
const places =
  'Aalst Borg Cadier Delft Edam Franeker Goes Hulst Ijlst Joure Kampen Lemmer Made Nes Oss Pijnacker Ravels Sneek Tiel Uden'.split(
    ' ',
  );
const themes =
  'Wonen Stikstof Klimaat Energie Economie Natuur Mobiliteit Landbouw Waterberging Erfgoed Recreatie Bodem'.split(' ');
const kinds = ['stakeholder', 'task', 'goal', 'plan', 'arrangement', 'instrument', 'zone'] as const;

function largeContent(): Content {
  const elements = new Map<string, Element>();
  for (let at = 0; at < 2000; at += 1) {
    const kind = kinds[at % kinds.length] as (typeof kinds)[number];
    const place = `${places[at % places.length]}${places[Math.floor(at / 20) % places.length]?.toLowerCase()} ${Math.floor(at / 400)}`;
    const name = kind === 'stakeholder' ? `Gemeente ${place} (fictief)` : `${themes[at % themes.length]} rond ${place}`;
    elements.set(`e-${at}`, {
      id: `e-${at}`,
      kind,
      name,
      conflicts: [],
      stakeholderKind: 'municipality',
      layer: 'municipality',
    } as Element);
  }
  const relations = new Map<string, Relation>();
  for (let at = 0; at < 5000; at += 1) {
    relations.set(`r-${at}`, {
      id: `r-${at}`,
      kind: 'leads',
      from: `e-${at % 2000}`,
      to: `e-${(at * 7) % 2000}`,
      conflicts: [],
    });
  }
  const none = new Map<string, never>();
  return {
    table: undefined,
    elements,
    relations,
    sessions: none,
    agendaItems: none,
    attendance: none,
    decisions: none,
    steps: none,
    reservations: none,
    actions: none,
    questions: none,
    learnings: none,
    notes: none,
    views: none,
  };
}

const lines = [
  'Gemeente Aalstborg 0 trekt Wonen rond Borgborg 0',
  'gem cadiercadir 1 finaciert Natur rond delftdelft 40 mln 2026-2030',
  'Nieuwe partij zonder gelijke vraagt aan Gemeente Nesnes 2: een lang onderwerp met veel woorden',
  'Wonen rond Borgborg 0 vraagt ruimte in Erfgoed rond Ossoss 4 120 ha waarvan 20 gedeeld',
  '! afspraak: Gemeente Aalstborg 0, Natuur rond Edamedam 1 en Wonen rond Borgborg 0 werken samen aan energieopwek in het gebied',
  '+ Gemeente Nesnes 2 voor volgende week vrijdag: overzicht maken van alle plannen',
  'De wethouder vraagt of het niet meer kan en gaat over de dingen die uit de lijst van aan in op over en voor staan',
];

const settings = { language: 'nl', today: '2026-11-24', newId: () => 'new' } as const;

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number).toFixed(2);
}

const content = largeContent();
const started = performance.now();
parseCapture(lines[0] as string, content, settings);
console.log(`first line, index made: ${(performance.now() - started).toFixed(1)} ms`);
for (const line of lines) {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    // Every edit of the table gives new content whose elements kept their identity.
    const edited: Content = { ...content, elements: new Map(content.elements) };
    for (let length = 1; length <= line.length; length += 1) {
      const before = performance.now();
      parseCapture(line.slice(0, length), edited, settings);
      times.push(performance.now() - before);
    }
  }
  const sorted = times.toSorted((left, right) => left - right);
  console.log(
    `p50 ${quantile(sorted, 0.5)} ms, p95 ${quantile(sorted, 0.95)} ms, worst ${quantile(sorted, 1)} ms  ${line.slice(0, 60)}`,
  );
}
const before = performance.now();
const relation = content.relations.get('r-8') as Relation;
relationSentence(relation, content, 'nl');
console.log(`sentence of a relation: ${(performance.now() - before).toFixed(2)} ms`);
