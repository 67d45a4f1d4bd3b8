import { localDate } from '../i18n/format';
import type { Minutes } from '../minutes/minutes';
import type { VersionMoment } from '../minutes/version-moment';
import { isCalendarDate } from '../model/moments';
import { type ArchiveOptions, dutchVersion } from './archive-options';
import type { Identified } from './mdto-groups';
import type { InformationObject, ObjectEvent } from './mdto-object';
import type { SessionPapers } from './session-papers';

interface SessionObjectFacts {
  readonly papers: SessionPapers;
  readonly options: ArchiveOptions;
  readonly object: Identified;
  readonly dossier: Identified;
  readonly files: readonly Identified[];
  readonly extraMetadata: readonly Identified[];
  /** The edition that was adopted before and that this one takes the place of. */
  readonly replaced: Identified | null;
  /** The internal version, of which the others are versions. */
  readonly whole: Identified;
  /** When the package is made. */
  readonly at: string;
}

/** The minutes of a session as an information object. */
export function sessionObject(facts: SessionObjectFacts): InformationObject {
  const { papers, options, object, replaced, whole } = facts;
  const { minutes, told } = papers;
  const { header } = minutes;
  const day = localDate(header.start, header.timeZone);
  return {
    ...object,
    level: 'Archiefstuk',
    alsoKnownAs: { id: header.reference, source: 'Kenmerk gebiedstafel' },
    kind: 'Verslag',
    keywords: told.everythingLeftOut ? ['gebiedstafel'] : ['gebiedstafel', 'besluitenlijst', 'actielijst'],
    description: descriptionOf(papers),
    ...(isCalendarDate(day) ? { day } : {}),
    area: header.area,
    language: minutes.language,
    events: eventsOf(facts),
    valuation: options.valuation,
    partOf: facts.dossier,
    files: facts.files,
    extraMetadata: facts.extraMetadata,
    related: [
      ...(replaced === null ? [] : [{ to: replaced, as: 'Vervangt' } as const]),
      ...(whole.id === object.id ? [] : [{ to: whole, as: 'Is een versie van' } as const]),
    ],
    creator: options.creator,
    involved: organisationsOf(told, papers.session),
    restriction: restrictionOf(minutes),
  };
}

const statusWords: Readonly<Record<Minutes['header']['status'], string>> = {
  in_bewerking: 'in bewerking',
  concept: 'concept',
  ter_vaststelling: 'ter vaststelling',
  vastgesteld: 'vastgesteld',
};

function descriptionOf({ minutes: { header, version }, told }: SessionPapers): string {
  const holds = told.everythingLeftOut ? 'Verslag' : 'Verslag met besluitenlijst, actielijst, kaart en gegevens';
  return `${holds}. Status: ${statusWords[header.status]}, versienummer ${header.edition}. Versie: ${dutchVersion[version]}.`;
}

/** Adoption and freezing only of minutes that were adopted: what is a draft says so. */
function eventsOf({ papers, dossier, at }: SessionObjectFacts): readonly ObjectEvent[] {
  const { minutes, told, session } = papers;
  const { header } = minutes;
  // While the session is not closed its end is a plan.
  const madeAt = header.status === 'in_bewerking' ? header.start : header.end;
  const created: ObjectEvent = { type: 'Creatie', at: madeAt, by: 'Verslaglegger' };
  const exported: ObjectEvent = { type: 'Export', at, by: 'Procesbegeleider' };
  if (header.adoptedOn === null) return [created, exported];
  const adoption = told.life.log.findLast(
    ({ event }) => event.type === 'minutes.adopted' && event.data['session'] === session,
  );
  return [
    created,
    { type: 'Accordering', at: header.adoptedOn, by: dossier.name },
    { type: 'Bevriezing', at: adoption?.at ?? header.adoptedOn, by: 'Verslaglegger' },
    exported,
  ];
}

/** The organisations that were at the table or answered for it: parties with a seat, never who sat in it. */
export function organisationsOf(
  { moment: { content } }: VersionMoment,
  session: string,
): NonNullable<InformationObject['involved']> {
  const parties = [...content.attendance.values()]
    .filter((seat) => seat.session === session)
    .flatMap(({ stakeholder }) => content.elements.get(stakeholder ?? '') ?? []);
  return [...new Set(parties)].map((party) => ({
    name: party.name,
    identifier: (party.kind === 'stakeholder' ? party.identifier : null) ?? null,
  }));
}

/** What stands in the way of using the minutes, in the words of MDTO, with the reason. */
function restrictionOf({ header, version, leftOut }: Minutes): InformationObject['restriction'] {
  if (version === 'internal') {
    return {
      type: 'Overig',
      why: 'Volledige versie, met logboek en namen van deelnemers voor zover vastgelegd. Niet voor publicatie: zie de AVG en de Woo.',
    };
  }
  if (version === 'participants') {
    return {
      type: 'Overig',
      why: 'Versie voor deelnemers, zonder logboek en zonder namen van deelnemers. Niet voor publicatie: wat vertrouwelijk is staat erin.',
    };
  }
  const left =
    leftOut?.everything === true
      ? 'De sessie is vertrouwelijk; alleen de gegevens van de sessie staan erin.'
      : 'Openbare versie: het logboek, namen van deelnemers en wat niet openbaar is zijn weggelaten.';
  return isOpenToAll(header)
    ? { type: 'Geen beperking', why: left }
    : { type: 'Overig', why: `${left} Het verslag is nog niet vastgesteld en is tot dan alleen voor deelnemers.` };
}

/** Minutes of a session for participants are theirs until they are adopted. */
export function isOpenToAll({ openness, adoptedOn }: Minutes['header']): boolean {
  return adoptedOn !== null || openness === 'public';
}
