import { compareNumbers } from '../../../shared/i18n/collation';
import { terms } from '../../../shared/i18n/terms';
import type { Learning } from '../../../shared/model/content-types';
import { learningKinds } from '../../../shared/model/vocabulary';
import { useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { RecordPanel } from '../view/record-panel';
import { RecordSection } from '../view/record-section';
import { LearningCard } from './learning-card';
import { LearningForm } from './learning-form';
import { learningTexts } from './texts';

/** Assumptions, bumps and lessons of the table. */
export function LearningsPanel() {
  const texts = useTexts(learningTexts);
  const { learningKind } = useTexts(terms);
  const learnings = useTable((table) => table.content.learnings);
  const all = [...learnings.values()].sort(byNumber);
  return (
    <RecordPanel
      texts={texts}
      icon="learning"
      isEmpty={all.length === 0}
      form={(onDone) => <LearningForm onDone={onDone} />}
    >
      {learningKinds.map((kind) => {
        const ofKind = all.filter((learning) => learning.learningKind === kind);
        return (
          <RecordSection key={kind} title={learningKind[kind]} count={ofKind.length}>
            {ofKind.map((learning) => (
              <LearningCard key={learning.id} learning={learning} />
            ))}
          </RecordSection>
        );
      })}
    </RecordPanel>
  );
}

const byNumber = (left: Learning, right: Learning): number => compareNumbers(left.no, right.no);
