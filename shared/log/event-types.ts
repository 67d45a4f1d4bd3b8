/**
 * The events of the log. The first block is the core of the exchange format; the rest is added in the same style by
 * this app (rulings, "The file"). A type not listed here is refused on import: it could not be replayed.
 */
export const eventTypes = [
  'session.opened',
  'session.closed',
  'agenda.item_started',
  'attendance.recorded',
  'note.recorded',
  'element.added',
  'relation.added',
  'role.assigned',
  'relation.updated',
  'relation.removed',
  'decision.proposed',
  'decision.taken',
  'decision.deferred',
  'legitimacy.recorded',
  'action.assigned',
  'action.completed',
  'question.parked',
  'question.answered',
  'learning.recorded',
  'learning.tested',
  'snapshot.taken',

  'table.created',
  'table.updated',
  'session.planned',
  'session.updated',
  'agenda.item_added',
  'agenda.item_updated',
  'agenda.item_removed',
  'agenda.reordered',
  'agenda.view_kept',
  'view.kept',
  'view.updated',
  'view.removed',
  'element.updated',
  'element.removed',
  'elements.removed',
  'relations.removed',
  'elements.moved',
  'list.taken',
  'matrix.taken',
  'decision.updated',
  'decision.ratified',
  'decision.rejected',
  'decision.withdrawn',
  'action.updated',
  'action.cancelled',
  'question.dropped',
  'note.removed',
  'minutes.submitted',
  'minutes.adopted',
  'names.erased',
  'proposal.dismissed',
  'analysis.scored',
  'table.settled',
  'elements.united',
  'act.done',
  'entry.undone',
] as const;
export type EventType = (typeof eventTypes)[number];

export function isEventType(value: string): value is EventType {
  return (eventTypes as readonly string[]).includes(value);
}

/**
 * Events that may be part of an act (`act.done`). What others go by keeps an entry of its own: opening and closing, taking
 * up an item, minutes, snapshots, how the table is looked at, what came from a file.
 */
const partTypes: ReadonlySet<string> = new Set<EventType>([
  'attendance.recorded',
  'note.recorded',
  'note.removed',
  'element.added',
  'element.updated',
  'element.removed',
  'elements.removed',
  'elements.united',
  'relation.added',
  'role.assigned',
  'relation.updated',
  'relation.removed',
  'relations.removed',
  'decision.proposed',
  'decision.updated',
  'decision.taken',
  'decision.deferred',
  'decision.rejected',
  'decision.withdrawn',
  'decision.ratified',
  'legitimacy.recorded',
  'action.assigned',
  'action.updated',
  'action.completed',
  'action.cancelled',
  'question.parked',
  'question.answered',
  'question.dropped',
  'learning.recorded',
  'learning.tested',
  'agenda.item_added',
  'agenda.item_updated',
  'agenda.item_removed',
  'agenda.reordered',
]);

export function isPartType(value: string): value is EventType {
  return partTypes.has(value);
}
