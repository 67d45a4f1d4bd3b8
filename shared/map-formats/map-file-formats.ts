import { writeCsv } from '../exchange/csv-cells';
import type { Language, Translated } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { MapGraph } from './map-graph';
import { drawioOf } from './out/drawio';
import { graphmlOf } from './out/graphml';
import { jsonCanvasOf } from './out/json-canvas';
import { mermaidOf } from './out/mermaid';

/** The forms in which the map goes out to other tools, by the ending of the file. */
export const mapFileFormats = {
  graphml: graphmlOf,
  canvas: jsonCanvasOf,
  mmd: mermaidOf,
  drawio: drawioOf,
} satisfies Record<string, (graph: MapGraph, language: Language) => string>;

export type MapFileFormat = keyof typeof mapFileFormats;

/** The form that the name of a file asks for; null when it is none of these. */
export function mapFormatOf(file: string): MapFileFormat | null {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(mapFileFormats, ending) ? (ending as MapFileFormat) : null;
}

const headings: Translated<readonly string[]> = {
  nl: [
    'Relatie',
    'Van',
    'Soort van',
    'Werkwoord',
    'Naar',
    'Soort naar',
    'Bedrag (mln €)',
    'Hectare',
    'Waarvan gedeeld',
    'Onderwerp',
    'Toelichting',
  ],
  en: [
    'Relation',
    'From',
    'Kind of from',
    'Verb',
    'To',
    'Kind of to',
    'Amount (million €)',
    'Hectares',
    'Of which shared',
    'Subject',
    'Note',
  ],
};

/** The relations of the map as a list for a spreadsheet, one a row, with the names of both ends. */
export function relationListCsv({ nodes, edges }: MapGraph, language: Language): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const { elementKind } = terms[language];
  const number = (value: unknown): string =>
    typeof value === 'number' ? (language === 'nl' ? String(value).replace('.', ',') : String(value)) : '';
  const words = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : '');
  const rows = edges.map(({ id, from, to, label, attributes }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    return [
      id,
      words(start?.name),
      start === undefined ? '' : elementKind[start.kind],
      label,
      words(end?.name),
      end === undefined ? '' : elementKind[end.kind],
      number(attributes['amountMln']),
      number(attributes['hectares']),
      number(attributes['sharedHectares']),
      words(attributes['subject']),
      words(attributes['note']),
    ];
  });
  return writeCsv([headings[language], ...rows]);
}
