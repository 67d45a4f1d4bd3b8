import { compareMoments } from '../../../shared/checks/compare-moments';
import type { TableComparison } from '../../../shared/checks/compare-tables';
import { signalSentence } from '../../../shared/checks/signal-sentences';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import styles from './compare.module.css';
import { compareTexts } from './texts';

/** What came of it: solved, new, in time, late, answered, confirmed. */
export function ProgressList({ comparison }: { readonly comparison: TableComparison }) {
  const texts = useTexts(compareTexts);
  const language = useLanguage();
  const changes = compareMoments(comparison.before, comparison.after);
  // What was solved is said with the names of then, what appeared with those of now.
  const signalsWhen = (wanted: 'solved' | 'appeared'): readonly string[] =>
    comparison.differences.flatMap(({ kind, signal }) =>
      kind === wanted && signal !== null
        ? [signalSentence(comparison[wanted === 'solved' ? 'before' : 'after'], signal, language)]
        : [],
    );
  const { actions, questions, learnings } = comparison.after;
  const action = (id: string): string => `${actions.get(id)?.no ?? id}: ${actions.get(id)?.text ?? ''}`;
  const question = (id: string): string => `${questions.get(id)?.no ?? id}: ${questions.get(id)?.text ?? ''}`;
  const learning = (id: string): string => `${learnings.get(id)?.no ?? id}: ${learnings.get(id)?.text ?? ''}`;
  const groups = [
    { id: 'solved', title: texts.solved, lines: signalsWhen('solved') },
    { id: 'appeared', title: texts.appeared, lines: signalsWhen('appeared') },
    { id: 'inTime', title: texts.inTime, lines: changes.actionsDoneInTime.map(action) },
    { id: 'late', title: texts.late, lines: changes.actionsDoneLate.map(action) },
    { id: 'open', title: texts.open, lines: changes.actionsStillOpen.map(action) },
    { id: 'answered', title: texts.answered, lines: changes.questionsAnswered.map(question) },
    { id: 'parked', title: texts.parked, lines: changes.questionsStillParked.map(question) },
    { id: 'confirmed', title: texts.confirmed, lines: changes.assumptionsConfirmed.map(learning) },
    { id: 'refuted', title: texts.refuted, lines: changes.assumptionsRefuted.map(learning) },
  ].filter(({ lines }) => lines.length > 0);
  if (groups.length === 0) return null;
  return (
    <div className={styles.groups}>
      {groups.map(({ id, title, lines }) => (
        <BoardSection key={id} title={`${title} (${lines.length})`}>
          <ul className={styles.lines} data-progress={id}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </BoardSection>
      ))}
    </div>
  );
}
