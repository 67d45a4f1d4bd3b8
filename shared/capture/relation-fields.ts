import type { Language } from '../i18n/language';
import { languages } from '../i18n/language';
import type { RelationKind } from '../model/relation-kinds';
import { type AskAnswer, askAnswers, type ConflictSubject, conflictSubjects } from '../model/vocabulary';
import { readHectares, readNumber, readYears } from './quantities';
import { answerWords, subjectWords } from './specification';
import { readMillions } from './sums-of-money';
import type { Token } from './tokens';
import { trimMarks } from './tokens';

/** Fields of a relation found in a line; `zone` still as words. */
export interface FoundFields {
  readonly amountMln?: number;
  readonly years?: string;
  readonly hectares?: number;
  readonly sharedHectares?: number;
  readonly about?: ConflictSubject;
  readonly zone?: readonly Token[];
}

/** A name with the fields that stood behind it. */
export interface Peeled {
  readonly name: readonly Token[];
  readonly fields: FoundFields;
}

const leadIn = new Set('met voor ad van with for of over per circa ca ongeveer about roughly'.split(' '));
const mostVariants = 24;

/**
 * All ways to read the end of a run of tokens as fields, the run itself first. Names may hold numbers and "in", so the
 * caller chooses the variant whose name is known.
 */
export function peelFields(kind: RelationKind, tokens: readonly Token[], language: Language): readonly Peeled[] {
  const variants: Peeled[] = [{ name: tokens, fields: {} }];
  for (let at = 0; at < variants.length && variants.length < mostVariants; at += 1) {
    variants.push(...peelOne(kind, variants[at] as Peeled, language));
  }
  return variants;
}

function peelOne(kind: RelationKind, { name, fields }: Peeled, language: Language): readonly Peeled[] {
  const tokens = trimMarks(name, ',;.()');
  const found: Peeled[] = [];
  const keep = (start: number, field: FoundFields) => {
    found.push({ name: withoutLeadIn(tokens.slice(0, start)), fields: { ...fields, ...field } });
  };
  if (kind === 'funds') {
    if (fields.years === undefined) {
      atEnd(
        tokens,
        (at) => readYears(tokens, at),
        (start, years) => keep(start, { years }),
      );
    }
    if (fields.amountMln === undefined) {
      atEnd(
        tokens,
        (at) => readMillions(tokens, at, language),
        (start, amountMln) => keep(start, { amountMln }),
      );
    }
  }
  if (kind === 'claims_space') {
    const shared = fields.sharedHectares === undefined ? readShared(tokens, language) : null;
    if (shared !== null) keep(shared.start, { sharedHectares: shared.value });
    if (fields.hectares === undefined) {
      atEnd(
        tokens,
        (at) => readHectares(tokens, at, language),
        (start, hectares) => keep(start, { hectares }),
      );
    }
  }
  if (kind === 'conflicts_with') {
    const about = fields.about === undefined ? readSubject(tokens) : null;
    if (about !== null) keep(about.start, { about: about.value });
    if (fields.zone === undefined) {
      for (let at = tokens.length - 2; at >= 0; at -= 1) {
        const token = tokens[at] as Token;
        if (token.kind === 'word' && /^(?:in|op|on)$/.test(token.folded)) keep(at, { zone: tokens.slice(at + 1) });
      }
    }
  }
  return found;
}

function withoutLeadIn(tokens: readonly Token[]): readonly Token[] {
  let own = trimMarks(tokens, ',;.()');
  while (own.length > 1 && own.at(-1)?.kind === 'word' && leadIn.has(own.at(-1)?.folded ?? '')) {
    own = trimMarks(own.slice(0, -1), ',;.()');
  }
  return own;
}

/** Tries the last tokens, longest first, and takes the reading that runs exactly to the end. */
function atEnd<Value>(
  tokens: readonly Token[],
  read: (at: number) => { readonly value: Value; readonly length: number } | null,
  take: (start: number, value: Value) => void,
): void {
  for (let start = Math.max(0, tokens.length - 8); start < tokens.length; start += 1) {
    const found = read(start);
    if (found !== null && start + found.length === tokens.length) {
      take(start, found.value);
      return;
    }
  }
}

/** "waarvan 20 (ha) gedeeld", "(20 gedeeld)", "of which 20 ha shared". */
function readShared(
  tokens: readonly Token[],
  language: Language,
): { readonly start: number; readonly value: number } | null {
  let at = tokens.length - 1;
  if (/^(?:gebruik|use)$/.test(tokens[at]?.folded ?? '')) at -= 1;
  if (!/^(?:gedeeld|gedeelde|shared)$/.test(tokens[at]?.folded ?? '')) return null;
  at -= 1;
  const hectares = readHectares(tokens, at - 1, language) ?? readHectares(tokens, at, language);
  const value = hectares?.value ?? readNumber(tokens[at]?.text ?? '', language);
  if (value === null || value === undefined) return null;
  if (hectares?.length === 2) at -= 1;
  const before = [tokens[at - 2]?.folded, tokens[at - 1]?.folded];
  if (before[1] === 'waarvan') at -= 1;
  else if (before[0] === 'of' && before[1] === 'which') at -= 2;
  return { start: at, value };
}

/** "over ruimte", "om geld", "about rules". */
function readSubject(tokens: readonly Token[]): { readonly start: number; readonly value: ConflictSubject } | null {
  const word = tokens.at(-1)?.folded ?? '';
  const value = conflictSubjects.find((subject) =>
    languages.some((lang) => subjectWords[lang][subject].includes(word)),
  );
  if (value === undefined) return null;
  const isArticle = /^(?:de|het|the)$/.test(tokens.at(-2)?.folded ?? '');
  const start = tokens.length - (isArticle ? 3 : 2);
  return /^(?:over|om|about|on)$/.test(tokens[start]?.folded ?? '') ? { start, value } : null;
}

/** The answer named by a word such as "toegezegd", or null. */
export function readAnswer(word: string): AskAnswer | null {
  return askAnswers.find((answer) => languages.some((lang) => answerWords[lang][answer].includes(word))) ?? null;
}
