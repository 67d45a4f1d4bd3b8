import type { FileFormat } from './file-formats';
import { type Identified, identification, mdtoDocument, reference, said, term } from './mdto-groups';
import { xml, xmlDocument } from './xml';

/** A file beside which its metadata stand. */
export interface DescribedFile extends Identified {
  readonly bytes: number;
  readonly format: FileFormat;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
  /** When that was worked out: a moment with offset. */
  readonly at: string;
  /** The information object that it is a form of. */
  readonly of: Identified;
}

/** The metadata of a file as MDTO 1.0.1: its size, format and checksum, and what it is a form of. */
export function mdtoOfFile(file: DescribedFile): string {
  const { format } = file;
  const described = xml('bestand', [
    identification('identificatie', file),
    xml('naam', said(file.name)),
    xml('omvang', String(file.bytes)),
    term('bestandsformaat', format.list, format.label, format.code),
    xml('checksum', [
      term('checksumAlgoritme', 'checksum', 'SHA-256'),
      xml('checksumWaarde', file.sha256),
      xml('checksumDatum', file.at),
    ]),
    reference('isRepresentatieVan', file.of),
  ]);
  return xmlDocument(mdtoDocument(described));
}
