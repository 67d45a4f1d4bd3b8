import type { LogEntry } from '../log/log-entry';
import { Provenance } from '../log/provenance';
import type { Content } from '../model/content';
import { contentOf } from '../model/content-of';
import { type Document, type EntityKey, type EntityKind, isAlive, parseKey } from '../register/document';
import { isConflict, shownValue } from '../register/register';
import { type Conflict, conflictsOf } from './conflicts';
import type { MergedTables } from './merge-tables';

/** Kinds of things that people talk about; the rest (attendance, steps, agenda items) is told by the log. */
export const newsKinds = [
  'element',
  'relation',
  'decision',
  'action',
  'question',
  'learning',
  'session',
  'note',
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** One thing that is new, different or gone after taking something in. */
export interface NewsItem {
  readonly key: EntityKey;
  readonly kind: NewsKind;
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** The last line that touched it, among those that came in. */
  readonly line: string;
  readonly at: string;
  readonly by: string;
}

/** Who wrote lines that came in, under the name of the laptop; null for what nobody can name. */
export interface NewsSource {
  readonly by: string;
  readonly lines: number;
}

export interface News {
  readonly lines: number;
  readonly sources: readonly NewsSource[];
  readonly items: readonly NewsItem[];
  /** Disagreements that stand now and did not stand before. */
  readonly conflicts: readonly Conflict[];
  /** What the other side does not know yet. */
  readonly unsent: number;
}

/**
 * What taking something in has changed here: things added, changed, removed and in conflict, and by whom.
 * @param before the table as it was here, with its log
 * @param nameOf how a laptop is called on screen; given undefined for what nobody can name
 */
export function newsOf(
  before: { readonly log: readonly LogEntry[]; readonly document: Document },
  merged: MergedTables,
  nameOf: (laptop: ReturnType<Provenance['laptopOf']>) => string,
): News {
  const provenance = new Provenance(merged.log);
  const by = (entry: LogEntry): string => nameOf(provenance.laptopOf(entry.dot));
  const last = new Map<EntityKey, LogEntry>();
  const lines = new Map<string, number>();
  for (const entry of merged.received) {
    lines.set(by(entry), (lines.get(by(entry)) ?? 0) + 1);
    for (const { entity } of entry.writes) last.set(entity, entry);
  }
  const items = [...last].flatMap(([key, entry]): NewsItem[] => {
    const { kind, id } = parseKey(key);
    const change = changeOf(key, before.document, merged.document);
    if (change === undefined || !isNewsKind(kind)) return [];
    return [{ key, kind, id, change, line: entry.text, at: entry.at, by: by(entry) }];
  });
  const stood = new Set(conflictsOf(before).map(nameOfConflict));
  return {
    lines: merged.received.length,
    sources: [...lines].map(([name, count]) => ({ by: name, lines: count })),
    items: items.sort((a, b) => newsKinds.indexOf(a.kind) - newsKinds.indexOf(b.kind)),
    conflicts: conflictsOf(merged).filter((conflict) => !stood.has(nameOfConflict(conflict))),
    unsent: merged.unsent.length,
  };
}

/** One name per disagreement, for comparing two moments. */
export function nameOfConflict(conflict: Conflict): string {
  return conflict.kind === 'values' ? `${conflict.thing} ${conflict.field}` : `${conflict.thing} alive`;
}

export function isNewsKind(kind: EntityKind): kind is NewsKind {
  return (newsKinds as readonly EntityKind[]).includes(kind);
}

/**
 * Undefined when people see no difference: only its place moved, or another laptop wrote the same. A difference that has
 * been settled is a change, also when the value that was chosen is the one that was shown here.
 */
function changeOf(key: EntityKey, before: Document, after: Document): NewsItem['change'] | undefined {
  const [old, now] = [before.entities.get(key), after.entities.get(key)];
  if (!isAlive(now)) return isAlive(old) ? 'removed' : undefined;
  if (!isAlive(old)) return 'added';
  const isChanged = Object.entries(now.fields).some(
    ([field, register]) =>
      !['position', 'currentItem', 'currentItemSince'].includes(field) &&
      (JSON.stringify(shownValue(register)) !== JSON.stringify(shownValue(old.fields[field])) ||
        (isConflict(old.fields[field] ?? []) && !isConflict(register))),
  );
  return isChanged ? 'changed' : undefined;
}

/** What a thing is called on screen: its name, number and text, or title. */
export function titleOf(content: Content, kind: NewsKind, id: string): string {
  switch (kind) {
    case 'element':
      return content.elements.get(id)?.name ?? id;
    case 'relation': {
      const relation = content.relations.get(id);
      const name = (end: string): string => content.elements.get(end)?.name ?? end;
      return relation === undefined ? id : `${name(relation.from)} – ${name(relation.to)}`;
    }
    case 'decision':
      return numbered(content.decisions.get(id)) ?? id;
    case 'action':
      return numbered(content.actions.get(id)) ?? id;
    case 'question':
      return numbered(content.questions.get(id)) ?? id;
    case 'learning':
      return content.learnings.get(id)?.text ?? id;
    case 'session':
      return content.sessions.get(id)?.title ?? id;
    case 'note':
      return content.notes.get(id)?.text ?? id;
  }
}

function numbered(thing: { readonly no: string; readonly text: string } | undefined): string | undefined {
  return thing === undefined ? undefined : `${thing.no} ${thing.text}`;
}

/** The title of a thing, also of one that is gone or went up in another: then as it was last. */
export function titleIn(
  { before, after }: { readonly before: Document; readonly after: Document },
  item: NewsItem,
): string {
  const now = titleOf(contentOf(after), item.kind, item.id);
  return now === item.id ? titleOf(contentOf(before), item.kind, item.id) : now;
}
