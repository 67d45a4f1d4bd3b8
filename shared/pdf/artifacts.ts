import type { ContentOperator } from './content-operators';

const signs = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const buildsPath = signs('m l c v y h re');
const paintsPath = signs('S s f F f* B B* b b*');
const shows = signs('Tj TJ \' " sh');
const ends = signs('q Q BT ET');

interface Stretch {
  readonly start: number;
  end: number;
}

/**
 * Marks what is painted outside the text of a tagged page (lines, surfaces, running heads) as artifact, so that readers
 * pass it over (ISO 32000-1, 14.8.2.2).
 * @param isTagged whether a form has marks of its own; pictures have none
 */
export function markArtifacts(
  content: string,
  operators: readonly ContentOperator[],
  isTagged: (form: string) => boolean,
): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of unmarkedStretches(operators, isTagged)) {
    parts.push(content.slice(done, start), '/Artifact BMC\n', content.slice(start, end), '\nEMC');
    done = end;
  }
  parts.push(content.slice(done));
  return parts.join('');
}

/** As long as can be: a mark may not cross the bounds of a text object or of a kept state. */
function unmarkedStretches(
  operators: readonly ContentOperator[],
  isTagged: (form: string) => boolean,
): readonly Stretch[] {
  const found: Stretch[] = [];
  /** Whether each mark that is open says what its content is. */
  const marks: boolean[] = [];
  let path: number | null = null;
  let open: Stretch | null = null;
  const painted = (start: number, end: number): void => {
    if (open !== null) {
      open.end = end;
      return;
    }
    open = { start, end };
    found.push(open);
  };
  for (const { name, operands, start, end } of operators) {
    if (name === 'BMC' || name === 'BDC') {
      marks.push(operands[0] === '/Artifact' || (operands[1] ?? '').includes('/MCID'));
      open = null;
    } else if (name === 'EMC') {
      marks.pop();
      open = null;
    } else if (marks.includes(true)) continue;
    else if (ends.has(name)) open = null;
    else if (buildsPath.has(name)) path ??= start;
    else if (name === 'n') path = null;
    else if (paintsPath.has(name)) {
      painted(path ?? start, end);
      path = null;
    } else if (shows.has(name)) painted(start, end);
    else if (name === 'Do') {
      if (isTagged(operands[0] ?? '')) open = null;
      else painted(start, end);
    }
  }
  return found;
}
