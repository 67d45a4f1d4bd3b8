import { base64Of } from '../typeface/base64';
import { type EmbeddedFont, fontFaces } from '../typeface/embedded-font';
import { brokenWords } from './document/broken-words';
import {
  type Block,
  type Cell,
  type Column,
  type MapImage,
  type MinutesDocument,
  type Run,
  staysTogether,
  type TableBlock,
} from './document/document-blocks';
import { printable } from './document/document-texts';
import type { MinutesAnnex } from './document/minutes-annexes';
import { type MinutesPart, minutesDocument } from './document/minutes-document';
import { minutesStyle } from './html/minutes-style';
import type { Minutes } from './minutes';

export interface HtmlOptions {
  readonly part?: MinutesPart;
  /** What stands behind the minutes; nothing when absent. */
  readonly annexes?: readonly MinutesAnnex[] | undefined;
  /** Picture of the map; left out when absent. */
  readonly mapImage?: MapImage | undefined;
  /** Without them a reader sees Calibri or Arial unless the typeface is installed. */
  readonly fonts?: readonly EmbeddedFont[];
}

/**
 * The minutes, or one of their lists, as one self-contained accessible document: language and title set, headings in
 * order, tables with captions and scoped headers, style for the screen and for A4, and a policy that lets it fetch
 * nothing. Everything typed at the table is text: it can become no markup.
 */
export function renderHtml(minutes: Minutes, options: HtmlOptions = {}): string {
  return htmlOf(minutesDocument(minutes, options.part ?? 'minutes', options.annexes), options);
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

function htmlOf(document: MinutesDocument, { mapImage, fonts = [] }: HtmlOptions): string {
  const title = `${printable(document.title)} (${document.reference})`;
  const blocks = document.blocks.map((block, index) => blockOf(block, index === 0, mapImage));
  return [
    '<!doctype html>',
    `<html lang="${document.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Gebiedstafel">',
    `<title>${escapeText(title)}</title>`,
    `<style>${fontFaces(fonts)}${minutesStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeText(document.title)}</h1>`,
    `<p class="status">${runsOf(document.status)}</p>`,
    ...blocks.filter((block) => block !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockOf(block: Block, isFirst: boolean, mapImage: MapImage | undefined): string {
  switch (block.kind) {
    case 'heading': {
      const page = block.startsPage ? ' class="page"' : '';
      return `<h${block.level}${page}>${escapeText(block.text)}</h${block.level}>`;
    }
    case 'paragraph':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${runsOf(block.runs)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${runsOf(item)}</li>`).join('\n')}\n</ul>`;
    case 'facts': {
      const rows = block.rows.map(({ name, value }) => {
        return `<tr><th scope="row">${escapeText(name)}</th><td>${escapeText(value)}</td></tr>`;
      });
      const table = `<table class="facts${isFirst ? ' first' : ''}">`;
      const columns = '<colgroup><col style="width:30%"><col style="width:70%"></colgroup>';
      return [table, captionOf(block), columns, '<tbody>', ...rows, '</tbody>', '</table>'].join('\n');
    }
    case 'table':
      return tableOf(block);
    case 'picture': {
      if (mapImage === undefined) return '';
      const source = `data:image/png;base64,${base64Of(mapImage.bytes)}`;
      const size = `width="${mapImage.width}" height="${mapImage.height}"`;
      const image = `<img src="${source}" ${size} alt="${escapeText(block.alternative)}">`;
      return `<figure role="group">${image}<figcaption>${escapeText(block.caption)}</figcaption></figure>`;
    }
  }
}

function tableOf(table: TableBlock): string {
  const columns = table.columns.map(({ width }) => `<col style="width:${width}%">`).join('');
  const heads = table.columns.map(({ title, isNumeric }) => {
    return `<th scope="col"${isNumeric ? ' class="number"' : ''}>${escapeText(title)}</th>`;
  });
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, index) => {
      const css = classOf(table.columns[index]) + languageOf(table.columns[index]);
      return index === 0 && table.namesRows
        ? `<th scope="row"${css}>${cellText(cell, table.columns[index])}</th>`
        : `<td${css}>${cellText(cell, table.columns[index])}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<div class="wide">',
    staysTogether(table) ? '<table class="together">' : '<table>',
    captionOf(table),
    `<colgroup>${columns}</colgroup>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

function classOf(column: Column | undefined): string {
  if (column?.isNumeric) return ' class="number"';
  return column?.staysWhole ? ' class="whole"' : '';
}

function languageOf(column: Column | undefined): string {
  return column?.language === undefined ? '' : ` lang="${column.language}"`;
}

function captionOf({ caption, showsCaption }: { readonly caption: string; readonly showsCaption: boolean }): string {
  return `<caption${showsCaption ? '' : ' class="unseen"'}>${escapeText(caption)}</caption>`;
}

/**
 * Long compounds may break at their seams. No sign marks the seam: a soft hyphen would stand in the text of a PDF, where
 * the word could then not be found.
 */
function cellText(cell: Cell, column: Column | undefined): string {
  const seam = '<wbr>';
  const lines = cell.map((line) =>
    brokenWords(line, column?.width ?? 100)
      .map((parts) => parts.map(escapeText).join(seam))
      .join(''),
  );
  return lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `<div class="line">${line}</div>`).join('');
}

function runsOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, strong, isNote, language }) => {
      if (isNote) return `<sup>${escapeText(text)}</sup>`;
      const said = language === undefined ? escapeText(text) : `<span lang="${language}">${escapeText(text)}</span>`;
      return strong ? `<strong>${said}</strong>` : said;
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
