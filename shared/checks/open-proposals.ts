import type { Language, Translated } from '../i18n/language';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { keyOf } from '../register/document';
import type { ProposalReason } from './agenda-proposals';
import { type Basis, elementKeys } from './basis';
import { conflicts } from './conflicts';
import { dependencyCircles } from './dependency-cycles';
import { disagreements, disagreementTitle } from './disagreements';
import { type OpenOf, withoutDismissed } from './dismissed-proposals';
import { knownIds } from './known-ids';
import { tasksWithoutLead } from './leads';
import { decisionLegitimacy } from './legitimacy';
import { parkedQuestions } from './parked-questions';
import { checkTexts, circleSentence, nameOf, spaceSentence } from './sentences';
import { balanceSpace } from './space-balance';

/** Something the next session could put on its agenda, with why. */
export interface ReasonedProposal extends Basis {
  /** The same for the same matter: what a dismissal names. */
  readonly id: string;
  readonly reason: ProposalReason;
  /** Ids of elements, numbers of decisions or ids of questions, as in the report. */
  readonly about: readonly string[];
}

/** The proposals that stand, and those that the table does not want now. */
export type OpenProposals = OpenOf<ReasonedProposal>;

/** The same proposals as `proposeAgenda`, in the same order, each with what it rests on. */
export function reasonedProposals(content: Content): readonly ReasonedProposal[] {
  const over = balanceSpace(content).filter((balance) => balance.over);
  const deferred = [...content.decisions.values()].filter(({ status }) => status === 'deferred');
  const missing = decisionLegitimacy(content).filter(({ legitimacy }) => legitimacy === 'missing');
  return [
    ...over.map(({ zone, claims, tasks }) =>
      proposal('space_over_budget', zone, [zone], {
        elements: [zone, ...tasks],
        restsOn: [keyOf('element', zone), ...claims.map((id) => keyOf('relation', id))],
        watches: [{ kinds: ['claims_space'], element: zone, end: 'to' }],
      }),
    ),
    ...conflicts(content).map((conflict) =>
      proposal('conflict', conflict.relation, conflict.between, {
        elements: conflict.between,
        restsOn: [keyOf('relation', conflict.relation)],
      }),
    ),
    ...tasksWithoutLead(content).map((task) =>
      proposal('no_lead', task, [task], {
        elements: [task],
        restsOn: elementKeys([task]),
        watches: [{ kinds: ['leads'], element: task, end: 'to' }],
      }),
    ),
    ...deferred.map((decision) =>
      proposal('deferred_decision', decision.id, [decision.no], {
        elements: knownIds(decision.about),
        restsOn: [keyOf('decision', decision.id)],
      }),
    ),
    ...missing.map(({ decision, steps }) =>
      proposal('legitimacy_missing', decision.id, [decision.no], {
        elements: knownIds(decision.about),
        restsOn: [keyOf('decision', decision.id), ...steps.map(({ id }) => keyOf('step', id))],
      }),
    ),
    ...parkedQuestions(content).map((question) =>
      proposal('parked_question', question.id, [question.id], {
        elements: knownIds(question.about),
        restsOn: [keyOf('question', question.id)],
      }),
    ),
    ...dependencyCircles(content).map(({ members, restsOn }) =>
      proposal('dependency_cycle', members.join(' '), members, {
        elements: members,
        restsOn: restsOn.filter((key) => key.startsWith('relation:')),
      }),
    ),
    ...disagreements(content).map(({ thing, about }) =>
      proposal('disagreement', thing, [about], {
        elements: content.elements.has(about) ? [about] : [],
        restsOn: [thing],
      }),
    ),
  ];
}

function proposal(reason: ProposalReason, matter: string, about: readonly string[], basis: Basis): ReasonedProposal {
  return { id: `${reason}:${matter}`, reason, about, ...basis };
}

/** What could go on the next agenda, less what was dismissed and whose cause is as it was. */
export function openProposals(content: Content, log: readonly LogEntry[]): OpenProposals {
  return withoutDismissed(reasonedProposals(content), log);
}

const nl = {
  deferred: (no: string, text: string) => `Voorstel ${no} is aangehouden: ${text}`,
  question: (no: string, text: string) => `Vraag ${no} wacht op antwoord: ${text}`,
  disagreement: (about: string) => `Laptops zeggen iets anders over ${about}.`,
};

const en = {
  deferred: (no, text) => `Proposal ${no} was deferred: ${text}`,
  question: (no, text) => `Question ${no} waits for an answer: ${text}`,
  disagreement: (about) => `Laptops say something different about ${about}.`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** Why it should be on the agenda, in one sentence: also the purpose of the agenda item that is made of it. */
export function proposalSentence(
  content: Content,
  { reason, about, id }: ReasonedProposal,
  language: Language,
): string {
  const checks = checkTexts(language);
  const [first = '', second = ''] = about;
  switch (reason) {
    case 'space_over_budget': {
      const balance = balanceSpace(content).find(({ zone }) => zone === first);
      return balance === undefined ? nameOf(content, first) : spaceSentence(content, balance, language);
    }
    case 'conflict':
      return checks.conflict(nameOf(content, first), nameOf(content, second), null);
    case 'no_lead':
      return checks.taskWithoutLead(nameOf(content, first));
    case 'legitimacy_missing':
      return checks.legitimacyMissing(first);
    case 'deferred_decision':
      return texts[language].deferred(first, textOf(content.decisions.get(id.slice(reason.length + 1))?.text));
    case 'parked_question': {
      const question = content.questions.get(first);
      return texts[language].question(String(question?.no ?? first), textOf(question?.text));
    }
    case 'disagreement':
      return texts[language].disagreement(disagreementTitle(content, first));
    case 'dependency_cycle': {
      const circle = dependencyCircles(content).find(({ members }) => members.join(' ') === about.join(' '));
      return circleSentence(content, circle?.circle ?? about, about, language);
    }
  }
}

function textOf(typed: unknown): string {
  const text = typeof typed === 'string' ? typed.trim() : '';
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
