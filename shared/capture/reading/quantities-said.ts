import { languages } from '../../i18n/language';
import type { RelationRule } from '../../model/relation-kinds';
import { type ConflictSubject, conflictSubjects } from '../../model/vocabulary';
import { countInWords, fractions } from '../amount-words';
import type { Sentence, Span } from '../grammar/spans';
import { subjectWords } from '../specification';
import type { Carried } from './said-clause';

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

export interface Quantities {
  readonly amount?: number;
  readonly years?: string;
  readonly hectares?: number;
  readonly shared?: number;
  readonly about?: ConflictSubject;
  /** A number without its unit: what it counts was worked out, not said. */
  readonly isUnitGuessed?: true;
  readonly used: ReadonlySet<number>;
  /** Of these, the words that are no quantity by themselves: "waarvan … samen met de vogels". */
  readonly words: ReadonlySet<number>;
  readonly leftover: readonly number[];
}

const approximately = new Set(
  'circa ca ongeveer zon about roughly around some elk ieder allebei each maximaal minimaal totaal eenmalig structureel'.split(
    ' ',
  ),
);

/** The numbers of a clause that its kind of relation takes, and those that it does not. */
export function quantitiesIn(
  sentence: Sentence,
  start: number,
  end: number,
  frameUsed: ReadonlySet<number>,
  rule: RelationRule,
  carried: Carried = {},
): Quantities {
  const { spans, tokens } = sentence;
  const used = new Set<number>();
  const leftover: number[] = [];
  const values: {
    amount?: number;
    years?: string;
    hectares?: number;
    shared?: number;
    about?: ConflictSubject;
    isUnitGuessed?: true;
  } = {};
  const isOfSpace = rule.fields.includes('sharedHectares');
  const shared = isOfSpace ? sharedIn(sentence, start, end) : null;
  if (shared !== null) for (const at of range(shared.start, shared.end)) used.add(at);
  const words = new Set(used);
  const take = (span: Span): void => {
    for (const at of range(span.start, span.end)) used.add(at);
  };
  for (const span of spans) {
    if (span.start < start || span.start >= end || frameUsed.has(span.start) || used.has(span.start)) continue;
    const { type } = span;
    if (type === 'amount' && rule.fields.includes('amountMln') && values.amount === undefined) {
      values.amount = span.value;
      take(span);
    } else if (type === 'years' && rule.fields.includes('years') && values.years === undefined) {
      values.years = span.value;
      take(span);
    } else if (type === 'hectares' && rule.fields.includes('hectares')) {
      if (values.hectares === undefined) {
        values.hectares = span.value;
        take(span);
      } else leftover.push(span.start);
    } else if (/^(?:amount|years|hectares|date|number)$/.test(type)) leftover.push(span.start);
  }
  // "A legt 3 mln in, B 2": a number alone counts what the one before it counted.
  const missing = rule.fields.includes('amountMln')
    ? values.amount === undefined && carried.unit === 'amount' && 'amount'
    : isOfSpace && values.hectares === undefined && 'hectares';
  const bare = missing === false ? null : bareNumberIn(sentence, start, end, used, carried.unit === missing);
  if (bare !== null && missing !== false) {
    values[missing] = bare.value;
    for (const at of range(bare.start, bare.end)) {
      used.add(at);
      words.add(at);
    }
    if (carried.unit !== missing) values.isUnitGuessed = true;
  }
  if (shared !== null)
    values.shared = shared.isFraction ? shared.value * (values.hectares ?? Number.NaN) : shared.value;
  if (values.shared !== undefined && !(values.shared <= (values.hectares ?? values.shared))) delete values.shared;
  if (rule.fields.includes('about')) {
    for (let at = start; at + 1 < end; at += 1) {
      if (!/^(?:over|om|about|on)$/.test(tokens[at]?.folded ?? '')) continue;
      const skip = /^(?:de|het|the)$/.test(tokens[at + 1]?.folded ?? '') ? 2 : 1;
      const word = tokens[at + skip]?.folded ?? '';
      const about = conflictSubjects.find((subject) =>
        languages.some((language) => subjectWords[language][subject].includes(word)),
      );
      if (about === undefined) continue;
      values.about = about;
      for (const place of range(at, at + skip + 1)) used.add(place);
    }
  }
  for (let at = start; at < end; at += 1) {
    if (approximately.has(tokens[at]?.folded ?? '') && used.has(at + 1)) used.add(at);
  }
  return { ...values, used, words, leftover: leftover.filter((at) => !used.has(at)) };
}

interface Stretched {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const opensShare = /^(?:waarvan|daarvan|ervan|deelt|delen|shares?|sharing)$/;
const ofWhich = /^(?:which|it|them|that|those)$/;
const saysShared =
  /^(?:samen|gedeeld|gedeelde|delen|deelt|dubbel|dubbelgebruik|gecombineerd|combineren|combinatie|shared?|shares|sharing|jointly|together|combined|overlapt|overlappend|overlaps?)$/;

/**
 * How much of a claim is shared, with the words that say so up to the end of the clause: "waarvan 60 samen met de
 * weidevogels", "40 of it shared", "of which half can be shared with housing".
 */
function sharedIn(
  { tokens, spanAt }: Sentence,
  start: number,
  end: number,
): (Stretched & { readonly isFraction: boolean }) | null {
  for (let at = start; at < end; at += 1) {
    const folded = tokens[at]?.folded ?? '';
    const isOpen = opensShare.test(folded) || (folded === 'of' && tokens[at + 1]?.folded === 'which');
    const before = isOpen ? at + (folded === 'of' ? 2 : 1) : at;
    const number = shareAt(before);
    if (number === null) continue;
    const isOfIt =
      /^(?:of|van)$/.test(tokens[number.end]?.folded ?? '') && ofWhich.test(tokens[number.end + 1]?.folded ?? '');
    const isThereof = opensShare.test(tokens[number.end]?.folded ?? '');
    if (!isOpen && !isOfIt && !isThereof) continue;
    let stop = number.end;
    let isShared = saysShared.test(folded);
    while (stop < end && !/^[;.]$/.test(tokens[stop]?.text ?? '')) {
      if (saysShared.test(tokens[stop]?.folded ?? '')) isShared = true;
      stop += 1;
    }
    if (!isShared) continue;
    const comma = tokens[at - 1]?.text === ',' ? 1 : 0;
    return { ...number, start: at - comma, end: stop };
  }
  return null;

  function shareAt(at: number): (Stretched & { readonly isFraction: boolean }) | null {
    const article = /^(?:de|the|een|a|zon|circa|ongeveer|about|around)$/.test(tokens[at]?.folded ?? '') ? 1 : 0;
    const place = at + article;
    if (/^(?:helft|half|derde|third|kwart|quarter)$/.test(tokens[place]?.folded ?? '')) {
      const word = tokens[place]?.folded ?? '';
      const value = /^(?:helft|half)$/.test(word) ? 0.5 : /^(?:derde|third)$/.test(word) ? 1 / 3 : 0.25;
      return { start: at, end: place + 1, value, isFraction: true };
    }
    const span = spanAt[place];
    if (span?.type === 'hectares') return { start: at, end: span.end, value: span.value, isFraction: false };
    const value = span?.type === 'number' ? span.value : countInWords(tokens[place]?.folded ?? '');
    return value === null || span === undefined ? null : { start: at, end: place + 1, value, isFraction: false };
  }
}

/**
 * The one number without a unit in a stretch.
 * @param isSpelled takes "anderhalf" and "one and a half" as well
 */
function bareNumberIn(
  { spans, tokens }: Sentence,
  start: number,
  end: number,
  taken: ReadonlySet<number>,
  isSpelled: boolean,
): Stretched | null {
  const found: Stretched[] = spans.flatMap((span) =>
    span.type === 'number' && span.start >= start && span.start < end && !taken.has(span.start)
      ? [{ start: span.start, end: span.end, value: span.value }]
      : [],
  );
  if (isSpelled && found.length === 0) {
    for (let at = start; at < end; at += 1) {
      const word = tokens[at]?.folded ?? '';
      const article = /^(?:een|a)$/.test(word) && fractions[tokens[at + 1]?.folded ?? ''] !== undefined ? 1 : 0;
      const value = article === 1 ? fractions[tokens[at + 1]?.folded ?? ''] : countInWords(word);
      if (value === undefined || value === null) continue;
      const more = /^(?:and|en)$/.test(tokens[at + 1]?.folded ?? '') && fractions[tokens[at + 3]?.folded ?? ''];
      found.push(
        typeof more === 'number'
          ? { start: at, end: at + 4, value: value + more }
          : { start: at, end: at + 1 + article, value },
      );
      break;
    }
  }
  return found.length === 1 ? (found[0] as Stretched) : null;
}
