import type { Block, Cell, MinutesDocument, Run, TableBlock } from './document/document-blocks';
import { oneLine } from './document/document-texts';
import type { MinutesAnnex } from './document/minutes-annexes';
import { type MinutesPart, minutesDocument } from './document/minutes-document';
import type { Minutes } from './minutes';

export interface MarkdownOptions {
  readonly part?: MinutesPart;
  /** What stands behind the minutes; nothing when absent. */
  readonly annexes?: readonly MinutesAnnex[] | undefined;
}

/** The minutes, or one of their lists, as GitHub-flavoured Markdown; typed text cannot become markup. */
export function renderMarkdown(minutes: Minutes, { part = 'minutes', annexes }: MarkdownOptions = {}): string {
  return markdownOf(minutesDocument(minutes, part, annexes));
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
  return joined(parts)
    .map(({ text, strong, isNote }) => {
      if (isNote) return raised(text);
      const written = escapeText(text);
      // Marks stand against the word, and what follows a label keeps the space between them.
      const [before, after] = [text.startsWith(' ') ? ' ' : '', text.endsWith(' ') ? ' ' : ''];
      if (written === '') return before;
      return strong ? `${before}**${written}**${after}` : `${before}${written}${after}`;
    })
    .join('')
    .trim();
}

/** Neighbours that look the same as one stretch: two emphases against each other are none. */
function joined(parts: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (const run of parts) {
    const last = whole.at(-1);
    const isSame = last !== undefined && !last.isNote && !run.isNote && Boolean(last.strong) === Boolean(run.strong);
    if (isSame) whole[whole.length - 1] = { ...last, text: last.text + run.text };
    else whole.push(run);
  }
  return whole;
}

const raisedFigures: Readonly<Record<string, string>> = { '–': '⁻', ',': ' ' };

/** Figures that stand raised in plain text too. */
function raised(text: string): string {
  return text.replace(/./gu, (sign) => raisedFigures[sign] ?? '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? sign);
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
