import { openProposals } from '../../../shared/checks/open-proposals';
import { proposalWords } from '../../../shared/merge/proposal-words';
import { useApp, useTable } from '../../app/app-context';
import { Count } from '../../ui/badge';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { BoardSection } from '../boards/board';
import styles from './learning-agenda.module.css';
import { ProposalLine } from './proposal-line';
import { ProposalsNote } from './proposals-note';
import { learningAgendaTexts } from './texts';

/** Drawing a hundred held the window for longer than a key may wait. */
const shownAtOnce = 50;

/**
 * What the next session could take up, each with its reason: put on the agenda of the session that is planned or going
 * on, or set aside until its cause changes.
 */
export function AgendaProposals() {
  const texts = useTexts(learningAgendaTexts);
  const language = useLanguage();
  const table = useTable((each) => each);
  const here = useApp((state) => state.laptop.id);
  const { open, dismissed } = openProposals(table.content, table.log);
  const { shown, more } = useCapped(open, shownAtOnce);
  if (open.length === 0 && dismissed.length === 0) return null;
  return (
    <BoardSection title={texts.proposals} aside={<Count value={open.length} />} intro={texts.proposalsIntro}>
      <ol className={styles.proposals}>
        {shown.map((proposal) => {
          const sentence = proposalWords(proposal, table, { language, here });
          return (
            <ProposalLine
              key={proposal.id}
              proposal={proposal}
              title={texts.reason[proposal.reason]}
              sentence={sentence}
            />
          );
        })}
      </ol>
      {more}
      <ProposalsNote open={open.length} dismissed={dismissed.length} />
    </BoardSection>
  );
}
