import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../shared/i18n/language';
import { initialSettings, type Settings, themes } from '../../shared/ipc/settings';
import { type SavedWindow, savedWindowOf } from './window-state';

/** How the first window comes up. */
export interface OpeningLook extends Pick<Settings, 'language' | 'theme'> {
  /** Where the facilitator window was; null before the first time. */
  readonly window: SavedWindow | null;
}

/** A settings file as it stands: any of it may be missing or wrong. */
export interface FoundSettings {
  readonly version?: unknown;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly window?: unknown;
  readonly backupFolder?: unknown;
  readonly earlierBackupFolders?: unknown;
}

export const settingsFileIn = (dataFolder: string): string => path.join(dataFolder, 'settings.json');

/** The text of the settings file; null at the first start, or without access. */
export function readSettingsText(dataFolder: string): string | null {
  try {
    return readFileSync(settingsFileIn(dataFolder), 'utf8');
  } catch {
    return null;
  }
}

export function foundSettings(text: string | null): FoundSettings {
  let found: unknown = null;
  try {
    if (text !== null) found = JSON.parse(text);
  } catch {
    // Damaged through and through.
  }
  if (!isObject(found)) return { settings: {} };
  return { ...found, settings: isObject(found.settings) ? found.settings : {} };
}

/**
 * What the first window needs of the settings, looked at by hand: the schema that judges all of them takes longer to
 * load than the window may wait (0171).
 */
export function openingLook({ settings, window }: FoundSettings): OpeningLook {
  return {
    language: languages.find((language) => language === settings.language) ?? initialSettings.language,
    theme: themes.find((theme) => theme === settings.theme) ?? initialSettings.theme,
    window: savedWindowOf(window),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
