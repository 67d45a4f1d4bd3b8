import { useRef } from 'react';
import type { ReasonedProposal } from '../../../shared/checks/open-proposals';
import type { SharedProposal } from '../../../shared/other-tables/shared-proposals';
import { agendaOf, shownSessionOf } from '../../../shared/session/current-session';
import { useActions, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Icon } from '../../ui/icons';
import { useTexts } from '../../ui/language-context';
import styles from './learning-agenda.module.css';
import { learningAgendaTexts } from './texts';

type ShownProposal = Pick<ReasonedProposal | SharedProposal, 'id' | 'reason' | 'about'> & {
  readonly cause?: readonly string[];
};

interface ProposalLineProps {
  readonly proposal: ShownProposal;
  /** What an agenda item made of it is called. */
  readonly title: string;
  /** Why it should be on the agenda. */
  readonly sentence: string;
}

/** Minutes that an item made of a proposal gets until somebody plans it. */
const usualMinutes = 15;

export function ProposalLine({ proposal: { id, reason, about, cause }, title, sentence }: ProposalLineProps) {
  const texts = useTexts(learningAgendaTexts);
  const content = useTable((table) => table.content);
  const { perform } = useActions();
  const session = shownSessionOf(content);
  const isTaking = session !== undefined && !session.closedAt;
  const agenda = isTaking ? agendaOf(content, session.id) : [];
  // Titles of this table's own proposals name no more than the reason.
  const isTaken = agenda.some((item) => item.title === title && (cause !== undefined || item.purpose === sentence));
  const line = useRef<HTMLLIElement>(null);
  const take = (): void => {
    if (session === undefined) return;
    const no = Math.max(0, ...agenda.map((item) => item.no)) + 1;
    const item = { no, title, phase: 'weigh' as const, minutes: usualMinutes, purpose: sentence };
    // The button goes; who has no mouse stays in this line.
    line.current?.focus();
    void perform({ type: 'addAgendaItem', session: session.id, item });
  };
  const dismiss = (): void => {
    const elsewhere = cause === undefined ? {} : { cause, said: sentence };
    const beside = line.current?.nextElementSibling ?? line.current?.previousElementSibling;
    const next = beside ?? line.current?.closest('[data-region-start]');
    if (next instanceof HTMLElement) next.focus();
    void perform({ type: 'dismissProposal', proposal: id, ...elsewhere });
  };
  return (
    <li ref={line} tabIndex={-1} className={styles.proposal} data-proposal={id} data-about={about.join(' ')}>
      <span className={styles.reason}>{texts.reason[reason]}</span>
      <span>{sentence}</span>
      <span className={styles.proposalButtons} data-screen-only>
        {isTaken ? (
          <span className={styles.taken} role="status">
            <Icon name="check" size={16} /> {texts.taken}
          </span>
        ) : isTaking ? (
          <Button size="small" icon="agenda" onPress={take}>
            {texts.take}
          </Button>
        ) : null}
        <IconButton icon="close" size="small" label={texts.dismiss(sentence)} onPress={dismiss} />
      </span>
    </li>
  );
}
