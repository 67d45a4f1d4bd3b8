import type { FieldWrite, LogEntry } from '../../../shared/log/log-entry';
import type { EntityKey } from '../../../shared/register/document';
import type { Dot, Register } from '../../../shared/register/register';

let minute = 0;

/** An entry that says nothing but its dot and what it writes, a minute after the one that was made before it. */
export function entry(dot: Dot, writes: readonly FieldWrite[] = [], more: Partial<LogEntry> = {}): LogEntry {
  minute += 1;
  return {
    v: 1,
    dot,
    at: new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString(),
    session: null,
    seq: null,
    item: null,
    event: { type: 'element.updated', data: {} },
    text: dot,
    ...more,
    writes,
  };
}

export const write = (
  entity: EntityKey,
  field: string,
  value: FieldWrite['value'],
  ...replaced: readonly Dot[]
): FieldWrite => ({ entity, field, value, was: replaced.map((dot) => ({ dot, value: null })) satisfies Register });

export const note = (value: string, ...replaced: readonly Dot[]): FieldWrite =>
  write('element:partij', 'note', value, ...replaced);

/** A write that stays on the laptop where it was made. */
export const score = (value: number, ...replaced: readonly Dot[]): FieldWrite =>
  write('analysis:partij', 'influence', value, ...replaced);

export const dotsOf = (log: readonly LogEntry[]): readonly Dot[] => log.map(({ dot }) => dot);
