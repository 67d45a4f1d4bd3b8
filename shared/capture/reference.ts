import type { NewElement } from '../commands/command';
import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Element } from '../model/content-types';
import type { ElementKind } from '../model/vocabulary';
import {
  type CaptureAlternative,
  type CapturePart,
  type CaptureSlot,
  chosenIndex,
  type ReadingContext,
  type SlotAlternatives,
} from './capture';
import { certainFrom, type ElementIndex, findElements, type Match, takenFrom } from './element-index';
import { capitalised, foldText, withoutArticle } from './fold-text';
import { newElement, rankKinds } from './infer-element';
import { type Token, textOf, trimMarks } from './tokens';
import { tableWords } from './ways-of-saying';

/** A piece of the line that names an element. */
export interface Reference {
  readonly tokens: readonly Token[];
  readonly typed: string;
  /** Between quotes: exactly this name, letter by letter. */
  readonly isQuoted: boolean;
  readonly matches: readonly Match[];
}

const suggestedFrom = 0.5;
/** Exact names, aliases and abbreviations. */
const sureFrom = 0.89;
const mostOptions = 6;
const longestName = 120;
const mostWords = 8;
const clauseWords = new Set(
  'of dat die wie wat waar hoe wanneer we wij ik hij zij ze je jij u men iedereen niemand er hier daar dit deze als omdat that which who what where how we i he she they you everyone nobody there here this if because it'.split(
    ' ',
  ),
);
/** No name opens or ends with these: "Niet Utrecht maar …", "trekt *zich terug*", "trekt het voorstel *in*". */
const neverFirst = new Set('niet geen zich elkaar zichzelf not no itself themselves'.split(' '));
const neverLast = new Set(
  'niet geen ook toch wel samen in terug uit op af aan mee toe voor van met en of not also too back and or'.split(' '),
);

/** Reads a run of tokens as the name of an element; undefined when nothing is left of it. */
export function readReference(line: string, tokens: readonly Token[], index: ElementIndex): Reference | undefined {
  const own = trimMarks(tokens);
  const first = own[0];
  if (first === undefined) return undefined;
  if (own.length === 1 && first.kind === 'quote') {
    return { tokens: own, typed: first.text, isQuoted: true, matches: exactMatches(index, first) };
  }
  // "B.V." and "(fictief)" lose their last mark above; the name as it stands on the map wins.
  const whole = textOf(line, tokens);
  const exact = index.byName.get(whole.normalize('NFC'));
  const typed = exact === undefined ? nameText(line, own) : whole;
  return { tokens: own, typed, isQuoted: false, matches: findElements(index, typed) };
}

/** Keeps the closing bracket that belongs to the name: "Grootstad (fictief)". */
function nameText(line: string, tokens: readonly Token[]): string {
  const text = textOf(line, tokens);
  const end = tokens.at(-1)?.end ?? 0;
  const isOpen = (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
  return isOpen && line[end] === ')' ? `${text})` : text;
}

function exactMatches(index: ElementIndex, quote: Token): readonly Match[] {
  if (quote.id !== undefined) {
    const named = index.byId.get(quote.id);
    return named === undefined ? [] : [{ element: named, score: 1 }];
  }
  return (index.byName.get(quote.text.normalize('NFC')) ?? []).map(({ element }) => ({ element, score: 1 }));
}

/** What fills a slot: an element of the map, a new one, or one whose kind the verb does not allow. */
export type Filling =
  | { readonly kind: 'existing'; readonly element: Element; readonly score: number }
  | { readonly kind: 'new'; readonly element: NewElement; readonly score: number }
  | { readonly kind: 'refused'; readonly element: Element; readonly score: number };

export interface FilledSlot {
  readonly slot: CaptureSlot;
  readonly reference: Reference;
  readonly filling: Filling;
  readonly alternatives: SlotAlternatives;
  /** The kinds that can stand here. */
  readonly allowed: readonly ElementKind[];
  /** Other elements that the words mean just as much: of "Provincie" where there are two. */
  readonly rivals: readonly Element[];
  /** Taken with Tab. */
  readonly isChosen: boolean;
}

/** Whether words without quotes can be the name of something new. */
export function looksLikeName(typed: string): boolean {
  return isNameLike({ typed, isQuoted: false });
}

/** Whether a text can be the name of something new: short, and no sentence of its own. */
export function isNameLike(reference: Pick<Reference, 'typed' | 'isQuoted'>): boolean {
  if (reference.isQuoted) return reference.typed.trim() !== '';
  const words = reference.typed.split(/\s+/);
  if (reference.typed.length > longestName || words.length > mostWords) return false;
  const first = foldText(words[0] ?? '');
  if (clauseWords.has(first) || neverFirst.has(first) || /[.;?!]\s/.test(reference.typed)) return false;
  if (neverLast.has(foldText(words.at(-1) ?? ''))) return false;
  // "2021-03" is a decision, "2026-2030" may be a programme.
  if (/^\d{4}-\d{1,3}\b/.test(reference.typed)) return false;
  if (tableWords.has(withoutArticle(foldText(reference.typed)))) return false;
  return /[\p{L}\p{N}]/u.test(reference.typed);
}

/** The name a new element gets: without a leading article, starting with a capital; between quotes exactly as typed. */
export function newName(reference: Reference): string {
  if (reference.isQuoted) return reference.typed.trim();
  const bare = reference.typed.trim().replace(/\s+/g, ' ');
  const folded = foldText(bare);
  const hasArticle = withoutArticle(folded) !== folded && /^(?:de|het|een|the|an?)\s/i.test(bare);
  return capitalised(hasArticle ? bare.replace(/^\S+\s+/, '') : bare);
}

/**
 * Decides what a reference means where only some kinds are allowed. An element of a fitting kind is taken when it is
 * meant surely enough; a name that surely belongs to another kind is refused; everything else becomes something new.
 */
export function fillSlot(
  slot: CaptureSlot,
  reference: Reference,
  allowed: readonly ElementKind[],
  context: ReadingContext,
  except?: string,
): FilledSlot {
  const allFitting = reference.matches.filter(
    ({ element, score }) => allowed.includes(element.kind) && score >= suggestedFrom,
  );
  const others = allFitting.filter(({ element }) => element.id !== except);
  // The element at the other end is left out only where another is meant as well; "Wonen hangt af van Wonen" is a slip.
  const isSame = (allFitting[0]?.score ?? 0) >= certainFrom && (others[0]?.score ?? 0) < takenFrom;
  const fitting = isSame ? allFitting : others;
  const existing = fitting.slice(0, mostOptions).map(({ element }) => existingAlternative(element));
  const name = newName(reference);
  const makeable = isNameLike(reference) ? rankKinds(name, allowed).map((kind) => newAlternative(kind, name)) : [];
  const isTaken = (fitting[0]?.score ?? 0) >= takenFrom || (fitting.length > 0 && makeable.length === 0);
  const options = isTaken ? [...existing, ...makeable] : [...makeable, ...existing];
  const position = chosenIndex(context.choices, slot, reference.typed, options);
  const first = reference.tokens[0];
  const alternatives = {
    slot,
    typed: reference.typed,
    start: first?.start ?? 0,
    end: reference.tokens.at(-1)?.end ?? 0,
    options,
    chosen: position,
    isSure: (fitting[0]?.score ?? 0) >= sureFrom || (fitting.length === 0 && makeable.length === 1),
  };
  const wrong = reference.matches.find(({ element }) => !allowed.includes(element.kind));
  const isChosen = context.choices.some((choice) => choice.slot === slot && choice.typed === reference.typed);
  const isRefused = !isTaken && !isChosen && wrong !== undefined && wrong.score >= certainFrom;
  const option = options[position];
  const base = { slot, reference, alternatives, allowed, rivals: [], isChosen };
  if (isRefused || option === undefined) {
    const element = wrong?.element;
    if (element !== undefined) return { ...base, filling: { kind: 'refused', element, score: 0.2 } };
    const nameless = newElement('', allowed[0] as ElementKind, reference.typed);
    return { ...base, filling: { kind: 'new', element: nameless, score: 0 } };
  }
  const score = fitting.find(({ element }) => element.id === option.id)?.score ?? 0.5;
  const known = option.id === undefined ? undefined : context.content.elements.get(option.id);
  const filling: Filling =
    known !== undefined
      ? { kind: 'existing', element: known, score }
      : { kind: 'new', element: newElement('', option.elementKind as ElementKind, name), score: 0.5 };
  return { ...base, filling, rivals: rivalsOf(filling, fitting) };
}

function rivalsOf(filling: Filling, fitting: readonly Match[]): readonly Element[] {
  if (filling.kind !== 'existing') return [];
  // By a word of it, a short name is found a little more surely than a long one: that is no reason to mean it.
  const from = filling.score < sureFrom ? filling.score - 0.05 : filling.score;
  return fitting
    .filter(({ element, score }) => score >= from && element.id !== filling.element.id)
    .map(({ element }) => element);
}

export function existingAlternative(element: Element): CaptureAlternative {
  return { key: `existing:${element.id}`, text: element.name, elementKind: element.kind, id: element.id };
}

export function newAlternative(kind: ElementKind, name: string): CaptureAlternative {
  return { key: `new:${kind}`, text: name, elementKind: kind };
}

/** The chip of a filled slot. */
export function partOf({ slot, filling }: FilledSlot): CapturePart {
  const { element } = filling;
  if (filling.kind === 'new') {
    return { kind: 'new', text: element.name, elementKind: element.kind, made: filling.element, slot };
  }
  return { kind: 'existing', text: element.name, elementKind: element.kind, id: element.id as string, slot };
}

const hints = {
  nl: (name: string, kind: string) => `Bedoelt u ${name} (${kind})? Kies met Tab.`,
  en: (name: string, kind: string) => `Did you mean ${name} (${kind})? Choose with Tab.`,
};

/** "Did you mean" for slots where something new looks like what exists, or where the words mean two things equally. */
export function hintFor(slots: readonly FilledSlot[], language: Language): string | null {
  for (const { filling, alternatives, rivals, isChosen } of slots) {
    const isUnsure = filling.kind === 'new' || (rivals.length > 0 && !isChosen);
    if (!isUnsure) continue;
    const { id } = filling.element;
    const near = alternatives.options.find((option) => option.id !== undefined && option.id !== id);
    if (near?.elementKind !== undefined) {
      return hints[language](near.text, terms[language].elementKind[near.elementKind].toLowerCase());
    }
  }
  return null;
}

/**
 * Whether the typed words are words of the name itself and of no other that could be meant, so that the log can keep them
 * as they were typed.
 */
export function saysItsName({ reference, filling, rivals, isChosen }: FilledSlot): boolean {
  if (filling.kind === 'new') return !reference.isQuoted;
  if (reference.isQuoted || rivals.length > 0 || isChosen) return false;
  const aliases =
    ('aliases' in filling.element ? (filling.element.aliases as readonly string[] | null | undefined) : null) ?? [];
  const own = ` ${[filling.element.name, ...aliases].map(foldText).join(' ')} `;
  return withoutArticle(foldText(reference.typed))
    .split(' ')
    .every((word) => own.includes(` ${word} `));
}
