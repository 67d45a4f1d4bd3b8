import { PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archivablePdf } from '../../../shared/pdf/archivable-pdf';
import { conformanceOf } from '../../../shared/pdf/pdf-conformance';
import { pdfProblems } from '../../e2e/pdf-properties';
import { wordsOfPdf } from '../../e2e/words-of-pdf';
import { sha256 } from '../archive/packages';

interface Printed {
  readonly content: string;
  readonly title?: string;
  /** Of the glyphs 1 and 2; 3 has none. */
  readonly letters?: string;
  readonly hasFontFile?: boolean;
  readonly isTagged?: boolean;
}

const usualLetters = '2 beginbfchar\n<0001> <0041>\n<0002> <0042>\nendbfchar\n1 beginbfchar\n<0003> <0000>\nendbfchar';

/** A page as Chromium prints one, with a typeface of which only the names matter here. */
async function printed({ content, title = 'Verslag', letters = usualLetters, ...font }: Printed): Promise<Uint8Array> {
  const { hasFontFile = true, isTagged = true } = font;
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const page = document.addPage([595, 842]);
  const file = hasFontFile ? { FontFile2: context.register(context.stream(new Uint8Array(8))) } : {};
  const descriptor = context.register(context.obj({ Type: 'FontDescriptor', FontName: 'AAAAAA+Face', ...file }));
  const glyphs = context.obj({ Type: 'Font', Subtype: 'CIDFontType2', FontDescriptor: descriptor });
  const face = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(glyphs)],
    ToUnicode: context.register(context.flateStream(letters)),
  });
  page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: context.register(face) } }));
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
  if (isTagged) {
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })));
  }
  const created = PDFString.of("D:20261129081500+00'00'");
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Producer: PDFString.of('Skia/PDF m130'),
      CreationDate: created,
    }),
  );
  return document.save({ useObjectStreams: false, addDefaultPage: false });
}

const facts = { title: 'Zonder titel', language: 'nl', creator: 'Gebiedstafel 0.1.0', hash: sha256 };
const text = 'BT\n/P <</MCID 0 >>BDC\n/F1 12 Tf\n1 0 0 1 50 700 Tm\n<0001> Tj\n<0002> Tj\nEMC\nET';

describe('R-MINUTES-9 a paper for an archive', () => {
  it('is PDF/A-2a, with everything that asks, and says the same', async () => {
    const made = await archivablePdf(await printed({ content: `0 0 9 9 re\nf\n${text}` }), facts);
    expect(conformanceOf(made)).toBe('A');
    expect(pdfProblems(made)).toEqual([]);
    expect(wordsOfPdf(made).trim()).toBe('AB');
  });

  it('takes from the page which letter a glyph is of which the typeface says nothing', async () => {
    const figure = text.replace('<0002> Tj', '/Span<</ActualText (3) >> BDC\n<0003> Tj\nEMC');
    const made = await archivablePdf(await printed({ content: figure }), facts);
    expect(pdfProblems(made)).toEqual([]);
    expect(wordsOfPdf(made).trim()).toBe('A3');
  });

  it('says 2b where a letter is not known', async () => {
    const made = await archivablePdf(await printed({ content: text.replace('<0002>', '<0003>') }), facts);
    expect(conformanceOf(made)).toBe('B');
  });

  it('says 2b where letters mean what nobody but their maker knows', async () => {
    const letters = usualLetters.replace('<0042>', '<E000>');
    expect(conformanceOf(await archivablePdf(await printed({ content: text, letters }), facts))).toBe('B');
  });

  it.each(['FEFF', 'FFFE', 'D800'])('says 2b where the typeface says %s of a glyph', async (code) => {
    const letters = usualLetters.replace('<0042>', `<${code}>`);
    expect(conformanceOf(await archivablePdf(await printed({ content: text, letters }), facts))).toBe('B');
  });

  it.each(['FEFF', 'FFFE'])('says 2b where the page says %s of a glyph', async (code) => {
    const content = text.replace('<0002> Tj', `/Span<</ActualText <FEFF${code}> >> BDC\n<0003> Tj\nEMC`);
    expect(conformanceOf(await archivablePdf(await printed({ content }), facts))).toBe('B');
  });

  it('says 2b where the page has no structure', async () => {
    const untagged = await archivablePdf(await printed({ content: text, isTagged: false }), facts);
    expect(conformanceOf(untagged)).toBe('B');
  });

  it('says nothing of PDF/A where a shape or a typeface is missing, or a page is not understood', async () => {
    const unread = await printed({ content: `${text}\nBI /W 1 ID x EI` });
    expect(conformanceOf(await archivablePdf(unread, facts))).toBeNull();
    const noShape = await printed({ content: text.replace('<0002>', '<0000>') });
    expect(conformanceOf(await archivablePdf(noShape, facts))).toBeNull();
    const noFile = await printed({ content: text, hasFontFile: false });
    expect(conformanceOf(await archivablePdf(noFile, facts))).toBeNull();
  });

  it.each(['Gebied & "ruimte" <2021>', 'Één\u0000 twee\ud800', '📌 Kaart', ''])('has one title: %j', async (title) => {
    const made = await archivablePdf(await printed({ content: text, title }), facts);
    expect(pdfProblems(made)).toEqual([]);
  });

  it('is the same bytes when the same is printed', async () => {
    const page = await printed({ content: text });
    expect(await archivablePdf(page, facts)).toEqual(await archivablePdf(page, facts));
  });

  it('links are printed and pictures are not smoothed', async () => {
    const document = await PDFDocument.load(await printed({ content: text }));
    const { context } = document;
    const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 1, 1] });
    document.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(link)]));
    context.register(context.stream('', { Type: 'XObject', Subtype: 'Image', Interpolate: true }));
    const made = await PDFDocument.load(await archivablePdf(await document.save(), facts));
    const objects = made.context.enumerateIndirectObjects().map(([, object]) => object);
    const said = objects.map((object) => (object instanceof PDFRawStream ? object.dict : object).toString());
    expect(said.find((each) => each.includes('/Link'))).toMatch(/\/F 4\b/);
    expect(said.find((each) => each.includes('/Image'))).not.toContain('Interpolate');
  });

  it('is given up when it is no PDF', async () => {
    await expect(archivablePdf(new Uint8Array([1, 2, 3]), facts)).rejects.toThrow();
  });

  it('what a title says makes no claim', async () => {
    const claim = '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>';
    const page = await printed({ content: text.replace('<0002>', '<0000>'), title: claim });
    const made = await archivablePdf(page, facts);
    expect(strFromU8(made, true)).toContain('&lt;pdfaid:part&gt;');
    expect(conformanceOf(made)).toBeNull();
  });
});
