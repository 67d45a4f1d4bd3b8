import { strToU8, type Zippable, zipSync } from 'fflate';
import { openWorkbook } from '../../../../shared/lists/workbook/open-workbook';
import type { Sheet } from '../../../../shared/lists/workbook/sheet';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a workbook of Excel is made of here, as far as a test says something about it. */
export interface WorkbookParts {
  /** The inside of `worksheet`, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Insides of `si`. */
  readonly strings?: readonly string[];
  /** A format for each style, from style 1 on. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  /** By the name of the sheet. */
  readonly states?: Readonly<Record<string, string>>;
  readonly level?: 0 | 9;
}

/** A workbook as Excel shapes it, made by hand. */
export function xlsxOf({
  sheets,
  strings = [],
  formats = [],
  date1904 = false,
  states = {},
  level = 9,
}: WorkbookParts) {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const files: Zippable = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packages}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names
        .map(
          (name, at) =>
            `<sheet name="${name}" sheetId="${at + 1}" state="${states[name] ?? 'visible'}" r:id="s${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}">${names.map((_, at) => relation(`s${at + 1}`, 'worksheet', `/xl/worksheets/sheet${at + 1}.xml`)).join('')}${relation('st', 'styles', 'styles.xml')}${relation('ss', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
  };
  for (const [at, name] of names.entries()) {
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(`<worksheet xmlns="${main}">${sheets[name]}</worksheet>`);
  }
  return zipSync(files, { level });
}

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

/** An OpenDocument workbook with these tables; the style "weg" hides a table. */
export function odsOf(tables: string): Uint8Array {
  const style = '<style:style style:name="weg"><style:table-properties table:display="false"/></style:style>';
  return zipSync({
    mimetype: strToU8(spreadsheet),
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" manifest:media-type="${spreadsheet}"/></manifest:manifest>`,
    ),
    'content.xml': strToU8(`<office:document-content>${style}${tables}</office:document-content>`),
  });
}

export function odsTable(rows: string, style = 'gewoon'): string {
  return `<table:table table:name="A" table:style-name="${style}">${rows}</table:table>`;
}

export function odsCell(text: string, more = ''): string {
  return `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A row of cells with texts inside them. */
export function inlineRow(row: number, texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`);
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** A sheet with a list: the first row has the headings. */
export function sheetOf(rows: readonly (readonly string[])[]): string {
  return `<sheetData>${rows.map((cells, at) => inlineRow(at + 1, cells)).join('')}</sheetData>`;
}

export function sheetsIn(bytes: Uint8Array): readonly Sheet[] {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value.sheets;
}

/** The rows of the first sheet. */
export function cellsIn(parts: WorkbookParts): readonly (readonly string[])[] {
  return (sheetsIn(xlsxOf(parts))[0] as Sheet).records.map(({ cells }) => cells);
}
