import Dexie, { type Table, type Transaction } from 'dexie';
import type { Entity } from '../../shared/register/document';
import type { StoredEntry } from './stored-entry';

/** How far a table has come in this database: compared with the journal at every opening. */
export interface TableHead {
  readonly id: string;
  readonly name: string;
  /** Number of the last entry stored; equal to the number of entries. */
  readonly n: number;
  /** When that entry was made, and the title of the session it belongs to. */
  readonly lastAt: string | null;
  readonly lastSession: string | null;
}

export interface StoredEntity {
  readonly table: string;
  readonly key: string;
  readonly entity: Entity;
}

export const databaseName = 'gebiedstafel';

/** One version of the database: what changes in its tables, and what must become of the rows that are there. */
export interface DatabaseVersion {
  readonly version: number;
  /** Keys and indexes by table, as Dexie writes them; tables that stay as they were need not be named again. */
  readonly stores: Readonly<Record<string, string | null>>;
  /**
   * Runs in the one transaction in which the browser changes the tables: when it fails, the database is as it was, and
   * tables are opened from their journals.
   */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Every version there has been, oldest first; each is opened through all that follow it. */
export const databaseVersions: readonly DatabaseVersion[] = [
  { version: 1, stores: { heads: 'id', entities: '[table+key], table', log: '[table+n], table' } },
  // Large entries are kept in pieces, which a program of before would take for nothing.
  { version: 2, stores: {} },
];

export const schemaVersion = databaseVersions.length;

/** The working copy of all tables. Rows hold log entries, large ones in pieces; those of an earlier format are brought up to date by `TableStore`. */
export class TablesDatabase extends Dexie {
  declare readonly heads: Table<TableHead, string>;
  declare readonly entities: Table<StoredEntity, [string, string]>;
  declare readonly log: Table<StoredEntry, [string, number]>;

  constructor(name = databaseName, versions = databaseVersions) {
    // Relaxed durability, the default, lost data in 20 of 20 power cuts when measured.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade !== undefined) declared.upgrade((transaction) => upgrade(transaction));
    }
  }
}
