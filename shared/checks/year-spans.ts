import type { Language, Translated } from '../i18n/language';

/** Whole years, both ends included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const year = String.raw`(\d{4})`;
const until = String.raw`(?:t\/m|tot en met|tot|through|until|up to|to)`;
const between = new RegExp(String.raw`^(?:van\s+|vanaf\s+|from\s+)?${year}\s*(?:-|–|—|${until})\s*${year}$`, 'i');
const ending = new RegExp(String.raw`^${until}\s+${year}$`, 'i');
const single = new RegExp(String.raw`^(?:in\s+)?${year}$`, 'i');
/** "Tot 2030" names no first year: it counts from as early as anybody plans. */
const earliestYear = 1900;

/**
 * The years that a text names: "2022-2030", "2022 t/m 2030", "tot 2030", "2025", "2024, 2026-2028". The last year named
 * counts as a year with money. Sorted and joined; null when the text says no years, or something this cannot read: a
 * guess would be worse than "unknown".
 */
export function readYearSpans(text: unknown): readonly YearSpan[] | null {
  if (typeof text !== 'string' || text.trim() === '' || text.length > 200) return null;
  const spans: YearSpan[] = [];
  for (const part of text.split(/[,;]|\s+(?:en|and|&)\s+(?!met\b)/)) {
    const span = readSpan(part.trim());
    if (span === null || span.from > span.to || span.from < 1) return null;
    spans.push(span);
  }
  return joinSpans(spans);
}

function readSpan(text: string): YearSpan | null {
  const range = between.exec(text);
  if (range !== null) return { from: Number(range[1]), to: Number(range[2]) };
  const end = ending.exec(text);
  if (end !== null) return { from: earliestYear, to: Number(end[1]) };
  const one = single.exec(text);
  return one === null ? null : { from: Number(one[1]), to: Number(one[1]) };
}

/** Spans in order, those that touch joined. */
export function joinSpans(spans: readonly YearSpan[]): readonly YearSpan[] {
  const joined: YearSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && span.from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** The years from the first of the spans up to and including `last` that none of them covers. */
export function uncoveredYears(joined: readonly YearSpan[], last: number): readonly YearSpan[] {
  const gaps: YearSpan[] = [];
  let next = joined[0]?.from;
  if (next === undefined) return [];
  for (const span of joined) {
    if (span.from > next) gaps.push({ from: next, to: Math.min(span.from - 1, last) });
    next = span.to + 1;
    if (next > last) break;
  }
  if (next <= last) gaps.push({ from: next, to: last });
  return gaps.filter((gap) => gap.from <= gap.to);
}

const nl = { and: 'en', upTo: 'tot en met' };

const en = { and: 'and', upTo: 'up to' } satisfies typeof nl;

const words: Translated<typeof nl> = { nl, en };

/** "2031", "2031–2040", "2026 en 2031–2040", "tot en met 2030". */
export function spansText(spans: readonly YearSpan[], language: Language): string {
  const { and, upTo } = words[language];
  const parts = spans.map(({ from, to }) =>
    from === to ? String(from) : from === earliestYear ? `${upTo} ${to}` : `${from}–${to}`,
  );
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1]}`;
}
