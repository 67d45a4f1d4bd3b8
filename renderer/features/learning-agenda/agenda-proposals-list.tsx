import { openProposals, type ReasonedProposal } from '../../../shared/checks/open-proposals';
import { proposalWords } from '../../../shared/merge/proposal-words';
import { agendaOf, shownSessionOf } from '../../../shared/session/current-session';
import { useActions, useApp, useTable } from '../../app/app-context';
import { Count } from '../../ui/badge';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { BoardSection } from '../boards/board';
import styles from './learning-agenda.module.css';
import { learningAgendaTexts } from './texts';

/** Minutes that an item made of a proposal gets until somebody plans it. */
const usualMinutes = 15;

/**
 * What the next session could take up, each with its reason: put on the agenda of the session that is planned or going
 * on, or set aside until its cause changes.
 */
export function AgendaProposals() {
  const texts = useTexts(learningAgendaTexts);
  const content = useTable((table) => table.content);
  const log = useTable((table) => table.log);
  const { open, dismissed } = openProposals(content, log);
  const { shown, more } = useCapped(open, 100);
  if (open.length === 0 && dismissed.length === 0) return null;
  return (
    <BoardSection title={texts.proposals} aside={<Count value={open.length} />} intro={texts.proposalsIntro}>
      <ol className={styles.proposals}>
        {shown.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} />
        ))}
      </ol>
      {more}
      {dismissed.length === 0 ? null : <p className={styles.setAside}>{texts.setAside(dismissed.length)}</p>}
    </BoardSection>
  );
}

function Proposal({ proposal }: { readonly proposal: ReasonedProposal }) {
  const texts = useTexts(learningAgendaTexts);
  const language = useLanguage();
  const table = useTable((open) => open);
  const { content } = table;
  const here = useApp((state) => state.laptop.id);
  const { perform } = useActions();
  const sentence = proposalWords(proposal, table, { language, here });
  const session = shownSessionOf(content);
  const isTaking = session !== undefined && !session.closedAt;
  const take = (): void => {
    if (session === undefined) return;
    const no = Math.max(0, ...agendaOf(content, session.id).map((item) => item.no)) + 1;
    const title = texts.reason[proposal.reason];
    const item = { no, title, phase: 'weigh' as const, minutes: usualMinutes, purpose: sentence };
    void perform({ type: 'addAgendaItem', session: session.id, item });
  };
  return (
    <li className={styles.proposal} data-proposal={proposal.id} data-about={proposal.about.join(' ')}>
      <span className={styles.reason}>{texts.reason[proposal.reason]}</span>
      <span>{sentence}</span>
      <span className={styles.proposalButtons} data-screen-only>
        {isTaking ? (
          <Button size="small" icon="agenda" onPress={take}>
            {texts.take}
          </Button>
        ) : null}
        <IconButton
          icon="close"
          size="small"
          label={texts.dismiss(sentence)}
          onPress={() => void perform({ type: 'dismissProposal', proposal: proposal.id })}
        />
      </span>
    </li>
  );
}
