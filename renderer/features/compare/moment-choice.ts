import type { ChosenMoment } from '../../../shared/boards/log-moments';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';

/** A moment of the table that is compared: after so many lines of its log, or as a snapshot kept it. */
export type MomentChoice =
  | {
      readonly kind: 'lines';
      readonly lines: number;
      /** As what it was chosen, where several names are one moment: the end of a session, or now. */
      readonly as?: ChosenMoment['kind'];
    }
  | { readonly kind: 'snapshot'; readonly snapshot: ListedSnapshot };

/** One that only the log tells is a moment of the log. */
export function choiceOfSnapshot(snapshot: ListedSnapshot): MomentChoice {
  return snapshot.stored === null ? { kind: 'lines', lines: snapshot.lines } : { kind: 'snapshot', snapshot };
}

/** How far the table was, for telling which of two moments is the later one. */
export function linesOf(choice: MomentChoice): number {
  return choice.kind === 'lines' ? choice.lines : choice.snapshot.lines;
}

/** Where the log tells of a snapshot that is kept here, the one that is kept is the moment. */
export function withoutKept(
  moments: readonly ChosenMoment[],
  snapshots: readonly ListedSnapshot[],
): readonly ChosenMoment[] {
  const kept = new Set(snapshots.map(({ stored }) => stored?.line));
  return moments.filter(({ kind, id }) => kind !== 'snapshot' || !kept.has(id as `${string}:${number}`));
}
