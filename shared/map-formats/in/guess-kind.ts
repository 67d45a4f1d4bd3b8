import { foldText } from '../../capture/fold-text';
import { inferParty } from '../../capture/infer-element';
import { kindWords } from '../../capture/kind-words';
import { languages } from '../../i18n/language';
import { terms } from '../../i18n/terms';
import { type RelationKind, relationKinds } from '../../model/relation-kinds';
import { type ElementKind, elementKinds } from '../../model/vocabulary';
import type { ForeignNode } from './foreign-map';

/** How sure it is what something is: the file says so, its name does, or nobody knows and somebody must look. */
export type Certainty = 'said' | 'guessed' | 'asked';

export interface GuessedKind {
  readonly kind: ElementKind;
  readonly certainty: Certainty;
}

const ofWord = new Map<string, ElementKind>([
  ...elementKinds.map((kind) => [kind, kind] as const),
  ...kindWords,
  ...languages.flatMap((language) =>
    elementKinds.flatMap((kind) => [
      [foldText(terms[language].elementKind[kind]), kind] as const,
      [foldText(terms[language].elementKinds[kind]), kind] as const,
    ]),
  ),
]);

/** Words within a name that say what it is; the first that fits. */
const clues: readonly (readonly [RegExp, ElementKind])[] = [
  [/\b(?:deelgebied|zone|polder)\b|\b\d+ ?(?:ha|hectare)\b/, 'zone'],
  [/\b(?:doel|doelstelling|ambitie|goal|target)\b|\b(?:in|voor|by) 20\d\d\b/, 'goal'],
  [/arrangement|regio ?deal|convenant|covenant/, 'arrangement'],
  [/(?:visie|strategie|programma|\bplan|plan)$|^plan\b|\b(?:res|novi|vision|strategy|programme)\b/, 'plan'],
  [
    /bevoegdheid|besluit$|regeling|budget|fonds|subsidie|meetnet|kennis|monitor|power|fund|grant|knowledge/,
    'instrument',
  ],
];

/** What a thing in a foreign file is: by what the file calls it, by the group it stands in, or by its name. */
export function guessKind({ name, groups, attributes }: ForeignNode): GuessedKind {
  for (const field of ['kind', 'type', 'soort', 'category', 'categorie']) {
    const said = attributes[field];
    const kind = typeof said === 'string' ? ofWord.get(foldText(said)) : undefined;
    if (kind !== undefined) return { kind, certainty: 'said' };
  }
  for (const group of groups) {
    const kind = ofWord.get(foldText(group));
    if (kind !== undefined) return { kind, certainty: 'said' };
  }
  const folded = foldText(name);
  if (inferParty(name).stakeholderKind !== 'other') return { kind: 'stakeholder', certainty: 'guessed' };
  const clue = clues.find(([pattern]) => pattern.test(folded));
  return clue === undefined ? { kind: 'task', certainty: 'asked' } : { kind: clue[1], certainty: 'guessed' };
}

const verbs = relationKinds
  .flatMap((kind) => [
    [kind.replaceAll('_', ' '), kind] as const,
    ...languages.flatMap((language) => [
      [foldText(terms[language].verb[kind]), kind] as const,
      [foldText(terms[language].verbPlural[kind]), kind] as const,
    ]),
  ])
  // "vraagt ruimte in" stands above "vraagt".
  .sort(([one], [other]) => other.length - one.length);

/** What a line means by the words at it, which begin with a verb of ours in either language; null when they do not. */
export function relationKindIn(label: string): RelationKind | null {
  const folded = foldText(label).replaceAll('_', ' ');
  return verbs.find(([verb]) => folded === verb || folded.startsWith(`${verb} `))?.[1] ?? null;
}
