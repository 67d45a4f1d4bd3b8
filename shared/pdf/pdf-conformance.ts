import { strFromU8 } from 'fflate';

/**
 * What a PDF/A of part 2 keeps besides its looks (ISO 19005-2, 5): A its structure and what every letter is, B nothing more.
 */
export type Conformance = 'A' | 'B';

const claim = /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>([AB])<\/pdfaid:conformance>/;

/** What a PDF of ours says it keeps; null when it does not say that it is PDF/A. */
export function conformanceOf(pdf: Uint8Array): Conformance | null {
  const level = claim.exec(strFromU8(pdf, true))?.[1];
  return level === 'A' || level === 'B' ? level : null;
}
