/** What was recorded last, the newest first: what "die", "daar" and "nee, 45 mln" are about. */
export interface LastSpoken {
  /** Ids of elements by the line that named them; the first list is of the last line that recorded anything. */
  readonly elements: readonly (readonly string[])[];
  /** The last thing recorded that can be corrected. */
  readonly last?: { readonly type: 'relation' | 'element' | 'action' | 'decision' | 'question'; readonly id: string };
}

export const nothingSpoken: LastSpoken = { elements: [] };
