import { strToU8 } from 'fflate';
import type { ArchiveOptions } from '../../../shared/archive/archive-options';
import { archiveZip, archiveZipName } from '../../../shared/archive/archive-zip';
import { type ArchivedSession, makeArchive } from '../../../shared/archive/make-archive';
import { sessionPapers } from '../../../shared/archive/session-papers';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import { minutesAnnexes } from '../../../shared/minutes/document/minutes-annexes';
import { renderHtml } from '../../../shared/minutes/render-html';
import { versionSource } from '../../../shared/minutes/version-source';
import type { OpenTable } from '../app-state';
import { sha256 } from '../sha256';
import { mapPicture } from './map-picture';
import type { MadeFile } from './table-exports';
import { mapFonts, minutesFonts } from './typeface-files';

/**
 * The archive package of a table, as one zip.
 * @param sessions ids, in the order of their folders
 * @param at the moment of making, with offset
 * @throws Error with a plain sentence when a PDF could not be printed
 */
export async function archivePackage(
  table: OpenTable,
  sessions: readonly string[],
  options: ArchiveOptions,
  bridge: Pick<FacilitatorBridge, 'print'>,
  at: string,
): Promise<MadeFile> {
  const source = versionSource(table.log, options, [options.creator, options.contact]);
  const fonts = await minutesFonts();
  const archived: ArchivedSession[] = [];
  // One after the other: each is printed in a window of its own.
  for (const session of sessions) {
    const papers = sessionPapers(source, session, options);
    const { language } = options;
    const audience = options.version === 'public' ? 'hall' : 'facilitator';
    const mapImage = await mapPicture(papers.told.moment.content, language, audience);
    const html = renderHtml(papers.minutes, { annexes: minutesAnnexes, mapImage, fonts });
    const printed = await bridge.print.pdf(html, { language, title: papers.minutes.header.session });
    if (!printed.ok) throw new Error(printed.refusal.detail);
    archived.push({ papers, printed: { pdf: printed.bytes, html: strToU8(html) } });
  }
  const known = table.content.table;
  const name = known?.name ?? '';
  const files = await makeArchive({
    table: { id: known?.id ?? table.id, name, area: known?.area ?? null },
    source,
    sessions: archived,
    options,
    at,
    hash: sha256,
    fonts: await mapFonts(),
  });
  return { name: archiveZipName(source.text(name), options, at.slice(0, 10)), content: archiveZip(files, at) };
}
