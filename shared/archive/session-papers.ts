import type { Minutes } from '../minutes/minutes';
import { minutesModel } from '../minutes/minutes-model';
import { type VersionMoment, versionMoment } from '../minutes/version-moment';
import type { VersionSource } from '../minutes/version-source';
import type { ArchiveOptions } from './archive-options';

/** What a version of the package holds of a session: everything that is made for it, is made of this. */
export interface SessionPapers {
  readonly session: string;
  readonly minutes: Minutes;
  readonly told: VersionMoment;
}

/**
 * The papers of a session. The public version leaves out what is not public (`versionMoment`), and only the internal one
 * has the log and names.
 */
export function sessionPapers(
  { log }: Pick<VersionSource, 'log'>,
  session: string,
  options: ArchiveOptions,
): SessionPapers {
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
