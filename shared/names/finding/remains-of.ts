import type { LogEntry } from '../../log/log-entry';
import { type FoundName, nameFinderOf } from './find-names';
import { degrees, formsOfAddress, particles } from './vocabulary';
import { wordsOf } from './words';

/** A way in which somebody is called, as it stands in texts: "Jansen", "PdV". */
export interface Remain {
  readonly said: string;
  readonly places: FoundName['places'];
}

/**
 * What still looks like one of some names, in the sentences where it stands: a surname or given name alone, initials,
 * another spelling. For somebody to judge: a surname may be a word.
 * @param names that were erased, or are about to be
 */
export function remainsOf(log: readonly LogEntry[], names: Iterable<string>): readonly Remain[] {
  const listed = new Set(names);
  const whole = new Set([...listed].map((name) => name.trim().toLowerCase()));
  const own = new Set([...listed].flatMap(ownWords));
  if (own.size === 0) return [];
  const remains = new Map<string, FoundName['places'][number][]>();
  for (const { key, places } of nameFinderOf(log, [], listed).found) {
    if (!own.has(key)) continue;
    for (const place of places) {
      const said = place.text.slice(place.start, place.end);
      // Whole names go by themselves.
      if (whole.has(said.toLowerCase())) continue;
      remains.set(said, [...(remains.get(said) ?? []), place]);
    }
  }
  return [...remains].map(([said, places]) => ({ said, places }));
}

function ownWords(name: string): readonly string[] {
  return wordsOf(name)
    .filter(({ folded, isInitial }) => !isInitial && folded.length > 1)
    .map(({ folded }) => folded)
    .filter((word) => !particles.has(word) && !degrees.has(word) && !formsOfAddress.has(word));
}
