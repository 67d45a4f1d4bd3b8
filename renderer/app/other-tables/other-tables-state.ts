import type { TableClaims } from '../../../shared/other-tables/table-claims';

/** Another table whose claims are held against those of the open one. */
export interface OtherTable {
  /** Its id on this laptop, or a name of its own for a file. */
  readonly key: string;
  readonly name: string;
  readonly source: 'laptop' | 'file';
  /** Null: it is not whole in its working copy, or was not read. */
  readonly claims: TableClaims | null;
  /** The reading failed: that says nothing of the table, and another time may do. */
  readonly hasFailed: boolean;
  readonly isLeftOut: boolean;
}

export interface OtherTablesState {
  /** Some are still being read. */
  readonly isReading: boolean;
  readonly tables: readonly OtherTable[];
}

/**
 * The claims to compare with: those of every table that is read and not left out. Of a table that is here and in a file,
 * what was changed last counts.
 */
export function comparedClaims({ tables }: OtherTablesState): readonly TableClaims[] {
  const latest = new Map<string, TableClaims>();
  for (const { claims, isLeftOut } of tables) {
    if (claims === null || isLeftOut) continue;
    const known = latest.get(claims.id);
    if (known === undefined || momentOf(known) < momentOf(claims)) latest.set(claims.id, claims);
  }
  return [...latest.values()];
}

function momentOf({ lastAt }: TableClaims): number {
  return lastAt === null ? 0 : Date.parse(lastAt);
}
