import type { Core } from '../grammar/noun-groups';
import type { Sentence } from '../grammar/spans';
import { readClause, worth } from './clause';
import type { Carried, Clause } from './said-clause';

/** A sentence as the clauses it says. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  /** Every clause is whole and no content word was left over. */
  readonly isClean: boolean;
  /** Another way to read the sentence that is about as good. */
  readonly rival?: Clause;
}

/** Sentences with more joints than this are told, not said. */
const mostJoints = 8;

/**
 * Reads a stretch as one clause, and where that leaves words over as two that stand by themselves, or of which the second
 * leaves out the verb ("A trekt X, B Y") or its subject ("A trekt X en voert Y uit").
 */
export function readClauses(sentence: Sentence, start: number, end: number, carried: Carried = {}, depth = 0): Clauses {
  const [best, second] = readClause(sentence, start, end, carried);
  const isClean = best?.isWhole === true && best.isElided !== true && best.leftover.length === 0;
  if (best !== undefined && isClean) {
    const isRival =
      second?.isWhole === true &&
      second.leftover.length === 0 &&
      worth(best) - worth(second) < 0.2 &&
      second.frame.kind !== best.frame.kind;
    return { clauses: [best], isClean, ...(isRival ? { rival: second } : {}) };
  }
  const whole: Clauses = { clauses: best === undefined ? [] : [best], isClean: false };
  const joints = jointsIn(sentence, start, end);
  if (joints.length === 0 || joints.length > mostJoints || depth > 4) return whole;
  let found: Clauses | null = null;
  for (const [from, to] of joints) {
    const [left] = readClause(sentence, start, from, carried);
    if (left === undefined || !left.isWhole || left.leftover.length > 0) continue;
    const unit = left.amount !== undefined ? 'amount' : left.hectares !== undefined ? 'hectares' : undefined;
    const next = { subject: left.from, object: left.to, frame: left.frame, ...(unit === undefined ? {} : { unit }) };
    const right = readClauses(sentence, to, end, next as Carried, depth + 1);
    if (right.clauses.length === 0) continue;
    const isClear =
      left.isElided !== true && right.isClean && !right.clauses.some((clause) => isAfterthought(clause, to));
    const both = { clauses: [left, ...right.clauses], isClean: isClear };
    if (both.isClean) return both;
    found ??= both;
  }
  return found ?? whole;
}

/** "A botst met B – zelfde sleuf": no verb of its own, and nothing behind the joint but something new. */
function isAfterthought({ used, from, to }: Clause, joint: number): boolean {
  const said = [...from, ...to].filter(({ start }) => start >= joint);
  return used.size === 0 && said.length > 0 && said.every(({ type }) => type === 'new');
}

/** Where two sentences may meet: the tokens of the joint, as a range. */
function jointsIn({ tokens, spanAt }: Sentence, start: number, end: number): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = start + 1; at < end - 1; at += 1) {
    if (!isJoint(at)) continue;
    let next = at;
    while (next < end && isJoint(next)) next += 1;
    found.push([at, next]);
    at = next - 1;
  }
  return found;

  function isJoint(at: number): boolean {
    const { text, kind } = tokens[at] as { text: string; kind: string };
    if (kind === 'mark') return text === ',' || text === ';' || text === '.';
    const type = spanAt[at]?.type;
    return type === 'joint' || type === 'break' || text === '-' || text === '–' || tokens[at]?.folded === 'maar';
  }
}

/** Everything of the map that is named in the sentence, in order. */
export function namedIn({ spans }: Sentence): readonly Core[] {
  return spans.flatMap((span): readonly Core[] =>
    span.type === 'name' ? [{ type: 'known', start: span.start, end: span.end, span, holdsKnown: false }] : [],
  );
}
