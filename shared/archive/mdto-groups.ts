import { oneLine } from '../minutes/document/document-texts';
import { isCalendarDate, isMoment } from '../model/moments';
import { type XmlElement, xml } from './xml';

/** Where the ids come from that this program gives. */
export const ourSource = 'Gebiedstafel-app';

/** Something with an id of its own: what is described, or what is referred to. */
export interface Identified {
  readonly name: string;
  readonly id: string;
  /** Whose id it is; this program when absent. */
  readonly source?: string;
}

/** Text for a metadata field: on one line, and never empty, which version 1.0.2 of the schema refuses. */
export function said(text: string, otherwise = 'Onbekend'): string {
  const plain = oneLine(text);
  return plain === '' ? otherwise : plain;
}

/** `identificatieGegevens`. */
export function identification(name: string, { id, source = ourSource }: Omit<Identified, 'name'>): XmlElement {
  return xml(name, [xml('identificatieKenmerk', said(id)), xml('identificatieBron', said(source))]);
}

/** `verwijzingGegevens`: by name alone, or by name and id. */
export function reference(element: string, to: string | Identified): XmlElement {
  if (typeof to === 'string') return xml(element, [xml('verwijzingNaam', said(to))]);
  return xml(element, [xml('verwijzingNaam', said(to.name)), identification('verwijzingIdentificatie', to)]);
}

/** The lists that terms are taken from: those of MDTO by their own names, and ours for what MDTO leaves open. */
const lists = {
  aggregation: 'Begrippenlijst Aggregatieniveaus MDTO',
  event: 'Begrippenlijst EventTypeLijst MDTO',
  valuation: 'Begrippenlijst Waarderingen MDTO',
  restriction: 'Begrippenlijst Beperkingen MDTO',
  checksum: 'Begrippenlijst ChecksumAlgoritme MDTO',
  involved: 'Begrippenlijst Relatietypen (betrokkene) MDTO',
  related: 'Begrippenlijst Relatietypen (informatieobject) MDTO',
  pronom: 'PRONOM-register',
  mediaTypes: 'IANA Media types',
  ours: 'Begrippenlijst Gebiedstafel-app',
} as const;
export type TermList = keyof typeof lists;

/** `begripGegevens`: a term of a list. */
export function term(element: string, list: TermList, label: string, code?: string): XmlElement {
  return xml(element, [
    xml('begripLabel', label),
    code === undefined ? null : xml('begripCode', code),
    xml('begripBegrippenlijst', [xml('verwijzingNaam', lists[list])]),
  ]);
}

/** A day or a moment as the schema takes it; null for what is neither. */
export function dateOrMoment(text: string): string | null {
  if (isCalendarDate(text) || isMoment(text)) return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The document around an information object or a file. */
export function mdtoDocument(described: XmlElement): XmlElement {
  return xml('MDTO', [described], {
    xmlns: 'https://www.nationaalarchief.nl/mdto',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'https://www.nationaalarchief.nl/mdto https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd',
  });
}
