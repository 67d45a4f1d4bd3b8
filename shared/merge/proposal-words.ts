import { disagreements } from '../checks/disagreements';
import { proposalSentence, type ReasonedProposal } from '../checks/open-proposals';
import type { Content } from '../model/content';
import { type EntityKey, keyOf } from '../register/document';
import type { ConflictWording } from './conflict-sentences';
import { findingSentence } from './finding-sentences';
import { type Finding, findingsOf } from './findings';
import type { TableState } from './merge-tables';

/**
 * Why something should be on the agenda, as people at the table read it: of a disagreement between laptops with both
 * values and who wrote them, since that is what the item will be about.
 */
export function proposalWords(
  proposal: ReasonedProposal,
  table: TableState & { readonly content: Content },
  wording: ConflictWording,
): string {
  const { content } = table;
  if (proposal.reason === 'disagreement') {
    const things = disagreements(content).filter(({ about }) => about === proposal.about[0]);
    const found = findingsOf(table).filter((finding) => things.some(({ thing }) => isAbout(finding, thing)));
    if (found.length > 0) return found.map((finding) => findingSentence(finding, table, wording)).join(' ');
  }
  return proposalSentence(content, proposal, wording.language);
}

function isAbout(finding: Finding, thing: EntityKey): boolean {
  switch (finding.kind) {
    case 'values':
    case 'removal':
      return finding.thing === thing;
    case 'dangling':
      return keyOf('relation', finding.relation.id) === thing;
    case 'twins':
      return keyOf('relation', finding.relations[0].id) === thing;
    default:
      return false;
  }
}
