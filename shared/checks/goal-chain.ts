import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import type { Decision } from '../model/content-types';
import { type EntityKey, keyOf } from '../register/document';
import type { Basis } from './basis';
import { type Check, defineCheck } from './define-check';
import { knownIds } from './known-ids';
import { connectionsOf, elementsOf } from './map-relations';
import { nameOf } from './sentences';

/** The five levels from what is wanted to who does what. */
export const chainLevels = ['goal', 'task', 'arrangement', 'decision', 'action'] as const;
export type ChainLevel = (typeof chainLevels)[number];

/** One goal, task, arrangement, decision or action in the chain. */
export interface ChainThing {
  readonly level: ChainLevel;
  readonly id: string;
  /** Things of higher levels that it serves, as "goal:g-won". */
  readonly up: readonly EntityKey[];
  /** Things of lower levels that carry it out. */
  readonly down: readonly EntityKey[];
}

/** Where the chain breaks: a thing that nothing of the level below carries, or that serves nothing above. */
export interface ChainOrphan extends Basis {
  readonly level: ChainLevel;
  readonly id: string;
  /** `down`: nothing below carries it. `up`: it serves nothing above. */
  readonly missing: 'down' | 'up';
}

export interface GoalChain {
  readonly things: Readonly<Record<ChainLevel, readonly ChainThing[]>>;
  readonly orphans: readonly ChainOrphan[];
}

const noLongerMeant: readonly string[] = ['rejected', 'withdrawn'];

/**
 * Goal → task → arrangement → decision → action. A task serves the goals it contributes to; an arrangement the tasks
 * that hang together with it (one depends on or strengthens the other) and the goals it contributes to; a decision what
 * it is about; an action the decision it comes from. Decisions that were rejected or withdrawn are not in the chain,
 * nor are cancelled actions.
 */
export const goalChain: Check<GoalChain> = defineCheck(
  {
    elements: { goal: [], task: [], arrangement: [] },
    relations: { contributes_to: [], depends_on: [], reinforces: [] },
    collections: ['decisions', 'actions'],
  },
  (content) => {
    const links = new Links();
    for (const level of ['goal', 'task', 'arrangement'] as const) {
      for (const { id } of elementsOf(content, level)) links.add(level, id);
    }
    for (const { relation, from, to } of connectionsOf(content, 'contributes_to')) {
      links.join(keyOf('element', to.id), keyOf('element', from.id), keyOf('relation', relation.id));
    }
    for (const kind of ['depends_on', 'reinforces'] as const) {
      for (const { relation, from, to } of connectionsOf(content, kind)) {
        const [task, arrangement] = from.kind === 'task' ? [from, to] : [to, from];
        if (task.kind !== 'task' || arrangement.kind !== 'arrangement') continue;
        links.join(keyOf('element', task.id), keyOf('element', arrangement.id), keyOf('relation', relation.id));
      }
    }
    for (const decision of content.decisions.values()) {
      if (noLongerMeant.includes(decision.status)) continue;
      const key = links.add('decision', decision.id);
      for (const id of knownIds(decision.about)) links.join(keyOf('element', id), key, key);
    }
    for (const action of content.actions.values()) {
      if (action.status === 'cancelled') continue;
      const key = links.add('action', action.id);
      if (typeof action.from === 'string') links.join(keyOf('decision', action.from), key, key);
    }
    return { things: links.things(), orphans: orphansOf(content, links) };
  },
);

class Links {
  readonly #levels = new Map<EntityKey, { level: ChainLevel; id: string }>();
  readonly #up = new Map<EntityKey, Set<EntityKey>>();
  readonly #down = new Map<EntityKey, Set<EntityKey>>();
  readonly #basis = new Map<EntityKey, EntityKey[]>();

  add(level: ChainLevel, id: string): EntityKey {
    const key = keyOf(level === 'decision' || level === 'action' ? level : 'element', id);
    this.#levels.set(key, { level, id });
    this.#up.set(key, new Set());
    this.#down.set(key, new Set());
    return key;
  }

  /** Things that are not in the chain (plans, zones, parties) are left out of it. */
  join(upper: EntityKey, lower: EntityKey, because: EntityKey): void {
    const [above, below] = [this.#down.get(upper), this.#up.get(lower)];
    if (above === undefined || below === undefined) return;
    above.add(lower);
    below.add(upper);
    for (const key of [upper, lower]) {
      const known = this.#basis.get(key);
      if (known === undefined) this.#basis.set(key, [because]);
      else known.push(because);
    }
  }

  hasDown(key: EntityKey, level?: ChainLevel): boolean {
    return [...(this.#down.get(key) ?? [])].some(
      (below) => level === undefined || this.#levels.get(below)?.level === level,
    );
  }

  hasUp(key: EntityKey): boolean {
    return (this.#up.get(key)?.size ?? 0) > 0;
  }

  basisOf(key: EntityKey): readonly EntityKey[] {
    return [key, ...(this.#basis.get(key) ?? []).filter((each) => each !== key)];
  }

  *all(): Generator<readonly [EntityKey, ChainLevel, string]> {
    for (const [key, { level, id }] of this.#levels) yield [key, level, id];
  }

  things(): GoalChain['things'] {
    const byLevel: Record<ChainLevel, ChainThing[]> = { goal: [], task: [], arrangement: [], decision: [], action: [] };
    for (const [key, level, id] of this.all()) {
      byLevel[level].push({ level, id, up: [...(this.#up.get(key) ?? [])], down: [...(this.#down.get(key) ?? [])] });
    }
    return byLevel;
  }
}

function orphansOf(content: Content, links: Links): readonly ChainOrphan[] {
  const orphans: ChainOrphan[] = [];
  for (const [key, level, id] of links.all()) {
    const add = (missing: ChainOrphan['missing']): void => {
      const elements =
        level === 'decision' ? knownIds(content.decisions.get(id)?.about) : level === 'action' ? [] : [id];
      const restsOn = [...new Set(links.basisOf(key))];
      orphans.push({ level, id, missing, elements, restsOn });
    };
    if (!isCarried(content, links, key, level, id)) add('down');
    // An arrangement about nothing and a decision about a party only serve no goal, and that can be meant so.
    if ((level === 'task' || level === 'action') && !links.hasUp(key)) add('up');
  }
  return orphans;
}

function isCarried(content: Content, links: Links, key: EntityKey, level: ChainLevel, id: string): boolean {
  switch (level) {
    case 'goal':
      return links.hasDown(key);
    case 'task':
      return links.hasDown(key, 'arrangement');
    case 'arrangement':
      return links.hasDown(key, 'decision');
    case 'decision':
      return !asksForAction(content.decisions.get(id)) || links.hasDown(key);
    case 'action':
      return true;
  }
}

/** A procedural decision of the table about itself asks for no action, nor does one that has not been taken. */
function asksForAction(decision: Decision | undefined): boolean {
  const isTaken = decision?.status === 'agreed_at_table' || decision?.status === 'ratified';
  return isTaken && decision.decisionKind !== 'procedural';
}

type Break = `${ChainLevel} ${ChainOrphan['missing']}`;

const texts: Translated<Readonly<Partial<Record<Break, (name: string) => string>>>> = {
  nl: {
    'goal down': (name) => `Aan het doel ${name} draagt nog niets bij.`,
    'task down': (name) => `${name} hoort bij geen enkel arrangement.`,
    'task up': (name) => `${name} draagt aan geen doel bij.`,
    'arrangement down': (name) => `Over ${name} is nog geen besluit.`,
    'decision down': (name) => `Bij besluit ${name} hoort nog geen actie.`,
    'action up': (name) => `Actie ${name} komt niet uit een besluit.`,
  },
  en: {
    'goal down': (name) => `Nothing contributes to the goal ${name} yet.`,
    'task down': (name) => `${name} is part of no arrangement.`,
    'task up': (name) => `${name} contributes to no goal.`,
    'arrangement down': (name) => `There is no decision about ${name} yet.`,
    'decision down': (name) => `Decision ${name} has no action yet.`,
    'action up': (name) => `Action ${name} comes from no decision.`,
  },
};

export function chainOrphanSentence(content: Content, orphan: ChainOrphan, language: Language): string {
  return (
    texts[language][`${orphan.level} ${orphan.missing}`]?.(chainName(content, orphan)) ?? chainName(content, orphan)
  );
}

/** The name of an element, the number of a decision or an action. */
export function chainName(content: Content, { level, id }: Pick<ChainThing, 'level' | 'id'>): string {
  if (level !== 'decision' && level !== 'action') return nameOf(content, id);
  const no: unknown = (level === 'decision' ? content.decisions : content.actions).get(id)?.no;
  return typeof no === 'string' && no !== '' ? no : id;
}
