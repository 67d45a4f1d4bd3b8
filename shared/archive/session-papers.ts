import type { LogEntry } from '../log/log-entry';
import type { Minutes } from '../minutes/minutes';
import { minutesModel } from '../minutes/minutes-model';
import { type VersionMoment, versionMoment } from '../minutes/version-moment';
import { nameEraserOf } from '../names/name-eraser';
import type { ArchiveOptions } from './archive-options';

/** What a version of the package holds of a session: everything that is made for it, is made of this. */
export interface SessionPapers {
  readonly session: string;
  readonly minutes: Minutes;
  readonly told: VersionMoment;
}

/** What stands in a text where the name of a participant stood, in a version without names. */
const withheldName = { nl: '[naam weggelaten]', en: '[name left out]' } as const;

/** The log of a table and typed texts as a version of the package knows them. */
export interface VersionSource {
  readonly log: readonly LogEntry[];
  /** A text that somebody typed about the package. */
  readonly text: (typed: string) => string;
}

/**
 * What a version is made of. Only the internal one knows the names of participants; from the others they are gone
 * wherever they stand as a whole, in texts too. Scores about parties are read by nothing here.
 */
export function versionSource(
  log: readonly LogEntry[],
  { version, language }: Pick<ArchiveOptions, 'version' | 'language'>,
): VersionSource {
  if (version === 'internal') return { log, text: (typed) => typed };
  const eraser = nameEraserOf(log, [], withheldName[language]);
  return { log: eraser.count === 0 ? log : log.map(eraser.entry), text: eraser.text };
}

/**
 * The papers of a session. The public version leaves out what is not public (`versionMoment`), and only the internal one
 * has the log and names.
 */
export function sessionPapers({ log }: VersionSource, session: string, options: ArchiveOptions): SessionPapers {
  const { version, language, boards } = options;
  const includeNames = version === 'internal';
  return {
    session,
    minutes: minutesModel(log, session, language, {
      version,
      includeNames,
      ...(boards === undefined ? {} : { boards }),
    }),
    told: versionMoment(log, session, { version, includeNames }),
  };
}

/** The sessions that a package can hold: those that were opened. Minutes of the others would be empty. */
export function heldSessions(
  sessions: Iterable<{ readonly id: string; readonly openedAt?: string | null }>,
): readonly string[] {
  return [...sessions].filter(({ openedAt }) => Boolean(openedAt)).map(({ id }) => id);
}
