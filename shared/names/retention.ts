import { addDays, format, parseISO } from 'date-fns';
import type { AreaTable } from '../model/content-types';

/** Long enough for minutes to be sent round and adopted in the next session. */
const usualDays = 42;

/** The day that is offered when names are switched on. @param today `YYYY-MM-DD` @returns `YYYY-MM-DD` */
export function firstKeptUntil(today: string): string {
  return format(addDays(parseISO(today), usualDays), 'yyyy-MM-dd');
}

/** Whether the day passed until which the facilitator meant to keep names. @param today `YYYY-MM-DD` */
export function isKeptTooLong(table: Pick<AreaTable, 'namesUntil'> | undefined, today: string): boolean {
  return table?.namesUntil != null && table.namesUntil < today;
}
