import path from 'node:path';
import { formatISO } from 'date-fns';
import { newId } from '../../shared/commands/new-id';
import { writeTableFile } from '../../shared/exchange/table-file';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { openMap } from '../../shared/map-formats/in/open-map';
import { planMap } from '../../shared/map-formats/in/plan-map';
import { mapPlanLines, mapPlanTexts } from '../../shared/map-formats/map-plan-texts';
import { contentOf } from '../../shared/model/content-of';
import { dotOf } from '../../shared/register/register';
import { accept, type Result, refuse } from '../../shared/values/result';
import { sha256 } from '../disk/sha256';
import { amongInputs } from './among-inputs';
import type { Console } from './console';
import { messages } from './messages';
import type { TakeArguments } from './take-arguments';
import { takeTexts } from './take-lines';
import { carriedOut, readInput, writeTaken } from './taken-table';
import type { Trouble } from './two-tables';

/** Whether the name of a file says that it is a map of another tool, and no list. */
export const isMapFile = (file: string): boolean => /\.(?:graphml|canvas|drawio|xml)$/i.test(file);

/**
 * Takes the map of another tool into a copy of a table, or only says what it would bring.
 * @param now the moment of taking over; the system's clock unless a test says otherwise
 */
export async function takeMapFile(
  given: TakeArguments,
  log: readonly LogEntry[],
  console: Console,
  now: () => Date = () => new Date(),
): Promise<Result<true, Trouble>> {
  const { language, out, list: file, kinds, links } = given;
  const overwritten = out === undefined || out === '-' ? undefined : await amongInputs(out, [given.file, file]);
  if (overwritten !== undefined) return refuse({ code: 2, sentence: messages[language].sameFile(overwritten) });
  const bytes = await readInput(file, language);
  if (!bytes.ok) return bytes;
  const map = openMap(bytes.value);
  if (!map.ok) return refuse({ code: 1, sentence: `${file}: ${mapPlanTexts[language].refusals[map.refusal]}` });
  const name = path.basename(file);
  const at = formatISO(now());
  const seed = JSON.stringify([at, log, name, [...kinds], links, language]);
  const replica = `map-${(await sha256(Buffer.concat([Buffer.from(seed), bytes.value]))).slice(0, 16)}`;
  let count = 0;
  const plan = planMap(contentOf(fold(log)), map.value, {
    list: name,
    kinds,
    ...(links === undefined ? {} : { links }),
    newId(of) {
      count += 1;
      return newId(of, dotOf(replica, 1), count);
    },
  });
  const taken = carriedOut(log, plan.commands, { replica, at, language });
  if (!taken.ok) return taken;
  if (out !== undefined) {
    const written = await writeTaken(out, await writeTableFile(taken.value, sha256), language, console);
    if (!written.ok) return written;
  }
  const words = takeTexts[language];
  const lines = [
    ...mapPlanLines(plan, language),
    ...(plan.commands.length === 0 ? [words.nothingNew] : []),
    ...(out === undefined ? [words.nothingWritten] : out === '-' ? [] : [words.taken(out)]),
  ];
  const text = `${lines.join('\n')}\n`;
  if (out === '-') console.writeError(text);
  else console.writeOut(text);
  return accept(true);
}
