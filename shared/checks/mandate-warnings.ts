import type { Language, Translated } from '../i18n/language';
import { terms } from '../i18n/terms';
import { partsOf } from '../log/act-entry';
import { applyEntries } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { contentOf } from '../model/content-of';
import { relationKinds } from '../model/relation-kinds';
import type { Mandate } from '../model/vocabulary';
import { emptyDocument, keyOf } from '../register/document';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { undoneDots } from './effective-entries';
import { knownIds } from './known-ids';
import { mapRelationsOf } from './map-relations';
import { enumerate, nameOf } from './sentences';

export interface MandateWarning {
  readonly stakeholder: string;
  readonly mandate: Mandate;
}

/** From widest to narrowest: of several people of one party the widest counts (rulings). */
const widestFirst: readonly Mandate[] = ['with_mandate', 'subject_to_approval', 'without_mandate', 'not_applicable'];

/**
 * The mandate of each party at the table (present or represented) in a session: the widest of its people, whatever the
 * order in which they were recorded. A party of whose people nobody asked it is not in it.
 */
export function mandatesAtTable(content: Content, session: string | null): ReadonlyMap<string, Mandate> {
  const widest = new Map<string, Mandate>();
  for (const { session: where, stakeholder, status, mandate } of content.attendance.values()) {
    if (where !== session || stakeholder === null || !mandate) continue;
    if (status !== 'present' && status !== 'represented') continue;
    const known = widest.get(stakeholder);
    if (known !== undefined && widestFirst.indexOf(known) <= widestFirst.indexOf(mandate)) continue;
    widest.set(stakeholder, mandate);
  }
  return widest;
}

/** What is touched by something about these elements: they themselves, and what has any relation with them. */
export function touchedBy(content: Content, about: readonly string[]): ReadonlySet<string> {
  const subject = new Set(about);
  const touched = new Set(about);
  for (const { from, to } of mapRelationsOf(content).all) {
    if (subject.has(to.id)) touched.add(from.id);
    if (subject.has(from.id)) touched.add(to.id);
  }
  return touched;
}

/**
 * Parties at the table in a session that have no full mandate and are touched by what a decision is about: they are it,
 * or have any relation with it in either direction, as the map stands now.
 */
export function mandateWarningsAbout(
  content: Content,
  session: string | null,
  about: readonly string[],
): readonly MandateWarning[] {
  const touched = touchedBy(content, about);
  return [...mandatesAtTable(content, session)].flatMap(([stakeholder, mandate]) => {
    const lacksMandate = mandate === 'subject_to_approval' || mandate === 'without_mandate';
    return lacksMandate && touched.has(stakeholder) ? [{ stakeholder, mandate }] : [];
  });
}

/** A proposal on the table that touches parties without full mandate. */
export interface ProposalMandate extends Basis {
  readonly decision: string;
  readonly no: string;
  readonly warnings: readonly MandateWarning[];
}

/** While a session is open: the decisions proposed and not taken yet, with the parties at the table to warn about. */
export const proposalMandates: Check<readonly ProposalMandate[]> = defineCheck(
  {
    relations: Object.fromEntries(relationKinds.map((kind) => [kind, []])),
    collections: ['decisions', 'sessions', 'attendance'],
  },
  (content) => {
    const open = [...content.sessions.values()].find(
      ({ openedAt, closedAt }) => typeof openedAt === 'string' && typeof closedAt !== 'string',
    );
    if (open === undefined) return [];
    return [...content.decisions.values()].flatMap((decision) => {
      if (decision.status !== 'proposed') return [];
      const about = knownIds(decision.about);
      const warnings = mandateWarningsAbout(content, open.id, about);
      if (warnings.length === 0) return [];
      const warned = new Set(warnings.map(({ stakeholder }) => stakeholder));
      const subject = new Set(about);
      const touching = mapRelationsOf(content).all.filter(
        ({ from, to }) => (warned.has(from.id) && subject.has(to.id)) || (warned.has(to.id) && subject.has(from.id)),
      );
      const attending = [...content.attendance.values()].filter(
        ({ session, stakeholder }) => session === open.id && stakeholder !== null && warned.has(stakeholder),
      );
      const elements = [...new Set([...about, ...warned])];
      return [
        {
          decision: decision.id,
          no: decision.no,
          warnings,
          elements,
          restsOn: [
            keyOf('decision', decision.id),
            ...attending.map(({ id }) => keyOf('attendance', id)),
            ...elementKeys([...warned]),
            ...relationKeys(touching.map(({ relation }) => relation.id)),
          ],
        },
      ];
    });
  },
);

/**
 * The warnings that stood when each decision was taken, by decision number; an empty list where there were none. The
 * log is replayed, since map and attendance may have changed since. A decision taken twice shows the last time.
 */
export function mandateWarnings(log: readonly LogEntry[]): ReadonlyMap<string, readonly MandateWarning[]> {
  const undone = undoneDots(log);
  const taken = log.flatMap((entry, at) =>
    takenIn(entry).length > 0 && !undone.has(entry.dot) ? [{ entry, at }] : [],
  );
  const last = taken.at(-1);
  if (last === undefined) return new Map();
  // What comes after the last decision changes nothing: as long as none is taken, nothing has to be replayed.
  const places = taken.map(({ entry, at }) => `${at} ${entry.dot}`).join(' ');
  const earlier = remembered.get(last.entry);
  if (earlier?.places === places) return earlier.warnings;
  const warnings = warningsWhenTaken(log, undone);
  remembered.set(last.entry, { places, warnings });
  return warnings;
}

const remembered = new WeakMap<
  LogEntry,
  { readonly places: string; readonly warnings: ReadonlyMap<string, readonly MandateWarning[]> }
>();

function warningsWhenTaken(
  log: readonly LogEntry[],
  undone: ReadonlySet<string>,
): ReadonlyMap<string, readonly MandateWarning[]> {
  const warnings = new Map<string, readonly MandateWarning[]>();
  let document = emptyDocument;
  let from = 0;
  log.forEach((entry, at) => {
    const decisions = undone.has(entry.dot) ? [] : takenIn(entry);
    if (decisions.length === 0) return;
    document = applyEntries(document, log.slice(from, at + 1));
    from = at + 1;
    const content = contentOf(document);
    for (const id of decisions) {
      const decision = content.decisions.get(id);
      if (decision === undefined) continue;
      warnings.set(decision.no, mandateWarningsAbout(content, entry.session, knownIds(decision.about)));
    }
  });
  return warnings;
}

/** The ids of the decisions that an entry takes. */
function takenIn(entry: LogEntry): readonly string[] {
  return partsOf(entry).flatMap(({ event: { type, data } }) => (type === 'decision.taken' ? [String(data['id'])] : []));
}

const texts: Translated<(parties: string) => string> = {
  nl: (parties) => `Zonder volledig mandaat toen dit werd afgesproken: ${parties}.`,
  en: (parties) => `Without full mandate when this was agreed: ${parties}.`,
};

/** "Zonder volledig mandaat toen dit werd afgesproken: UvW (onder voorbehoud)." */
export function mandateWarningsSentence(
  content: Content,
  warnings: readonly MandateWarning[],
  language: Language,
): string {
  const parties = warnings.map(
    ({ stakeholder, mandate }) => `${nameOf(content, stakeholder)} (${terms[language].mandate[mandate]})`,
  );
  return texts[language](enumerate(parties, language));
}
