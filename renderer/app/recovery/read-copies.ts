import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { OutlineAnswer, ReadAnswer } from '../../../shared/ipc/journal';
import { logEntryVersion } from '../../../shared/log/entry-format';
import { fold } from '../../../shared/log/fold';
import type { StoredTable, TableStore } from '../../storage/table-store';
import { knowsErasedNames } from '../erasure/names-returned';
import { isDamaged } from '../table/save-texts';

/** Both copies of a table as they are found, before anything is made equal. */
export interface ReadCopies {
  readonly answer: ReadAnswer;
  readonly stored: StoredTable;
}

/**
 * Reads both copies at once. Of the journal, in which every line proved itself when it was read, the page first gets no
 * more than the names of its lines: when the working copy holds these very lines, they need not be carried here.
 * Whatever else there is to tell of the journal, it is read as a whole.
 */
export async function readCopies(
  id: string,
  journal: Pick<FacilitatorBridge['journal'], 'read' | 'outline'>,
  store: Pick<TableStore, 'load'>,
): Promise<ReadCopies> {
  const [answer, stored] = await Promise.all([journal.outline(id), loadStored(id, store)]);
  if (!holdsTheSame(answer, stored)) return { answer: await journal.read(id), stored };
  const { last, hash, report } = answer.outline;
  const lines = stored.log.map((entry, at) => ({ n: at + 1, entry }));
  return { answer: { ok: true, contents: { lines, last, hash, report } }, stored };
}

function holdsTheSame(
  answer: OutlineAnswer,
  { log }: StoredTable,
): answer is Extract<OutlineAnswer, { readonly ok: true }> {
  // Names of lines tell nothing of names of people: a journal from before an erasing has the same lines.
  if (!answer.ok || knowsErasedNames(log)) return false;
  const { last, dots, newest, report } = answer.outline;
  const isPlain = !isDamaged(report) && report.doubled.length === 0 && report.tornBytes === 0;
  return isPlain && newest <= logEntryVersion && last === log.length && dots === log.map(({ dot }) => dot).join(' ');
}

const emptyCopy: StoredTable = {
  log: [],
  document: fold([]),
  agrees: true,
  formats: { oldest: logEntryVersion, newest: logEntryVersion },
};

/** A database that cannot be read at all is treated as lost: the journal has the table. */
async function loadStored(id: string, store: Pick<TableStore, 'load'>): Promise<StoredTable> {
  try {
    return await store.load(id);
  } catch {
    return emptyCopy;
  }
}
