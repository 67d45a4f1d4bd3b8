import type { UntilAnswer } from '../../shared/exchange/moment-of-log';
import type { Language, Translated } from '../../shared/i18n/language';
import type { NewsItem } from '../../shared/merge/news';

const nl = {
  fine: (file: string, sessions: number, events: number) =>
    `${file}: in orde, ${sessions} ${sessions === 1 ? 'sessie' : 'sessies'} met ${events} gebeurtenissen`,
  notRead: (file: string, code: string) => `${file}: het bestand kon niet gelezen worden (${code})`,
  isFolder: (file: string) => `${file}: dit is een map, geen bestand`,
  notWritten: (file: string, code: string) => `${file}: het bestand kon niet geschreven worden (${code})`,
  sameFile: (file: string) =>
    `${file} is het bestand dat gelezen wordt en wordt niet overschreven; kies een andere naam`,
  noSession: (until: string, sessions: readonly string[]) =>
    `--until ${until}: deze sessie staat niet in het bestand; wel: ${['start', ...sessions].join(', ')}`,
  noPosition: (until: string, session: string, first: number, last: number) =>
    `--until ${until}: deze gebeurtenis staat niet in ${session}; die loopt van ${first} tot en met ${last}`,
  noEvents: (until: string) => `--until ${until}: deze sessie heeft nog geen gebeurtenissen`,
  noMinutes: (options: string) => `${options}: er is op dat moment nog geen sessie gehouden om dat van te maken`,
  merged: (file: string) => `${file}: samengevoegd`,
  confidentialLeftOut: (count: number) =>
    count === 1
      ? '1 vertrouwelijk onderdeel is weggelaten, met zijn relaties; --with-confidential neemt het mee'
      : `${count} vertrouwelijke onderdelen zijn weggelaten, met hun relaties; --with-confidential neemt ze mee`,
  onlyIn: (file: string, lines: number) =>
    `${file}: ${lines} ${lines === 1 ? 'regel' : 'regels'} die de ander niet kent`,
  /** Before a thing that is new, changed or gone. */
  signs: { added: '+', changed: '~', removed: '-' } satisfies Readonly<Record<NewsItem['change'], string>>,
};

const en = {
  fine: (file, sessions, events) =>
    `${file}: fine, ${sessions} ${sessions === 1 ? 'session' : 'sessions'} with ${events} events`,
  notRead: (file, code) => `${file}: the file could not be read (${code})`,
  isFolder: (file) => `${file}: this is a folder, not a file`,
  notWritten: (file, code) => `${file}: the file could not be written (${code})`,
  sameFile: (file) => `${file} is the file being read and is not overwritten; choose another name`,
  noSession: (until, sessions) =>
    `--until ${until}: this session is not in the file; there are: ${['start', ...sessions].join(', ')}`,
  noPosition: (until, session, first, last) =>
    `--until ${until}: this event is not in ${session}, which runs from ${first} to ${last}`,
  noEvents: (until) => `--until ${until}: this session has no events yet`,
  noMinutes: (options) => `${options}: no session has been held at that moment to make that of`,
  merged: (file) => `${file}: merged`,
  confidentialLeftOut: (count) =>
    count === 1
      ? '1 confidential element was left out, with its relations; --with-confidential takes it along'
      : `${count} confidential elements were left out, with their relations; --with-confidential takes them along`,
  onlyIn: (file, lines) => `${file}: ${lines} ${lines === 1 ? 'line' : 'lines'} that the other does not know`,
  signs: { added: '+', changed: '~', removed: '-' },
} satisfies typeof nl;

export const messages: Translated<typeof nl> = { nl, en };

/** Why a moment is not in the log. */
export function untilSentence(until: string, answer: UntilAnswer & { found: false }, language: Language): string {
  const words = messages[language];
  if (answer.missing === 'session') return words.noSession(until, answer.sessions);
  const { positions, session } = answer;
  return positions.length === 0
    ? words.noEvents(until)
    : words.noPosition(until, session, Math.min(...positions), Math.max(...positions));
}
