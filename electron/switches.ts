/** What a development run, a test or the demo may ask of the program through the environment. */
export interface Switches {
  /** Vite server whose pages are shown under our own origin. */
  readonly devServer: string | null;
  /** File to write a picture of the facilitator window to. */
  readonly picture: string | null;
  readonly exitAfterPicture: boolean;
  readonly printTiming: boolean;
  /** Folder that replaces every save dialog. */
  readonly saveFolder: string | null;
  /** Folder of tables and settings. */
  readonly dataFolder: string | null;
  /** Folder of backups. */
  readonly backupFolder: string | null;
  /** Chromium profile. */
  readonly userData: string | null;
  /** All `GT_*` names as given, without prefix and in lower case, for the page. */
  readonly flags: Readonly<Record<string, string>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the switches. A package obeys only those that say where data is: everything else would let the environment
 * of a user's computer change what the program does.
 */
export function readSwitches(environment: Environment, packaged: boolean): Switches {
  const given = (name: string): string | null => environment[name] || null;
  const always = {
    dataFolder: given('GT_DATA_DIR'),
    userData: given('GT_USER_DATA'),
    backupFolder: given('GT_BACKUP_DIR'),
  };
  if (packaged) {
    return {
      ...always,
      devServer: null,
      picture: null,
      exitAfterPicture: false,
      printTiming: false,
      saveFolder: null,
      flags: {},
    };
  }
  const flags = Object.entries(environment).flatMap(([name, value]) =>
    name.startsWith('GT_') && value ? [[name.slice(3).toLowerCase(), value] as const] : [],
  );
  return {
    ...always,
    devServer: given('GT_DEV_SERVER'),
    picture: given('GT_PICTURE'),
    exitAfterPicture: environment.GT_PICTURE_EXIT === '1',
    printTiming: environment.GT_TIMING === '1',
    saveFolder: given('GT_SAVE_DIR'),
    flags: Object.fromEntries(flags),
  };
}
