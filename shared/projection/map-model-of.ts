import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Content } from '../model/content';
import type { Element, Position, Relation } from '../model/content-types';
import { relationRules } from '../model/relation-kinds';
import { placeUnplaced } from '../placement/place-unplaced';
import type { ElementClass, MapState } from '../views/map-vocabulary';
import { confidentialOf } from './confidential';
import { letterOf } from './map-letters';
import type { Audience, MapElement, MapModel, MapRelation } from './map-model';

interface ModelOptions {
  readonly audience: Audience;
}

const models = new WeakMap<Content, Map<string, MapModel>>();
/** The last one made for each language and audience; not kept for the sake of this when its table is gone. */
const latest = new Map<string, WeakRef<MapModel>>();
const elementViews = new WeakMap<Element, Map<string, MapElement>>();
const relationViews = new WeakMap<Relation, Map<string, MapRelation>>();

/**
 * The map of a table as it is drawn. The same content gives the same object; in a later content every element and
 * relation that looks the same is the same object, also when something else about it changed, and so is the map when all
 * of them are: most sentences change nothing on it.
 *
 * For the hall, confidential elements and those whose name says that of one are left out, with every relation that has one of them at
 * an end or as its zone.
 */
export function mapModelOf(content: Content, language: Language, { audience }: ModelOptions): MapModel {
  const key = `${language} ${audience}`;
  const known = models.get(content)?.get(key);
  if (known !== undefined) return known;

  const derived = placeUnplaced(content);
  const about = aboutElements(content);
  const confidential = confidentialOf(content);
  const elements: MapElement[] = [];
  const shown = new Set<string>();
  for (const element of content.elements.values()) {
    if (audience === 'hall' && confidential.hasId(element.id)) continue;
    const position = element.position ?? derived.get(element.id);
    if (position === undefined) continue;
    shown.add(element.id);
    elements.push(elementView(element, position, about.get(element.id) ?? nothingAbout, language));
  }
  const relations: MapRelation[] = [];
  for (const relation of content.relations.values()) {
    if (!shown.has(relation.from) || !shown.has(relation.to)) continue;
    if (audience === 'hall' && relation.zone != null && !shown.has(relation.zone)) continue;
    const view = relationView(relation, language);
    const isTelling = audience === 'hall' && view.detail !== null && confidential.isNamedIn(view.detail);
    relations.push(isTelling ? { ...view, detail: null } : view);
  }
  const before = latest.get(key)?.deref();
  const isSame = before !== undefined && holdsSame(before.elements, elements) && holdsSame(before.relations, relations);
  const model = isSame ? before : { elements, relations };
  latest.set(key, new WeakRef(model));
  remember(models, content, key, model);
  return model;
}

function holdsSame<Thing>(one: readonly Thing[], other: readonly Thing[]): boolean {
  return one.length === other.length && one.every((thing, at) => thing === other[at]);
}

/** Parties look like the layer they belong to or speak for; without one, like their own kind. */
export function elementClassOf(element: Element): ElementClass {
  if (element.kind !== 'stakeholder') return element.kind;
  if (element.layer != null) return element.layer;
  switch (element.stakeholderKind) {
    case 'umbrella':
      return 'knowledge';
    case 'council':
      return 'other';
    default:
      return element.stakeholderKind;
  }
}

interface About {
  readonly state: MapState;
  readonly openActions: number;
  readonly openQuestions: number;
  readonly openLearnings: number;
}

const nothingAbout: About = { state: 'plain', openActions: 0, openQuestions: 0, openLearnings: 0 };

function aboutElements(content: Content): ReadonlyMap<string, About> {
  const result = new Map<string, About>();
  const change = (id: string, changes: (about: About) => Partial<About>) => {
    const about = result.get(id) ?? nothingAbout;
    result.set(id, { ...about, ...changes(about) });
  };
  for (const decision of content.decisions.values()) {
    const agreed = decision.status === 'agreed_at_table' || decision.status === 'ratified';
    if (!agreed && decision.status !== 'proposed') continue;
    // What is still being asked of the table is news, what was agreed before is not.
    for (const id of decision.about) {
      change(id, ({ state }) => ({ state: agreed && state !== 'proposal' ? 'agreed' : 'proposal' }));
    }
  }
  for (const action of content.actions.values()) {
    if (action.status !== 'open') continue;
    for (const id of new Set([action.owner, ...(action.about ?? [])])) {
      change(id, ({ openActions }) => ({ openActions: openActions + 1 }));
    }
  }
  for (const question of content.questions.values()) {
    if (question.status !== 'parked') continue;
    for (const id of new Set([...(question.owner == null ? [] : [question.owner]), ...(question.about ?? [])])) {
      change(id, ({ openQuestions }) => ({ openQuestions: openQuestions + 1 }));
    }
  }
  for (const learning of content.learnings.values()) {
    if (learning.status !== 'open' && learning.status !== 'untested') continue;
    for (const id of new Set(learning.about ?? [])) {
      change(id, ({ openLearnings }) => ({ openLearnings: openLearnings + 1 }));
    }
  }
  return result;
}

function elementView(element: Element, position: Position, about: About, language: Language): MapElement {
  const state = about.state !== 'removed' && element.conflicts.length > 0 ? 'conflict' : about.state;
  const [x, y] = [Math.round(position.x), Math.round(position.y)];
  const known = elementViews.get(element)?.get(language);
  if (
    known?.x === x &&
    known.y === y &&
    known.state === state &&
    known.openActions === about.openActions &&
    known.openQuestions === about.openQuestions &&
    known.openLearnings === about.openLearnings
  )
    return known;
  const elementClass = elementClassOf(element);
  const view: MapElement = {
    id: element.id,
    kind: element.kind,
    stakeholderKind: element.kind === 'stakeholder' ? element.stakeholderKind : null,
    layer: element.kind === 'stakeholder' ? (element.layer ?? null) : null,
    elementClass,
    name: element.name,
    letter: letterOf(elementClass, language),
    x,
    y,
    state,
    openActions: about.openActions,
    openQuestions: about.openQuestions,
    openLearnings: about.openLearnings,
  };
  remember(elementViews, element, language, view);
  return view;
}

/** An element that is away, as it looked where it stood. */
export function removedElementView(element: Element, position: Position, language: Language): MapElement {
  return elementView(element, position, { ...nothingAbout, state: 'removed' }, language);
}

function relationView(relation: Relation, language: Language): MapRelation {
  const known = relationViews.get(relation)?.get(language);
  if (known !== undefined) return known;
  const { group, symmetric } = relationRules[relation.kind];
  const ends = symmetric ? [relation.from, relation.to].sort() : [relation.from, relation.to];
  const view: MapRelation = {
    id: relation.id,
    kind: relation.kind,
    group,
    from: relation.from,
    to: relation.to,
    label: terms[language].verb[relation.kind],
    detail: detailOf(relation, language),
    bundle: JSON.stringify([relation.kind, ...ends]),
    symmetric,
    state: relation.conflicts.length > 0 ? 'conflict' : 'plain',
  };
  remember(relationViews, relation, language, view);
  return view;
}

const units = {
  nl: { money: (amount: string) => `€ ${amount} mln`, area: (hectares: string) => `${hectares} ha` },
  en: { money: (amount: string) => `€${amount}m`, area: (hectares: string) => `${hectares} ha` },
} as const;

function detailOf(relation: Relation, language: Language): string | null {
  if (relation.amountMln != null) return units[language].money(formatNumber(relation.amountMln, language));
  if (relation.hectares != null) return units[language].area(formatNumber(relation.hectares, language));
  if (relation.about != null) return terms[language].conflictSubject[relation.about];
  return relation.subject?.slice(0, 1_000) ?? null;
}

function remember<Key extends object, View>(cache: WeakMap<Key, Map<string, View>>, of: Key, key: string, view: View) {
  const views = cache.get(of);
  // An element has one look per window; looks of the past would only fill memory.
  if (views === undefined || views.size > 3) cache.set(of, new Map([[key, view]]));
  else views.set(key, view);
}
