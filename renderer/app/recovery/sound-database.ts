import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import { type DatabaseFinding, inspectDatabase } from '../../storage/inspect-database';
import { isDamaged } from '../table/save-texts';

/**
 * Looks at the working copy. One that cannot even be opened would lag for ever: it is thrown away, unless a journal is
 * damaged too, for then somebody may still be able to read what is left of it.
 */
export async function soundDatabase({
  app,
  journal,
}: Pick<FacilitatorBridge, 'app' | 'journal'>): Promise<DatabaseFinding> {
  const finding = await inspectDatabase();
  if (finding.kind !== 'unreadable') return finding;
  const journals = await journal.list();
  const read = await Promise.all(journals.map(({ tableId }) => journal.read(tableId)));
  const areSound = read.every(
    (answer) => answer.ok && !isDamaged(answer.contents.report) && !answer.contents.report.behindSentinel,
  );
  if (!areSound) return finding;
  await app.clearWorkingCopies();
  return { kind: 'absent', loss: finding.reason };
}
