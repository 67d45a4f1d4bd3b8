import { strToU8 } from 'fflate';
import type { HashFunction } from '../exchange/table-file';
import type { LogEntry } from '../log/log-entry';
import type { VersionSource } from '../minutes/version-source';
import type { AreaTable } from '../model/content-types';
import type { EmbeddedFont } from '../typeface/embedded-font';
import { type ArchiveOptions, dutchVersion } from './archive-options';
import { formatOf } from './file-formats';
import { objectSidecarName, sidecarName } from './file-names';
import { mdtoOfFile } from './mdto-file';
import type { Identified } from './mdto-groups';
import { type InformationObject, mdtoOfObject } from './mdto-object';
import { momentSchemaText } from './moment-schema';
import { nameBasedId } from './name-based-id';
import { checksumList, type PackedFile, pakbonXml } from './pakbon';
import { pdfRemarks } from './pdf-remarks';
import { type SessionFile, sessionFiles } from './session-files';
import { organisationsOf, sessionObject } from './session-object';
import type { SessionPapers } from './session-papers';

/** A file of a package, from its root, with slashes. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ArchivedSession {
  readonly papers: SessionPapers;
  /** The minutes in the forms that were printed, by extension: `pdf`, `html`. */
  readonly printed: Readonly<Record<string, Uint8Array>>;
}

export interface ArchiveFacts {
  readonly table: Pick<AreaTable, 'id' | 'name' | 'area'>;
  readonly source: VersionSource;
  readonly sessions: readonly ArchivedSession[];
  readonly options: ArchiveOptions;
  /** When the package is made: a moment with offset. */
  readonly at: string;
  readonly hash: HashFunction;
  /** The typeface of the map. */
  readonly fonts: readonly EmbeddedFont[];
}

/** Folder and name of the definition of our data. */
const definition = 'momentopname-schema';

/**
 * An archive package after the specification of the SIP of MDTO: a folder for each session with its files and their
 * metadata, the table as dossier around them, the definition of our own format of data, and a pakbon. The same facts give
 * the same bytes.
 */
export async function makeArchive(facts: ArchiveFacts): Promise<readonly ArchiveFile[]> {
  const builder = new ArchiveBuilder(facts);
  const files = await builder.files();
  const packed: PackedFile[] = [];
  for (const { path, bytes } of files) packed.push({ path, bytes: bytes.length, sha256: await facts.hash(bytes) });
  const hash = await facts.hash(strToU8(checksumList(packed)));
  const { options, at, source } = facts;
  const pakbon = pakbonXml({
    id: await nameBasedId(facts.hash, 'pakbon', hash, at),
    title: `${source.text(facts.table.name)} (${facts.sessions.map(({ papers }) => papers.minutes.header.reference).join(', ')})`,
    version: dutchVersion[options.version],
    creator: source.text(options.creator),
    contact: source.text(options.contact),
    at,
    objects: builder.objects,
    files: packed,
    hash,
    remarks: remarksOf(facts),
  });
  return [...files, { path: 'pakbon.xml', bytes: strToU8(pakbon) }];
}

function remarksOf({ sessions, source }: ArchiveFacts): readonly string[] {
  const printed = sessions.map(({ papers, printed: { pdf } }) => ({ reference: papers.minutes.header.reference, pdf }));
  return [
    ...pdfRemarks(printed),
    ...namesRemark(source),
    'CSV-bestanden: puntkomma als scheidingsteken, UTF-8 met byte order mark.',
    `Het schema van momentopname.json staat in ${definition}.`,
  ];
}

/** Which people stay named in a version that names nobody otherwise (R-NAME-26). */
function namesRemark({ kept }: VersionSource): readonly string[] {
  if (kept.length === 0) return [];
  return [`Namen van personen die in de teksten zijn blijven staan: ${kept.map(({ said }) => said).join(', ')}.`];
}

class ArchiveBuilder {
  readonly #facts: ArchiveFacts;
  #objects = 0;

  constructor(facts: ArchiveFacts) {
    this.#facts = facts;
  }

  /** How many information objects there are, each with its metadata. */
  get objects(): number {
    return this.#objects;
  }

  async files(): Promise<readonly ArchiveFile[]> {
    const { table, source, sessions, options } = this.#facts;
    const dossier = { name: source.text(table.name), id: await this.#id('dossier') };
    const made: ArchiveFile[] = [];
    const parts: Identified[] = [];
    for (const session of sessions) {
      const object = await this.#session(session, dossier);
      parts.push(object.part);
      made.push(...object.files);
    }
    if (sessions.some(({ papers }) => !papers.told.everythingLeftOut)) {
      const schema = await this.#definition(dossier);
      parts.push(schema.part);
      made.push(...schema.files);
    }
    return [...made, this.#objectFile('', 'dossier', this.#dossier(dossier, parts, options))];
  }

  #dossier(dossier: Identified, parts: readonly Identified[], options: ArchiveOptions): InformationObject {
    const { table, source, sessions, at } = this.#facts;
    const involved = new Map(
      sessions.flatMap(({ papers }) => organisationsOf(papers.told, papers.session)).map((each) => [each.name, each]),
    );
    const area = table.area?.['name'];
    return {
      ...dossier,
      level: 'Dossier',
      description: `Dossier van de gebiedstafel: kaart, sessies, verslagen, besluiten en acties. Versie: ${dutchVersion[options.version]}.`,
      area: typeof area === 'string' ? source.text(area) : null,
      language: options.language,
      events: [
        { type: 'Creatie', at: createdAt(source.log), by: 'Procesbegeleider' },
        { type: 'Export', at, by: 'Procesbegeleider' },
      ],
      valuation: options.valuation,
      parts,
      creator: source.text(options.creator),
      involved: [...involved.values()],
      restriction: { type: 'Nader te bepalen', why: 'Zie de beperking bij elk verslag.' },
    };
  }

  async #session(
    { papers, printed }: ArchivedSession,
    dossier: Identified,
  ): Promise<{ readonly part: Identified; readonly files: readonly ArchiveFile[] }> {
    const { source, at, fonts } = this.#facts;
    const { header, version } = papers.minutes;
    const options = { ...this.#facts.options, creator: source.text(this.#facts.options.creator) };
    const named = async (ofVersion: string, edition: number): Promise<Identified> => ({
      name: `Verslag ${header.session}`,
      id: await this.#id('minutes', papers.session, ofVersion, String(edition), options.language),
    });
    const object = await named(version, header.edition);
    const idOf = (kind: 'action' | 'step', id: string): Promise<string> => this.#id(kind, id);
    const files: readonly SessionFile[] = [
      ...Object.entries(printed).map(([extension, bytes]) => ({
        name: `${header.reference}-verslag.${extension}`,
        bytes,
      })),
      ...(await sessionFiles(papers, { idOf, at, fonts })),
    ];
    const described = await this.#described(header.reference, files, object);
    const ofKind = (isExtra: boolean): readonly Identified[] =>
      described.filter(({ file }) => (file.isExtraMetadata ?? false) === isExtra).map(({ identified }) => identified);
    const facts = sessionObject({
      papers,
      options,
      object,
      dossier,
      files: ofKind(false),
      extraMetadata: ofKind(true),
      replaced: header.replaces === null ? null : await named(version, header.replaces.edition),
      whole: await named('internal', header.edition),
      at,
    });
    return {
      part: object,
      files: [...described.flatMap(({ made }) => made), this.#objectFile(header.reference, header.reference, facts)],
    };
  }

  /** What is nobody's standard goes along with its definition, as an information object of its own. */
  async #definition(
    dossier: Identified,
  ): Promise<{ readonly part: Identified; readonly files: readonly ArchiveFile[] }> {
    const { options, at, source } = this.#facts;
    const object = { name: 'Schema van momentopname.json', id: await this.#id('definition') };
    const file = { name: `${definition}.json`, bytes: strToU8(momentSchemaText()) };
    const described = await this.#described(definition, [file], object);
    const facts: InformationObject = {
      ...object,
      level: 'Archiefstuk',
      kind: 'Definitiebestand',
      description: 'Beschrijving van de velden van momentopname.json (JSON Schema).',
      language: 'en',
      events: [{ type: 'Export', at, by: 'Procesbegeleider' }],
      valuation: options.valuation,
      partOf: dossier,
      files: described.map(({ identified }) => identified),
      creator: source.text(options.creator),
      restriction: { type: 'Geen beperking' },
    };
    return {
      part: object,
      files: [...described.flatMap(({ made }) => made), this.#objectFile(definition, definition, facts)],
    };
  }

  async #described(folder: string, files: readonly SessionFile[], of: Identified) {
    const { hash, at, options } = this.#facts;
    const described = [];
    for (const file of files) {
      const { name, bytes } = file;
      const sha256 = await hash(bytes);
      const identified = { name, id: await this.#id('file', of.id, name, sha256) };
      const format = formatOf(name, bytes);
      const metadata = mdtoOfFile({ ...identified, bytes: bytes.length, format, sha256, at, of });
      const made: readonly ArchiveFile[] = [
        { path: `${folder}/${name}`, bytes },
        { path: `${folder}/${sidecarName(name, options.sidecars)}`, bytes: strToU8(metadata) },
      ];
      described.push({ file, identified, made });
    }
    return described;
  }

  #objectFile(folder: string, name: string, object: InformationObject): ArchiveFile {
    this.#objects += 1;
    const path = `${folder === '' ? '' : `${folder}/`}${objectSidecarName(name)}`;
    return { path, bytes: strToU8(mdtoOfObject(object)) };
  }

  #id(...parts: readonly string[]): Promise<string> {
    return nameBasedId(this.#facts.hash, 'gebiedstafel', this.#facts.table.id, ...parts);
  }
}

function createdAt(log: readonly LogEntry[]): string {
  return log[0]?.at ?? '';
}
