import type { TakenFor } from './taken-snapshot';

interface Taken {
  readonly at: string;
  readonly lines: number;
  readonly reason: TakenFor;
}

/**
 * The order in which snapshots are listed. Moments are whole seconds: of one second the snapshot with more lines is the
 * newer, and of as many lines the one that the app took by itself, since it had what somebody asked for before it.
 */
export function newestFirst(one: Taken, other: Taken): number {
  return (
    Date.parse(other.at) - Date.parse(one.at) ||
    other.lines - one.lines ||
    Number(isOfItself(other)) - Number(isOfItself(one))
  );
}

const isOfItself = ({ reason }: Taken): boolean => reason === 'before_exchange' || reason === 'before_restore';
