import type { Language, Translated } from '../i18n/language';
import type { ListSource } from './open-list';
import type { NotedCells } from './workbook/sheet';

const counted = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
const listed = (parts: readonly string[], and: string): string =>
  parts.length < 3 ? parts.join(` ${and} `) : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

const nl = {
  hidden: (sheets: number, rows: number, columns: number) => {
    const parts = [
      ...counted(sheets, 'blad', 'bladen'),
      ...counted(rows, 'rij', 'rijen'),
      ...counted(columns, 'kolom', 'kolommen'),
    ];
    const verb =
      sheets + rows + columns === 1 ? 'is in de werkmap verborgen en doet' : 'zijn in de werkmap verborgen en doen';
    return `${listed(parts, 'en')} ${verb} niet mee. Maak zichtbaar wat wel mee moet, bewaar de werkmap en kies die opnieuw.`;
  },
  tooLarge: (sheets: number) =>
    `${counted(sheets, 'blad is', 'bladen zijn').join('')} te groot voor een lijst en ${sheets === 1 ? 'doet' : 'doen'} niet mee. Zet een lijst die daar staat in een nieuwe werkmap en kies die.`,
  mergedQuantities: (cells: string) =>
    `Een bedrag of aantal hectares is van meer rijen samen: ${cells}. Het telt alleen in de eerste van die rijen.`,
  unknownResults: (cells: string) =>
    `Van een formule is geen uitkomst bewaard: ${cells}. Open de werkmap in Excel, bewaar die en kies die opnieuw.`,
  errors: (cells: string) => `In een cel staat een fout van de spreadsheet: ${cells}. Die telt als leeg.`,
  andMore: (cells: string, more: number) => `${cells} en nog ${more}`,
};

const en = {
  hidden: (sheets, rows, columns) => {
    const parts = [
      ...counted(sheets, 'sheet', 'sheets'),
      ...counted(rows, 'row', 'rows'),
      ...counted(columns, 'column', 'columns'),
    ];
    const verb =
      sheets + rows + columns === 1 ? 'is hidden in the workbook and does' : 'are hidden in the workbook and do';
    return `${listed(parts, 'and')} ${verb} not take part. Show what should come along, save the workbook and choose it again.`;
  },
  tooLarge: (sheets) =>
    `${counted(sheets, 'sheet is', 'sheets are').join('')} too large for a list and ${sheets === 1 ? 'does' : 'do'} not take part. Put a list that stands there into a new workbook and choose that.`,
  mergedQuantities: (cells) =>
    `An amount or a number of hectares is of several rows together: ${cells}. It counts in the first of those rows only.`,
  unknownResults: (cells) =>
    `The result of a formula was not saved: ${cells}. Open the workbook in Excel, save it and choose it again.`,
  errors: (cells) => `A cell holds an error of the spreadsheet: ${cells}. It counts as empty.`,
  andMore: (cells, more) => `${cells} and ${more} more`,
} satisfies typeof nl;

const words: Translated<typeof nl> = { nl, en };

/** What of a workbook was left where it is, with what to do about it; empty when all of it was read, and for a text. */
export function sheetNoteSentences(source: ListSource, language: Language): readonly string[] {
  if (source.form === 'text') return [];
  const { hiddenRows, hiddenColumns, errors, unknownResults, mergedQuantities } = source.notes;
  const { hidden, tooLarge } = source.left;
  const say = words[language];
  const cells = ({ first, count }: NotedCells): string => {
    const more = count - first.length;
    return more > 0 ? say.andMore(first.join(', '), more) : first.join(', ');
  };
  return [
    ...(hidden + hiddenRows + hiddenColumns === 0 ? [] : [say.hidden(hidden, hiddenRows, hiddenColumns)]),
    ...(tooLarge === 0 ? [] : [say.tooLarge(tooLarge)]),
    ...(unknownResults.count === 0 ? [] : [say.unknownResults(cells(unknownResults))]),
    ...(errors.count === 0 ? [] : [say.errors(cells(errors))]),
    ...(mergedQuantities.count === 0 ? [] : [say.mergedQuantities(cells(mergedQuantities))]),
  ];
}
