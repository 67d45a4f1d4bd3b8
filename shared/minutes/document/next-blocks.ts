import { formatDay, formatNumber, formatTime } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Minutes, NextProposal } from '../minutes';
import { type Block, paragraph } from './document-blocks';
import { sentence } from './document-texts';
import { minutesWords } from './minutes-words';

/** Section 9. */
export function nextBlocks({ next, header, language }: Minutes): readonly Block[] {
  const words = minutesWords[language];
  const proposals = next.proposals.map((proposal) => [{ text: proposalText(proposal, language) }]);
  return [
    paragraph(
      next.start === null ? words.nextUnknown : words.nextSession(whenOf(next.start, header.timeZone, language)),
    ),
    ...(proposals.length === 0
      ? []
      : ([paragraph(words.agendaProposals), { kind: 'list', items: proposals }] satisfies readonly Block[])),
  ];
}

function whenOf(moment: string, timeZone: string, language: Language): string {
  const time = minutesWords[language].hour(formatTime(moment, timeZone, language));
  return `${formatDay(moment, timeZone, language)}, ${time}`;
}

function proposalText(proposal: NextProposal, language: Language): string {
  const words = minutesWords[language];
  switch (proposal.reason) {
    case 'space_over_budget':
      return words.proposeSpace(proposal.zone, formatNumber(proposal.balance, language));
    case 'conflict':
      return words.proposeConflict(proposal.from, proposal.to);
    case 'no_lead':
      return words.proposeLead(proposal.task);
    case 'deferred_decision':
      return sentence(words.proposeDeferred(proposal.no, proposal.text));
    case 'legitimacy_missing':
      return sentence(words.proposeLegitimacy(proposal.no, proposal.text));
    case 'parked_question':
      return sentence(words.proposeQuestion(proposal.no, proposal.text));
    case 'disagreement':
      return words.proposeDisagreement(proposal.about);
    case 'dependency_cycle':
      return words.proposeCircle(proposal.names);
  }
}
