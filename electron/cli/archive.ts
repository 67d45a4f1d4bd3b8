import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { formatISO } from 'date-fns';
import { archiveZip } from '../../shared/archive/archive-zip';
import { makeArchive } from '../../shared/archive/make-archive';
import { heldSessions, sessionPapers } from '../../shared/archive/session-papers';
import type { Translated } from '../../shared/i18n/language';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { minutesAnnexes } from '../../shared/minutes/document/minutes-annexes';
import { renderHtml } from '../../shared/minutes/render-html';
import { versionSource } from '../../shared/minutes/version-source';
import { contentOf } from '../../shared/model/content-of';
import { accept, type Result, refuse } from '../../shared/values/result';
import { errorCode } from '../disk/atomic-write';
import { sha256 } from '../disk/sha256';
import { writeChosenFile } from '../disk/write-chosen-file';
import type { ArchiveArguments } from './archive-arguments';
import type { Console } from './console';
import { keptNames, tellNames } from './kept-names';
import { mapFonts } from './map-fonts';
import { messages } from './messages';
import type { Trouble } from './two-tables';

const nl = {
  noSession: 'er is nog geen sessie gehouden om een pakket van te maken; open eerst een sessie in de app',
  unknownSession: (session: string, held: readonly string[]) =>
    `--session ${session}: deze sessie is niet gehouden; wel: ${held.join(', ')}`,
  made: (file: string, files: number) => `${file}: pakket met ${files} bestanden`,
  noPdf: 'Zonder PDF: die maakt alleen de app. Het verslag zit er als webpagina in.',
};

const en = {
  noSession: 'no session has been held yet to make a package of; open a session in the app first',
  unknownSession: (session, held) => `--session ${session}: this session was not held; there are: ${held.join(', ')}`,
  made: (file, files) => `${file}: package with ${files} files`,
  noPdf: 'Without a PDF: only the app makes one. The minutes are in it as a web page.',
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/**
 * Makes an archive package without a screen: without PDF, and with a web page that has no picture and no typeface of its
 * own. The pakbon and the error stream say so. The map is the same as in a package of the app.
 * @param now the moment of making; the system's clock unless a test says otherwise
 */
export async function makeArchiveFile(
  given: ArchiveArguments,
  log: readonly LogEntry[],
  console: Console,
  now: () => Date = () => new Date(),
): Promise<Result<true, Trouble>> {
  const { language, file, out, session } = given;
  const words = texts[language];
  const [input, target] = [await realpath(file), await realpath(out).catch(() => path.resolve(out))];
  if (input === target) return refuse({ code: 2, sentence: messages[language].sameFile(out) });
  const { table, sessions } = contentOf(fold(log));
  const held = heldSessions(sessions.values());
  if (held.length === 0) return refuse({ code: 2, sentence: words.noSession });
  if (session !== undefined && !held.includes(session))
    return refuse({ code: 2, sentence: words.unknownSession(session, held) });
  const at = formatISO(now());
  const kept = await keptNames(given.names);
  const source = versionSource(log, { ...given, keptNames: kept }, [given.creator, given.contact]);
  const files = await makeArchive({
    table: table ?? { id: '', name: '' },
    source,
    sessions: (session === undefined ? held : [session]).map((id) => {
      const papers = sessionPapers(source, id, given);
      return { papers, printed: { html: Buffer.from(renderHtml(papers.minutes, { annexes: minutesAnnexes })) } };
    }),
    options: given,
    at,
    hash: sha256,
    fonts: mapFonts,
  });
  try {
    await writeChosenFile(out, archiveZip(files, at));
  } catch (error) {
    return refuse({ code: 1, sentence: messages[language].notWritten(out, errorCode(error)) });
  }
  tellNames(source, kept, language, console);
  console.writeOut(`${words.made(out, files.length)}\n`);
  console.writeError(`${words.noPdf}\n`);
  return accept(true);
}
