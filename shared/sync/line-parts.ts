import { strToU8 } from 'fflate';
import { z } from 'zod';
import { pack } from '../exchange/gzip';
import { parseSafeJson } from '../exchange/safe-json';
import { type LogEntry, logEntrySchema } from '../log/log-entry';
import { canonicalJson } from '../values/canonical-json';
import type { JsonValue } from '../values/json';
import { largestBatch } from './snapshot-batch';

/** Characters of a text in a part: within what a text in a file may be. */
const textLength = 50_000;
/** Texts in a part. Packed, a part is far below what goes into one object, whatever its letters are. */
const textsInPart = 16;
/** Room in an object for what stands around a line. */
const around = 64 * 1024;
/** Entries carry imported values inside their writes. */
const deepestLine = 80;

const partSchema = z.strictObject({
  line: z.string().max(60),
  at: z.int().nonnegative(),
  of: z.int().positive().max(10_000),
  texts: z.array(z.string().max(textLength)).min(1).max(textsInPart),
});
export type LinePart = z.infer<typeof partSchema>;

/**
 * The parts of a line that does not fit into one object, such as one that puts a very large table back; null for every
 * other line. Where a line is cut is told by its text alone, so whoever cuts it makes the same parts.
 * @param text of the line, in canonical JSON
 */
export function partsOfLine(line: LogEntry, text: string): readonly LinePart[] | null {
  if (pack(strToU8(text)).length <= largestBatch - around) return null;
  const length = textLength * textsInPart;
  const of = Math.ceil(text.length / length);
  return Array.from({ length: of }, (_, at) => {
    const piece = text.slice(at * length, (at + 1) * length);
    const texts = Array.from({ length: Math.ceil(piece.length / textLength) }, (_each, index) =>
      piece.slice(index * textLength, (index + 1) * textLength),
    );
    return { line: line.dot, at, of, texts };
  });
}

/** The part in the body of a snapshot; undefined when it holds whole lines, or something else. */
export function partIn(body: JsonValue): LinePart | undefined {
  const held = typeof body === 'object' && body !== null && !Array.isArray(body) && 'part' in body ? body : null;
  return held === null ? undefined : partSchema.safeParse((held as { readonly part: unknown }).part).data;
}

/** Puts parts together to lines, in whatever order they come and however often. */
export class LineParts {
  readonly #found = new Map<string, Map<number, LinePart>>();

  /** @returns the line when this part completed it; null while others are missing; 'unknown' when it is none */
  add(part: LinePart): LogEntry | null | 'unknown' {
    const parts = this.#found.get(part.line) ?? new Map<number, LinePart>();
    this.#found.set(part.line, parts);
    parts.set(part.at, part);
    if (parts.size < part.of) return null;
    this.#found.delete(part.line);
    const text = Array.from({ length: part.of }, (_, at) => parts.get(at)?.texts.join('') ?? '').join('');
    const json = parseSafeJson(text, deepestLine);
    const line = json.ok ? logEntrySchema.safeParse(json.value).data : undefined;
    return line === undefined || line.dot !== part.line ? 'unknown' : line;
  }
}

/** A text that is canonical JSON of a line. */
export const textOfLine = (line: LogEntry): string => canonicalJson(line as unknown as JsonValue);
