import type { JsonValue } from '../../values/json';

/** What a file of another tool says of one thing; nothing of it is believed yet. */
export interface ForeignNode {
  /** As the file calls it. */
  readonly key: string;
  readonly name: string;
  /** Titles of the groups it stands in, the innermost first. */
  readonly groups: readonly string[];
  /** The middle of it in the units of the file; null when it has no place. */
  readonly place: { readonly x: number; readonly y: number } | null;
  readonly attributes: Readonly<Record<string, JsonValue>>;
}

export interface ForeignEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** What stands at the line; '' when nothing does. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, JsonValue>>;
}

/** What of a file cannot be an element or a relation. */
export type LeftOutKind =
  | 'picture'
  | 'hyperedge'
  | 'loose_line'
  | 'line_at_group'
  | 'nameless'
  | 'further_page'
  | 'line_to_itself';

export interface ForeignMap {
  readonly nodes: readonly ForeignNode[];
  readonly edges: readonly ForeignEdge[];
  readonly leftOut: Readonly<Partial<Record<LeftOutKind, number>>>;
}

/** Why a file is no map that can be read. */
export type MapRefusal = 'empty' | 'too_large' | 'too_many' | 'damaged' | 'unknown_form';

/** More than any table has, in bytes and in things. */
export const largestMap = { bytes: 32 * 1024 * 1024, things: 20_000 };

/** Counts what is left out while a file is read. */
export function tally(): {
  readonly leave: (kind: LeftOutKind) => void;
  readonly counts: Partial<Record<LeftOutKind, number>>;
} {
  const counts: Partial<Record<LeftOutKind, number>> = {};
  return {
    counts,
    leave(kind) {
      counts[kind] = (counts[kind] ?? 0) + 1;
    },
  };
}

/**
 * Lines between things that were read. Those that end at a group, at nothing or where they begin are counted as left out.
 * @param groups keys of what holds others and is no thing itself
 */
export function soundEdges(
  edges: readonly ForeignEdge[],
  nodes: readonly ForeignNode[],
  groups: ReadonlySet<string>,
  leave: (kind: LeftOutKind) => void,
): readonly ForeignEdge[] {
  const keys = new Set(nodes.map(({ key }) => key));
  return edges.filter(({ from, to }) => {
    if (keys.has(from) && keys.has(to) && from !== to) return true;
    leave(
      groups.has(from) || groups.has(to)
        ? 'line_at_group'
        : from === to && from !== ''
          ? 'line_to_itself'
          : 'loose_line',
    );
    return false;
  });
}

/** Text of a label without tags, entities, Markdown marks and more than one line: what a person reads as the name. */
export function labelText(label: string): string {
  return label
    .replace(/<(?:br|div|p|li|\/div|\/p|\/li)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/gi, (_, name: string) => entities[name.toLowerCase()] ?? ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
