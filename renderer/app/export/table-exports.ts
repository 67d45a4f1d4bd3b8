import { actionCalendar } from '../../../shared/archive/action-calendar';
import { actionListCsv, decisionListCsv } from '../../../shared/archive/list-csv';
import { nameBasedId } from '../../../shared/archive/name-based-id';
import { writeTableFile } from '../../../shared/exchange/table-file';
import { writeExchange } from '../../../shared/exchange/write-exchange';
import type { Language, Translated } from '../../../shared/i18n/language';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { FileContent } from '../../../shared/ipc/files';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { MinutesAnnex } from '../../../shared/minutes/document/minutes-annexes';
import { type MinutesPart, minutesDocument } from '../../../shared/minutes/document/minutes-document';
import { type MinutesOptions, minutesModel } from '../../../shared/minutes/minutes-model';
import { renderHtml } from '../../../shared/minutes/render-html';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { sessionMoment } from '../../../shared/minutes/sections/session-moment';
import type { OpenTable } from '../app-state';
import { sha256 } from '../sha256';
import { mapPicture } from './map-picture';
import type { MinutesFormat } from './minutes-formats';
import { minutesFonts } from './typeface-files';

/** What the minutes are to hold. The boards that were chosen for the table unless others are asked for. */
export type MinutesWish = {
  readonly includeNames: boolean;
  /** The minutes when absent, or one of their lists as a document of its own. */
  readonly part?: MinutesPart;
  /** What stands behind the minutes; nothing when absent. */
  readonly annexes?: readonly MinutesAnnex[];
} & Pick<MinutesOptions, 'boards'>;

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

/** What a file is called, before the name of its session. */
const partNames: Translated<Readonly<Record<MinutesPart, string>>> = {
  nl: {
    agenda: 'agenda',
    minutes: 'verslag',
    decisions: 'besluitenlijst',
    actions: 'actielijst',
    notes: 'terugkoppeling',
  },
  en: { agenda: 'agenda', minutes: 'minutes', decisions: 'decision-list', actions: 'action-list', notes: 'notes-back' },
};

/** The decisions or the actions of a session for a spreadsheet. */
export function listFile(
  table: OpenTable,
  session: string,
  part: 'decisions' | 'actions',
  language: Language,
): MadeFile {
  const minutes = minutesModel(table.log, session, language);
  const title = table.content.sessions.get(session)?.title ?? session;
  const content = part === 'decisions' ? decisionListCsv(minutes) : actionListCsv(minutes);
  return { name: `${partNames[language][part]}-${fileNameOf(title)}.csv`, content };
}

/**
 * The days of open actions and of councils that still have to act, for a calendar; as the table stands now.
 * @param at the moment of making, with offset
 * @returns null when there is no such day
 */
export async function calendarFile(
  table: OpenTable,
  session: string,
  language: Language,
  at: string,
): Promise<MadeFile | null> {
  const title = table.content.sessions.get(session)?.title ?? session;
  // As in the archive package: a calendar that took a day in before replaces it.
  const idOf = (...of: readonly [kind: string, id: string]): Promise<string> =>
    nameBasedId(sha256, 'gebiedstafel', table.content.table?.id ?? table.id, ...of);
  const content = await actionCalendar(table.content, { language, session: title, idOf, at });
  return content === null ? null : { name: `${partNames[language].actions}-${fileNameOf(title)}.ics`, content };
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
  bridge: Pick<FacilitatorBridge, 'print'>,
  wish: MinutesWish,
): Promise<readonly MadeFile[]> {
  const { part = 'minutes', annexes = [], ...options } = wish;
  const minutes = minutesModel(table.log, session, language, options);
  const title = table.content.sessions.get(session)?.title ?? session;
  const name = `${partNames[language][part]}-${fileNameOf(title)}`;
  // The picture shows the map as the meeting left it, like everything else in its minutes.
  const { content } = sessionMoment(table.log, session);
  const showsMap = part === 'minutes' && annexes.includes('map') && formats.some((format) => format !== 'md');
  const mapImage = showsMap ? await mapPicture(content, language, 'hall') : undefined;
  const html = async (): Promise<string> =>
    renderHtml(minutes, { part, annexes, mapImage, fonts: await minutesFonts() });
  const made: MadeFile[] = [];
  for (const format of formats) {
    const file = `${name}.${format}`;
    switch (format) {
      case 'md':
        made.push({ name: file, content: renderMarkdown(minutes, { part, annexes }) });
        break;
      case 'html':
        made.push({ name: file, content: await html() });
        break;
      case 'docx': {
        // A large library, needed for this format alone.
        const { renderDocx } = await import('../../../shared/minutes/render-docx');
        made.push({ name: file, content: await renderDocx(minutes, { part, annexes, mapImage }) });
        break;
      }
      case 'odt': {
        const { renderOdt } = await import('../../../shared/minutes/render-odt');
        made.push({ name: file, content: renderOdt(minutes, { part, annexes, mapImage }) });
        break;
      }
      case 'pdf': {
        const answer = await bridge.print.pdf(await html(), { language, title: minutesDocument(minutes, part).title });
        if (!answer.ok) throw new Error(answer.refusal.detail);
        made.push({ name: file, content: answer.bytes });
        break;
      }
    }
  }
  return made;
}
