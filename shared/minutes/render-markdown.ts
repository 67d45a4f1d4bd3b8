import type { Block, Cell, MinutesDocument, Run, TableBlock } from './document/document-blocks';
import { oneLine } from './document/document-texts';
import { type MinutesPart, minutesDocument } from './document/minutes-document';
import type { Minutes } from './minutes';

/** The minutes, or one of their lists, as GitHub-flavoured Markdown; typed text cannot become markup. */
export function renderMarkdown(minutes: Minutes, { part = 'minutes' }: { readonly part?: MinutesPart } = {}): string {
  return markdownOf(minutesDocument(minutes, part));
}

function markdownOf(document: MinutesDocument): string {
  const parts = [
    `# ${lineStart(escapeText(document.title))}`,
    runs(document.status),
    ...document.blocks.flatMap(block),
  ];
  return `${parts.join('\n\n')}\n`;
}

function block(part: Block): readonly string[] {
  switch (part.kind) {
    case 'heading':
      return [`${'#'.repeat(part.level)} ${escapeText(part.text)}`];
    case 'paragraph':
      return [lineStart(runs(part.runs))];
    case 'list':
      return [part.items.map((item) => `- ${lineStart(runs(item))}`).join('\n')];
    case 'facts': {
      const rows = part.rows.map(({ name, value }) => `| ${escapeText(name)} | ${escapeText(value)} |`);
      return [...caption(part), ['| | |', '|---|---|', ...rows].join('\n')];
    }
    case 'table':
      return [...caption(part), table(part)];
    case 'picture':
      // Markdown is text; what the picture shows is in the tables below it and in the annex.
      return [];
  }
}

function caption({
  caption: text,
  showsCaption,
}: {
  readonly caption: string;
  readonly showsCaption: boolean;
}): readonly string[] {
  return showsCaption ? [`${lineStart(escapeText(text))}:`] : [];
}

function table({ columns, rows }: TableBlock): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => escapeText(column.title))),
    `|${columns.map((column) => (column.isNumeric ? '---:' : '---')).join('|')}|`,
    ...rows.map((row) => line(row.map(cellText))),
  ].join('\n');
}

function cellText(cell: Cell): string {
  return cell.map(escapeText).join(' ');
}

function runs(parts: readonly Run[]): string {
  return parts
    .map(({ text, strong }) => {
      if (strong) return `**${escapeText(text)}**`;
      // A run that follows a label keeps the space between them.
      return `${text.startsWith(' ') ? ' ' : ''}${escapeText(text)}`;
    })
    .join('');
}

/** Typed text as plain text in the middle of a line: no emphasis, code, link, HTML, entity or cell border. */
function escapeText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/#(?=#*$)/g, '\\#')
    .replace(/&(?=#?[a-z0-9]+;)/gi, '&amp;')
    .replace(/</g, '&lt;');
}

/** At the start of a line a heading, list, quote or rule begins with a mark; a backslash takes that meaning away. */
function lineStart(escaped: string): string {
  return escaped.replace(/^([#+=>-])/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
