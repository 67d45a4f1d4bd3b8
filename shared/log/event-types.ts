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
  'elements.moved',
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
  'entry.undone',
] as const;
export type EventType = (typeof eventTypes)[number];

export function isEventType(value: string): value is EventType {
  return (eventTypes as readonly string[]).includes(value);
}
