import type { FieldWrite, LogEntry } from '../../log/log-entry';
import type { Content } from '../../model/content';
import { abbreviationBehind, foldedText, isWordIn, spellingsOf } from '../../model/spoken-names';
import { parseKey } from '../../register/document';
import type { JsonValue } from '../../values/json';
import { touchedIds } from './touched-ids';

/** What the public version may not say. */
export interface Confidential {
  /** Those that are not public, and those whose own name or unit says the name of one. */
  readonly elements: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** What was decided, agreed, asked and learnt in these stays in them. */
  readonly sessions: ReadonlySet<string>;
  /** Whether a typed text names a confidential element, by any name or alias it ever had. */
  readonly isNamedIn: (text: string) => boolean;
}

/**
 * What is not public of a table, read from the whole log so that what was made confidential after the session, removed or
 * renamed since stays out as well. An element that only participants may see is not public either. Where laptops disagree
 * about openness the closest word counts.
 */
export function confidentialOf(log: readonly LogEntry[]): Confidential {
  const openness = { element: new StandingValues(), session: new StandingValues() };
  const names = new Map<string, Set<string>>();
  const units = new Map<string, string>();
  const ends: { readonly relation: string; readonly element: string }[] = [];
  for (const entry of log) {
    for (const write of entry.writes) {
      const { field, value } = write;
      const { kind, id } = parseKey(write.entity);
      if (kind === 'relation' && (field === 'from' || field === 'to'))
        ends.push({ relation: id, element: String(value) });
      if (kind !== 'element' && kind !== 'session') continue;
      if (field === 'openness') openness[kind].write(id, entry.dot, write);
      if (kind === 'element' && field === 'unit') units.set(id, String(value));
      if (kind === 'element' && (field === 'name' || field === 'aliases')) {
        const known = names.get(id) ?? new Set();
        for (const name of Array.isArray(value) ? value : [value]) if (typeof name === 'string') known.add(name);
        names.set(id, known);
      }
    }
  }
  const closed = openness.element.idsWith('confidential', 'participants');
  const closedNames = [...closed].flatMap((id) => [...(names.get(id) ?? [])]);
  const spelled = closedNames.flatMap(spellingsOf);
  const abbreviated = closedNames.flatMap(abbreviationBehind);
  const isNamedIn = (text: string): boolean => {
    const folded = foldedText(text);
    return spelled.some((name) => isWordIn(name, folded)) || abbreviated.some((short) => isWordIn(short, text));
  };
  const telling = [...names].filter(([id, known]) => [...known, units.get(id) ?? ''].some(isNamedIn)).map(([id]) => id);
  const elements = new Set([...closed, ...telling]);
  return {
    elements,
    relations: new Set(ends.filter((end) => elements.has(end.element)).map((end) => end.relation)),
    sessions: openness.session.idsWith('confidential'),
    isNamedIn,
  };
}

/** The values of one field that nobody who knew them has replaced, by thing. */
class StandingValues {
  readonly #standing = new Map<string, readonly { readonly dot: string; readonly value: JsonValue }[]>();

  write(id: string, dot: string, { value, was }: FieldWrite): void {
    const replaced = new Set<string>(was.map((write) => write.dot));
    const kept = (this.#standing.get(id) ?? []).filter((write) => !replaced.has(write.dot));
    this.#standing.set(id, [...kept, { dot, value }]);
  }

  idsWith(...values: readonly string[]): ReadonlySet<string> {
    const found = [...this.#standing].filter(([, writes]) =>
      writes.some(({ value }) => values.includes(String(value))),
    );
    return new Set(found.map(([id]) => id));
  }
}

/** Whether an entry was made in a confidential session, writes to something confidential or says its name. */
export function isConfidentialEntry(entry: LogEntry, confidential: Confidential): boolean {
  return (
    (entry.session !== null && confidential.sessions.has(entry.session)) ||
    confidential.isNamedIn(entry.text) ||
    touchedIds(entry, 'element').some((id) => confidential.elements.has(id)) ||
    touchedIds(entry, 'relation').some((id) => confidential.relations.has(id))
  );
}

/** The content without everything confidential: what the public version counts, adds up and prints. */
export function withoutConfidential(content: Content, confidential: Confidential): Content {
  const { elements, relations, sessions, isNamedIn } = confidential;
  const isOpenSession = (...ids: (string | null | undefined)[]): boolean =>
    !ids.some((id) => typeof id === 'string' && sessions.has(id));
  const isOpen = (id: string | null | undefined): boolean => id === null || id === undefined || !elements.has(id);
  const isSilent = (...texts: (string | null | undefined)[]): boolean =>
    !texts.some((text) => typeof text === 'string' && isNamedIn(text));
  const areOpen = (ids: readonly string[] | null | undefined): boolean => (ids ?? []).every(isOpen);
  const decisions = keep(
    content.decisions,
    (decision) =>
      isOpenSession(decision.session, decision.takenIn) &&
      areOpen(decision.about) &&
      isSilent(
        decision.text,
        decision.conditions,
        decision.until,
        decision.because,
        decision.ratifiedOn,
        decision.legitimacyNotNeededBecause,
      ),
  );
  return {
    table: content.table,
    // That a session was held is told, and under its name; where it was only when that says nothing.
    sessions: new Map(
      [...content.sessions].map(([id, each]) => [id, isSilent(each.place) ? each : { ...each, place: null }]),
    ),
    agendaItems: content.agendaItems,
    elements: keep(content.elements, (element) => isOpen(element.id)),
    relations: new Map(
      [...keep(content.relations, ({ id, subject, years }) => !relations.has(id) && isSilent(subject, years))].map(
        ([id, each]) => [id, isSilent(each.note) ? each : { ...each, note: null }],
      ),
    ),
    attendance: keep(content.attendance, ({ stakeholder, role, representedBy }) => {
      return isOpen(stakeholder) && isSilent(role, representedBy);
    }),
    decisions,
    // Another program may have written words where a day stands.
    steps: keep(content.steps, ({ body, due, on }) => isOpen(body) && isSilent(due, on)),
    reservations: keep(content.reservations, ({ stakeholder, text }) => isOpen(stakeholder) && isSilent(text)),
    actions: keep(
      content.actions,
      ({ session, owner, about, text, because, due, doneOn }) =>
        isOpenSession(session) && isOpen(owner) && areOpen(about) && isSilent(text, because, due, doneOn),
    ),
    questions: keep(
      content.questions,
      ({ session, about, text, answer }) => isOpenSession(session) && areOpen(about) && isSilent(text, answer),
    ),
    learnings: keep(
      content.learnings,
      ({ session, about, text }) => isOpenSession(session) && areOpen(about) && isSilent(text),
    ),
    notes: keep(content.notes, ({ session, text }) => isOpenSession(session) && isSilent(text)),
    // How the console looks at the map is on no paper.
    views: new Map(),
  };
}

function keep<Thing>(
  things: ReadonlyMap<string, Thing>,
  isKept: (thing: Thing) => boolean,
): ReadonlyMap<string, Thing> {
  return new Map([...things].filter(([, thing]) => isKept(thing)));
}
