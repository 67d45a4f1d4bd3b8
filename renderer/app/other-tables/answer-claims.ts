import { publicClaims } from '../../../shared/other-tables/public-claims';
import { accept, refuse } from '../../../shared/values/result';
import type { TableStore } from '../../storage/table-store';
import { readPlainLog } from '../table/read-table-log';
import type { ClaimsAnswer, ClaimsQuestion } from './claims-messages';

/**
 * What other tables may know of a table or of what a file holds. Never rejects: where the app fails on one table
 * it says so, and the others can still be compared.
 * @param open the working copy; closed again at once, since other work may be waiting to remove it
 */
export async function answerClaims(
  question: ClaimsQuestion,
  open: () => Pick<TableStore, 'log' | 'close'>,
): Promise<ClaimsAnswer> {
  try {
    return 'bytes' in question ? await claimsInFile(question) : await claimsAtTable(question, open());
  } catch {
    return refuse({ kind: 'failed' });
  }
}

async function claimsInFile(question: Extract<ClaimsQuestion, { readonly bytes: unknown }>): Promise<ClaimsAnswer> {
  const { bytes, now, language } = question;
  const read = await readPlainLog(bytes, { replica: 'file', now, language });
  return read.ok ? accept(publicClaims(read.value)) : refuse({ kind: 'refused', sentence: read.refusal });
}

async function claimsAtTable(
  { table, entries }: Extract<ClaimsQuestion, { readonly table: unknown }>,
  store: Pick<TableStore, 'log' | 'close'>,
): Promise<ClaimsAnswer> {
  try {
    const log = await store.log(table);
    // What a newer version wrote is not in it, and part of a table says nothing of the whole.
    return accept(log.length < entries ? null : publicClaims(log));
  } finally {
    store.close();
  }
}
