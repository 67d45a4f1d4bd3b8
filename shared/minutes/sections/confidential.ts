import type { LogEntry } from '../../log/log-entry';
import type { Content } from '../../model/content';
import type { JsonValue } from '../../model/json';
import { parseKey } from '../../register/document';
import { touchedIds } from './touched-ids';

/** What the public version may not say. */
export interface Confidential {
  readonly elements: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** Whether a typed text names a confidential element, by any name or alias it ever had. */
  readonly isNamedIn: (text: string) => boolean;
}

/**
 * The confidential elements of a table, read from the whole log so that one made confidential after the session, removed
 * or renamed since stays out as well. Where laptops disagree about openness the element counts as confidential.
 */
export function confidentialOf(log: readonly LogEntry[]): Confidential {
  const openness = new Map<string, { readonly dot: string; readonly value: JsonValue }[]>();
  const names = new Map<string, Set<string>>();
  const ends: { readonly relation: string; readonly element: string }[] = [];
  for (const entry of log) {
    for (const { entity, field, value, was } of entry.writes) {
      const { kind, id } = parseKey(entity);
      if (kind === 'relation' && (field === 'from' || field === 'to'))
        ends.push({ relation: id, element: String(value) });
      if (kind !== 'element') continue;
      if (field === 'openness') {
        const replaced = new Set<string>(was.map((write) => write.dot));
        const kept = (openness.get(id) ?? []).filter((write) => !replaced.has(write.dot));
        openness.set(id, [...kept, { dot: entry.dot, value }]);
      }
      if (field === 'name' || field === 'aliases') {
        const known = names.get(id) ?? new Set();
        for (const name of Array.isArray(value) ? value : [value]) if (typeof name === 'string') known.add(name);
        names.set(id, known);
      }
    }
  }
  const elements = new Set<string>();
  for (const [id, writes] of openness) if (writes.some((write) => write.value === 'confidential')) elements.add(id);
  const secretNames = [...elements].flatMap((id) => [...(names.get(id) ?? [])].flatMap(spellings));
  return {
    elements,
    relations: new Set(ends.filter((end) => elements.has(end.element)).map((end) => end.relation)),
    isNamedIn: (text) => secretNames.some((name) => isWordIn(name, text)),
  };
}

/** A name as it is also said: without an addition such as "(fictief)". */
function spellings(name: string): readonly string[] {
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '');
  return [name, bare].map(normal).filter((spelling) => spelling.length > 1);
}

function normal(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const wordCharacter = /[\p{L}\p{N}]/u;

function isWordIn(name: string, text: string): boolean {
  const searched = normal(text);
  for (let at = searched.indexOf(name); at >= 0; at = searched.indexOf(name, at + 1)) {
    const before = searched.slice(0, at).at(-1) ?? ' ';
    const after = searched.charAt(at + name.length) || ' ';
    if (!wordCharacter.test(before) && !wordCharacter.test(after)) return true;
  }
  return false;
}

/** Whether an entry writes to something confidential or says its name. */
export function isConfidentialEntry(entry: LogEntry, confidential: Confidential): boolean {
  return (
    confidential.isNamedIn(entry.text) ||
    touchedIds(entry, 'element').some((id) => confidential.elements.has(id)) ||
    touchedIds(entry, 'relation').some((id) => confidential.relations.has(id))
  );
}

/** The content without everything confidential: what the public version counts, adds up and prints. */
export function withoutConfidential(content: Content, { elements, relations, isNamedIn }: Confidential): Content {
  const isOpen = (id: string | null | undefined): boolean => id === null || id === undefined || !elements.has(id);
  const isSilent = (...texts: (string | null | undefined)[]): boolean =>
    !texts.some((text) => typeof text === 'string' && isNamedIn(text));
  const areOpen = (ids: readonly string[] | null | undefined): boolean => (ids ?? []).every(isOpen);
  const decisions = keep(
    content.decisions,
    (decision) =>
      areOpen(decision.about) &&
      isSilent(
        decision.text,
        decision.conditions,
        decision.until,
        decision.because,
        decision.legitimacyNotNeededBecause,
      ),
  );
  return {
    table: content.table,
    sessions: content.sessions,
    agendaItems: content.agendaItems,
    elements: keep(content.elements, (element) => isOpen(element.id)),
    relations: keep(content.relations, (relation) => !relations.has(relation.id) && isSilent(relation.subject)),
    attendance: keep(content.attendance, ({ stakeholder, role, representedBy }) => {
      return isOpen(stakeholder) && isSilent(role, representedBy);
    }),
    decisions,
    steps: keep(content.steps, (step) => isOpen(step.body)),
    reservations: keep(content.reservations, ({ stakeholder, text }) => isOpen(stakeholder) && isSilent(text)),
    actions: keep(
      content.actions,
      ({ owner, about, text, because }) => isOpen(owner) && areOpen(about) && isSilent(text, because),
    ),
    questions: keep(content.questions, ({ about, text, answer }) => areOpen(about) && isSilent(text, answer)),
    learnings: keep(content.learnings, ({ about, text }) => areOpen(about) && isSilent(text)),
    notes: keep(content.notes, ({ text }) => isSilent(text)),
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
