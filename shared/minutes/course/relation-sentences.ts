import { fieldChangeText } from '../../checks/difference-sentences';
import { formatNumber } from '../../i18n/format';
import { joinedNames } from '../../i18n/joined-names';
import { type RelationValues, relationClause, relationPredicate } from '../../i18n/relation-clause';
import type { Relation } from '../../model/content-types';
import { type RelationKind, relationRules } from '../../model/relation-kinds';
import type { Dot } from '../../register/register';
import type { Run } from '../document/document-blocks';
import type { CourseContext } from './context';
import { courseWords } from './course-words';
import { limited } from './element-sentences';
import type { MapChange } from './map-changes';
import { quoted, type Sentence, sentenceOf } from './sentence';

type Added = Extract<MapChange, { what: 'relation_added' }>;

/** What was said of how things hang together: roles, money, space, dependence. Relations that say the same are one. */
export function relationSentences(changes: readonly MapChange[], context: CourseContext): readonly Sentence[] {
  const known = changes.filter(
    (change) => !('relation' in change) || Object.hasOwn(relationRules, change.relation.kind),
  );
  const added = known.filter((change) => change.what === 'relation_added');
  const isPlain = ({ relation }: Added): boolean => !hasValues(relation) && !relation.note;
  return [
    ...plainSentences(
      added.filter((change) => isPlain(change)),
      context,
    ),
    ...claimSentences(
      added.filter(({ relation }) => relation.kind === 'claims_space' && !isPlainClaim(relation)),
      context,
    ),
    ...askSentences(
      added.filter(({ relation }) => relation.kind === 'asks'),
      context,
    ),
    ...added
      .filter((change) => !isPlain(change) && !isGrouped(change.relation))
      .map(({ relation, entries }) => sentenceOf(entries, ...withNote(clauseOf(relation, context), relation, context))),
    ...known.flatMap((change) => changedSentence(change, context)),
    ...goneSentences(known, context),
  ];
}

function hasValues(relation: Relation): boolean {
  const { amountMln, years, hectares, sharedHectares, about, zone, subject } = relation;
  return relation.kind === 'asks' || [amountMln, years, hectares, sharedHectares, about, zone, subject].some(Boolean);
}

/** Without hectares it is told as any other relation. */
function isPlainClaim({ hectares, note }: Relation): boolean {
  return typeof hectares !== 'number' || Boolean(note);
}

function isGrouped(relation: Relation): boolean {
  return relation.kind === 'asks' || (relation.kind === 'claims_space' && !isPlainClaim(relation));
}

/** A relation as one clause, with what it says besides. */
export function clauseOf(relation: Relation, { language, nameOf }: Pick<CourseContext, 'language' | 'nameOf'>): string {
  const { kind, from, to, zone } = relation;
  const values: RelationValues = { ...relation, zone: zone ? nameOf(zone) : null };
  return relationClause(nameOf(from), kind, nameOf(to), language, values);
}

function withNote(
  clause: string,
  { note, subject }: Relation,
  { spoken, language }: CourseContext,
): readonly (Run | string)[] {
  const typed = [subject, note].filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  const quotes = typed.flatMap((text, at) => [at === 0 ? ': ' : '; ', quoted(text, spoken, language)]);
  return [clause, ...quotes];
}

interface Group {
  readonly kind: RelationKind;
  subjects: string[];
  readonly objects: string[];
  readonly entries: Dot[];
}

/**
 * Relations without more to say: what one party does of a kind together, then parties that do the same together, then
 * what is left of one party in one sentence ("trekt A en B, stuwt C en voert D uit").
 */
function plainSentences(changes: readonly Added[], context: CourseContext): readonly Sentence[] {
  const { language, nameOf } = context;
  const bySubject = new Map<string, Group>();
  for (const { relation, entries } of changes) {
    const { kind, from, to } = relation;
    const key = `${kind} ${from}`;
    const group = bySubject.get(key) ?? { kind, subjects: [from], objects: [], entries: [] };
    group.objects.push(to);
    group.entries.push(...entries);
    bySubject.set(key, group);
  }
  const byObjects = new Map<string, Group>();
  for (const group of bySubject.values()) {
    const key = `${group.kind} ${group.objects.toSorted().join(' ')}`;
    const same = byObjects.get(key);
    if (same === undefined) byObjects.set(key, group);
    else {
      same.subjects.push(...group.subjects);
      same.entries.push(...group.entries);
    }
  }
  const bySubjects = new Map<string, Group[]>();
  for (const group of byObjects.values()) {
    const key = `${relationRules[group.kind].group} ${group.subjects.toSorted().join(' ')}`;
    bySubjects.set(key, [...(bySubjects.get(key) ?? []), group]);
  }
  return [...bySubjects.values()].map((groups) => {
    const subjects = limited((groups[0] as Group).subjects.map(nameOf), context);
    const predicates = groups.map(({ kind, objects }) =>
      relationPredicate(subjects, kind, limited(objects.map(nameOf), context), language),
    );
    const entries = groups.flatMap((group) => group.entries);
    return sentenceOf(entries, `${joinedNames(subjects, language)} ${joinedPredicates(predicates, context)}`);
  });
}

/** After an enumeration a comma tells where the next verb begins. */
function joinedPredicates(predicates: readonly string[], { language }: CourseContext): string {
  if (predicates.length < 2) return predicates[0] ?? '';
  const { and } = courseWords[language];
  const isLong = predicates.length > 2 || predicates.some((predicate) => predicate.includes(` ${and} `));
  return `${predicates.slice(0, -1).join(', ')}${isLong ? ',' : ''} ${and} ${predicates.at(-1)}`;
}

/** "In Zandrug vraagt Energie 150 hectare en Wonen 60 hectare." */
function claimSentences(changes: readonly Added[], context: CourseContext): readonly Sentence[] {
  const { language, nameOf } = context;
  const words = courseWords[language];
  const byZone = new Map<string, Added[]>();
  for (const change of changes) {
    byZone.set(change.relation.to, [...(byZone.get(change.relation.to) ?? []), change]);
  }
  return [...byZone].map(([zone, claims]) => {
    const entries = claims.flatMap((claim) => claim.entries);
    const [first] = claims as [Added, ...Added[]];
    if (claims.length === 1) return sentenceOf(entries, clauseOf(first.relation, context));
    const said = claims.map(({ relation }) => {
      const [task, hectares] = [nameOf(relation.from), formatNumber(relation.hectares as number, language)];
      return relation.sharedHectares
        ? words.claimWithShare(task, hectares, formatNumber(relation.sharedHectares, language))
        : words.claim(task, hectares);
    });
    return sentenceOf(entries, words.inZone(nameOf(zone), joinedNames(limited(said, context), language)));
  });
}

/** What one party asks of another, each in the words in which it was asked. */
function askSentences(changes: readonly Added[], context: CourseContext): readonly Sentence[] {
  const { language, spoken, nameOf } = context;
  const words = courseWords[language];
  const byEnds = new Map<string, Added[]>();
  for (const change of changes) {
    const key = `${change.relation.from} ${change.relation.to}`;
    byEnds.set(key, [...(byEnds.get(key) ?? []), change]);
  }
  return [...byEnds.values()].map((asks) => {
    const { from, to } = (asks[0] as Added).relation;
    const parts = asks.flatMap(({ relation: { subject, answer } }, at): readonly (Run | string)[] => {
      const said = answer === 'promised' || answer === 'refused' ? ` (${words.askAnswered[answer]})` : '';
      const between = at === 0 ? ': ' : at === asks.length - 1 ? ` ${words.and} ` : ', ';
      return [between, quoted(subject ?? '', spoken, language), said];
    });
    const entries = asks.flatMap((ask) => ask.entries);
    return sentenceOf(entries, relationClause(nameOf(from), 'asks', nameOf(to), language), ...parts);
  });
}

function changedSentence(change: MapChange, context: CourseContext): readonly Sentence[] {
  if (change.what !== 'relation_changed') return [];
  const { language, content, nameOf } = context;
  const words = courseWords[language];
  const { relation, entries } = change;
  const said = change.fields.filter(({ field }) => field !== 'note');
  const clause = clauseOf(relation, context);
  if (said.length === 0) return [sentenceOf(entries, ...withNote(clause, relation, context))];
  const [only] = said;
  if (said.length === 1 && typeof only?.before === 'number' && only.field in numbers) {
    const before = numbers[only.field as keyof typeof numbers](formatNumber(only.before, language), language);
    return [sentenceOf(entries, words.now(clause, before))];
  }
  if (said.length === 1 && only?.field === 'sharedHectares') return [sentenceOf(entries, clause)];
  const answer = said.length === 1 && only?.field === 'answer' ? relation.answer : undefined;
  if (answer === 'promised' || answer === 'refused') {
    const quote = quoted(relation.subject ?? '', context.spoken, language);
    return [sentenceOf(entries, `${clause}: `, quote, `; ${words.askAnswered[answer]}`)];
  }
  const bare = relationClause(nameOf(relation.from), relation.kind, nameOf(relation.to), language);
  const changes = said.map((field) => fieldChangeText(field, content, language)).join('; ');
  return [sentenceOf(entries, `${bare}: ${changes}`)];
}

const numbers = {
  hectares: (value: string, language: 'nl' | 'en') => `${value} ${language === 'nl' ? 'hectare' : 'hectares'}`,
  amountMln: (value: string, language: 'nl' | 'en') =>
    `${value} ${language === 'nl' ? 'miljoen euro' : 'million euro'}`,
};

function goneSentences(changes: readonly MapChange[], context: CourseContext): readonly Sentence[] {
  const words = courseWords[context.language];
  const removed = changes.filter((change) => change.what === 'relation_removed');
  const dropped = changes.filter((change) => change.what === 'relation_dropped');
  const sentence = (
    entries: readonly Dot[],
    relations: readonly Relation[],
    say: (clause: string) => string,
  ): Sentence => sentenceOf(entries, say(relations.map((relation) => clauseOf(relation, context)).join('; ')));
  const some = (
    each: readonly { readonly relation: Relation; readonly entries: readonly Dot[] }[],
    say: (clause: string) => string,
  ) => {
    if (each.length === 0) return [];
    const relations = each.map(({ relation }) => relation);
    const entries = each.flatMap((change) => change.entries);
    return relations.length <= 5
      ? [sentence(entries, relations, say)]
      : [sentence(entries, relations.slice(0, 3), (clause) => words.goneMany(relations.length, clause))];
  };
  return [...some(removed, words.gone), ...some(dropped, words.dropped)];
}
