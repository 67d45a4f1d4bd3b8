import { dateOrMoment, type Identified, identification, mdtoDocument, reference, said, term } from './mdto-groups';
import type { Valuation } from './valuation';
import { type XmlElement, xml, xmlDocument, xmlEach } from './xml';

const valuationLabels: Readonly<Record<Valuation, string>> = {
  B: 'Blijvend te bewaren',
  V: 'Tijdelijk te bewaren',
  N: 'Nader te bepalen',
};

export interface ObjectEvent {
  readonly type: 'Creatie' | 'Accordering' | 'Bevriezing' | 'Export';
  /** A day or a moment; left out when it is neither. */
  readonly at: string;
  /** A function or an organisation, never a person. */
  readonly by: string;
}

/** An information object: the table as a dossier, the minutes of a session, or the definition of a format. */
export interface InformationObject extends Identified {
  readonly level: 'Dossier' | 'Archiefstuk';
  /** Marks by which others know it: `GT-2021-01`. */
  readonly alsoKnownAs?: { readonly id: string; readonly source: string } | undefined;
  readonly kind?: string;
  readonly keywords?: readonly string[];
  readonly description: string;
  /** `YYYY-MM-DD`. */
  readonly day?: string;
  readonly area?: string | null;
  readonly language: string;
  readonly events: readonly ObjectEvent[];
  readonly valuation: Valuation;
  readonly partOf?: Identified;
  readonly parts?: readonly Identified[];
  readonly files?: readonly Identified[];
  readonly extraMetadata?: readonly Identified[];
  readonly related?: readonly {
    readonly to: Identified;
    readonly as: 'Vervangt' | 'Is een versie van' | 'Refereert aan';
  }[];
  /** The organisation that the table belongs to. */
  readonly creator: string;
  /** Organisations at the table, with their TOOI address where it is known; never persons. */
  readonly involved?: readonly { readonly name: string; readonly identifier: string | null }[];
  readonly restriction: { readonly type: 'Geen beperking' | 'Nader te bepalen' | 'Overig'; readonly why?: string };
}

/**
 * The metadata of an information object as MDTO 1.0.1 (Nationaal Archief, MDTO-XML1.0.1.xsd). The schema fixes the order
 * of the elements; labels and codes are those of MDTO's lists and stay Dutch.
 */
export function mdtoOfObject(object: InformationObject): string {
  return xmlDocument(mdtoDocument(xml('informatieobject', contentOf(object))));
}

function contentOf(object: InformationObject): readonly (XmlElement | null | readonly XmlElement[])[] {
  const { alsoKnownAs, kind, day, area, partOf, restriction } = object;
  return [
    identification('identificatie', object),
    alsoKnownAs === undefined ? null : identification('identificatie', alsoKnownAs),
    xml('naam', said(object.name)),
    term('aggregatieniveau', 'aggregation', object.level),
    kind === undefined ? null : term('classificatie', 'ours', kind),
    xmlEach('trefwoord', object.keywords ?? []),
    xml('omschrijving', said(object.description)),
    day === undefined
      ? null
      : xml('dekkingInTijd', [
          term('dekkingInTijdType', 'ours', 'Datum van de sessie'),
          xml('dekkingInTijdBegindatum', day),
        ]),
    area == null || said(area, '') === '' ? null : reference('dekkingInRuimte', area),
    xml('taal', object.language),
    object.events.flatMap(eventOf),
    term('waardering', 'valuation', valuationLabels[object.valuation], object.valuation),
    partOf === undefined ? null : reference('isOnderdeelVan', partOf),
    (object.parts ?? []).map((part) => reference('bevatOnderdeel', part)),
    (object.files ?? []).map((file) => reference('heeftRepresentatie', file)),
    (object.extraMetadata ?? []).map((file) => reference('aanvullendeMetagegevens', file)),
    (object.related ?? []).map(({ to, as }) =>
      xml('gerelateerdInformatieobject', [
        reference('gerelateerdInformatieobjectVerwijzing', to),
        term('gerelateerdInformatieobjectTypeRelatie', 'related', as),
      ]),
    ),
    reference('archiefvormer', object.creator),
    (object.involved ?? []).map(({ name, identifier }) =>
      xml('betrokkene', [
        term('betrokkeneTypeRelatie', 'involved', 'Belanghebbende'),
        reference('betrokkeneActor', identifier === null ? name : { name, id: identifier, source: 'TOOI' }),
      ]),
    ),
    reference('activiteit', 'Gebiedsgericht samenwerken'),
    xml('beperkingGebruik', [
      term('beperkingGebruikType', 'restriction', restriction.type),
      restriction.why === undefined ? null : xml('beperkingGebruikNadereBeschrijving', said(restriction.why)),
    ]),
  ];
}

function eventOf({ type, at, by }: ObjectEvent): readonly XmlElement[] {
  const time = dateOrMoment(at);
  return [
    xml('event', [
      term('eventType', 'event', type),
      time === null ? null : xml('eventTijd', time),
      reference('eventVerantwoordelijkeActor', by),
    ]),
  ];
}
