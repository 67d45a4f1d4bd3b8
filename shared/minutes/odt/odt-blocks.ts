import {
  type Block,
  type Column,
  type MapImage,
  type MinutesDocument,
  type Run,
  staysTogether,
  type TableBlock,
} from '../document/document-blocks';
import { oneLine } from '../document/document-texts';
import { picturePath } from './odt-package';
import { odt, odtCellText, odtText } from './odt-text';

/** Text width and the highest picture that leaves room for its caption, on A4 with margins of 20 and 23 mm; in mm. */
const [textWidth, highestPicture] = [170, 217];

/** The body of the document, and the widths of the columns of its tables as styles of their own. */
export interface OdtBody {
  readonly styles: string;
  readonly text: string;
}

export function odtBody(document: MinutesDocument, mapImage: MapImage | undefined): OdtBody {
  const tables = new TableStyles();
  const text = [
    // The first page has another head than those after it; the title says where that begins.
    odt('text:p', { 'text:style-name': 'FirstTitle' }, odtText(document.title)),
    odt('text:p', { 'text:style-name': 'Status' }, ...runsOf(document.status)),
    ...document.blocks.flatMap((block) => blockOf(block, mapImage, tables)),
  ];
  return { styles: tables.written(), text: text.join('\n') };
}

function blockOf(block: Block, mapImage: MapImage | undefined, tables: TableStyles): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const level = String(block.level - 1);
      const style = block.startsPage ? 'Annex' : `Heading_20_${level}`;
      return [odt('text:h', { 'text:style-name': style, 'text:outline-level': level }, odtText(oneLine(block.text)))];
    }
    case 'paragraph': {
      const style = block.tone === undefined ? 'Text_20_body' : paragraphStyles[block.tone];
      return [odt('text:p', { 'text:style-name': style }, ...runsOf(block.runs))];
    }
    case 'list': {
      const items = block.items.map((item) =>
        odt('text:list-item', {}, odt('text:p', { 'text:style-name': 'ListItem' }, ...runsOf(item))),
      );
      return [odt('text:list', { 'text:style-name': 'Bullets' }, ...items)];
    }
    case 'facts':
      return [...captionOf(block), factsOf(block, tables), gap];
    case 'table':
      return [...captionOf(block), tableOf(block, tables), gap];
    case 'picture':
      return mapImage === undefined ? [] : pictureOf(block, mapImage);
  }
}

const paragraphStyles = { muted: 'Muted', notice: 'Notice', lead: 'Lead', detail: 'Detail' } as const;

/** Two tables that stand against each other would be taken for one. */
const gap = odt('text:p', { 'text:style-name': 'Gap' });

function runsOf(runs: readonly Run[]): readonly string[] {
  return runs.map(({ text, strong, isNote, language }) => {
    const style = `${isNote ? 'Note' : strong ? 'Strong' : 'Plain'}${language ?? ''}`;
    return odt('text:span', { 'text:style-name': style }, spaced(odtText(text)));
  });
}

/** Space at the edge of a stretch of text would be dropped. */
function spaced(text: string): string {
  return text.replace(/^ /, '<text:s/>').replace(/ $/, '<text:s/>');
}

interface Captioned {
  readonly caption: string;
  readonly showsCaption: boolean;
}

function captionOf({ caption, showsCaption }: Captioned): readonly string[] {
  return showsCaption ? [odt('text:p', { 'text:style-name': 'TableCaption' }, odtText(caption))] : [];
}

function cell(style: string, paragraphs: readonly string[]): string {
  return odt('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, ...paragraphs);
}

function paragraphIn(
  text: string,
  { width, isNumeric }: Pick<Column, 'width' | 'isNumeric'>,
  isName: boolean,
  isOneOfSeveral = false,
): string {
  const ordinary = isOneOfSeveral ? 'CellLine' : 'CellText';
  const style = isNumeric ? 'CellNumber' : isName ? 'CellName' : ordinary;
  return odt('text:p', { 'text:style-name': style }, odtCellText(text, width));
}

function tableOf(table: TableBlock, tables: TableStyles): string {
  const { columns, rows, namesRows } = table;
  const head = columns.map((column) =>
    cell('HeadCell', [
      odt(
        'text:p',
        { 'text:style-name': column.isNumeric ? 'HeadNumber' : 'ColumnHead' },
        odtCellText(column.title, column.width),
      ),
    ]),
  );
  const body = rows.map((row) => {
    const cells = row.map((lines, at) => {
      const column = columns[at] ?? { width: 100 };
      return cell(
        'BodyCell',
        lines.map((line) => paragraphIn(line, column, namesRows && at === 0, lines.length > 1)),
      );
    });
    return odt('table:table-row', { 'table:style-name': 'Row' }, ...cells);
  });
  return odt(
    'table:table',
    { 'table:name': tables.nameOf(table.caption), 'table:style-name': staysTogether(table) ? 'Whole' : 'Table' },
    odt('table:title', {}, odtText(oneLine(table.caption))),
    ...tables.columns(columns.map(({ width }) => width)),
    odt('table:table-header-rows', {}, odt('table:table-row', { 'table:style-name': 'Row' }, ...head)),
    ...body,
  );
}

function factsOf(facts: Extract<Block, { kind: 'facts' }>, tables: TableStyles): string {
  const rows = facts.rows.map(({ name, value }) =>
    odt(
      'table:table-row',
      { 'table:style-name': 'Row' },
      cell('BodyCell', [odt('text:p', { 'text:style-name': 'FactName' }, odtCellText(name, 30))]),
      cell('BodyCell', [paragraphIn(value, { width: 70 }, false)]),
    ),
  );
  return odt(
    'table:table',
    { 'table:name': tables.nameOf(facts.caption), 'table:style-name': 'Whole' },
    odt('table:title', {}, odtText(oneLine(facts.caption))),
    ...tables.columns([30, 70]),
    ...rows,
  );
}

function pictureOf(
  { caption, alternative }: Extract<Block, { kind: 'picture' }>,
  { width, height }: MapImage,
): readonly string[] {
  const scale = Math.min(textWidth / width, highestPicture / height);
  const size = (pixels: number): string => `${(pixels * scale).toFixed(2)}mm`;
  const image = odt('draw:image', {
    'xlink:href': picturePath,
    'xlink:type': 'simple',
    'xlink:show': 'embed',
    'xlink:actuate': 'onLoad',
  });
  const frame = odt(
    'draw:frame',
    {
      'draw:style-name': 'Picture',
      'draw:name': 'kaart',
      'text:anchor-type': 'as-char',
      'svg:width': size(width),
      'svg:height': size(height),
    },
    image,
    odt('svg:title', {}, odtText(oneLine(caption))),
    odt('svg:desc', {}, odtText(oneLine(alternative))),
  );
  return [
    odt('text:p', { 'text:style-name': 'PictureLine' }, frame),
    odt('text:p', { 'text:style-name': 'Muted' }, odtText(caption)),
  ];
}

/** A style for each width of column that occurs, and a name for each table that no other has. */
class TableStyles {
  readonly #widths = new Map<number, string>();
  readonly #names = new Map<string, number>();

  columns(widths: readonly number[]): readonly string[] {
    return widths.map((width) => {
      const style = this.#widths.get(width) ?? `Column${this.#widths.size + 1}`;
      this.#widths.set(width, style);
      return odt('table:table-column', { 'table:style-name': style });
    });
  }

  nameOf(caption: string): string {
    const plain = oneLine(caption).replace(/[^\p{L}\p{N} ]/gu, '') || 'Tabel';
    const count = (this.#names.get(plain) ?? 0) + 1;
    this.#names.set(plain, count);
    return count === 1 ? plain : `${plain} ${count}`;
  }

  written(): string {
    return [...this.#widths]
      .map(([width, name]) =>
        odt(
          'style:style',
          { 'style:name': name, 'style:family': 'table-column' },
          odt('style:table-column-properties', {
            'style:column-width': `${((width / 100) * textWidth).toFixed(2)}mm`,
          }),
        ),
      )
      .join('\n');
  }
}
