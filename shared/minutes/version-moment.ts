import { languages } from '../i18n/language';
import type { LogEntry } from '../log/log-entry';
import type { Finding } from '../merge/findings';
import { type Content, emptyCollections } from '../model/content';
import { parseKey } from '../register/document';
import type { MinutesVersion } from './minutes';
import { type MinutesLife, minutesLife } from './minutes-life';
import { type Confidential, confidentialOf, withoutConfidential } from './sections/confidential';
import { disagreementsOf } from './sections/disagreements';
import { openEntry } from './sections/open-entry';
import { type SessionMoment, sessionMoment } from './sections/session-moment';

/** The table at the end of a session, as one version of its minutes may tell it. */
export interface VersionMoment {
  /** Where the minutes stand; what changed since an adoption is told as far as the version may tell it. */
  readonly life: MinutesLife;
  readonly moment: SessionMoment;
  /** The session itself is confidential: nothing of it is told but its header. */
  readonly everythingLeftOut: boolean;
  /** How many elements of the map this version leaves out. */
  readonly elementsLeftOut: number;
  /** Whether a typed text names something that this version leaves out. */
  readonly isNamedIn: (text: string) => boolean;
}

interface VersionOptions {
  readonly version: MinutesVersion;
  /** An earlier edition, as it was adopted; the current one when absent. */
  readonly edition?: number;
  /** Names of participants; in the internal version only. */
  readonly includeNames?: boolean;
}

/**
 * What may be told of a session in a version (decision 0042): everything; or, in the public one, as if what is not public
 * had never been on the table, so that no sum and no count gives it away. Minutes, map, lists and files for an archive
 * all read this.
 * @param log the whole log of the table, in order: what was made confidential after the session stays out too
 */
export function versionMoment(
  log: readonly LogEntry[],
  session: string,
  { version, edition, includeNames = false }: VersionOptions,
): VersionMoment {
  const life = minutesLife(log, session, edition);
  const whole = sessionMoment(life.log, session);
  if (version !== 'public') {
    const moment = version === 'internal' && includeNames ? whole : nameless(whole);
    return { life, moment, everythingLeftOut: false, elementsLeftOut: 0, isNamedIn: () => false };
  }
  const confidential = confidentialOf(log);
  const { isNamedIn } = confidential;
  const elementsLeftOut = [...whole.content.elements.keys()].filter((id) => confidential.elements.has(id)).length;
  if (confidential.sessions.has(session)) {
    const moment = nothingSaid(nameless(whole), confidential);
    return { life: { ...life, changes: [] }, moment, everythingLeftOut: true, elementsLeftOut, isNamedIn };
  }
  const changes = life.changes.flatMap((entry) => openEntry(entry, confidential) ?? []);
  const moment = openMoment(nameless(whole), confidential);
  return { life: { ...life, changes }, moment, everythingLeftOut: false, elementsLeftOut, isNamedIn };
}

function nameless(moment: SessionMoment): SessionMoment {
  return { ...moment, names: new Map() };
}

/** The moment as if what is confidential had never been on the table. */
function openMoment(moment: SessionMoment, confidential: Confidential): SessionMoment {
  return {
    ...moment,
    entries: moment.entries.flatMap((entry) => openEntry(entry, confidential) ?? []),
    between: moment.between.flatMap((entry) => openEntry(entry, confidential) ?? []),
    findings: moment.findings.filter((finding) =>
      languages.every((language) => {
        const [sentence = ''] = disagreementsOf({ ...moment, findings: [finding] }, language);
        return !isAboutConfidential(finding, confidential) && !confidential.isNamedIn(sentence);
      }),
    ),
    before: withoutConfidential(moment.before, confidential),
    opening: withoutConfidential(moment.opening, confidential),
    told: (content) => openAgenda(withoutConfidential(content, confidential), confidential),
    content: openAgenda(withoutConfidential(moment.content, confidential), confidential),
  };
}

function isAboutConfidential(finding: Finding, { elements, relations }: Confidential): boolean {
  if (finding.kind !== 'values' && finding.kind !== 'removal') return false;
  const { kind, id } = parseKey(finding.thing);
  return (kind === 'element' && elements.has(id)) || (kind === 'relation' && relations.has(id));
}

/** Agenda items keep their number, so that the sections do; a title or purpose that says a confidential name goes. */
function openAgenda(content: Content, { elements, isNamedIn }: Confidential): Content {
  const agendaItems = [...content.agendaItems].map(([id, item]) => {
    const open = { ...item };
    if (isNamedIn(item.title)) open.title = '';
    if (item.purpose && isNamedIn(item.purpose)) open.purpose = null;
    if (item.introducedBy && (elements.has(item.introducedBy) || isNamedIn(item.introducedBy)))
      open.introducedBy = null;
    return [id, open] as const;
  });
  return { ...content, agendaItems: new Map(agendaItems) };
}

function nothingSaid(moment: SessionMoment, confidential: Confidential): SessionMoment {
  const nothing: Content = {
    ...emptyCollections(),
    table: moment.content.table,
    sessions: withoutConfidential(moment.content, confidential).sessions,
  };
  return {
    ...moment,
    entries: [],
    between: [],
    findings: [],
    before: nothing,
    opening: nothing,
    content: nothing,
    told: () => nothing,
  };
}
