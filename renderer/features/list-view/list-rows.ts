import type { Language } from '../../../shared/i18n/language';
import { terms } from '../../../shared/i18n/terms';
import { verbAfter } from '../../../shared/i18n/verb-after';
import type { Content } from '../../../shared/model/content';
import type { Element, Relation } from '../../../shared/model/content-types';
import { type ElementKind, elementKinds } from '../../../shared/model/vocabulary';
import { relationDetail } from '../inspector/relation-detail';

export interface OutlineGroup {
  readonly kind: ElementKind;
  readonly elements: readonly Element[];
}

/** The elements under their kinds, in the order of the glossary, by name; only those that hold the wanted words. */
export function outlineOf(content: Content, wanted: string): readonly OutlineGroup[] {
  const groups = new Map<ElementKind, Element[]>(elementKinds.map((kind) => [kind, []]));
  for (const element of content.elements.values()) {
    if (matches(wanted, [element.name, element.note ?? '', ...(element.aliases ?? [])]))
      groups.get(element.kind)?.push(element);
  }
  return elementKinds.map((kind) => ({
    kind,
    elements: (groups.get(kind) ?? []).sort((a, b) => compareNames(a.name, b.name)),
  }));
}

/** How many relations each element has. */
export function relationCounts(content: Content): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of content.relations.values()) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}

export const relationColumns = ['from', 'verb', 'to', 'detail'] as const;
export type RelationColumn = (typeof relationColumns)[number];

/** A relation as it reads in the table. */
export interface RelationRow {
  readonly relation: Relation;
  readonly from: string;
  /** In the number of `from`. */
  readonly verb: string;
  readonly to: string;
  readonly detail: string;
}

export interface Sorting {
  readonly column: RelationColumn;
  readonly isDescending: boolean;
}

/** The relations as rows with the wanted words, in the wanted order; equal rows keep the order in which they were added. */
export function relationRows(
  content: Content,
  language: Language,
  wanted: string,
  sorting: Sorting,
): readonly RelationRow[] {
  const { verb } = terms[language];
  const rows: RelationRow[] = [];
  for (const relation of content.relations.values()) {
    const from = content.elements.get(relation.from)?.name ?? relation.from;
    const row = {
      relation,
      from,
      verb: verbAfter(from, relation.kind, language),
      to: content.elements.get(relation.to)?.name ?? relation.to,
      detail: relationDetail(relation, language),
    };
    // "trekt" finds and sorts what "trekken" says too: it is one kind of relation.
    if (matches(wanted, [row.from, row.verb, verb[relation.kind], row.to, row.detail])) rows.push(row);
  }
  const direction = sorting.isDescending ? -1 : 1;
  const text = (row: RelationRow): string =>
    sorting.column === 'verb' ? verb[row.relation.kind] : row[sorting.column];
  return rows.sort((a, b) => direction * compareNames(text(a), text(b)));
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

export function compareNames(left: string, right: string): number {
  return collator.compare(left, right);
}

/** Whether every wanted word is somewhere in the texts. */
function matches(wanted: string, texts: readonly string[]): boolean {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all = texts.join(' ').toLowerCase();
  return words.every((word) => all.includes(word));
}
