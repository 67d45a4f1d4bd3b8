import type { Language } from '../../../shared/i18n/language';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { JournalReport } from '../../../shared/ipc/journal';
import { logEntryVersion } from '../../../shared/log/entry-format';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { orderLog } from '../../../shared/log/order-log';
import { undoHistory } from '../../../shared/log/undo-history';
import { contentOf } from '../../../shared/model/content-of';
import type { Document } from '../../../shared/register/document';
import { type Reconciliation, reconcile, reconcileDamaged } from '../../storage/reconcile';
import type { TableStore } from '../../storage/table-store';
import type { Notice, OpenTable } from '../app-state';
import { eraseReturned } from '../erasure/erase-returned';
import { erasedLike } from '../erasure/owed-logs';
import type { ReadCopies } from '../recovery/read-copies';
import { isDamaged, journalRefusalSentence, journalReportSentence, type SaveTexts, saveTexts } from './save-texts';
import { headOf } from './table-head';
import { understood } from './understood-lines';

interface Services {
  readonly journal: Pick<FacilitatorBridge['journal'], 'append' | 'describe' | 'eraseNames' | 'read' | 'replace'>;
  readonly store: TableStore;
  readonly replica: string;
  readonly place: string;
  /** The id of this laptop. */
  readonly laptop?: string | undefined;
}

/** The table as it may be shown, and what the facilitator should know about how it was found. */
export interface Opened {
  readonly table: OpenTable;
  readonly notice: Notice | null;
  /** The last number of the journal that is taken. Above the number of entries when lines are damaged. */
  readonly last: number;
  /** The highest number that the journal or its sentinel tell of: so many entries were saved. */
  readonly reached: number;
}

/**
 * Opens a table from its two copies and makes them equal before anything is shown: an empty or older database is filled
 * from the journal, a shorter journal from the database, and the facilitator is told (promise 1). What is damaged or not
 * understood stays on the disk, is reported, and keeps nobody from the rest.
 */
export async function openTable(
  id: string,
  copies: ReadCopies,
  services: Services,
  language: Language,
): Promise<Opened> {
  const { journal, store, replica, place, laptop } = services;
  const returned = await eraseReturned(id, copies, services, language);
  const { answer, stored } = returned?.kind === 'erased' ? returned.copies : copies;
  const shown = (document: Document, log: readonly LogEntry[]): OpenTable =>
    openTableOf(id, ...inOneOrder(document, log), place, laptop);
  const texts = saveTexts[language];
  if (!answer.ok) {
    const text = stored.log.length === 0 ? texts.nothingReadable : texts.unreadable;
    const notice = noticeOf([returned?.text ?? null, text]);
    return { table: shown(stored.document, stored.log), notice, last: stored.log.length, reached: 0 };
  }
  const { lines, report, last } = answer.contents;
  const reached = Math.max(last, report.sentinel?.n ?? 0);
  const { written, unknown } = understood(lines, stored.log);
  const told = [journalReportSentence(report, language), unknown > 0 ? texts.notUnderstood(unknown) : null];
  // Nothing is added to a journal with names: the next opening must still find that they were to be erased there.
  if (returned?.kind === 'refused') {
    const { log, text } = returned;
    const document = fold(log);
    const isStored = stored.agrees && log.length === stored.log.length;
    const rebuilt = isStored ? null : await rebuild(store, id, document, log, null, language);
    return { table: shown(document, log), notice: noticeOf([text, rebuilt, ...told]), last, reached };
  }
  const again = returned?.text ?? null;
  const isWhole = unknown === 0 && !isDamaged(report);
  const held = erasedLike(written, stored.log);
  const found = isWhole ? reconcile(written, held) : reconcileDamaged(written, held);
  // Rows of an earlier format are no damage: they are written anew without a word.
  const anew = stored.formats.oldest < logEntryVersion ? null : texts.different;
  switch (found.kind) {
    case 'equal': {
      const { document, log } = stored;
      const rebuilt = stored.agrees ? null : await rebuild(store, id, document, log, anew, language);
      return { table: shown(document, log), notice: noticeOf([again, rebuilt, ...told]), last, reached };
    }
    case 'journal_behind': {
      const added = found.missing.map((entry, at) => ({ n: last + 1 + at, entry }));
      const receipt = await journal.append(id, added, replica);
      const text = receipt.ok
        ? texts.journalBehind(found.missing.length)
        : journalRefusalSentence(receipt.refusal, language);
      // With every line back that the sentinel knew of, nobody needs to look for a copy of the folder.
      const isWholeAgain = receipt.ok && receipt.n >= (report.sentinel?.n ?? 0);
      const left = journalReportSentence(isWholeAgain ? { ...report, behindSentinel: false } : report, language);
      const { document } = stored;
      const rebuilt = stored.agrees ? null : await rebuild(store, id, document, found.log, anew, language);
      return {
        table: shown(document, found.log),
        notice: noticeOf([again, text, rebuilt, left]),
        last: receipt.ok ? receipt.n : last,
        reached,
      };
    }
    case 'database_behind':
    case 'different':
    case 'merged': {
      const document = fold(found.log);
      const isStored = stored.agrees && found.log.length === stored.log.length && found.kind === 'merged';
      const text = isStored ? null : await rebuild(store, id, document, found.log, textOf(found, texts), language);
      const isHealed = unknown === 0 && (await heal(id, found, reached, report, services));
      const recovered = found.kind === 'merged' && found.restored > 0 ? texts.fromWorkingCopy(found.restored) : null;
      return {
        table: shown(document, found.log),
        notice: noticeOf([again, text, ...told, recovered]),
        last: isHealed ? found.log.length : last,
        reached,
      };
    }
  }
}

/**
 * Puts a whole journal in the place of a damaged one when both copies together have every line that was saved; the
 * damaged one is set aside. Otherwise the next damage would take a line of which there is one copy only.
 */
async function heal(
  id: string,
  found: Exclude<Reconciliation, { kind: 'equal' }>,
  reached: number,
  report: JournalReport,
  { journal, replica }: Services,
): Promise<boolean> {
  const isForUs = report.unreadable.length === 0;
  if (!isForUs || found.kind !== 'merged' || found.restored === 0 || found.log.length < reached) return false;
  const lines = found.log.map((entry, at) => ({ n: at + 1, entry }));
  return (await journal.replace(id, lines, replica)).ok;
}

function textOf(found: Reconciliation, texts: SaveTexts): string | null {
  if (found.kind === 'different') return texts.different;
  return found.kind === 'database_behind' ? texts.databaseBehind(found.restored) : null;
}

/** Writes the working copy anew. A database that refuses keeps nobody from the table: the journal has it. */
async function rebuild(
  store: TableStore,
  id: string,
  document: Document,
  log: readonly LogEntry[],
  done: string | null,
  language: Language,
): Promise<string | null> {
  try {
    await store.replace(headOf(id, document, log), document, log);
    return done;
  } catch {
    return saveTexts[language].copyNotWritten;
  }
}

function noticeOf(sentences: readonly (string | null)[]): Notice | null {
  const text = sentences.filter((sentence) => sentence !== null).join(' ');
  return text === '' ? null : { kind: 'warning', text };
}

/** Journal and database keep the order in which things arrived here; what is shown stands in the order that all share. */
function inOneOrder(document: Document, arrived: readonly LogEntry[]): [Document, readonly LogEntry[]] {
  const log = orderLog(arrived);
  return log.every((entry, at) => entry === arrived[at]) ? [document, arrived] : [fold(log), log];
}

/**
 * A table as it is shown just after opening: everything in it has been saved.
 * @param laptop the id of this laptop, whose own acts can be taken back
 */
export function openTableOf(
  id: string,
  document: Document,
  log: readonly LogEntry[],
  place: string,
  laptop?: string,
): OpenTable {
  const history = undoHistory(log, laptop);
  return {
    id,
    document,
    content: contentOf(document),
    log,
    save: { kind: 'saved', at: log.at(-1)?.at ?? '', count: log.length, place },
    lastEntry: null,
    undo: history.undo === undefined ? null : { dot: history.undo.dot, text: history.undoText },
    redo: history.redo === undefined ? null : { dot: history.redo.dot, text: history.redoText },
  };
}
