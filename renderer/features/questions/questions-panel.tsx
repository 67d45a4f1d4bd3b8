import { compareNumbers } from '../../../shared/i18n/collation';
import type { Question } from '../../../shared/model/content-types';
import { useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { RecordPanel } from '../view/record-panel';
import { RecordSection } from '../view/record-section';
import { QuestionCard } from './question-card';
import { QuestionForm } from './question-form';
import { questionTexts } from './texts';

/** What the table could not answer, with who finds out. */
export function QuestionsPanel() {
  const texts = useTexts(questionTexts);
  const questions = useTable((table) => table.content.questions);
  const all = [...questions.values()].sort(byNumber);
  const parked = all.filter((question) => question.status === 'parked');
  const settled = all.filter((question) => question.status !== 'parked');
  return (
    <RecordPanel
      texts={texts}
      icon="question"
      isEmpty={all.length === 0}
      form={(onDone) => <QuestionForm onDone={onDone} />}
    >
      <RecordSection title={texts.parked} count={parked.length}>
        {parked.map((question) => (
          <QuestionCard key={question.id} question={question} />
        ))}
      </RecordSection>
      <RecordSection title={texts.settled} count={settled.length}>
        {settled.map((question) => (
          <QuestionCard key={question.id} question={question} />
        ))}
      </RecordSection>
    </RecordPanel>
  );
}

const byNumber = (left: Question, right: Question): number => compareNumbers(left.no, right.no);
