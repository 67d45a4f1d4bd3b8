import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { settingsShape } from '../shared/ipc/call-arguments';
import { initialSettings, recentTablesLimit, type Settings } from '../shared/ipc/settings';
import { writeAtomically } from './atomic-write';
import type { SavedWindow } from './window-state';

interface SettingsFile {
  readonly settings: Settings;
  /** Where the facilitator window was; null before the first time. */
  readonly window: SavedWindow | null;
  /** Where backups go, as chosen by hand; null: the usual folder. */
  readonly backupFolder: string | null;
  /** Made by a newer version, which may know more than is kept here: read and never written. */
  readonly isNewer: boolean;
}

export const settingsVersion = 1;

const savedWindowSchema: z.ZodType<SavedWindow> = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }),
  maximized: z.boolean(),
});

/**
 * Reads a settings file field by field: what is damaged or unknown falls back to its default, the rest is kept.
 * Settings are a convenience; no state of this file may stop the program from starting.
 */
export function parseSettingsFile(text: string | null): SettingsFile {
  let found: unknown;
  try {
    found = text === null ? null : JSON.parse(text);
  } catch {
    found = null;
  }
  const fields = isObject(found) && isObject(found.settings) ? found.settings : {};
  const kept = Object.entries(settingsShape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(fields[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  const window = savedWindowSchema.safeParse(isObject(found) ? found.window : null);
  const folder = isObject(found) ? found.backupFolder : null;
  return {
    settings: { ...initialSettings, ...Object.fromEntries(kept) },
    window: window.data ?? null,
    isNewer: isObject(found) && typeof found.version === 'number' && found.version > settingsVersion,
    backupFolder: typeof folder === 'string' && folder !== '' ? folder : null,
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fileOf = ({ isNewer: _, ...content }: SettingsFile) => ({ version: settingsVersion, ...content });

/** The user's settings, in memory and in `settings.json` in the data folder. */
export class SettingsStore {
  readonly #file: string;
  #content: SettingsFile;
  #isDirty = false;
  #writing: Promise<void> = Promise.resolve();

  /** Reads at once: the first window's place and colour depend on it. */
  constructor(dataFolder: string) {
    this.#file = path.join(dataFolder, 'settings.json');
    let text: string | null = null;
    try {
      text = readFileSync(this.#file, 'utf8');
    } catch {
      // The first start, or no access: the defaults serve.
    }
    this.#content = parseSettingsFile(text);
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

  rememberBackupFolder(backupFolder: string): void {
    this.#replace({ ...this.#content, backupFolder });
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
      await writeAtomically(this.#file, `${JSON.stringify(fileOf(this.#content), null, 2)}\n`);
    } catch (error) {
      console.warn('settings were not written', error);
    }
  }
}
