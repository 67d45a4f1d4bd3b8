import { type Conformance, conformanceOf } from '../pdf/pdf-conformance';

type Level = Conformance | 'none';

const ofLevel: Readonly<Record<Level, string>> = {
  A: 'is PDF/A-2a (ISO 19005-2), met opmaak voor schermlezers.',
  B: 'is PDF/A-2b (ISO 19005-2). Niet van elk teken staat vast welke letter het is.',
  // The file does not tell why: a sign without a typeface, or a page that could not be read.
  none: 'is geen PDF/A. De webpagina (HTML) zegt hetzelfde; bewaar die ook.',
};

export interface PrintedPdf {
  /** Of its session. */
  readonly reference: string;
  readonly pdf: Uint8Array | undefined;
}

/** What the pakbon says of the PDFs: what they keep to, by session where they differ. */
export function pdfRemarks(printed: readonly PrintedPdf[]): readonly string[] {
  const levels: { readonly of: string; readonly level: Level }[] = [];
  for (const { reference, pdf } of printed) {
    if (pdf === undefined) {
      return ['Dit pakket is zonder scherm gemaakt en heeft daarom geen PDF; het verslag is er als webpagina (HTML).'];
    }
    levels.push({ of: `De PDF van ${reference}`, level: conformanceOf(pdf) ?? 'none' });
  }
  const areAlike = new Set(levels.map(({ level }) => level)).size === 1;
  const told = areAlike ? levels.slice(0, 1).map(({ level }) => ({ of: 'De PDF', level })) : levels;
  return told.map(({ of, level }) => `${of} ${ofLevel[level]}`);
}
