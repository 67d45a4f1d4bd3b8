import type { NewAgendaItem } from '../../../shared/commands/command';
import { type AgendaPhase, agendaPhases } from '../../../shared/model/vocabulary';

/** An agenda item being edited. Its number follows from its place. */
export interface ItemDraft {
  /** Only to tell rows apart while they move. */
  readonly row: number;
  /** The number it has in the table, or null when it is new. */
  readonly no: number | null;
  readonly title: string;
  readonly phase: AgendaPhase;
  readonly minutes: number;
  readonly purpose: string;
  readonly introducedBy: string;
}

const defaultMinutes: Readonly<Record<AgendaPhase, number>> = {
  opening: 15,
  explore: 40,
  weigh: 50,
  decide: 30,
  close: 15,
};

/** The five phases of a session of two and a half hours, in the user's language. */
export function defaultAgenda(titles: Readonly<Record<AgendaPhase, string>>): readonly ItemDraft[] {
  return agendaPhases.map((phase, row) => ({
    row,
    no: null,
    title: titles[phase],
    phase,
    minutes: defaultMinutes[phase],
    purpose: '',
    introducedBy: '',
  }));
}

export function totalMinutes(items: readonly ItemDraft[]): number {
  return items.reduce((sum, item) => sum + item.minutes, 0);
}

/** The item one place earlier (-1) or later (1); at the end of the list nothing changes. */
export function moveItem(items: readonly ItemDraft[], row: number, by: -1 | 1): readonly ItemDraft[] {
  const at = items.findIndex((item) => item.row === row);
  const other = items[at + by];
  const item = items[at];
  if (item === undefined || other === undefined) return items;
  const moved = [...items];
  moved[at] = other;
  moved[at + by] = item;
  return moved;
}

/** The items as the table gets them, numbered from 1 in the order shown. */
export function numbered(items: readonly ItemDraft[]): readonly NewAgendaItem[] {
  return items.map(({ title, phase, minutes, purpose, introducedBy }, index) => ({
    no: index + 1,
    title: title.trim(),
    phase,
    minutes,
    ...(purpose.trim() === '' ? {} : { purpose: purpose.trim() }),
    ...(introducedBy.trim() === '' ? {} : { introducedBy: introducedBy.trim() }),
  }));
}
