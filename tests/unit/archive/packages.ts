import { createHash } from 'node:crypto';
import { strFromU8, strToU8 } from 'fflate';
import { type ArchiveOptions, usualSidecars, usualValuation } from '../../../shared/archive/archive-options';
import { type ArchiveFile, makeArchive } from '../../../shared/archive/make-archive';
import { heldSessions, sessionPapers } from '../../../shared/archive/session-papers';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { renderHtml } from '../../../shared/minutes/render-html';
import { versionSource } from '../../../shared/minutes/version-source';
import { contentOf } from '../../../shared/model/content-of';
import { wholeMinutes } from '../minutes/whole-minutes';

export const sha256 = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');

export const usualOptions: ArchiveOptions = {
  version: 'internal',
  creator: 'Provincie Voorbeeldland (fictief)',
  contact: 'Informatiebeheer, archief@voorbeeldland.invalid',
  valuation: usualValuation,
  sidecars: usualSidecars,
  language: 'nl',
};

/** A package of every session that was held, with a stand-in for the PDF that only the app can print. */
export async function packageOf(
  log: readonly LogEntry[],
  wanted: Partial<ArchiveOptions> = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const options = { ...usualOptions, ...wanted };
  const { table, sessions } = contentOf(fold(log));
  const source = versionSource(log, options);
  const files = await makeArchive({
    table: table ?? { id: 't', name: '' },
    source,
    sessions: heldSessions(sessions.values()).map((session) => {
      const papers = sessionPapers(source, session, options);
      const printed = { pdf: strToU8('%PDF-1.4\n'), html: strToU8(renderHtml(papers.minutes, wholeMinutes)) };
      return { papers, printed };
    }),
    options,
    at: '2022-04-01T08:00:00.000Z',
    hash: sha256,
    fonts: [],
  });
  return byPath(files);
}

export function byPath(files: readonly ArchiveFile[]): ReadonlyMap<string, Uint8Array> {
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

export function textIn(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`The package has no ${path}, but ${[...files.keys()].join(', ')}`);
  return strFromU8(bytes);
}

/** The paths of the files in which a text stands, in whatever case and spacing. */
export function pathsWith(files: ReadonlyMap<string, Uint8Array>, wanted: string | RegExp): readonly string[] {
  const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  const isIn = (text: string): boolean =>
    typeof wanted === 'string' ? plain(text).includes(plain(wanted)) : wanted.test(text);
  return [...files].filter(([path, bytes]) => [path, ...readingsOf(strFromU8(bytes))].some(isIn)).map(([path]) => path);
}

/**
 * A text as it stands, and with what breaks its words taken away: lines of a calendar end anywhere, words of a web page
 * have seams, names on the map have lines, with a hyphen within a word.
 */
function readingsOf(text: string): readonly string[] {
  const whole = text.replace(/\r\n[ \t]/g, '').replaceAll('<wbr>', '');
  const line = /<\/tspan><tspan[^>]*>/g;
  return [text, whole, whole.replace(line, ' '), whole.replace(/-?<\/tspan><tspan[^>]*>/g, '')];
}
