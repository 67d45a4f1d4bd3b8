import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Language } from '../i18n/language';
import type { Block, MapImage, MinutesDocument, Run } from './document/document-blocks';
import { oneLine } from './document/document-texts';
import type { MinutesAnnex } from './document/minutes-annexes';
import { type MinutesPart, minutesDocument } from './document/minutes-document';
import { minutesWords } from './document/minutes-words';
import { factsTable, gapAfterTable, tableWith, textWidth } from './docx/document-tables';
import { accent, ink, minutesStyles, muted, tint } from './docx/minutes-styles';
import { corePropertiesXml, fontTableXml, withTableCaptions } from './docx/package-parts';
import { textRuns } from './docx/text-runs';
import type { Minutes } from './minutes';

export interface DocxOptions {
  readonly part?: MinutesPart;
  /** What stands behind the minutes; nothing when absent. */
  readonly annexes?: readonly MinutesAnnex[] | undefined;
  /** Picture of the map; left out when absent. */
  readonly mapImage?: MapImage | undefined;
}

const languageTags: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Bullets are a real list, so that a reader hears "list of nine". */
const bullets = 'minutes-bullets';

/**
 * The minutes, or one of their lists, as a Word file that can be edited: Word's own title and heading styles, real lists,
 * header rows that repeat, language, title and page numbers. The same minutes give the same bytes.
 */
export async function renderDocx(minutes: Minutes, options: DocxOptions = {}): Promise<Uint8Array> {
  const document = minutesDocument(minutes, options.part ?? 'minutes', options.annexes);
  const languageTag = languageTags[document.language];
  const file = new Document({
    title: oneLine(document.title),
    styles: minutesStyles(languageTag),
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { run: { color: accent }, paragraph: { indent: { left: 340, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1304, bottom: 1304, left: 1134, right: 1134, header: 624, footer: 624 },
          },
          titlePage: true,
        },
        headers: { default: runningHead(document), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: pageNumbers(document.language), first: pageNumbers(document.language) },
        children: [...opening(document), ...document.blocks.flatMap((block) => childrenOf(block, options.mapImage))],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: corePropertiesXml(document, languageTag) },
    { path: 'word/fontTable.xml', data: fontTableXml },
  ]);
  return finished(new Uint8Array(packed), document);
}

function opening(document: MinutesDocument): readonly FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(document.title) }),
    new Paragraph({
      spacing: { before: 120, after: 280, line: 320 },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
      border: { left: { style: BorderStyle.SINGLE, size: 24, color: accent, space: 8 } },
      indent: { left: 200 },
      children: runsOf(document.status),
    }),
  ];
}

function childrenOf(block: Block, mapImage: MapImage | undefined): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block)];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: bullets, level: 0 },
            children: runsOf(item),
          }),
      );
    case 'facts':
      return [...captionOf(block), factsTable(block), gapAfterTable()];
    case 'table':
      return [...captionOf(block), tableWith(block), gapAfterTable()];
    case 'picture':
      return mapImage === undefined ? [] : picture(block, mapImage);
  }
}

function heading({ level, text, startsPage }: Extract<Block, { kind: 'heading' }>): Paragraph {
  const isSection = level === 2;
  return new Paragraph({
    // The title of the document is Word's Title, so its sections are the first level of headings.
    heading: isSection ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    ...(startsPage ? { pageBreakBefore: true, spacing: { before: 0, after: 140 } } : {}),
    ...(isSection ? { border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: accent, space: 3 } } } : {}),
    children: textRuns(oneLine(text)),
  });
}

function paragraph({ runs, tone }: Extract<Block, { kind: 'paragraph' }>): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 6, color: ink, space: 6 };
  return new Paragraph({
    ...(tone === 'muted' ? { style: 'MutedText' } : {}),
    ...(tone === 'lead' ? { keepNext: true, keepLines: true, spacing: { before: 180, after: 20 } } : {}),
    ...(tone === 'detail' ? { keepLines: true, indent: { left: 200 }, spacing: { after: 100 } } : {}),
    ...(tone === 'notice'
      ? {
          border: { top: line, bottom: line, left: line, right: line },
          indent: { left: 140, right: 140 },
          keepLines: true,
        }
      : {}),
    children: runsOf(runs),
  });
}

function captionOf({
  caption,
  showsCaption,
}: {
  readonly caption: string;
  readonly showsCaption: boolean;
}): readonly Paragraph[] {
  return showsCaption ? [new Paragraph({ style: 'Caption', children: textRuns(caption) })] : [];
}

/** The picture as wide as the text, or as high as leaves room for its caption on one page. */
function picture(
  { caption, alternative }: Extract<Block, { kind: 'picture' }>,
  { bytes, width, height }: MapImage,
): readonly Paragraph[] {
  const [widest, highest] = [Math.floor(textWidth / 15), 820];
  const scale = Math.min(widest / width, highest / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const image = new ImageRun({
    type: 'png',
    data: bytes,
    transformation,
    // An id of its own would count up over all documents ever made, and no two would be the same.
    altText: { id: '1', name: oneLine(caption), title: oneLine(caption), description: oneLine(alternative) },
  });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160, after: 60 }, children: [image] }),
    new Paragraph({ style: 'MutedText', children: textRuns(caption) }),
  ];
}

function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.flatMap(({ text, strong, isNote, language }) =>
    textRuns(text, {
      ...(strong ? { bold: true } : {}),
      ...(isNote ? { superScript: true, color: muted } : {}),
      ...(language === undefined ? {} : { language: { value: languageTags[language] } }),
    }),
  );
}

/** From the second page on: what this is and its reference, for a page that went astray. */
function runningHead({ title, reference }: MinutesDocument): Header {
  const small = { size: 16, color: muted };
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ text: oneLine(title), ...small }),
          new TextRun({ text: `\t${oneLine(reference)}`, ...small }),
        ],
      }),
    ],
  });
}

function pageNumbers(language: Language): Footer {
  const { page, of } = minutesWords[language];
  const children = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ size: 16, color: muted, children })] }),
    ],
  });
}

const bodyPath = 'word/document.xml';

/** The same file with its tables named and a fixed time on every part; ZIP counts years from 1980 in local time. */
function finished(packed: Uint8Array, { blocks }: MinutesDocument): Uint8Array {
  const captions = blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'facts' ? [block.caption] : []));
  const parts: Zippable = {};
  for (const [path, data] of Object.entries(unzipSync(packed))) {
    const bytes = path === bodyPath ? strToU8(withTableCaptions(strFromU8(data), captions)) : data;
    parts[path] = [bytes, { mtime: '1980-01-01T12:00:00' }];
  }
  return zipSync(parts, { level: 9 });
}
