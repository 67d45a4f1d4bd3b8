import type { SidecarStyle } from '../archive/file-names';
import type { Valuation } from '../archive/valuation';
import type { Language } from '../i18n/language';

export const themes = ['system', 'light', 'dark'] as const;

/** What the program remembers for this user, apart from any table. */
export interface Settings {
  /** null: follow the operating system. */
  readonly language: Language | null;
  readonly theme: (typeof themes)[number];
  readonly projector: ProjectorSettings;
  /** Newest first. */
  readonly recentTables: readonly RecentTable[];
  readonly laptop: LaptopSettings;
  /** The boards that somebody chose for the minutes of a table; the latest choice first. */
  readonly minutesBoards: readonly BoardsOfTable[];
  /** What was said about the archive package of a table; the latest first. */
  readonly archives: readonly ArchiveOfTable[];
  /** Tables of which the claims are not held against those of the open one. */
  readonly tablesLeftOut: readonly string[];
}

export interface BoardsOfTable {
  readonly table: string;
  /** Ids of boards; a newer version may know more of them than this one. */
  readonly boards: readonly string[];
}

/** What the next archive package of a table begins with. */
export interface ArchiveOfTable {
  readonly table: string;
  /** The organisation that the table belongs to. */
  readonly creator: string;
  readonly contact: string;
  readonly valuation: Valuation;
  readonly sidecars: SidecarStyle;
}

/** How this computer is known to the others that work on the same tables. */
export interface LaptopSettings {
  /** Random, made at the first start; empty before. */
  readonly id: string;
  /** As its user calls it: "Provincie". Empty: not named. */
  readonly name: string;
}

export interface ProjectorSettings {
  /** The display last chosen by hand; null: the first that does not hold the facilitator window. */
  readonly displayId: number | null;
  /** Larger smallest type, for deep rooms. */
  readonly deepRoom: boolean;
  readonly theme: 'light' | 'dark';
}

export interface RecentTable {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly openedAt: string;
}

export const initialSettings: Settings = {
  language: null,
  theme: 'system',
  projector: { displayId: null, deepRoom: false, theme: 'light' },
  recentTables: [],
  laptop: { id: '', name: '' },
  minutesBoards: [],
  archives: [],
  tablesLeftOut: [],
};

/** How many recent tables are remembered. */
export const recentTablesLimit = 12;

/** Of how many tables the choice of boards is remembered, and what was said about their archive package. */
export const minutesBoardsLimit = 200;
export const archivesLimit = 200;

/** How many tables may be left out of the comparison with others. */
export const tablesLeftOutLimit = 200;
