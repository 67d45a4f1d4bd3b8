import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../../shared/snapshot/newest-first';
import type { TakenFor } from '../../../shared/snapshot/taken-snapshot';

const taken = (at: string, lines: number, reason: TakenFor = 'named') => ({ at, lines, reason });

describe('the order of snapshots', () => {
  it('is by moment, whatever the offset, then by lines, then that of the app before that of somebody', () => {
    const inOrder = [
      taken('2026-11-28T14:45:00+01:00', 3),
      taken('2026-11-28T13:44:01+00:00', 5),
      taken('2026-11-28T14:44:01+01:00', 4, 'before_restore'),
      taken('2026-11-28T14:44:01+01:00', 4),
      taken('2026-11-28T14:44:00+01:00', 9, 'before_exchange'),
    ];
    expect([...inOrder].reverse().sort(newestFirst)).toEqual(inOrder);
    expect([...inOrder].sort(newestFirst)).toEqual(inOrder);
  });
});
