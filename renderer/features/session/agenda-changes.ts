import type { Command } from '../../../shared/commands/command';
import { asOneAct } from '../../../shared/commands/part-commands';
import { sentences } from '../../../shared/commands/sentences';
import type { Language } from '../../../shared/i18n/language';
import type { AgendaItem } from '../../../shared/model/content-types';
import type { JsonValue } from '../../../shared/values/json';
import { type ItemDraft, numbered } from './agenda-drafts';

/**
 * What turns an agenda into what was edited, as one act. The number of an item is its identity in the log, so items come
 * and go at the end, and a new order is written as the items changing places: everything about them goes along.
 * @param agenda the items now, by number
 * @param drafts the items wanted, in order
 * @returns one command; none when nothing was changed
 */
export function agendaChanges(
  session: string,
  agenda: readonly AgendaItem[],
  drafts: readonly ItemDraft[],
  language: Language,
): readonly Command[] {
  const highest = agenda.at(-1)?.no ?? 0;
  const added = numbered(drafts.filter(({ no }) => no === null)).map((item) => ({ ...item, no: highest + item.no }));
  const fresh = added.map(({ no }) => no);
  const wanted = drafts.map(({ no }) => no ?? (fresh.shift() as number));
  const staying = new Set(wanted);
  const removed = agenda.filter(({ no }) => !staying.has(no));
  const slots = [...agenda, ...added].map(({ no }) => no);
  const order = [...wanted, ...removed.map(({ no }) => no)];
  const isMoved = order.some((no, place) => no !== slots[place]);
  const changed = drafts.flatMap((draft, place) => {
    const item = agenda.find(({ no }) => no === draft.no);
    const set = item === undefined ? {} : changedFields(item, draft);
    const no = slots[place] as number;
    return item === undefined || Object.keys(set).length === 0 ? [] : [{ no, set, title: item.title }];
  });
  const commands: readonly Command[] = [
    ...added.map((item) => ({ type: 'addAgendaItem', session, item }) as const),
    ...(isMoved ? [{ type: 'orderAgenda', session, order } as const] : []),
    ...changed.map(({ no, set }) => ({ type: 'updateAgendaItem', session, no, set }) as const),
    ...slots
      .slice(drafts.length)
      .reverse()
      .map((no) => ({ type: 'removeAgendaItem', session, no }) as const),
  ];
  const text = sentences[language].agendaEdited({
    added: added.map(({ title }) => title),
    removed: removed.map(({ title }) => title),
    changed: changed.map(({ title }) => title),
    isReordered: isReordered(drafts),
  });
  return asOneAct(commands, text);
}

/** Whether items that were there changed places among each other. */
function isReordered(drafts: readonly ItemDraft[]): boolean {
  const before = drafts.flatMap(({ no }) => no ?? []);
  return before.some((no, place) => place > 0 && no < (before[place - 1] as number));
}

function changedFields(item: AgendaItem, draft: ItemDraft): Record<string, JsonValue> {
  const wanted: Record<string, JsonValue> = {
    title: draft.title.trim(),
    phase: draft.phase,
    minutes: draft.minutes,
    purpose: orNull(draft.purpose),
    introducedBy: orNull(draft.introducedBy),
  };
  const now: Record<string, JsonValue> = {
    title: item.title,
    phase: item.phase,
    minutes: item.minutes,
    purpose: item.purpose ?? null,
    introducedBy: item.introducedBy ?? null,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => now[field] !== value));
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
