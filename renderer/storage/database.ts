import Dexie, { type Table } from 'dexie';
import type { LogEntry } from '../../shared/log/log-entry';
import type { Entity } from '../../shared/register/document';

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

export interface StoredEntry {
  readonly table: string;
  readonly n: number;
  readonly entry: LogEntry;
}

export const databaseName = 'gebiedstafel';
export const schemaVersion = 1;

/** Schema version 1: every later version gets a migration with a fixture of this one. */
export class TablesDatabase extends Dexie {
  declare readonly heads: Table<TableHead, string>;
  declare readonly entities: Table<StoredEntity, [string, string]>;
  declare readonly log: Table<StoredEntry, [string, number]>;

  constructor(name = databaseName) {
    // Relaxed durability, the default, lost data in 20 of 20 power cuts when measured.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(schemaVersion).stores({
      heads: 'id',
      entities: '[table+key], table',
      log: '[table+n], table',
    });
  }
}
