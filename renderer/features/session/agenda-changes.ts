import type { Command } from '../../../shared/commands/command';
import type { AgendaItem } from '../../../shared/model/content-types';
import type { JsonValue } from '../../../shared/values/json';
import { type ItemDraft, numbered } from './agenda-drafts';

/**
 * The commands that turn an agenda into what was edited. The number of an item is its identity in the log, so a new
 * order is written as the items changing places, and numbers stay in rising order. The fewest commands that do it.
 * @param agenda the items now, by number
 * @param drafts the items wanted, in order
 */
export function agendaChanges(
  session: string,
  agenda: readonly AgendaItem[],
  drafts: readonly ItemDraft[],
): readonly Command[] {
  const commands: Command[] = [];
  const order = newOrder(agenda, drafts);
  if (order !== null) commands.push({ type: 'orderAgenda', session, order });
  const standing = order === null ? agenda : inOrder(agenda, order);
  const highest = agenda.at(-1)?.no ?? 0;
  drafts.forEach((draft, index) => {
    const slot = standing[index];
    if (slot === undefined) {
      const no = highest + index - agenda.length + 1;
      const [item] = numbered([draft]);
      if (item !== undefined) commands.push({ type: 'addAgendaItem', session, item: { ...item, no } });
      return;
    }
    const set = changedFields(slot, draft);
    if (Object.keys(set).length > 0) commands.push({ type: 'updateAgendaItem', session, no: slot.no, set });
  });
  for (const item of agenda.slice(drafts.length).reverse()) {
    commands.push({ type: 'removeAgendaItem', session, no: item.no });
  }
  return commands;
}

/** The numbers in their new order, when nothing came or went; null when nothing changed places. */
function newOrder(agenda: readonly AgendaItem[], drafts: readonly ItemDraft[]): readonly number[] | null {
  const order = drafts.flatMap(({ no }) => no ?? []);
  const isSame = order.length === drafts.length && order.length === agenda.length;
  return isSame && order.some((no, place) => no !== agenda[place]?.no) ? order : null;
}

/** The items as they stand after changing places: each with the number of its place. */
function inOrder(agenda: readonly AgendaItem[], order: readonly number[]): readonly AgendaItem[] {
  return order.flatMap((wanted, place) => {
    const [item, slot] = [agenda.find(({ no }) => no === wanted), agenda[place]];
    return item === undefined || slot === undefined ? [] : [{ ...item, id: slot.id, no: slot.no }];
  });
}

function changedFields(slot: AgendaItem, draft: ItemDraft): Record<string, JsonValue> {
  const wanted: Record<string, JsonValue> = {
    title: draft.title.trim(),
    phase: draft.phase,
    minutes: draft.minutes,
    purpose: orNull(draft.purpose),
    introducedBy: orNull(draft.introducedBy),
  };
  const now: Record<string, JsonValue> = {
    title: slot.title,
    phase: slot.phase,
    minutes: slot.minutes,
    purpose: slot.purpose ?? null,
    introducedBy: slot.introducedBy ?? null,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => now[field] !== value));
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
