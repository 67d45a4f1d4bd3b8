import type { Content } from '../model/content';
import { type ContentChanges, changesBetween } from '../model/content-changes';

/** What has been asked so far: answers are remembered within it and never taken from another. */
interface Memory<Answer> {
  readonly answers: WeakMap<Content, { readonly value: Answer }>;
  latest: WeakRef<Content> | undefined;
}

let scope: object = {};

/** Carries out `work` with every check answering anew, as if no table had ever been looked at. */
export function fromScratch<Value>(work: () => Value): Value {
  const before = scope;
  scope = {};
  try {
    return work();
  } finally {
    scope = before;
  }
}

/**
 * The answer for a content, made from the one before it where possible, else anew.
 * @param advance the answer after these changes, or undefined when it has to be made anew
 */
export function remembering<Result>(
  compute: (content: Content) => Result,
  advance: (earlier: Result, changes: ContentChanges, content: Content, before: Content) => Result | undefined,
): (content: Content) => Result {
  const memories = new WeakMap<object, Memory<Result>>();
  return (content) => {
    const memory = memories.get(scope) ?? { answers: new WeakMap(), latest: undefined };
    memories.set(scope, memory);
    const known = memory.answers.get(content);
    if (known !== undefined) return known.value;
    const value = advanceFrom(memory, content, advance) ?? compute(content);
    memory.answers.set(content, { value });
    memory.latest = new WeakRef(content);
    return value;
  };
}

function advanceFrom<Result>(
  { answers, latest }: Memory<Result>,
  content: Content,
  advance: (earlier: Result, changes: ContentChanges, content: Content, before: Content) => Result | undefined,
): Result | undefined {
  const before = latest?.deref();
  const earlier = before === undefined ? undefined : answers.get(before);
  if (before === undefined || earlier === undefined) return undefined;
  const changes = changesBetween(before, content);
  return changes === null ? undefined : advance(earlier.value, changes, content, before);
}
