/** As many answers as are kept; a table and the words of a meeting stay far below it. */
const mostKept = 20_000;

/**
 * The same function, which works out an answer once per text. For what one line asks over and over of the same words:
 * the function must depend on nothing but its argument.
 */
export function remembered<Answer>(workOut: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const answer = workOut(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}
