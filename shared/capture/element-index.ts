import type { Content } from '../model/content';
import type { Element } from '../model/content-types';
import type { ElementKind } from '../model/vocabulary';
import { fillerWords, foldText, withoutArticle } from './fold-text';
import { initialsOf } from './initials';
import { closeness } from './word-closeness';
import { wordTable } from './word-table';

/** How an element can be called, worked out once per element. */
export interface IndexedElement {
  readonly element: Element;
  /** The whole name, folded. */
  readonly folded: string;
  /** Folded ways to call it that leave no doubt, with their weight (0.9 to 1). */
  readonly forms: ReadonlyMap<string, number>;
  /** Telling words of the name in order, words of its type ("gemeente") apart. */
  readonly words: readonly string[];
  readonly typeWords: readonly string[];
}

export interface ElementIndex {
  readonly entries: readonly IndexedElement[];
  readonly byId: ReadonlyMap<string, Element>;
  /** By exact name, Unicode-normalised. */
  readonly byName: ReadonlyMap<string, readonly IndexedElement[]>;
  readonly byForm: ReadonlyMap<string, readonly IndexedElement[]>;
  readonly byWord: ReadonlyMap<string, readonly IndexedElement[]>;
  /** Words of kind or type that only one element can be meant with: "de provincie", "het arrangement". */
  readonly loneWords: ReadonlyMap<string, IndexedElement>;
  /** Remembers which words of the index a typed word may stand for. */
  readonly closeWords: Map<string, ReadonlyMap<string, number>>;
}

const typeWordList = new Set(
  'gemeente provincie waterschap hoogheemraadschap ministerie municipality province ministry deelgebied zone'.split(
    ' ',
  ),
);

/** What people type for what is written on the map, in the other language or short. */
const synonyms = wordTable<readonly string[]>({
  ws: ['waterschap'],
  gem: ['gemeente'],
  prov: ['provincie'],
  min: ['ministerie'],
  raad: ['gemeenteraad', 'gemeenteraden'],
  province: ['provincie'],
  municipality: ['gemeente'],
  ministry: ['ministerie'],
});

/** Abbreviations that everybody at a table knows; they stand above initials that happen to be the same. */
const abbreviations: Readonly<Record<string, string>> = {
  'provinciale staten': 'ps',
  'gedeputeerde staten': 'gs',
  'algemeen bestuur': 'ab',
  'dagelijks bestuur': 'db',
  'tweede kamer': 'tk',
  'eerste kamer': 'ek',
  rijkswaterstaat: 'rws',
  staatsbosbeheer: 'sbb',
};

/** Words for a kind by which the only element of that kind can be called. */
const kindWords: Partial<Record<ElementKind, readonly string[]>> = { arrangement: ['arrangement'] };

const indexed = new WeakMap<Element, IndexedElement>();
const indexes = new WeakMap<Content['elements'], ElementIndex>();

/**
 * Works out ahead how elements can be called, some at each step, so that the first letter that is typed does not wait for
 * all of them.
 */
export function* indexingAhead(content: Content): Generator<void> {
  let count = 0;
  for (const element of content.elements.values()) {
    entryOf(element);
    count += 1;
    if (count % perStep === 0) yield;
  }
  yield;
  indexOf(content);
}

/** Elements in one step: about a millisecond. */
const perStep = 50;

/** The index of a table's elements. Elements that did not change keep their entry, so an edit costs little. */
export function indexOf(content: Content): ElementIndex {
  const known = indexes.get(content.elements);
  if (known !== undefined) return known;
  const entries = [...content.elements.values()].map(entryOf);
  const byName = new Map<string, IndexedElement[]>();
  const byForm = new Map<string, IndexedElement[]>();
  const byWord = new Map<string, IndexedElement[]>();
  for (const entry of entries) {
    add(byName, entry.element.name.normalize('NFC'), entry);
    for (const form of entry.forms.keys()) add(byForm, form, entry);
    for (const word of new Set([...entry.words, ...entry.typeWords])) add(byWord, word, entry);
  }
  const index: ElementIndex = {
    entries,
    byId: content.elements,
    byName,
    byForm,
    byWord,
    loneWords: loneWordsOf(entries),
    closeWords: new Map(),
  };
  indexes.set(content.elements, index);
  return index;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function entryOf(element: Element): IndexedElement {
  const known = indexed.get(element);
  if (known !== undefined) return known;
  const forms = new Map<string, number>();
  const addForm = (text: string, weight: number) => {
    const folded = foldText(text);
    for (const form of [folded, withoutArticle(folded)]) {
      if (form !== '' && !forms.has(form)) forms.set(form, form === folded ? weight : weight - 0.005);
    }
  };
  const bare = element.name.replace(/\([^)]*\)/g, ' ');
  addForm(element.name, 0.98);
  addForm(bare, 0.97);
  for (const alias of element.aliases ?? []) addForm(alias, 0.96);
  for (const inside of element.name.matchAll(/\(([^)]*)\)/g)) {
    // "(RES)" is a name, "(fictief)" a remark.
    if (/^[\p{Lu}\p{N}&.-]{2,8}$/u.test(inside[1] ?? '')) addForm(inside[1] as string, 0.95);
  }
  const all = foldText(bare).split(' ').filter(Boolean);
  const typeWords = all.filter((word) => typeWordList.has(word));
  const words = all.filter((word) => !typeWordList.has(word) && !fillerWords.has(word));
  if (typeWordList.has(all[0] ?? ''))
    addForm(
      all
        .slice(1)
        .filter((word, at) => at > 0 || (word !== 'van' && word !== 'of'))
        .join(' '),
      0.94,
    );
  for (const [name, short] of Object.entries(abbreviations)) {
    if (all.join(' ').startsWith(name)) addForm(short, 0.93);
  }
  for (const initials of initialsOf(bare)) addForm(initials, 0.9);
  const entry = { element, folded: foldText(element.name), forms, words: words.length > 0 ? words : all, typeWords };
  indexed.set(element, entry);
  return entry;
}

function loneWordsOf(entries: readonly IndexedElement[]): ReadonlyMap<string, IndexedElement> {
  const lone = new Map<string, IndexedElement | null>();
  const claim = (word: string, entry: IndexedElement) => lone.set(word, lone.has(word) ? null : entry);
  for (const entry of entries) {
    const { kind } = entry.element;
    if (kind === 'stakeholder' && entry.typeWords[0] !== undefined && entry.folded.startsWith(entry.typeWords[0])) {
      claim(entry.typeWords[0], entry);
    }
    for (const word of kindWords[kind] ?? []) {
      if (entry.words.some((own) => own.endsWith(word))) claim(word, entry);
    }
  }
  return new Map([...lone].filter((pair): pair is [string, IndexedElement] => pair[1] !== null));
}

/** An element that a piece of text may mean. `score` runs from 0 to 1; from `takenFrom` on it is taken without asking. */
export interface Match {
  readonly element: Element;
  readonly score: number;
}

/** From this score on an element is meant; below it is only suggested. */
export const takenFrom = 0.7;
/** From this score on a name is so surely known that a new element of that name is not made by itself. */
export const certainFrom = 0.8;

const mostCloseWords = 2000;

function closeWordsOf(index: ElementIndex, typed: string): ReadonlyMap<string, number> {
  const known = index.closeWords.get(typed);
  if (known !== undefined) return known;
  if (index.closeWords.size > mostCloseWords) index.closeWords.clear();
  const words = index.byWord.has(typed) ? [typed] : (synonyms[typed] ?? [typed]);
  const close = new Map<string, number>();
  for (const own of index.byWord.keys()) {
    const weight = Math.max(...words.map((word) => closeness(word, own)));
    if (weight > 0) close.set(own, weight);
  }
  index.closeWords.set(typed, close);
  return close;
}

/**
 * The elements that a typed name may mean, best first. Exact names, aliases, abbreviations and initials come first, then
 * words of the name, then words that look alike.
 */
export function findElements(index: ElementIndex, typed: string): readonly Match[] {
  const scores = new Map<Element, number>();
  const raise = (element: Element, score: number) => {
    if (score > (scores.get(element) ?? 0)) scores.set(element, score);
  };
  for (const entry of index.byName.get(typed.normalize('NFC')) ?? []) raise(entry.element, 1);
  const folded = foldText(typed);
  for (const form of new Set([folded, withoutArticle(folded)])) {
    for (const entry of index.byForm.get(form) ?? []) raise(entry.element, entry.forms.get(form) ?? 0);
    const lone = index.loneWords.get(synonyms[form]?.[0] ?? form);
    if (lone !== undefined) raise(lone.element, 0.88);
  }
  scoreByWords(index, folded, raise);
  return [...scores]
    .map(([element, score]) => ({ element, score }))
    .sort((left, right) => right.score - left.score || (left.element.id < right.element.id ? -1 : 1));
}

interface Candidate {
  readonly weight: number;
  readonly matched: ReadonlySet<string>;
}
type Candidates = Map<IndexedElement, Candidate>;

function scoreByWords(index: ElementIndex, folded: string, raise: (element: Element, score: number) => void): void {
  const words = folded.split(' ').filter((word) => word !== '' && !fillerWords.has(word));
  if (words.length === 0 || words.length > 12) return;
  let candidates: Candidates | null = null;
  for (const word of words) {
    const previous: Candidates | null = candidates;
    const next: Candidates = new Map();
    for (const [own, weight] of closeWordsOf(index, word)) {
      for (const entry of index.byWord.get(own) ?? []) {
        const before: Candidate | undefined = previous?.get(entry);
        if (previous !== null && before === undefined) continue;
        const best = next.get(entry);
        const total = Math.min(before?.weight ?? 1, weight);
        if (best !== undefined && best.weight >= total) continue;
        next.set(entry, { weight: total, matched: new Set([...(before?.matched ?? []), own]) });
      }
    }
    candidates = next;
    if (candidates.size === 0) return;
  }
  for (const [entry, { weight, matched }] of candidates ?? []) {
    const typeCount = entry.typeWords.filter((word) => matched.has(word)).length;
    const coverage = matched.size / Math.max(matched.size, entry.words.length + typeCount);
    const isFirst =
      matched.has(entry.words[0] ?? '') || (entry.typeWords[0] !== undefined && matched.has(entry.typeWords[0]));
    raise(entry.element, weight * (0.62 + 0.25 * coverage + (isFirst ? 0.1 : 0)));
  }
}
