import type { Language } from '../../i18n/language';
import { terms } from '../../i18n/terms';
import type { ElementKind } from '../../model/vocabulary';
import { elementKinds } from '../../model/vocabulary';
import { colourOf } from '../looks';
import type { MapEdge, MapGraph } from '../map-graph';

/** The brackets that draw a kind as a shape of its own: kinds never differ by colour alone. */
const shapes: Readonly<Record<ElementKind, readonly [open: string, close: string]>> = {
  stakeholder: ['(', ')'],
  task: ['[', ']'],
  goal: ['([', '])'],
  plan: ['[/', '/]'],
  arrangement: ['[[', ']]'],
  instrument: ['{{', '}}'],
  zone: ['[(', ')]'],
};

/**
 * The map as a flowchart in Mermaid, for wikis and issue trackers: a box for each element in a block for its kind, an
 * arrow for each relation. Places, notes and all figures but amounts and hectares are not in it.
 */
export function mermaidOf({ nodes, edges }: MapGraph, language: Language): string {
  // Ids of other programs may be words of Mermaid ("end") or hold its signs.
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at + 1}`]));
  const blocks = elementKinds.flatMap((kind) => {
    const ofKind = nodes.filter((node) => node.kind === kind);
    if (ofKind.length === 0) return [];
    const [open, close] = shapes[kind];
    return [
      `  subgraph ${kind}["${quoted(terms[language].elementKinds[kind])}"]`,
      ...ofKind.map((node) => `    ${names.get(node.id)}${open}"${quoted(node.name)}"${close}`),
      '  end',
    ];
  });
  const arrows = edges.map(
    (edge) =>
      `  ${names.get(edge.from)} ${edge.isSymmetric ? '---' : '-->'}|"${quoted(labelOf(edge))}"| ${names.get(edge.to)}`,
  );
  const frames = nodes.map((node) => `  style ${names.get(node.id)} stroke:${colourOf(node)},stroke-width:2px`);
  return `${['flowchart TB', ...blocks, ...arrows, ...frames].join('\n')}\n`;
}

function labelOf({ label, attributes }: MapEdge): string {
  const { amountMln, hectares } = attributes;
  const amount = typeof amountMln === 'number' ? ` ${amountMln} mln` : '';
  const room = typeof hectares === 'number' ? ` ${hectares} ha` : '';
  return `${label}${amount}${room}`;
}

/** Quotes, entities and Markdown would be read as more than letters. */
function quoted(text: string): string {
  return text.replace(/[#"<>`*_\\]/g, (sign) => `#${sign.codePointAt(0)};`).replace(/\s+/g, ' ');
}
