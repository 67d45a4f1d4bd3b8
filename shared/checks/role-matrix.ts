import type { Language, Translated } from '../i18n/language';
import { isPluralName } from '../i18n/plural-names';
import { verbAfter } from '../i18n/verb-after';
import type { Content } from '../model/content';
import type { Element } from '../model/content-types';
import { type RelationKind, relationKinds, relationRules } from '../model/relation-kinds';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck, readsOf } from './define-check';
import { connectionsOf, elementsOf } from './map-relations';
import { enumerate, nameOf } from './sentences';

/** The roles of the matrix task × party: what a party is to a task, in glossary order. */
export const roleKinds: readonly RelationKind[] = relationKinds.filter((kind) => relationRules[kind].rasci !== null);

/** What one party is to one task. */
export interface Role {
  readonly kind: RelationKind;
  readonly relation: string;
}

/** What a matrix can have as columns. */
export const matrixWorks = ['task', 'arrangement', 'plan'] as const;
export type MatrixWork = (typeof matrixWorks)[number];

/** Who has which roles in one work. */
export interface WorkRoles {
  readonly work: string;
  readonly kind: MatrixWork;
  /** By party, only parties with a role in this work; in glossary order of the roles. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
}

export interface RoleRow {
  readonly task: string;
  readonly roles: WorkRoles['roles'];
}

export interface RoleMatrix {
  readonly rows: readonly RoleRow[];
  /** Parties with a role in a task, in the order of the map: the columns. */
  readonly parties: readonly string[];
}

const roleRelations = Object.fromEntries(roleKinds.map((kind) => [kind, []]));

/** Who is what in every task, arrangement and plan. The role of a party differs per work, and it can have several in one. */
export const workRoles: Check<readonly WorkRoles[]> = defineCheck(
  { elements: { task: [], arrangement: [], plan: [] }, relations: roleRelations },
  (content) => {
    const rows = new Map<string, { kind: MatrixWork; roles: Map<string, Role[]> }>(
      matrixWorks.flatMap((kind) => elementsOf(content, kind).map(({ id }) => [id, { kind, roles: new Map() }])),
    );
    for (const kind of roleKinds) {
      for (const { relation, from, to } of connectionsOf(content, kind)) {
        const row = rows.get(to.id);
        if (row === undefined) continue;
        const role = { kind, relation: relation.id };
        const known = row.roles.get(from.id);
        if (known === undefined) row.roles.set(from.id, [role]);
        else known.push(role);
      }
    }
    return [...rows].map(([work, { kind, roles }]) => ({ work, kind, roles }));
  },
);

/** The matrix task × party as it goes out and comes back. */
export const roleMatrix: Check<RoleMatrix> = defineCheck(
  readsOf(workRoles.reads, { elements: { stakeholder: [] } }),
  (content) => {
    const rows = workRoles(content).flatMap(({ work, kind, roles }) =>
      kind === 'task' ? [{ task: work, roles }] : [],
    );
    const involved = new Set(rows.flatMap(({ roles }) => [...roles.keys()]));
    const parties = elementsOf(content, 'stakeholder').flatMap(({ id }) => (involved.has(id) ? [id] : []));
    return { rows, parties };
  },
);

/**
 * The letter of a role in the matrix (RASCI). `leads` and `executes` are both responsible; a small letter marks who does
 * the work without leading, so that the table can be read back.
 */
export function roleLetter(kind: RelationKind): string {
  const letter = relationRules[kind].rasci ?? '';
  return kind === 'executes' ? letter.toLowerCase() : letter;
}

/** The role that a letter of the matrix stands for, or undefined. */
export function roleOfLetter(letter: string): RelationKind | undefined {
  return roleKinds.find((kind) => roleLetter(kind) === letter);
}

/** How many tasks one party leads and drives, and how many roles it has in all. */
export interface PartyRoles extends Basis {
  readonly party: string;
  readonly leads: readonly string[];
  readonly drives: readonly string[];
  /** The different roles it has over all tasks, in glossary order. */
  readonly kinds: readonly RelationKind[];
  /** It leads every task that has a lead, and there are at least three of those. */
  readonly leadsEverything: boolean;
}

/** From this many led tasks on, one lead for all of them is worth a word. */
const tasksMakingEverything = 3;

/** For every government and other party: what it leads, what it drives, and which roles it has; also those that lead nothing. */
export const partyRoles: Check<readonly PartyRoles[]> = defineCheck(roleMatrix.reads, (content) => {
  const byParty = new Map<string, { task: string; kind: RelationKind; relation: string }[]>(
    elementsOf(content, 'stakeholder').map(({ id }) => [id, []]),
  );
  const led = new Set<string>();
  for (const { task, roles } of roleMatrix(content).rows) {
    for (const [party, held] of roles) {
      for (const { kind, relation } of held) {
        byParty.get(party)?.push({ task, kind, relation });
        if (kind === 'leads') led.add(task);
      }
    }
  }
  return [...byParty].map(([party, roles]) => {
    const tasksAs = (kind: RelationKind): readonly string[] =>
      roles.flatMap((role) => (role.kind === kind ? [role.task] : []));
    const leads = tasksAs('leads');
    const elements = [party, ...new Set(roles.map(({ task }) => task))];
    return {
      party,
      leads,
      drives: tasksAs('drives'),
      kinds: roleKinds.filter((kind) => roles.some((role) => role.kind === kind)),
      leadsEverything: leads.length >= tasksMakingEverything && leads.length === led.size,
      elements,
      restsOn: [...elementKeys(elements), ...relationKeys(roles.map(({ relation }) => relation))],
    };
  });
});

/** Parties of a government layer that lead no task at all. */
export function governmentsLeadingNothing(content: Content): readonly string[] {
  return partyRoles(content).flatMap(({ party, leads }) =>
    leads.length === 0 && isGovernment(content.elements.get(party)) ? [party] : [],
  );
}

function isGovernment(element: Element | undefined): boolean {
  const executives: readonly string[] = ['national', 'province', 'municipality', 'water_board'];
  return element?.kind === 'stakeholder' && executives.includes(element.stakeholderKind);
}

const nl = {
  /** One kind of role with the tasks it is held in. */
  part: (party: string, kind: RelationKind, tasks: string) =>
    kind === 'executes'
      ? `${isPluralName(party) ? 'voeren' : 'voert'} ${tasks} uit`
      : `${verbAfter(party, kind, 'nl')} ${tasks}`,
  roles: (party: string, what: string) => `${party} ${what}.`,
  none: (party: string) => `${party} ${isPluralName(party) ? 'hebben' : 'heeft'} in geen enkele opgave een rol.`,
  everything: (party: string, count: number) =>
    `${party} ${verbAfter(party, 'leads', 'nl')} alle ${count} opgaven die een trekker hebben.`,
};

const en = {
  part: (party, kind, tasks) => `${verbAfter(party, kind, 'en')} ${tasks}`,
  roles: (party, what) => `${party} ${what}.`,
  none: (party) => `${party} ${isPluralName(party) ? 'have' : 'has'} no role in any task.`,
  everything: (party, count) => `${party} ${verbAfter(party, 'leads', 'en')} all ${count} tasks that have a lead.`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** "Provincie trekt Stikstof, stuwt Wonen." */
export function partyRolesSentence(content: Content, roles: PartyRoles, language: Language): string {
  const text = texts[language];
  const party = nameOf(content, roles.party);
  if (roles.kinds.length === 0) return text.none(party);
  const { rows } = roleMatrix(content);
  const parts = roles.kinds.map((kind) => {
    const tasks = rows.filter((row) => row.roles.get(roles.party)?.some((role) => role.kind === kind));
    const names = enumerate(
      tasks.map(({ task }) => nameOf(content, task)),
      language,
    );
    return text.part(party, kind, names);
  });
  return text.roles(party, parts.join('; '));
}

export function leadsEverythingSentence(content: Content, { party, leads }: PartyRoles, language: Language): string {
  return texts[language].everything(nameOf(content, party), leads.length);
}
