import { type PDFContext, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { HashFunction } from '../exchange/table-file';
import { type DocumentMetadata, pdfMoment, xmpOf } from './document-metadata';
import { completeFonts } from './fonts';
import { readContents } from './page-contents';
import type { Conformance } from './pdf-conformance';
import { srgbProfile } from './srgb-profile';

export interface PrintedFacts {
  /** Title, where the page that was printed has none. */
  readonly title: string;
  /** As BCP 47 has it. */
  readonly language: string;
  /** Name and version of the program that the text was made in. */
  readonly creator: string;
  readonly hash: HashFunction;
}

/**
 * A tagged PDF as Chromium prints it, made into PDF/A-2a (ISO 19005-2): with metadata, the colour space sRGB, an id, and
 * letters for every glyph. Where a letter is unknown it says 2b; where a font or the shape of a letter is missing it says
 * nothing of PDF/A, and neither where the content of a page is not understood.
 * @throws Error when the bytes are no PDF
 */
export async function archivablePdf(printed: Uint8Array, facts: PrintedFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const { context, catalog } = document;
  const { shown, isRead } = readContents(document);
  const fonts = completeFonts(document, shown);
  settleObjects(context);
  const isTagged = catalog.has(name('StructTreeRoot')) && catalog.has(name('MarkInfo'));
  const metadata: DocumentMetadata = {
    title: plainTitle(document.getTitle() || facts.title),
    language: facts.language,
    creator: facts.creator,
    producer: document.getProducer() ?? 'Chromium',
    at: document.getCreationDate() ?? new Date(0),
    conformance: levelOf(isRead && fonts.areWhole, isTagged && fonts.areTold),
  };
  writeCatalog(catalog, metadata);
  writeInformation(context, metadata);
  const id = PDFHexString.of((await facts.hash(printed)).slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

const name = (text: string): PDFName => PDFName.of(text);

function levelOf(isPdfA: boolean, isAccessible: boolean): Conformance | null {
  if (!isPdfA) return null;
  return isAccessible ? 'A' : 'B';
}

/** Control characters and halves of characters, which XMP cannot hold. */
function plainTitle(title: string): string {
  return title.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ').trim();
}

function writeCatalog(catalog: PDFDict, metadata: DocumentMetadata): void {
  const { context } = catalog;
  const xmp = new TextEncoder().encode(xmpOf(metadata));
  // Uncompressed, so that an archive finds it without a reader of PDF.
  catalog.set(name('Metadata'), context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })));
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  catalog.set(name('OutputIntents'), context.obj([intent]));
  if (!catalog.has(name('Lang'))) catalog.set(name('Lang'), PDFString.of(metadata.language));
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}

function writeInformation(context: PDFContext, { title, creator, producer, at }: DocumentMetadata): void {
  const moment = PDFString.of(pdfMoment(at));
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Creator: PDFHexString.fromText(creator),
      Producer: PDFHexString.fromText(producer),
      CreationDate: moment,
      ModDate: moment,
    }),
  );
}

/** Links must be printed and pictures may not be smoothed (ISO 19005-2, 6.3.2 and 6.2.8). */
function settleObjects(context: PDFContext): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFDict ? object : 'dict' in object ? object.dict : undefined;
    if (!(dict instanceof PDFDict)) continue;
    if (dict.lookup(name('Type')) === name('Annot') || dict.lookup(name('Subtype')) === name('Link')) {
      dict.set(name('F'), PDFNumber.of(4));
    }
    if (dict.lookup(name('Subtype')) === name('Image')) dict.delete(name('Interpolate'));
  }
}
