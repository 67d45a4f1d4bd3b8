import { type IPropertiesOptions, LineRuleType } from 'docx';

/** Colours of the printed minutes, the same as in `minutesStyle`. */
export const ink = '16202C';
export const muted = '44515F';
export const accent = '123F78';
export const rule = 'C3CCD6';
export const tint = 'F2F5F9';

/**
 * One family for the whole document. Where it is not installed Word takes the alternative named in the font table and
 * else its own default; the document never depends on the typeface for its layout.
 */
export const typeface = 'Atkinson Hyperlegible Next';

/** The house style as real Word styles, so that the reader's outline, navigation and own template work on it. */
export function minutesStyles(languageTag: string): NonNullable<IPropertiesOptions['styles']> {
  // LibreOffice takes a line height without a rule for an exact one, and cuts pictures off at it.
  const lineRule = LineRuleType.AUTO;
  const heading = { color: accent, bold: true, font: typeface };
  return {
    default: {
      document: {
        run: { font: typeface, size: 21, color: ink, language: { value: languageTag } },
        paragraph: { spacing: { after: 120, line: 276, lineRule } },
      },
      title: {
        run: { ...heading, size: 46 },
        paragraph: { spacing: { before: 0, after: 160, line: 264, lineRule } },
      },
      heading1: {
        run: { ...heading, size: 29 },
        paragraph: { spacing: { before: 400, after: 140 }, keepNext: true, keepLines: true },
      },
      heading2: {
        run: { ...heading, size: 23 },
        paragraph: { spacing: { before: 280, after: 60 }, keepNext: true, keepLines: true },
      },
      caption: {
        run: { bold: true, italics: false, color: ink, size: 21, font: typeface },
        paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        id: 'CellText',
        name: 'Cell Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 18 },
        paragraph: { spacing: { before: 0, after: 0, line: 259, lineRule } },
      },
      // Steps, reservations and conditions in one cell: where the next begins is seen at its edge.
      {
        id: 'CellLine',
        name: 'Cell Line',
        basedOn: 'CellText',
        quickFormat: true,
        paragraph: { indent: { left: 140, hanging: 140 }, spacing: { before: 0, after: 40, line: 259, lineRule } },
      },
      {
        id: 'ColumnHead',
        name: 'Column Head',
        basedOn: 'CellText',
        quickFormat: true,
        run: { bold: true },
        paragraph: { keepNext: true },
      },
      { id: 'MutedText', name: 'Muted Text', basedOn: 'Normal', quickFormat: true, run: { color: muted } },
    ],
  };
}
