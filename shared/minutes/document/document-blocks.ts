import type { Language } from '../../i18n/language';
import type { Dot } from '../../register/register';

/** A stretch of text; strong where the eye must find it ("Besluit 2021-03:"). */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  /** Of what was typed in another language than that of the paper. */
  readonly language?: Language;
  /** A note number: small and raised. */
  readonly isNote?: boolean;
  /** The lines of the log that it says; the runs of one sentence share them. */
  readonly entries?: readonly Dot[];
}

export interface Column {
  readonly title: string;
  /** Share of the width; the shares of a table add up to 100. */
  readonly width: number;
  readonly isNumeric?: boolean;
  /** Numbers such as "2021-01" that are not broken over two lines. */
  readonly staysWhole?: boolean;
  /** Of typed text in another language than that of the paper. */
  readonly language?: Language;
}

/** One cell: its lines below each other, or after each other where a format has one line only. */
export type Cell = readonly string[];

export interface TableBlock {
  readonly kind: 'table';
  /** Always there for a screen reader; shown only where the heading above does not say the same. */
  readonly caption: string;
  readonly showsCaption: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first column names the row. */
  readonly namesRows: boolean;
  /** The lines of the log that each row says. */
  readonly rowEntries?: readonly (readonly Dot[])[];
}

/** `lead` says what was decided and is kept with the `detail` below it. */
export type ParagraphTone = 'muted' | 'notice' | 'lead' | 'detail';

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly startsPage?: boolean }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly tone?: ParagraphTone }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  /** Names with their values, such as the header of the minutes. */
  | {
      readonly kind: 'facts';
      readonly caption: string;
      readonly showsCaption: boolean;
      readonly rows: readonly { readonly name: string; readonly value: string }[];
    }
  /** Place of the picture of the map; nothing is printed when there is none. */
  | { readonly kind: 'picture'; readonly caption: string; readonly alternative: string }
  | TableBlock;

export interface MinutesDocument {
  readonly language: Language;
  readonly title: string;
  readonly status: readonly Run[];
  readonly reference: string;
  readonly area: string | null;
  /** Day of the session, `YYYY-MM-DD`. */
  readonly date: string;
  readonly blocks: readonly Block[];
}

export function paragraph(text: string, tone?: ParagraphTone): Block {
  return tone === undefined ? { kind: 'paragraph', runs: [{ text }] } : { kind: 'paragraph', runs: [{ text }], tone };
}

/** A table whose heading says what it is; the caption is for screen readers. */
export function tableOf(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | Cell)[])[],
  options: {
    readonly showsCaption?: boolean;
    readonly namesRows?: boolean;
    readonly rowEntries?: readonly (readonly Dot[])[];
  } = {},
): TableBlock {
  return {
    kind: 'table',
    caption,
    showsCaption: options.showsCaption ?? false,
    namesRows: options.namesRows ?? true,
    ...(options.rowEntries === undefined ? {} : { rowEntries: options.rowEntries }),
    columns,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? [cell] : cell))),
  };
}

/** Whether a table is small enough to stand on one page: a break in it would save nothing and cost the overview. */
export function staysTogether({ rows }: TableBlock): boolean {
  const letters = rows.flat(2).reduce((sum, line) => sum + line.length, 0);
  return rows.length <= 6 && letters <= 400;
}

/** A map of the session's end as PNG, with its size in pixels. */
export interface MapImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}
