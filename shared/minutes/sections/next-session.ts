import { type AgendaProposal, proposeAgenda } from '../../checks/agenda-proposals';
import { disagreementTitle } from '../../checks/disagreements';
import { balanceSpace } from '../../checks/space-balance';
import type { Content } from '../../model/content';
import type { Session } from '../../model/content-types';
import type { NextProposal, NextSession } from '../minutes';
import { nameOrId, namesOf } from './element-names';

/** Section 9: when the table meets again and what it could put on its agenda. */
export function nextSession(content: Content, session: Session): NextSession {
  return {
    start: nextStart(content, session),
    proposals: proposeAgenda(content).flatMap((proposal) => named(content, proposal) ?? []),
  };
}

/** As said at closing, else as already planned. */
export function nextStart(content: Content, session: Session): string | null {
  if (session.next) return session.next;
  const after = Date.parse(session.start);
  const later = [...content.sessions.values()].filter((other) => Date.parse(other.start) > after);
  later.sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  return later[0]?.start ?? null;
}

function named(content: Content, { reason, about }: AgendaProposal): NextProposal | null {
  const [first = '', second = ''] = about;
  switch (reason) {
    case 'space_over_budget': {
      const balance = balanceSpace(content).find((zone) => zone.zone === first)?.balanceHa ?? 0;
      return { reason, zone: nameOrId(content, first), balance };
    }
    case 'conflict':
      return { reason, from: nameOrId(content, first), to: nameOrId(content, second) };
    case 'no_lead':
      return { reason, task: nameOrId(content, first) };
    case 'deferred_decision':
    case 'legitimacy_missing': {
      const decision = [...content.decisions.values()].find(({ no }) => no === first);
      return decision === undefined ? null : { reason, no: decision.no, text: decision.text };
    }
    case 'parked_question': {
      const question = content.questions.get(first);
      return question === undefined ? null : { reason, no: question.no, text: question.text };
    }
    case 'disagreement':
      return { reason, about: disagreementTitle(content, first) };
    case 'dependency_cycle':
      return { reason, names: namesOf(content, about) };
  }
}
