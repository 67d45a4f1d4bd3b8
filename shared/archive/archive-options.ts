import type { Language } from '../i18n/language';
import type { MinutesBoardId } from '../minutes/boards/board-ids';
import type { MinutesVersion } from '../minutes/minutes';
import type { SidecarStyle } from './file-names';
import type { Valuation } from './valuation';

export const archiveVersions = ['internal', 'participants', 'public'] as const satisfies readonly MinutesVersion[];

/** The versions as they stand in file names and in the pakbon, which are Dutch in every language of the app. */
export const dutchVersion: Readonly<Record<MinutesVersion, string>> = {
  internal: 'intern',
  participants: 'deelnemers',
  public: 'openbaar',
};

/** What somebody says about a package before it is made. */
export interface ArchiveOptions {
  readonly version: MinutesVersion;
  /** The organisation that the table belongs to ("archiefvormer"). */
  readonly creator: string;
  /** Whom the archive can ask: a function or a shared address. */
  readonly contact: string;
  readonly valuation: Valuation;
  readonly sidecars: SidecarStyle;
  /** Of the minutes and lists; metadata are Dutch, as MDTO is. */
  readonly language: Language;
  /** Names of people that stay in the texts of a version that leaves them out; nobody's when absent. */
  readonly keptNames?: readonly string[] | undefined;
  /** The boards in the minutes; the usual ones when absent. */
  readonly boards?: readonly MinutesBoardId[] | undefined;
}

/** An archive decides on the valuation itself: the app cannot know the category of its selection list. */
export const usualValuation: Valuation = 'N';
export const usualSidecars: SidecarStyle = 'kind';
