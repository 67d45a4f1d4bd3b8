import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { type Block, type Cell, type Column, staysTogether, type TableBlock } from '../document/document-blocks';
import { accent, muted, rule, tint } from './minutes-styles';
import { cellRuns } from './text-runs';

/** Width between the margins of an A4 page with 20 mm on each side, in twentieths of a point. */
export const textWidth = 9638;

const margins = { marginUnitType: WidthType.DXA, top: 70, bottom: 70, left: 100, right: 100 } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const thinLine = { style: BorderStyle.SINGLE, size: 4, color: rule } as const;
const headLine = { style: BorderStyle.SINGLE, size: 8, color: accent } as const;

/** A table whose first row is repeated on every page and whose rows are never cut in two. */
export function tableWith(table: TableBlock): Table {
  const { columns, rows, namesRows } = table;
  const isKept = staysTogether(table);
  const widths = widthsOf(columns.map((column) => column.width));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new TableCell({
          ...cellOptions(widths[index] ?? 0),
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
          borders: { bottom: headLine },
          verticalAlign: 'bottom',
          children: [line(column.title, 'ColumnHead', column)],
        }),
    ),
  });
  const body = rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        keepNext: isKept && at < rows.length - 1,
        children: row.map((cell, index) =>
          bodyCell(cell, columns[index], widths[index] ?? 0, namesRows && index === 0),
        ),
      }),
  );
  return bareTable([head, ...body], widths, { firstRow: true, firstColumn: namesRows });
}

/** Names beside their values; there is no header row, the first column is the header. */
export function factsTable(facts: Extract<Block, { kind: 'facts' }>): Table {
  const widths = widthsOf([30, 70]);
  const [nameWidth = 0, valueWidth = 0] = widths;
  const rows = facts.rows.map(
    ({ name, value }, index) =>
      new TableRow({
        cantSplit: true,
        keepNext: index < facts.rows.length - 1,
        children: [
          new TableCell({
            ...cellOptions(nameWidth),
            borders: index === 0 ? { top: thinLine, bottom: thinLine } : { bottom: thinLine },
            children: [
              new Paragraph({ style: 'CellText', children: cellRuns(name, 30, { bold: true, color: muted }) }),
            ],
          }),
          new TableCell({
            ...cellOptions(valueWidth),
            borders: index === 0 ? { top: thinLine, bottom: thinLine } : { bottom: thinLine },
            children: [new Paragraph({ style: 'CellText', children: cellRuns(value, 70) })],
          }),
        ],
      }),
  );
  return bareTable(rows, widths, { firstRow: false, firstColumn: true });
}

function bareTable(
  rows: readonly TableRow[],
  widths: readonly number[],
  look: { readonly firstRow: boolean; readonly firstColumn: boolean },
): Table {
  return new Table({
    rows: [...rows],
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins,
    tableLook: { ...look, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
  });
}

function bodyCell(cell: Cell, column: Column | undefined, width: number, isName: boolean): TableCell {
  return new TableCell({
    ...cellOptions(width),
    borders: { bottom: thinLine },
    children: cell.map((text) => line(text, cell.length > 1 ? 'CellLine' : 'CellText', column, isName)),
  });
}

function cellOptions(width: number): Pick<ITableCellOptions, 'width'> {
  return { width: { size: width, type: WidthType.DXA } };
}

function line(text: string, style: string, column: Column | undefined, bold = false): Paragraph {
  return new Paragraph({
    style,
    ...(column?.isNumeric ? { alignment: AlignmentType.RIGHT } : {}),
    children: cellRuns(text, column?.width ?? 100, bold ? { bold } : {}),
  });
}

/** Shares of the text width in whole units; the last column takes what rounding leaves. */
function widthsOf(shares: readonly number[]): readonly number[] {
  const widths = shares.map((share) => Math.floor((share / 100) * textWidth));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

/** Word joins two tables that stand against each other; an empty line keeps them apart. */
export function gapAfterTable(): Paragraph {
  const spacing = { before: 0, after: 0, line: 200, lineRule: LineRuleType.EXACT };
  return new Paragraph({ spacing, children: [] });
}
