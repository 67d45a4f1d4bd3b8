import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { initialSettings, recentTablesLimit, type Settings } from '../../shared/ipc/settings';
import { settingsShape } from '../../shared/ipc/settings-schema';
import { writeAtomically } from '../disk/atomic-write';
import { foundSettings, readSettingsText, settingsFileIn } from './opening-look';
import { type SavedWindow, savedWindowOf } from './window-state';

interface SettingsFile {
  readonly settings: Settings;
  /** Where the facilitator window was; null before the first time. */
  readonly window: SavedWindow | null;
  /** Where backups go, as chosen by hand; null: the usual folder. */
  readonly backupFolder: string | null;
  /** Where they went before; backups are left there, which must be found when names are erased or a table is wiped. */
  readonly earlierBackupFolders: readonly string[];
  /** Made by a newer version, which may know more than is kept here: read and never written. */
  readonly isNewer: boolean;
}

export const settingsVersion = 1;

/**
 * Reads a settings file field by field: what is damaged or unknown falls back to its default, the rest is kept.
 * Settings are a convenience; no state of this file may stop the program from starting.
 */
export function parseSettingsFile(text: string | null): SettingsFile {
  const { version, settings, window, backupFolder, earlierBackupFolders } = foundSettings(text);
  const kept = Object.entries(settingsShape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(settings[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return {
    settings: { ...initialSettings, ...Object.fromEntries(kept) },
    window: savedWindowOf(window),
    isNewer: typeof version === 'number' && version > settingsVersion,
    backupFolder: isFolder(backupFolder) ? backupFolder : null,
    earlierBackupFolders: Array.isArray(earlierBackupFolders) ? earlierBackupFolders.filter(isFolder) : [],
  };
}

const isFolder = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The text of a settings file. */
export function settingsText({ isNewer: _, ...content }: SettingsFile): string {
  return `${JSON.stringify({ version: settingsVersion, ...content }, null, 2)}\n`;
}

/** The user's settings, in memory and in `settings.json` in the data folder. */
export class SettingsStore {
  readonly #file: string;
  #content: SettingsFile;
  #isDirty = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(dataFolder: string) {
    this.#file = settingsFileIn(dataFolder);
    this.#content = parseSettingsFile(readSettingsText(dataFolder));
  }

  get settings(): Settings {
    return this.#content.settings;
  }

  get window(): SavedWindow | null {
    return this.#content.window;
  }

  get backupFolder(): string | null {
    return this.#content.backupFolder;
  }

  change(changes: Partial<Settings>): Settings {
    const settings = { ...this.#content.settings, ...changes };
    const recentTables = settings.recentTables.slice(0, recentTablesLimit);
    this.#replace({ ...this.#content, settings: { ...settings, recentTables } });
    return this.settings;
  }

  rememberWindow(window: SavedWindow): void {
    this.#replace({ ...this.#content, window });
  }

  get earlierBackupFolders(): readonly string[] {
    return this.#content.earlierBackupFolders;
  }

  /** @param before where backups went until now */
  rememberBackupFolder(backupFolder: string, before: string): void {
    const earlier = new Set([...this.#content.earlierBackupFolders, before]);
    earlier.delete(backupFolder);
    this.#replace({ ...this.#content, backupFolder, earlierBackupFolders: [...earlier] });
  }

  /** Nothing is looked for in a folder of before any more: somebody said that it is gone. */
  forgetBackupFolder(folder: string): void {
    const earlierBackupFolders = this.#content.earlierBackupFolders.filter((earlier) => earlier !== folder);
    this.#replace({ ...this.#content, earlierBackupFolders });
  }

  /** Resolves when everything is on disk, or could not be written (which costs a convenience only). */
  flush(): Promise<void> {
    return this.#writing;
  }

  #replace(content: SettingsFile): void {
    this.#content = content;
    if (this.#isDirty || content.isNewer) return;
    this.#isDirty = true;
    this.#writing = this.#writing.then(() => this.#write());
  }

  async #write(): Promise<void> {
    this.#isDirty = false;
    try {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await writeAtomically(this.#file, settingsText(this.#content));
    } catch (error) {
      console.warn('settings were not written', error);
    }
  }
}
