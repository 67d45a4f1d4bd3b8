import { shownSessionOf } from '../../../shared/session/current-session';
import { useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import styles from './learning-agenda.module.css';
import { learningAgendaTexts } from './texts';

interface ProposalsNoteProps {
  readonly open: number;
  readonly dismissed: number;
}

/** Below proposals: how many were set aside, and what to do first when there is no agenda to put them on. */
export function ProposalsNote({ open, dismissed }: ProposalsNoteProps) {
  const texts = useTexts(learningAgendaTexts);
  const session = useTable(({ content }) => shownSessionOf(content));
  const hasAgenda = session !== undefined && !session.closedAt;
  return (
    <>
      {open === 0 || hasAgenda ? null : (
        <p className={styles.setAside} data-screen-only>
          {texts.planFirst}
        </p>
      )}
      {dismissed === 0 ? null : <p className={styles.setAside}>{texts.setAside(dismissed)}</p>}
    </>
  );
}
