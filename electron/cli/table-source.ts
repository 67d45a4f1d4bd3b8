import type { ImportProblem } from '../../shared/exchange/import-problem';
import { readExchange } from '../../shared/exchange/read-exchange';
import { isPacked, readTableFile } from '../../shared/exchange/table-file';
import type { LogEntry } from '../../shared/log/log-entry';
import type { Result } from '../../shared/values/result';
import { sha256 } from '../disk/sha256';

/** The log of a table, whatever kind of file it came in; the first bytes tell which, not the name. */
export async function readTable(bytes: Uint8Array): Promise<Result<readonly LogEntry[], ImportProblem>> {
  if (isPacked(bytes)) {
    const table = await readTableFile(bytes, sha256);
    return table.ok ? { ok: true, value: table.value.log } : table;
  }
  // A replica of its own for each content: the same file gives the same table twice, and two files never share a dot.
  const replica = `file-${(await sha256(bytes)).slice(0, 16)}`;
  return readExchange(bytes, { replica }, sha256);
}
