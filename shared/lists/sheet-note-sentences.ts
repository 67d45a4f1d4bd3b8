import type { Language, Translated } from '../i18n/language';
import type { NotedCells, SheetNotes } from '../workbook/sheet';

interface NoteWords {
  readonly hidden: (rows: number, columns: number) => string;
  readonly unknownResults: (cells: string) => string;
  readonly errors: (cells: string) => string;
  readonly andMore: (cells: string, more: number) => string;
}

const words: Translated<NoteWords> = {
  nl: {
    hidden: (rows, columns) => {
      const parts = [
        ...(rows === 0 ? [] : [rows === 1 ? '1 rij' : `${rows} rijen`]),
        ...(columns === 0 ? [] : [columns === 1 ? '1 kolom' : `${columns} kolommen`]),
      ];
      const verb = rows + columns === 1 ? 'is in de werkmap verborgen en doet' : 'zijn in de werkmap verborgen en doen';
      return `${parts.join(' en ')} ${verb} niet mee. Maak zichtbaar wat wel mee moet, bewaar de werkmap en kies die opnieuw.`;
    },
    unknownResults: (cells) =>
      `Van een formule is geen uitkomst bewaard: ${cells}. Open de werkmap in Excel, bewaar die en kies die opnieuw.`,
    errors: (cells) => `In een cel staat een fout van de spreadsheet: ${cells}. Die telt als leeg.`,
    andMore: (cells, more) => `${cells} en nog ${more}`,
  },
  en: {
    hidden: (rows, columns) => {
      const parts = [
        ...(rows === 0 ? [] : [rows === 1 ? '1 row' : `${rows} rows`]),
        ...(columns === 0 ? [] : [columns === 1 ? '1 column' : `${columns} columns`]),
      ];
      const verb = rows + columns === 1 ? 'is hidden in the workbook and does' : 'are hidden in the workbook and do';
      return `${parts.join(' and ')} ${verb} not take part. Show what should come along, save the workbook and choose it again.`;
    },
    unknownResults: (cells) =>
      `The result of a formula was not saved: ${cells}. Open the workbook in Excel, save it and choose it again.`,
    errors: (cells) => `A cell holds an error of the spreadsheet: ${cells}. It counts as empty.`,
    andMore: (cells, more) => `${cells} and ${more} more`,
  },
};

/** What of a sheet was left where it is, with what to do about it; empty when all of it was read. */
export function sheetNoteSentences(notes: SheetNotes, language: Language): readonly string[] {
  const { hiddenRows, hiddenColumns, errors, unknownResults } = notes;
  const say = words[language];
  const cells = ({ first, count }: NotedCells): string => {
    const more = count - first.length;
    return more > 0 ? say.andMore(first.join(', '), more) : first.join(', ');
  };
  return [
    ...(hiddenRows + hiddenColumns === 0 ? [] : [say.hidden(hiddenRows, hiddenColumns)]),
    ...(unknownResults.count === 0 ? [] : [say.unknownResults(cells(unknownResults))]),
    ...(errors.count === 0 ? [] : [say.errors(cells(errors))]),
  ];
}
