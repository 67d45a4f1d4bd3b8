import { strToU8 } from 'fflate';
import { mapModelOf } from '../projection/map-model-of';
import { mapSvg } from '../projection/map-svg';
import type { EmbeddedFont } from '../typeface/embedded-font';
import { actionCalendar } from './action-calendar';
import { actionListCsv, decisionListCsv } from './list-csv';
import { momentFile } from './moment-file';
import type { SessionPapers } from './session-papers';

/** A file of a session, named within its folder. */
export interface SessionFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Data about the session, beside the papers that people read. */
  readonly isExtraMetadata?: boolean;
}

/** Pixels, for programs that do not scale a drawing by themselves. */
const mapWidth = 2000;

interface FileOptions {
  readonly idOf: (kind: 'action' | 'step', id: string) => Promise<string>;
  readonly at: string;
  /** For the map: an archive shows it long after this program has gone. */
  readonly fonts: readonly EmbeddedFont[];
}

/**
 * The lists, the calendar, the map and the data of a session. Of a session that a version may not tell of there is
 * nothing but its minutes, which say so.
 */
export async function sessionFiles(
  papers: SessionPapers,
  { idOf, at, fonts }: FileOptions,
): Promise<readonly SessionFile[]> {
  const { minutes, told, session } = papers;
  if (told.everythingLeftOut) return [];
  const { language, header } = minutes;
  const { content } = told.moment;
  const name = (rest: string): string => `${header.reference}-${rest}`;
  const calendar = await actionCalendar(content, { language, session: header.session, idOf, at });
  const drawing = drawingOf(papers, fonts);
  const data = JSON.stringify(momentFile(minutes, told, session), null, 2);
  return [
    { name: name('besluitenlijst.csv'), bytes: strToU8(decisionListCsv(minutes)) },
    { name: name('actielijst.csv'), bytes: strToU8(actionListCsv(minutes)) },
    ...(calendar === null ? [] : [{ name: name('actielijst.ics'), bytes: strToU8(calendar) }]),
    ...(drawing === null ? [] : [{ name: name('kaart.svg'), bytes: strToU8(drawing) }]),
    { name: name('momentopname.json'), bytes: strToU8(`${data}\n`), isExtraMetadata: true },
  ];
}

function drawingOf({ minutes, told }: SessionPapers, fonts: readonly EmbeddedFont[]): string | null {
  const { content } = told.moment;
  const { language, version } = minutes;
  // What the version may not tell is not in the content; what is confidential is for the others to see.
  const model = mapModelOf(content, language, { audience: version === 'public' ? 'hall' : 'facilitator' });
  if (model.elements.length === 0) return null;
  const title = content.table?.name;
  return mapSvg(model, { width: mapWidth, theme: 'light', language, fonts, ...(title === undefined ? {} : { title }) });
}
