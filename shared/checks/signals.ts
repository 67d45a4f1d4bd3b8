import type { Language } from '../i18n/language';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { keyOf } from '../register/document';
import { arrangementParties } from './arrangement-parties';
import { groundsOfLayer, groundsOfMoney, groundsOfZone } from './balance-grounds';
import { type Basis, elementKeys, relationKeys, type Watched } from './basis';
import { conflictingValues, conflicts } from './conflicts';
import { dataProblems } from './data-problems';
import { dependencyCircles } from './dependency-cycles';
import { earmarks } from './earmarks';
import { fundingYears } from './funding-years';
import { goalsWithoutContribution, tasksWithoutGoal } from './goal-coverage';
import { knownIds } from './known-ids';
import { defaultAsOf } from './last-session';
import { balanceLayers, hasMeansWithoutTasks, hasTasksWithoutMeans, type LayerBalance } from './layer-balance';
import { layersAtTable } from './layers-at-table';
import { leadsWithoutPower, tasksWithoutLead } from './leads';
import { learningAgenda } from './learning-agenda';
import { type DecisionLegitimacy, decisionLegitimacy } from './legitimacy';
import { proposalMandates } from './mandate-warnings';
import { balanceMoney } from './money-balance';
import { openAskBundles } from './open-asks';
import { overdueActions } from './overdue-actions';
import { plansNotReused, tasksWithoutPlan } from './plan-reuse';
import { partyRoles } from './role-matrix';
import type { Signal, SignalDetails, SignalOf } from './signal';
import { type SignalKind, signalKinds, signalWeights } from './signal-kinds';
import { signalSentence } from './signal-sentences';
import { balanceSpace } from './space-balance';
import { stakeholdersWithoutRelation } from './unconnected-stakeholders';
import { unknownFunds } from './unknown-funds';

interface Options {
  /** `YYYY-MM-DD` against which actions are late. */
  readonly asOf: string;
}

/** The signals of one kind, made once for each answer of the check behind them. */
type Producers = { readonly [Kind in SignalKind]: (content: Content, options: Options) => readonly SignalOf<Kind>[] };

/**
 * Everything that is out of balance, heaviest first; within a kind in the order of the map. A signal whose cause did not
 * change is the same object as before.
 */
export function signalsOf(content: Content, options: Options): readonly Signal[] {
  const lists = signalKinds.map((kind) => producers[kind](content, options) as readonly Signal[]);
  if (latest === undefined || lists.some((list, at) => list !== latest?.lists[at])) {
    latest = { lists, all: lists.flat() };
  }
  return latest.all;
}

/** What was put together last: with every list the same it is the same whole. */
let latest: { readonly lists: readonly (readonly Signal[])[]; readonly all: readonly Signal[] } | undefined;

/** A signal with its sentence, which says the names as they are now. */
export type SpokenSignal = Signal & { readonly text: string };

/** As `signalsOf`, on the date of the last session held, each with its sentence. */
export function signals(content: Content, log: readonly LogEntry[], language: Language): readonly SpokenSignal[] {
  const all = signalsOf(content, { asOf: defaultAsOf(content, log) });
  return all.map((signal) => ({ ...signal, text: signalSentence(content, signal, language) }));
}

function signalsFrom<Answer extends object, Item, Kind extends SignalKind>(
  kind: Kind,
  ask: (content: Content) => Answer,
  itemsOf: (answer: Answer) => readonly Item[],
  make: (item: Item) => { readonly key: string; readonly detail: SignalDetails[Kind] } & Basis,
): (content: Content) => readonly SignalOf<Kind>[] {
  const known = new WeakMap<Answer, readonly SignalOf<Kind>[]>();
  return (content) => {
    const answer = ask(content);
    const earlier = known.get(answer);
    if (earlier !== undefined) return earlier;
    const found = itemsOf(answer).map((item): SignalOf<Kind> => {
      const { key, detail, elements, restsOn, watches = [] } = make(item);
      return { id: `${kind}:${key}`, kind, weight: signalWeights[kind], detail, elements, restsOn, watches };
    });
    known.set(answer, found);
    return found;
  };
}

/** For checks whose items say themselves what they rest on. */
const itself = <Item extends Basis>(key: string, item: Item): { key: string; detail: Item } & Basis => ({
  key,
  detail: item,
  elements: item.elements,
  restsOn: item.restsOn,
  watches: item.watches ?? [],
});

/** An element that lacks a relation: it rests on itself and on the relations it could have. */
function lacking<
  Kind extends
    | 'task_without_lead'
    | 'goal_without_contribution'
    | 'plan_not_reused'
    | 'task_without_goal'
    | 'task_without_plan',
>(
  kind: Kind,
  check: (content: Content) => readonly string[],
  lack: Omit<Watched, 'element'>,
): (content: Content) => readonly SignalOf<Kind>[] {
  return signalsFrom(kind, check, same, (id: string) => ({
    key: id,
    detail: id as SignalDetails[Kind],
    elements: [id],
    restsOn: elementKeys([id]),
    watches: [{ ...lack, element: id }],
  }));
}

function same<Answer>(answer: Answer): Answer {
  return answer;
}

function fromDecision<Kind extends 'legitimacy_refused' | 'legitimacy_missing'>(kind: Kind, wanted: string) {
  return signalsFrom(
    kind,
    decisionLegitimacy,
    (all) => all.filter(({ legitimacy }) => legitimacy === wanted),
    (item: DecisionLegitimacy) => {
      const elements = knownIds(item.decision.about);
      const steps = item.steps.map(({ id }) => keyOf('step', id));
      // What it is about stays its subject, also when that is gone: it is shown, and nothing depends on it.
      const restsOn = [keyOf('decision', item.decision.id), ...steps];
      return { key: item.decision.id, detail: item as SignalDetails[Kind], elements, restsOn };
    },
  );
}

function fromLayer<Kind extends 'tasks_without_means' | 'means_without_tasks'>(
  kind: Kind,
  isWanted: (balance: LayerBalance) => boolean,
) {
  return signalsFrom(
    kind,
    balanceLayers,
    (all) => all.filter(isWanted),
    (item: LayerBalance) => {
      const elements = kind === 'tasks_without_means' ? item.taskIds : item.funderIds;
      const { restsOn } = groundsOfLayer(item);
      return { key: item.layer, detail: item as SignalDetails[Kind], elements, restsOn };
    },
  );
}

const overdue = new WeakMap<Content['actions'], { readonly asOf: string; readonly found: OverdueSignals }>();

type OverdueSignals = readonly SignalOf<'action_overdue'>[];

function overdueSignals(content: Content, { asOf }: Options): OverdueSignals {
  const known = overdue.get(content.actions);
  if (known?.asOf === asOf) return known.found;
  const found = overdueActions(content, asOf).map(
    (action): SignalOf<'action_overdue'> => ({
      id: `action_overdue:${action.id}`,
      kind: 'action_overdue',
      weight: signalWeights.action_overdue,
      detail: action,
      // The party keeps its action, also when it is no longer on the map: shown, and nothing depends on it.
      elements: [...new Set([action.owner, ...knownIds(action.about)])],
      restsOn: [keyOf('action', action.id)],
      watches: [],
    }),
  );
  overdue.set(content.actions, { asOf, found });
  return found;
}

const producers: Producers = {
  space_over: signalsFrom(
    'space_over',
    balanceSpace,
    (all) => all.filter(({ over }) => over),
    (item) => ({ key: item.zone, detail: item, ...groundsOfZone(item) }),
  ),
  data_problem: signalsFrom(
    'data_problem',
    dataProblems,
    (all) => all.filter(({ reason }) => reason !== 'missing_end'),
    (item) => itself(`${item.thing.kind}:${item.thing.id}:${item.field ?? ''}:${item.reason}`, item),
  ),
  circle: signalsFrom('circle', dependencyCircles, same, (item) => itself(item.members[0] ?? '', item)),
  legitimacy_refused: fromDecision('legitimacy_refused', 'refused'),
  lead_without_power: signalsFrom('lead_without_power', leadsWithoutPower, same, (item) => {
    const elements = [item.stakeholder, item.task];
    return {
      key: item.relation,
      detail: item,
      elements,
      restsOn: [...elementKeys([...elements, ...item.authorised]), ...relationKeys([item.relation, ...item.powers])],
      watches: [{ kinds: ['authorised_for'], element: item.task, end: 'to' }],
    };
  }),
  conflicting_values: signalsFrom('conflicting_values', conflictingValues, same, (item) => itself(item.thing, item)),
  legitimacy_missing: fromDecision('legitimacy_missing', 'missing'),
  mandate_missing: signalsFrom('mandate_missing', proposalMandates, same, (item) => itself(item.decision, item)),
  layers_absent: signalsFrom(
    'layers_absent',
    layersAtTable,
    (all) => all.filter(({ absent }) => absent.length > 0),
    (item) => itself(item.session, item),
  ),
  conflict: signalsFrom('conflict', conflicts, same, (item) => itself(item.relation, item)),
  task_without_lead: lacking('task_without_lead', tasksWithoutLead, { kinds: ['leads'], end: 'to' }),
  tasks_without_means: fromLayer('tasks_without_means', hasTasksWithoutMeans),
  means_without_tasks: fromLayer('means_without_tasks', hasMeansWithoutTasks),
  goal_without_contribution: lacking('goal_without_contribution', goalsWithoutContribution, {
    kinds: ['contributes_to'],
    end: 'to',
  }),
  action_overdue: overdueSignals,
  ambition_beyond_means: signalsFrom(
    'ambition_beyond_means',
    fundingYears,
    (all) => all.filter(({ state }) => state === 'gap'),
    (item) => itself(item.task, item),
  ),
  open_asks: signalsFrom('open_asks', openAskBundles, same, (item) =>
    itself(JSON.stringify([item.from, item.to]), item),
  ),
  question_long_open: signalsFrom(
    'question_long_open',
    learningAgenda,
    ({ longOpen }) => longOpen,
    (item) => itself(item.question, item),
  ),
  assumption_refuted: signalsFrom(
    'assumption_refuted',
    learningAgenda,
    ({ refuted }) => refuted,
    (item) => ({
      key: item.id,
      detail: item,
      elements: knownIds(item.about),
      restsOn: [keyOf('learning', item.id)],
    }),
  ),
  money_gap: signalsFrom(
    'money_gap',
    balanceMoney,
    ({ tasks }) => tasks.filter(({ gapMln, unknownFunds: u }) => gapMln !== null && gapMln > 0 && u.length === 0),
    (item) => ({ key: item.task, detail: item, ...groundsOfMoney(item) }),
  ),
  blocked_by_earmarks: signalsFrom(
    'blocked_by_earmarks',
    earmarks,
    ({ blocked }) => blocked,
    (item) => itself(item.relation, item),
  ),
  loose_relation: signalsFrom(
    'loose_relation',
    dataProblems,
    (all) => all.filter(({ reason }) => reason === 'missing_end'),
    (item) => itself(item.thing.id, item),
  ),
  unknown_funds: signalsFrom('unknown_funds', unknownFunds, same, (item) => itself(item.relation, item)),
  arrangement_incomplete: signalsFrom(
    'arrangement_incomplete',
    arrangementParties,
    (all) => all.filter(({ missing }) => missing.length > 0),
    (item) => itself(item.arrangement, item),
  ),
  plan_not_reused: lacking('plan_not_reused', plansNotReused, { kinds: ['builds_on'], end: 'to' }),
  task_without_goal: lacking('task_without_goal', tasksWithoutGoal, { kinds: ['contributes_to'], end: 'from' }),
  leads_everything: signalsFrom(
    'leads_everything',
    partyRoles,
    (all) => all.filter(({ leadsEverything }) => leadsEverything),
    (item) => itself(item.party, item),
  ),
  task_without_plan: lacking('task_without_plan', tasksWithoutPlan, { kinds: ['builds_on'], end: 'from' }),
  party_without_relation: signalsFrom('party_without_relation', stakeholdersWithoutRelation, same, (id: string) => ({
    key: id,
    detail: id,
    elements: [id],
    restsOn: elementKeys([id]),
  })),
};
