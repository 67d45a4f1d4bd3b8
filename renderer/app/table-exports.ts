import { writeTableFile } from '../../shared/exchange/table-file';
import { writeExchange } from '../../shared/exchange/write-exchange';
import type { Language } from '../../shared/i18n/language';
import type { FacilitatorBridge } from '../../shared/ipc/bridges';
import type { FileContent } from '../../shared/ipc/files';
import type { LogEntry } from '../../shared/log/log-entry';
import { type MinutesOptions, minutesModel } from '../../shared/minutes/minutes-model';
import { renderHtml } from '../../shared/minutes/render-html';
import { renderMarkdown } from '../../shared/minutes/render-markdown';
import { sessionMoment } from '../../shared/minutes/sections/session-moment';
import type { OpenTable } from './app-state';
import { mapPicture } from './map-picture';
import { sha256 } from './sha256';
import { minutesFonts } from './typeface-files';

export type MinutesFormat = 'md' | 'html' | 'pdf' | 'docx';

/** What the minutes are to hold. The boards that were chosen for the table unless others are asked for. */
export type MinutesWish = { readonly includeNames: boolean } & Pick<MinutesOptions, 'boards'>;

export interface MadeFile {
  readonly name: string;
  readonly content: FileContent;
}

/** A name that every file system takes: letters of any language, digits, hyphens. */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return plain === '' ? 'gebiedstafel' : plain;
}

/**
 * One self-contained file of the table, without anything private.
 * @param moment of a snapshot: its log, and what it is called
 */
export async function tableFile(
  table: OpenTable,
  moment?: { readonly log: readonly LogEntry[]; readonly name: string },
): Promise<MadeFile> {
  const content = await writeTableFile(moment?.log ?? table.log, sha256);
  const title = [table.content.table?.name ?? '', ...(moment === undefined ? [] : [moment.name])].join(' ');
  return { name: `${fileNameOf(title)}.gebiedstafel`, content };
}

/** The documented neutral format. Scores and names stay out unless they are asked for by name. */
export async function exchangeFile(table: OpenTable): Promise<MadeFile> {
  const file = await writeExchange(table.log, { includeAnalysis: false, includeNames: false }, sha256);
  const content = `${JSON.stringify(file, null, 2)}\n`;
  return { name: `${fileNameOf(table.content.table?.name ?? '')}.json`, content };
}

/**
 * The minutes of a session in the formats asked for, all from one model.
 * @throws Error with a plain sentence when the PDF could not be printed
 */
export async function minutesFiles(
  table: OpenTable,
  session: string,
  formats: readonly MinutesFormat[],
  language: Language,
  bridge: Pick<FacilitatorBridge, 'printPdf'>,
  wish: MinutesWish,
): Promise<readonly MadeFile[]> {
  const minutes = minutesModel(table.log, session, language, wish);
  const title = table.content.sessions.get(session)?.title ?? session;
  const name = `${language === 'nl' ? 'verslag' : 'minutes'}-${fileNameOf(title)}`;
  // The picture shows the map as the meeting left it, like everything else in its minutes.
  const { content } = sessionMoment(table.log, session);
  const mapImage = formats.every((format) => format === 'md') ? undefined : await mapPicture(content, language, 'hall');
  const html = async (): Promise<string> => renderHtml(minutes, { mapImage, fonts: await minutesFonts() });
  const made: MadeFile[] = [];
  for (const format of formats) {
    const file = `${name}.${format}`;
    switch (format) {
      case 'md':
        made.push({ name: file, content: renderMarkdown(minutes) });
        break;
      case 'html':
        made.push({ name: file, content: await html() });
        break;
      case 'docx': {
        // A large library, needed for this format alone.
        const { renderDocx } = await import('../../shared/minutes/render-docx');
        made.push({ name: file, content: await renderDocx(minutes, { mapImage }) });
        break;
      }
      case 'pdf': {
        const answer = await bridge.printPdf(await html(), { language, title });
        if (!answer.ok) throw new Error(answer.refusal.detail);
        made.push({ name: file, content: answer.bytes });
        break;
      }
    }
  }
  return made;
}
