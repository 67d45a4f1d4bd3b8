import { writeTableFile } from '../../shared/exchange/table-file';
import { writeExchange } from '../../shared/exchange/write-exchange';
import type { Language, Translated } from '../../shared/i18n/language';
import type { LogEntry } from '../../shared/log/log-entry';
import type { Remain } from '../../shared/names/finding/remains-of';
import { accept, type Result, refuse } from '../../shared/values/result';
import { errorCode } from '../disk/atomic-write';
import { sha256 } from '../disk/sha256';
import { writeChosenFile } from '../disk/write-chosen-file';
import { amongInputs } from './among-inputs';
import type { Console } from './console';
import type { EraseArguments } from './erase-arguments';
import { erasedLog } from './erased-log';
import { messages } from './messages';
import type { Trouble } from './two-tables';

interface Texts {
  readonly erased: (file: string, names: number, lines: number) => string;
  readonly nothing: (file: string) => string;
  readonly remains: (places: number) => string;
  readonly notWritten: string;
}

const texts: Translated<Texts> = {
  nl: {
    erased: (file, names, lines) =>
      `${file}: ${names === 1 ? '1 naam' : `${names} namen`} gewist, in ${lines === 1 ? '1 regel' : `${lines} regels`}`,
    nothing: (file) => `${file}: er stond geen naam in om te wissen; er is niets gewijzigd`,
    remains: (places) =>
      `${places === 1 ? '1 plaats lijkt' : `${places} plaatsen lijken`} nog op een van de namen; wis ze mee met --also, of laat ze staan:`,
    notWritten: 'Er is niets geschreven; geef met -o een bestand voor het resultaat.',
  },
  en: {
    erased: (file, names, lines) =>
      `${file}: ${names === 1 ? '1 name' : `${names} names`} erased, in ${lines === 1 ? '1 line' : `${lines} lines`}`,
    nothing: (file) => `${file}: there was no name in it to erase; nothing was changed`,
    remains: (places) =>
      `${places === 1 ? '1 place still looks' : `${places} places still look`} like one of the names; erase them too with --also, or let them stand:`,
    notWritten: 'Nothing was written; give a file for the result with -o.',
  },
};

/** Writes the table of a file without names; the file itself stays as it is. */
export async function eraseFile(
  given: EraseArguments,
  log: readonly LogEntry[],
  console: Console,
): Promise<Result<true, Trouble>> {
  const { file, out, language, alsoNamed } = given;
  const input = out === '-' || out === undefined ? undefined : await amongInputs(out, [file]);
  if (input !== undefined) return refuse({ code: 2, sentence: messages[language].sameFile(input) });
  const { log: erased, count, lines, remains } = erasedLog(log, language, alsoNamed);
  tellRemains(remains, language, console);
  if (out === undefined) {
    const told = lines === 0 ? texts[language].nothing(file) : texts[language].erased(file, count, lines);
    console.writeOut(`${told}\n${texts[language].notWritten}\n`);
    return accept(true);
  }
  const exchange = async () => `${JSON.stringify(await writeExchange(erased, everything, sha256), null, 2)}\n`;
  const content = /\.json$/i.test(out) ? await exchange() : await writeTableFile(erased, sha256);
  if (out === '-') {
    console.writeOut(content);
    return accept(true);
  }
  try {
    await writeChosenFile(out, content);
  } catch (error) {
    return refuse({ code: 1, sentence: messages[language].notWritten(out, errorCode(error)) });
  }
  console.writeOut(`${lines === 0 ? texts[language].nothing(out) : texts[language].erased(out, count, lines)}\n`);
  return accept(true);
}

/** What still looks like a name, each in its sentence, on the error stream: the result may go to the other. */
function tellRemains(remains: readonly Remain[], language: Language, console: Console): void {
  if (remains.length === 0) return;
  const places = remains.flatMap(({ said, places: all }) => all.map(({ text }) => `  ${said}: ${text}`));
  console.writeError(`${texts[language].remains(places.length)}\n${[...new Set(places)].join('\n')}\n`);
}

const everything = { includeAnalysis: true, includeNames: true };
