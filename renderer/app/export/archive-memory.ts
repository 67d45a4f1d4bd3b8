import { usualSidecars, usualValuation } from '../../../shared/archive/archive-options';
import type { ArchiveOfTable } from '../../../shared/ipc/settings';
import type { AppState, OpenTable } from '../app-state';

/**
 * What the form of the archive package begins with: what was said the last time, or else the party that the table says
 * it belongs to.
 */
export function archiveBeginning(
  { archives }: Pick<AppState, 'archives'>,
  { id, content }: Pick<OpenTable, 'id' | 'content'>,
): ArchiveOfTable {
  const known = archives.find(({ table }) => table === id);
  if (known !== undefined) return known;
  const owner = content.table?.owner ?? '';
  const creator = content.elements.get(owner)?.name ?? owner;
  return { table: id, creator, contact: '', valuation: usualValuation, sidecars: usualSidecars };
}

/** What is remembered, with names of people taken out of what was typed about one table. */
export function archivesWithoutNames(
  archives: readonly ArchiveOfTable[],
  table: string,
  withoutNames: (typed: string) => string,
): readonly ArchiveOfTable[] {
  return archives.map((each) =>
    each.table === table ? { ...each, creator: withoutNames(each.creator), contact: withoutNames(each.contact) } : each,
  );
}
