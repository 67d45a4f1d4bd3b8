import type { Language } from '../i18n/language';
import type { OpenedFile } from './files';

/** What a window may know about the running program, asked once at its start. */
export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly platform: string;
  readonly packaged: boolean;
  /** Absolute path of the folder with tables and settings: the place that "saved" means. */
  readonly dataFolder: string;
  /** Whether places to exchange were ever set up on this computer. */
  readonly hasPlaces: boolean;
  readonly displayCount: number;
  /** First of nl and en in the languages of the operating system; nl when it has neither. */
  readonly systemLanguage: Language;
  readonly systemTheme: 'light' | 'dark';
  readonly launch: LaunchOptions;
}

export interface LaunchOptions {
  /** The file the program was started with; handed over once, then null. */
  readonly file: OpenedFile | null;
  /** Why the page was loaded again without being asked, or null at an ordinary start. */
  readonly recoveredFrom: PageFailure | null;
  /** Whether the program that had the data folder before ended without giving it back, as after a power cut. */
  readonly isLockTakenOver: boolean;
  /** `GT_*` switches of a development run, without the prefix, in lower case; empty in a package. */
  readonly flags: Readonly<Record<string, string>>;
}

/** The page's process ended: its reason in the words of the runtime, such as `crashed` or `oom`. */
export interface PageFailure {
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** False: it failed too often, and is left alone. */
  readonly isReloaded: boolean;
}
