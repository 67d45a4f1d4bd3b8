import { dateOrMoment, said } from './mdto-groups';
import { type XmlElement, xml, xmlDocument } from './xml';

export interface PackedFile {
  /** From the root of the package, with slashes. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What goes along with a delivery: who sends what (MDTO SIP specification, "Pakbon"). */
export interface Pakbon {
  readonly id: string;
  readonly title: string;
  /** `intern`, `deelnemers` or `openbaar`. */
  readonly version: string;
  readonly creator: string;
  readonly contact: string;
  /** Moment with offset. */
  readonly at: string;
  readonly objects: number;
  /** Everything in the package but the pakbon itself. */
  readonly files: readonly PackedFile[];
  /** SHA-256 over `checksumList(files)`. */
  readonly hash: string;
  readonly remarks: readonly string[];
}

/** Metadata in MDTO do not count as content, nor do their bytes. */
export function isContent({ path }: { readonly path: string }): boolean {
  return !/\.mdto\.xml$/i.test(path);
}

/**
 * What the hash of a delivery is taken over: a line for each file, its SHA-256, two spaces and its path, in the order of
 * the paths. `sha256sum` writes the same, so that a receiver needs no program of ours.
 */
export function checksumList(files: readonly PackedFile[]): string {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** The specification leaves the format to sender and receiver and prefers XML. */
export function pakbonXml(pakbon: Pakbon): string {
  const content = pakbon.files.filter(isContent);
  const fileOf = ({ path, bytes, sha256 }: PackedFile): XmlElement =>
    xml('bestand', [xml('pad', path), xml('omvang', String(bytes)), xml('sha256', sha256)]);
  return xmlDocument(
    xml(
      'pakbon',
      [
        xml('identificatie', pakbon.id),
        xml('titel', said(pakbon.title)),
        xml('versie', pakbon.version),
        xml('archiefvormer', said(pakbon.creator)),
        xml('contact', said(pakbon.contact)),
        xml('aangemaakt', dateOrMoment(pakbon.at) ?? pakbon.at),
        xml('aantalInformatieobjecten', String(pakbon.objects)),
        xml('aantalBestanden', String(content.length)),
        xml('omvang', String(content.reduce((sum, { bytes }) => sum + bytes, 0)), { eenheid: 'bytes' }),
        xml('hash', pakbon.hash, {
          algoritme: 'SHA-256',
          over: 'per bestand behalve deze pakbon, op volgorde van pad: SHA-256, twee spaties, pad, regeleinde',
        }),
        pakbon.remarks.map((remark) => xml('bijzonderheid', remark)),
        xml('bestanden', pakbon.files.map(fileOf)),
      ],
      { xmlns: 'urn:gebiedstafel:pakbon:1' },
    ),
  );
}
