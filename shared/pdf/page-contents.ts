import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { strFromU8, strToU8 } from 'fflate';
import { markArtifacts } from './artifacts';
import { contentOperators } from './content-operators';
import { noteShownGlyphs, type ShownGlyphs } from './shown-glyphs';

export interface ReadContents {
  /** By font. */
  readonly shown: ReadonlyMap<PDFDict, ShownGlyphs>;
  /** Whether every stream was understood; then everything outside the text is marked as such. */
  readonly isRead: boolean;
}

/** A stream of a PDF without its compression, one character for each byte. */
export function streamText(stream: PDFRawStream): string {
  return strFromU8(decodePDFRawStream(stream).decode(), true);
}

/** Reads what the pages and the forms on them show, and marks what is not part of the text as artifact. */
export function readContents(document: PDFDocument): ReadContents {
  const reader = new ContentReader(document.context);
  for (const { node } of document.getPages()) {
    const stream = joined(document.context, node.get(PDFName.Contents));
    if (stream !== null) reader.read(stream, node.Resources(), true);
    if (stream !== null) node.set(PDFName.Contents, stream.ref);
  }
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !isForm(object)) continue;
    reader.read({ ref, stream: object }, resourcesOf(object), reader.isTagged(object));
  }
  return { shown: reader.shown, isRead: reader.isRead };
}

interface Placed {
  readonly ref: PDFRef;
  readonly stream: PDFRawStream;
}

class ContentReader {
  readonly shown = new Map<PDFDict, ShownGlyphs>();
  isRead = true;
  readonly #context: PDFContext;
  readonly #tagged = new Map<PDFRawStream, boolean>();

  constructor(context: PDFContext) {
    this.#context = context;
  }

  read({ ref, stream }: Placed, resources: PDFDict | undefined, marks: boolean): void {
    const content = streamText(stream);
    const operators = contentOperators(content);
    if (operators === null) {
      this.isRead = false;
      return;
    }
    noteShownGlyphs(operators, (name) => this.#font(resources, name));
    if (!marks) return;
    const marked = markArtifacts(content, operators, (name) => {
      const form = this.#resource(resources, 'XObject', name);
      return form instanceof PDFRawStream && isForm(form) && this.isTagged(form);
    });
    if (marked === content) return;
    const written = this.#context.flateStream(strToU8(marked, true));
    for (const [key, value] of stream.dict.entries()) {
      if (!ownEntries.has(key)) written.dict.set(key, value);
    }
    this.#context.assign(ref, written);
  }

  /** Whether a form has parts of the structure in it, itself or in a form that it shows. */
  isTagged(form: PDFRawStream): boolean {
    const known = this.#tagged.get(form);
    if (known !== undefined) return known;
    this.#tagged.set(form, false);
    const shown = resourcesOf(form)?.lookupMaybe(PDFName.XObject, PDFDict)?.values() ?? [];
    const isTagged =
      streamText(form).includes('/MCID') ||
      shown.some((value) => {
        const inner = this.#context.lookup(value);
        return inner instanceof PDFRawStream && isForm(inner) && this.isTagged(inner);
      });
    this.#tagged.set(form, isTagged);
    return isTagged;
  }

  #font(resources: PDFDict | undefined, name: string): { shown: ShownGlyphs; bytes: 1 | 2 } | undefined {
    const font = this.#resource(resources, 'Font', name);
    if (!(font instanceof PDFDict)) return undefined;
    const shown = this.shown.get(font) ?? { codes: new Set<number>(), texts: new Map<number, string>() };
    this.shown.set(font, shown);
    return { shown, bytes: codeLength(font) };
  }

  #resource(resources: PDFDict | undefined, kind: string, name: string) {
    return resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.lookup(PDFName.of(name.slice(1)));
  }
}

const ownEntries: ReadonlySet<PDFName> = new Set([
  PDFName.of('Length'),
  PDFName.of('Filter'),
  PDFName.of('DecodeParms'),
]);

/** Composite fonts are written with two bytes for each glyph, others with one. */
export function codeLength(font: PDFDict): 1 | 2 {
  return font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1;
}

function isForm({ dict }: PDFRawStream): boolean {
  return dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form') || dict.has(PDFName.of('PatternType'));
}

function resourcesOf({ dict }: PDFRawStream): PDFDict | undefined {
  return dict.lookupMaybe(PDFName.Resources, PDFDict);
}

/** The content of a page in one stream. */
function joined(context: PDFContext, contents: unknown): Placed | null {
  if (contents instanceof PDFRef) {
    const stream = context.lookup(contents);
    if (stream instanceof PDFRawStream) return { ref: contents, stream };
    return joined(context, stream);
  }
  if (!(contents instanceof PDFArray)) return null;
  const streams = contents.asArray().map((part) => context.lookup(part));
  const texts = streams.map((stream) => (stream instanceof PDFRawStream ? streamText(stream) : ''));
  const stream = context.flateStream(strToU8(texts.join('\n'), true));
  return { ref: context.register(stream), stream };
}
