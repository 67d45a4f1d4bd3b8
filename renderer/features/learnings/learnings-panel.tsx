import { useState } from 'react';
import { compareNumbers } from '../../../shared/i18n/collation';
import { terms } from '../../../shared/i18n/terms';
import type { Learning } from '../../../shared/model/content-types';
import { learningKinds } from '../../../shared/model/vocabulary';
import { useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/language-context';
import { Panel } from '../../ui/panel';
import { RecordSection } from '../view/record-section';
import { LearningCard } from './learning-card';
import { LearningForm } from './learning-form';
import { learningTexts } from './texts';

/** Assumptions, bumps and lessons of the table. */
export function LearningsPanel() {
  const texts = useTexts(learningTexts);
  const { learningKind } = useTexts(terms);
  const learnings = useTable((table) => table.content.learnings);
  const [isAdding, setAdding] = useState(false);
  const all = [...learnings.values()].sort(byNumber);
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
      {isAdding ? <LearningForm onDone={() => setAdding(false)} /> : null}
      {all.length === 0 && !isAdding ? (
        <EmptyState icon="learning" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : null}
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
    </Panel>
  );
}

const byNumber = (left: Learning, right: Learning): number => compareNumbers(left.no, right.no);
