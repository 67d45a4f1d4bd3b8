import type { RelationKind } from '../model/relation-kinds';
import type { ConflictSubject } from '../model/vocabulary';
import { formatNumber } from './format';
import { joinedNames } from './joined-names';
import type { Language, Translated } from './language';
import { isPluralSubject } from './plural-names';
import { terms } from './terms';

/** What a relation says beside its ends, as far as a sentence tells it. Million euro, hectares. */
export interface RelationValues {
  readonly amountMln?: number | null;
  readonly years?: string | null;
  readonly hectares?: number | null;
  readonly sharedHectares?: number | null;
  readonly about?: ConflictSubject | null;
  /** Name of the zone in which two conflict. */
  readonly zone?: string | null;
}

interface ClauseWords {
  /** Verbs of which the last word goes behind the object: "voert Wonen uit". */
  readonly separable: readonly RelationKind[];
  readonly claims: readonly [one: string, many: string];
  readonly million: (amount: string) => string;
  readonly hectares: (amount: string) => string;
  readonly shared: (amount: string) => string;
  readonly about: (subject: string) => string;
  readonly inZone: (zone: string) => string;
}

const words: Translated<ClauseWords> = {
  nl: {
    separable: ['executes', 'provides'],
    claims: ['vraagt', 'vragen'],
    million: (amount) => `met ${amount} miljoen euro`,
    hectares: (amount) => `${amount} hectare`,
    shared: (amount) => `waarvan ${amount} hectare gedeeld`,
    about: (subject) => `over ${subject}`,
    inZone: (zone) => `in ${zone}`,
  },
  en: {
    separable: [],
    claims: ['claims', 'claim'],
    million: (amount) => `with ${amount} million euro`,
    hectares: (amount) => `${amount} hectares`,
    shared: (amount) => `of which ${amount} hectares shared`,
    about: (subject) => `about ${subject}`,
    inZone: (zone) => `in ${zone}`,
  },
};

/**
 * A relation, or several of a kind, as a sentence without its full stop: "Gemeente Polderdam voert Wonen uit",
 * "Inwoners en Gemeenteraden zijn betrokken bij Klimaat", "Energie vraagt 150 hectare in Zandrug". Everything that words a
 * relation with names goes through here.
 * @param from at least one name
 * @param to at least one name
 * @param values what the relation says besides; only of a single relation, or what all of them say
 */
export function relationClause(
  from: readonly string[] | string,
  kind: RelationKind,
  to: readonly string[] | string,
  language: Language,
  values: RelationValues = {},
): string {
  const subjects = listOf(from);
  return `${joinedNames(subjects, language)} ${relationPredicate(subjects, kind, listOf(to), language, values)}`;
}

/**
 * What `relationClause` says after its subject, for a sentence that says several things of it. The verb has the number of
 * the subjects, and a part of it that belongs behind the object stands there.
 */
export function relationPredicate(
  subjects: readonly string[],
  kind: RelationKind,
  objects: readonly string[],
  language: Language,
  values: RelationValues = {},
): string {
  const says = words[language];
  const isPlural = subjects.length > 1 || isPluralSubject(subjects[0] ?? '', kind);
  const object = joinedNames(objects, language);
  const { hectares, sharedHectares } = values;
  if (kind === 'claims_space' && typeof hectares === 'number') {
    const area = says.hectares(formatNumber(hectares, language));
    const shared = sharedHectares ? `, ${says.shared(formatNumber(sharedHectares, language))}` : '';
    return `${says.claims[isPlural ? 1 : 0]} ${area} in ${object}${shared}`;
  }
  const verb = terms[language][isPlural ? 'verbPlural' : 'verb'][kind];
  const cut = says.separable.includes(kind) ? verb.lastIndexOf(' ') : -1;
  const predicate = cut < 0 ? `${verb} ${object}` : `${verb.slice(0, cut)} ${object} ${verb.slice(cut + 1)}`;
  return [predicate, ...tailOf(values, language)].join(' ');
}

function tailOf({ amountMln, years, about, zone }: RelationValues, language: Language): readonly string[] {
  const says = words[language];
  return [
    typeof amountMln === 'number' ? says.million(formatNumber(amountMln, language)) : null,
    years ? `(${years})` : null,
    about ? says.about(terms[language].conflictSubject[about]) : null,
    zone ? says.inZone(zone) : null,
  ].filter((part) => part !== null);
}

function listOf(names: readonly string[] | string): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}
