import { conformanceOf } from '../pdf/pdf-conformance';
import type { TermList } from './mdto-groups';

/** A file format as MDTO names it: by its code in PRONOM, or by media type where PRONOM has no fitting version. */
export interface FileFormat {
  readonly list: Extract<TermList, 'pronom' | 'mediaTypes'>;
  readonly label: string;
  readonly code: string;
}

const pronom = (label: string, code: string): FileFormat => ({ list: 'pronom', label, code });

/**
 * Codes of PRONOM, the register of The National Archives (https://www.nationalarchives.gov.uk/PRONOM/). Our SVG names no
 * version, as SVG 2 does, which PRONOM does not know.
 */
const formats: Readonly<Record<string, FileFormat>> = {
  html: pronom('Hypertext Markup Language 5', 'fmt/471'),
  csv: pronom('Comma Separated Values', 'x-fmt/18'),
  ics: pronom('Internet Calendar and Scheduling format', 'fmt/388'),
  json: pronom('JSON Data Interchange Format', 'fmt/817'),
  svg: { list: 'mediaTypes', label: 'Scalable Vector Graphics', code: 'image/svg+xml' },
};

/** Versions of PDF by what the file itself says, where it does not say that it is PDF/A. */
const pdfVersions: Readonly<Record<string, string>> = {
  '1.3': 'fmt/17',
  '1.4': 'fmt/18',
  '1.5': 'fmt/19',
  '1.6': 'fmt/20',
  '1.7': 'fmt/276',
  '2.0': 'fmt/1129',
};

const archivable = {
  A: pronom('Acrobat PDF/A - Portable Document Format 2a', 'fmt/476'),
  B: pronom('Acrobat PDF/A - Portable Document Format 2b', 'fmt/477'),
} as const;

const unknown: FileFormat = { list: 'mediaTypes', label: 'Onbekend', code: 'application/octet-stream' };

/** The format of a file of ours, by its extension and, for PDF, by what it says of itself. */
export function formatOf(name: string, bytes: Uint8Array): FileFormat {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (extension !== 'pdf') return formats[extension] ?? unknown;
  const conformance = conformanceOf(bytes);
  if (conformance !== null) return archivable[conformance];
  const version = /^%PDF-(\d\.\d)/.exec(String.fromCharCode(...bytes.subarray(0, 8)))?.[1] ?? '';
  const code = pdfVersions[version];
  return code === undefined
    ? { list: 'mediaTypes', label: 'Portable Document Format', code: 'application/pdf' }
    : pronom(`Portable Document Format ${version}`, code);
}
