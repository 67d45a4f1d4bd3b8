import { OdsCell } from './ods-cell';
import { OdsRow, OdsTable } from './ods-table';
import { scanPart } from './scan-xml';
import type { Sheet, Workbook } from './sheet';
import type { UnpackBudget } from './unpack-budget';
import type { ZipPart } from './zip-parts';

/**
 * Reads the sheets of an OpenDocument workbook.
 * @throws DamagedFile, TooMuchInside, TooManyRows
 */
export function readOdsSheets(content: ZipPart, budget: UnpackBudget): Workbook {
  const sheets: Sheet[] = [];
  let hiddenSheets = 0;
  /** Styles of sheets that are not shown. */
  const hidden = new Set<string>();
  let style = '';
  let [table, row, cell]: [OdsTable | null, OdsRow | null, OdsCell | null] = [null, null, null];
  scanPart(content, budget, {
    open(name, attribute) {
      if (cell !== null) cell.open(name, attribute);
      else if (name === 'style') style = attribute('style:name') ?? '';
      else if (name === 'table-properties') {
        if (attribute('table:display') === 'false') hidden.add(style);
      } else if (name === 'table') {
        // What is not shown is not read either.
        const isHidden = hidden.has(attribute('table:style-name') ?? '');
        if (isHidden) hiddenSheets += 1;
        table = isHidden ? null : new OdsTable(attribute, budget);
      } else if (table === null) return;
      else if (name === 'table-column') table.addColumn(attribute);
      else if (name === 'table-row') row = new OdsRow(attribute);
      else if (name === 'table-cell' || name === 'covered-table-cell') cell = new OdsCell(attribute);
    },
    text(text) {
      cell?.add(text);
    },
    close(name) {
      if (cell !== null) {
        if (!cell.close()) return;
        row?.add(cell);
        cell = null;
      } else if (name === 'table-row' && row !== null) {
        table?.addRow(row);
        row = null;
      } else if (name === 'table' && table !== null) {
        sheets.push(table.finish());
        table = null;
      }
    },
  });
  return { sheets, hiddenSheets };
}
