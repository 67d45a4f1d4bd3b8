import { dependencyCycles } from '../../checks/dependency-cycles';
import { goalsWithoutContribution, tasksWithoutGoal } from '../../checks/goal-coverage';
import { balanceLayers } from '../../checks/layer-balance';
import { leadsWithoutPower, tasksWithoutLead } from '../../checks/leads';
import { decisionsMissingLegitimacy } from '../../checks/legitimacy';
import { connectionsOf, elementsOf } from '../../checks/map-relations';
import { plansNotReused } from '../../checks/plan-reuse';
import type { SignalKind } from '../../checks/signal-kinds';
import { signalSentence } from '../../checks/signal-sentences';
import { signalsOf } from '../../checks/signals';
import { balanceSpace } from '../../checks/space-balance';
import type { Language } from '../../i18n/language';
import type { Content } from '../../model/content';
import type { RelationKind } from '../../model/relation-kinds';
import type { JsonObject } from '../../values/json';
import type { MinutesBoardId } from '../boards/board-ids';
import type { BoardSource } from '../boards/board-tables';
import { minutesBoards } from '../boards/minutes-boards';
import type { MapGaps, MapState } from '../minutes';
import { nameOrId, namesOf } from './element-names';
import { mapInWords } from './map-in-words';

/** Section 8: the balances and gaps of the checks at the end of the session, with names instead of ids. */
export function mapState(
  source: BoardSource,
  disagreements: readonly string[],
  boards: readonly MinutesBoardId[],
): MapState {
  const { content, language } = source;
  return {
    space: balanceSpace(content).map(({ zone, availableHa, grossClaimHa, netClaimHa, balanceHa, over }) => ({
      zone: nameOrId(content, zone),
      available: availableHa,
      gross: grossClaimHa,
      net: netClaimHa,
      balance: balanceHa,
      over,
    })),
    spaceIsIllustrative:
      elementsOf(content, 'zone').some((zone) => isInvented(zone.basis)) || anyInvented(content, ['claims_space']),
    layers: balanceLayers(content).map(({ layer, tasks, powers, meansMln, unknownFunds }) => ({
      layer,
      tasks,
      powers,
      means: meansMln,
      meansIncomplete: unknownFunds.length > 0,
    })),
    layersAreIllustrative: anyInvented(content, ['leads', 'executes', 'authorised_for', 'funds']),
    gaps: { ...gapsOf(content, language), disagreements },
    boards: minutesBoards(boards, source),
    words: mapInWords(content, language),
  };
}

function anyInvented(content: Content, kinds: readonly RelationKind[]): boolean {
  return kinds.some((kind) => connectionsOf(content, kind).some(({ relation }) => isInvented(relation.basis)));
}

function isInvented(basis: JsonObject | null | undefined): boolean {
  return basis?.['kind'] === 'illustratief';
}

/** Beside the gaps that have a line of their own. What is late and what is asked has its own section. */
const told: readonly SignalKind[] = [
  'data_problem',
  'ambition_beyond_means',
  'question_long_open',
  'assumption_refuted',
  'blocked_by_earmarks',
  'loose_relation',
  'unknown_funds',
  'arrangement_incomplete',
  'leads_everything',
];

function findingsOf(content: Content, language: Language): MapGaps['findings'] {
  // None of these looks at the date.
  const signals = signalsOf(content, { asOf: '' });
  return told.flatMap((kind) => {
    const ofKind = signals.filter((signal) => signal.kind === kind);
    const sentences = ofKind.map((signal) => signalSentence(content, signal, language));
    return sentences.length === 0 ? [] : [{ kind, sentences }];
  });
}

function gapsOf(content: Content, language: Language): Omit<MapGaps, 'disagreements'> {
  return {
    tasksWithoutLead: namesOf(content, tasksWithoutLead(content)),
    leadsWithoutPower: leadsWithoutPower(content).map(({ stakeholder, task }) => ({
      party: nameOrId(content, stakeholder),
      task: nameOrId(content, task),
    })),
    goalsWithoutContribution: namesOf(content, goalsWithoutContribution(content)),
    tasksWithoutGoal: namesOf(content, tasksWithoutGoal(content)),
    plansNotReused: namesOf(content, plansNotReused(content)),
    decisionsMissingLegitimacy: decisionsMissingLegitimacy(content),
    waitingOnEachOther: dependencyCycles(content).map((group) => namesOf(content, group)),
    findings: findingsOf(content, language),
  };
}
