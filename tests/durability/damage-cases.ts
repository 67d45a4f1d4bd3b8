import { cp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Folders } from './app-run';
import type { Random } from './random';

/**
 * What must be true after the damage. `whole`: the table opens with everything acknowledged. `recovery`: journal and
 * working copy are both gone, so the window opens that shows what is left, and restoring gives the newest backup.
 * `alarm`: nothing is left but the note of how much there was, so the window says how much is missing.
 */
export type Expectation = 'whole' | 'recovery' | 'alarm';

export interface DamageCase {
  readonly name: string;
  readonly expect: Expectation;
  readonly damage: (folders: Folders, random: Random) => Promise<void>;
}

const levelDb = ({ userData }: Folders) => path.join(userData, 'IndexedDB', 'app_gebiedstafel_0.indexeddb.leveldb');

async function databaseFiles(folders: Folders, matching: RegExp): Promise<readonly string[]> {
  const names = await readdir(levelDb(folders));
  return names.filter((name) => matching.test(name)).map((name) => path.join(levelDb(folders), name));
}

async function tableFolder({ data }: Folders): Promise<string> {
  const [only] = await readdir(path.join(data, 'tables'));
  return path.join(data, 'tables', only as string);
}

async function journalFiles(folders: Folders): Promise<readonly string[]> {
  const journal = path.join(await tableFolder(folders), 'journal');
  const names = (await readdir(journal)).filter((name) => name.endsWith('.jsonl')).sort();
  return names.map((name) => path.join(journal, name));
}

async function backupFiles({ backups }: Folders): Promise<readonly string[]> {
  const [only] = await readdir(backups);
  const folder = path.join(backups, only as string);
  return (await readdir(folder)).filter((name) => name.endsWith('.gtbackup')).map((name) => path.join(folder, name));
}

type Change = (file: string, random: Random) => Promise<void>;

/** One bit in each of some bytes, anywhere in the file. */
const flip: Change = async (file, random) => {
  const bytes = await readFile(file);
  for (let time = 0; time < 8 && bytes.length > 0; time += 1) {
    const at = random.between(0, bytes.length - 1);
    bytes[at] = (bytes[at] as number) ^ (1 << random.between(0, 7));
  }
  await writeFile(file, bytes);
};

/** A stretch of zeros, as a bad block reads. */
const zero: Change = async (file, random) => {
  const { size } = await stat(file);
  const start = random.between(0, Math.max(0, size - 1));
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(Math.min(4096, size - start)), 0, undefined, start);
  await handle.close();
};

const cut: Change = async (file, random) => {
  const { size } = await stat(file);
  await truncate(file, random.between(0, Math.max(0, size - 1)));
};

/** The last byte alone: looks sound once, and has emptied whole stores at the start after that. */
const cutOneByte: Change = async (file) => truncate(file, Math.max(0, (await stat(file)).size - 1));
const empty: Change = (file) => truncate(file, 0);
const remove: Change = (file) => rm(file, { recursive: true, force: true });
const garble: Change = async (file, random) => {
  const { size } = await stat(file);
  await writeFile(file, Buffer.from(Array.from({ length: size }, () => random.between(0, 255))));
};

const inDatabase = (matching: RegExp, change: Change) => async (folders: Folders, random: Random) => {
  for (const file of await databaseFiles(folders, matching)) await change(file, random);
};
const inJournal = (change: Change) => async (folders: Folders, random: Random) => {
  await change((await journalFiles(folders)).at(-1) as string, random);
};
const inBackups = (change: Change) => async (folders: Folders, random: Random) => {
  for (const file of await backupFiles(folders)) await change(file, random);
};
const noDatabase = async (folders: Folders): Promise<void> => rm(levelDb(folders), { recursive: true });

const parts = [
  ['.log', /\.log$/],
  ['.ldb', /\.ldb$/],
  ['MANIFEST', /^MANIFEST/],
  ['CURRENT', /^CURRENT$/],
] as const;
const changes = [
  ['bits flipped', flip],
  ['a block of zeros', zero],
  ['cut off', cut],
  ['deleted', remove],
] as const;

const storeCases: readonly DamageCase[] = parts.flatMap(([part, matching]) =>
  changes.map(
    ([what, change]): DamageCase => ({
      name: `database ${part}: ${what}`,
      expect: 'whole',
      damage: inDatabase(matching, change),
    }),
  ),
);

/** Whether a case is about the inside of Chromium's database, so that nothing but the real app can show it. */
export const needsChromium = ({ name }: DamageCase): boolean =>
  /^database (\.|MANIFEST|CURRENT|folder: all)/.test(name);

/** Every case is damage to the folders of an app that was killed while it worked. */
export const damageCases: readonly DamageCase[] = [
  ...storeCases,
  { name: 'database .log: the last byte cut off', expect: 'whole', damage: inDatabase(/\.log$/, cutOneByte) },
  { name: 'database .log: emptied', expect: 'whole', damage: inDatabase(/\.log$/, empty) },
  { name: 'database MANIFEST: garbled', expect: 'whole', damage: inDatabase(/^MANIFEST/, garble) },
  { name: 'database folder: deleted', expect: 'whole', damage: noDatabase },
  {
    name: 'database folder: all files emptied',
    expect: 'whole',
    damage: inDatabase(/./, async (file) =>
      (await stat(file)).isFile() ? empty(file, undefined as never) : undefined,
    ),
  },
  {
    name: 'whole profile: deleted',
    expect: 'whole',
    damage: async ({ userData }) => rm(userData, { recursive: true }),
  },
  {
    name: 'journal: half a line at the end',
    expect: 'whole',
    damage: inJournal(async (file) => {
      const text = await readFile(file);
      await writeFile(file, Buffer.concat([text, text.subarray(text.length - 400, text.length - 150)]));
    }),
  },
  { name: 'journal: bits flipped', expect: 'whole', damage: inJournal(flip) },
  { name: 'journal: a block of zeros', expect: 'whole', damage: inJournal(zero) },
  { name: 'journal: cut off', expect: 'whole', damage: inJournal(cut) },
  { name: 'journal: emptied', expect: 'whole', damage: inJournal(empty) },
  { name: 'journal file: deleted', expect: 'whole', damage: inJournal(remove) },
  {
    name: 'journal folder: deleted',
    expect: 'whole',
    damage: async (folders) => rm(path.join(await tableFolder(folders), 'journal'), { recursive: true }),
  },
  {
    name: 'sentinel: deleted',
    expect: 'whole',
    damage: async (folders) => rm(path.join(await tableFolder(folders), 'sentinel.json'), { force: true }),
  },
  {
    name: 'sentinel: garbled',
    expect: 'whole',
    damage: async (folders) => writeFile(path.join(await tableFolder(folders), 'sentinel.json'), '{"n": 9'),
  },
  { name: 'data folder: deleted', expect: 'whole', damage: async ({ data }) => rm(data, { recursive: true }) },
  { name: 'backups: cut off', expect: 'whole', damage: inBackups(cut) },
  { name: 'backups: deleted', expect: 'whole', damage: async ({ backups }) => rm(backups, { recursive: true }) },
  {
    name: 'an older copy of the whole profile put back',
    expect: 'whole',
    damage: async (folders) => {
      await rm(folders.userData, { recursive: true });
      await cp(`${folders.userData}-before`, folders.userData, { recursive: true, verbatimSymlinks: true });
    },
  },
  {
    name: 'database deleted and journal cut off',
    expect: 'recovery',
    damage: async (folders, random) => {
      await noDatabase(folders);
      await inJournal(cut)(folders, random);
    },
  },
  {
    name: 'database deleted and journal emptied',
    expect: 'recovery',
    damage: async (folders, random) => {
      await noDatabase(folders);
      for (const file of await journalFiles(folders)) await empty(file, random);
    },
  },
  {
    name: 'database deleted and a journal of which bits were flipped',
    expect: 'recovery',
    damage: async (folders, random) => {
      await noDatabase(folders);
      for (const file of await journalFiles(folders)) await flip(file, random);
    },
  },
  {
    name: 'profile and data folder: deleted',
    expect: 'recovery',
    damage: async (folders) => {
      await rm(folders.userData, { recursive: true });
      await rm(folders.data, { recursive: true });
    },
  },
  {
    name: 'profile and data folder deleted, newest backup cut off',
    expect: 'recovery',
    damage: async (folders, random) => {
      await rm(folders.userData, { recursive: true });
      await rm(folders.data, { recursive: true });
      const current = (await backupFiles(folders)).find((file) => file.endsWith('current.gtbackup'));
      await cut(current as string, random);
    },
  },
  {
    name: 'database, journal and backups: deleted',
    expect: 'alarm',
    damage: async (folders) => {
      await noDatabase(folders);
      await rm(path.join(await tableFolder(folders), 'journal'), { recursive: true });
      await rm(folders.backups, { recursive: true });
    },
  },
];
