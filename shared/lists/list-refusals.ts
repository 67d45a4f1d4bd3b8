import { formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import type { ListRefusal } from './open-list';
import { mostRows } from './workbook/unpack-budget';

type Placed = Exclude<ListRefusal, string>;

/** Why a file holds no list, where that is, and what to do. */
export function listRefusalSentence(refusal: ListRefusal, language: Language): string {
  if (typeof refusal === 'string') return plain[language][refusal];
  const { open_quote: quote, too_many_rows: rows } = placed[language];
  return refusal.code === 'open_quote' ? quote(refusal.line) : rows(refusal.sheet, formatNumber(mostRows, language));
}

const nl = {
  open_quote: (line: number) =>
    `Op regel ${line} begint een cel met een aanhalingsteken (") dat nergens sluit. Haal het weg of sluit het, en kies het bestand opnieuw.`,
  too_many_rows: (sheet: string, most: string) =>
    `Blad “${sheet}” heeft meer rijen dan een spreadsheet kan hebben (${most}). Zet alleen de lijst in een nieuwe werkmap en kies die.`,
} satisfies Readonly<Record<Placed['code'], unknown>>;

const placed: Translated<typeof nl> = {
  nl,
  en: {
    open_quote: (line) =>
      `On line ${line} a cell begins with a quotation mark (") that is never closed. Remove or close it, and choose the file again.`,
    too_many_rows: (sheet, most) =>
      `Sheet “${sheet}” has more rows than a spreadsheet can have (${most}). Put only the list into a new workbook and choose that.`,
  },
};

const plain: Translated<Readonly<Record<Exclude<ListRefusal, Placed>, string>>> = {
  nl: {
    empty: 'Dit bestand is leeg. Kies een ander bestand.',
    is_hidden:
      'In wat deze werkmap laat zien, staat geen kop die de app kent; een deel is verborgen. Maak zichtbaar waar de lijst staat, bewaar de werkmap en kies die opnieuw.',
    too_large: 'Dit bestand is te groot voor een lijst. Zet alleen de lijst in een nieuwe werkmap en kies die.',
    is_protected:
      'Deze werkmap is met een wachtwoord versleuteld. Open die in Excel, haal het wachtwoord weg (Bestand, Info) en kies die opnieuw.',
    is_other_workbook:
      'Dit is een ouder of ander soort werkmap. Open die in Excel of LibreOffice, kies Opslaan als “Excel-werkmap (.xlsx)” en kies dat bestand.',
    is_no_workbook: 'In dit bestand zitten geen bladen. Kies een werkmap (.xlsx of .ods) of een CSV-bestand.',
    is_damaged:
      'Deze werkmap is beschadigd of niet helemaal gekopieerd. Open die in Excel, bewaar die en kies die opnieuw.',
    is_web_page:
      'Dit is een webpagina die als spreadsheet is opgeslagen. Open die in Excel, kies Opslaan als “Excel-werkmap (.xlsx)” en kies dat bestand.',
    no_headings:
      'In dit bestand staat geen kop die de app kent. Zet boven de kolom met namen bijvoorbeeld “Organisatie”, “Opgave” of “Actie”.',
    is_matrix: 'Dit is een matrix van opgaven en partijen. Lees die als CSV in op het bord Matrix.',
  },
  en: {
    empty: 'This file is empty. Choose another file.',
    is_hidden:
      'In what this workbook shows there is no heading that the app knows; part of it is hidden. Show the place of the list, save the workbook and choose it again.',
    too_large: 'This file is too large for a list. Put only the list into a new workbook and choose that.',
    is_protected:
      'This workbook is encrypted with a password. Open it in Excel, remove the password (File, Info) and choose it again.',
    is_other_workbook:
      'This is an older or another kind of workbook. Open it in Excel or LibreOffice, save it as “Excel workbook (.xlsx)” and choose that file.',
    is_no_workbook: 'There are no sheets in this file. Choose a workbook (.xlsx or .ods) or a CSV file.',
    is_damaged: 'This workbook is damaged or was not copied as a whole. Open it in Excel, save it and choose it again.',
    is_web_page:
      'This is a web page that was saved as a spreadsheet. Open it in Excel, save it as “Excel workbook (.xlsx)” and choose that file.',
    no_headings:
      'This file has no heading that the app knows. Put for example “Organisation”, “Task” or “Action” above the column with names.',
    is_matrix: 'This is a matrix of tasks and parties. Read it in as CSV on the board Matrix.',
  },
};
