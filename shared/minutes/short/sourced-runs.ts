import type { Dot } from '../../register/register';
import type { Sentence } from '../course/sentence';
import type { Run } from '../document/document-blocks';
import type { LogLine } from '../minutes';

/** What stands behind a sentence: the numbers of its lines in the log, or nothing in a version without one. */
export type NoteOf = (entries: readonly Dot[]) => string;

/** @param log the annex of these minutes; null in a version that has none */
export function noteNumbers(log: readonly LogLine[] | null): NoteOf {
  const numbers = new Map(
    (log ?? []).flatMap(({ entry, seq, between }) => (seq === null || between ? [] : [[entry, seq]])),
  );
  return (entries) => {
    const known = [...new Set(entries.flatMap((entry) => numbers.get(entry) ?? []))].toSorted((a, b) => a - b);
    return ranges(known).join(',');
  };
}

/** "13–15" for 13, 14 and 15; two that follow each other stay apart. */
function ranges(numbers: readonly number[]): readonly string[] {
  const found: [number, number][] = [];
  for (const no of numbers) {
    const last = found.at(-1);
    if (last !== undefined && no === last[1] + 1) last[1] = no;
    else found.push([no, no]);
  }
  return found.flatMap(([from, to]) => {
    if (to - from > 1) return [`${from}–${to}`];
    return from === to ? [String(from)] : [String(from), String(to)];
  });
}

/** Sentences behind each other, each with its lines and its note. */
export function sourcedRuns(sentences: readonly Sentence[], noteOf: NoteOf): readonly Run[] {
  return sentences.flatMap(({ runs, entries }, at) => {
    const note = noteOf(entries);
    const told = [...runs, ...(note === '' ? [] : [{ text: note, isNote: true }])];
    return [...(at === 0 ? [] : [{ text: ' ' }]), ...told.map((run): Run => ({ ...run, entries }))];
  });
}
