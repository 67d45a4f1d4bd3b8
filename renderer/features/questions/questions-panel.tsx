import { useState } from 'react';
import { compareNumbers } from '../../../shared/i18n/collation';
import type { Question } from '../../../shared/model/content-types';
import { useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/language-context';
import { Panel } from '../../ui/panel';
import { RecordSection } from '../view/record-section';
import { QuestionCard } from './question-card';
import { QuestionForm } from './question-form';
import { questionTexts } from './texts';

/** What the table could not answer, with who finds out. */
export function QuestionsPanel() {
  const texts = useTexts(questionTexts);
  const questions = useTable((table) => table.content.questions);
  const [isAdding, setAdding] = useState(false);
  const all = [...questions.values()].sort(byNumber);
  const parked = all.filter((question) => question.status === 'parked');
  const settled = all.filter((question) => question.status !== 'parked');
  return (
    <Panel
      title={texts.title}
      aside={
        isAdding ? null : (
          <Button size="small" icon="add" onPress={() => setAdding(true)}>
            {texts.add}
          </Button>
        )
      }
    >
      {isAdding ? <QuestionForm onDone={() => setAdding(false)} /> : null}
      {all.length === 0 && !isAdding ? (
        <EmptyState icon="question" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : null}
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
    </Panel>
  );
}

const byNumber = (left: Question, right: Question): number => compareNumbers(left.no, right.no);
