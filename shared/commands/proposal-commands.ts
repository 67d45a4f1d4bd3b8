import { proposalSentence, reasonedProposals } from '../checks/open-proposals';
import { contentOf } from '../model/content-of';
import { type Document, keyOf } from '../register/document';
import { accept } from '../values/result';
import type { Command } from './command';
import type { CommandContext } from './context';
import { create, type Drafted } from './draft';
import { newId } from './new-id';
import { sentences } from './sentences';

/**
 * Puts a proposal for the agenda aside. Nothing is refused: which proposals there are follows from the checks, and a file
 * may tell of one that an earlier version made.
 */
export function dismissProposal(
  document: Document,
  { proposal, because, cause, said }: Extract<Command, { type: 'dismissProposal' }>,
  { dot, language }: CommandContext,
): Drafted {
  const content = contentOf(document);
  const known = reasonedProposals(content).find(({ id }) => id === proposal);
  const sentence = known === undefined ? (said ?? proposal) : proposalSentence(content, known, language);
  const reason = because === undefined ? {} : { because };
  const elsewhere = { ...(cause === undefined ? {} : { cause }), ...(said === undefined ? {} : { said }) };
  return accept({
    type: 'proposal.dismissed',
    data: { proposal, ...reason, ...elsewhere },
    text: sentences[language].proposalDismissed(sentence),
    writes: create(document, keyOf('dismissal', newId('dismissal', dot)), { proposal, ...reason }),
  });
}
