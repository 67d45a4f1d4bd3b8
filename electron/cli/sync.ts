import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { importProblemLine } from '../../shared/exchange/import-problem';
import { readTableFile, writeTableFile } from '../../shared/exchange/table-file';
import type { Language, Translated } from '../../shared/i18n/language';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { uniteLogs } from '../../shared/log/unite-logs';
import { contentOf } from '../../shared/model/content-of';
import { findNews } from '../../shared/sync/find-news';
import { addressOf } from '../../shared/sync/object-key';
import type { PlaceAddress, PlaceProblem } from '../../shared/sync/place';
import { placeProblemSentence } from '../../shared/sync/place-sentences';
import { errorCode } from '../disk/atomic-write';
import { sha256 } from '../disk/sha256';
import { writeChosenFile } from '../disk/write-chosen-file';
import { type Lock, startsAnywhere, storeAt, unlock } from '../sync/open-place';
import { TableSync } from '../sync/table-sync';
import type { Console } from './console';
import { environmentProxy } from './sync-target';

export interface SyncArguments {
  readonly verb: 'sync';
  readonly files: readonly string[];
  readonly target: PlaceAddress;
  /** Folder for what is remembered between two exchanges; beside each file when left out. */
  readonly state?: string | undefined;
  /** File with certificates of an own authority. */
  readonly certificates: string;
  readonly language: Language;
}

const nl = {
  done: (file: string, received: number, sent: number) =>
    `${file}: ${received === 1 ? '1 regel' : `${received} regels`} overgenomen, ${sent === 1 ? '1 regel' : `${sent} regels`} meegegeven`,
  setAside: (file: string, object: string, laptop: string | null) =>
    `${file}: ${object} van ${laptop ?? 'een andere laptop'} is op de plek niet heel; de rest is uitgewisseld, en dit komt mee zodra die laptop opnieuw uitwisselt`,
  apart: (file: string, dot: string) =>
    `${file}: regel ${dot} zegt hier iets anders dan op de plek; er is niets gewijzigd`,
  notRead: (file: string, code: string) => `${file}: het bestand kon niet gelezen worden (${code})`,
  notWritten: (file: string, code: string) => `${file}: het bestand kon niet geschreven worden (${code})`,
  noTable: (file: string) => `${file}: dit bestand noemt geen tafel`,
};

const en = {
  done: (file, received, sent) =>
    `${file}: ${received === 1 ? '1 line' : `${received} lines`} received, ${sent === 1 ? '1 line' : `${sent} lines`} sent`,
  setAside: (file, object, laptop) =>
    `${file}: ${object} of ${laptop ?? 'another laptop'} is not whole at the place; everything else was exchanged, and this comes along as soon as that laptop exchanges again`,
  apart: (file, dot) => `${file}: line ${dot} says something else here than at the place; nothing was changed`,
  notRead: (file, code) => `${file}: the file could not be read (${code})`,
  notWritten: (file, code) => `${file}: the file could not be written (${code})`,
  noTable: (file) => `${file}: this file names no table`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

interface Opened {
  readonly file: string;
  readonly log: readonly LogEntry[];
  readonly sync: TableSync;
}

/** Exchanges table files with a place: what others left is written into the files, what is new in them is left there. */
export async function syncFiles(
  given: SyncArguments,
  console: Console,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<0 | 1> {
  const words = texts[given.language];
  const fail = (sentence: string): 1 => {
    console.writeError(`${sentence}\n`);
    return 1;
  };
  const failPlace = (problem: PlaceProblem): 1 => fail(placeProblemSentence(problem, given.language));
  const network = { proxy: 'system', certificates: given.certificates };
  const secret = environment['GT_SYNC_SECRET'] ?? '';
  const store = await storeAt(
    { address: given.target, network, secret },
    { systemProxy: environmentProxy(environment) },
  );
  if (!store.ok) return failPlace(store.refusal);
  const lock = await unlock(store.value, environment['GT_SYNC_PASSPHRASE'] ?? '', undefined);
  if (!lock.ok) return failPlace(lock.refusal);

  const tables: Opened[] = [];
  for (const file of given.files) {
    const log = await readLog(file, given.language);
    if (typeof log === 'string') return fail(log);
    const about = contentOf(fold(log)).table;
    if (about === undefined || about === null) return fail(words.noTable(file));
    const sync = await TableSync.open({
      folder: stateFolder(given, file, lock.value),
      about: { table: about.id, name: about.name },
      store: store.value,
      seal: lock.value.seal,
      startAfter: startsAnywhere(given.target),
    });
    tables.push({ file, log, sync });
  }
  const news = await findNews(
    store.value,
    tables.map(({ sync }) => sync.readSoFar),
    startsAnywhere(given.target),
  );
  if (!news.ok) return failPlace(news.refusal);
  for (const { file, log, sync } of tables) {
    const name = sync.readSoFar.table;
    const received = await sync.pull(news.value.filter((key) => addressOf(key)?.table === name));
    if (received.problem !== null) return failPlace(received.problem);
    const united = uniteLogs(log, received.lines);
    if (!united.ok) return fail(words.apart(file, united.refusal.dot));
    if (united.value.received.length > 0 || united.value.isRewritten) {
      try {
        await writeChosenFile(file, await writeTableFile(united.value.log, sha256));
      } catch (error) {
        return fail(words.notWritten(file, errorCode(error)));
      }
    }
    await sync.confirm(received.ids);
    const unsent = sync.unsent(united.value.log);
    const sent = await sync.push(united.value.log);
    if (sent.problem !== null) return failPlace(sent.problem);
    for (const { file: object, laptop } of received.setAside) {
      console.writeError(`${words.setAside(file, object, laptop)}\n`);
    }
    console.writeOut(`${words.done(file, united.value.received.length, unsent)}\n`);
  }
  return 0;
}

async function readLog(file: string, language: Language): Promise<readonly LogEntry[] | string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return texts[language].notRead(file, errorCode(error));
  }
  const table = await readTableFile(bytes, sha256);
  return table.ok ? table.value.log : `${file}: ${importProblemLine(table.refusal, language)}`;
}

/** Of each file, and of each place: a file that is exchanged in two places remembers both. */
function stateFolder({ state, target }: SyncArguments, file: string, { seal }: Lock): string {
  const place = seal.tableName(JSON.stringify(target));
  const own = path.join(path.dirname(file), `.${path.basename(file)}.exchange`);
  return path.join(state === undefined ? own : path.join(state, path.basename(file)), place);
}
