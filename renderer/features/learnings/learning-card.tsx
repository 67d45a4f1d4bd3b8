import { terms } from '../../../shared/i18n/terms';
import type { Learning } from '../../../shared/model/content-types';
import type { LearningStatus } from '../../../shared/model/vocabulary';
import { useActions, useApp } from '../../app/app-context';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import { RecordCard } from '../../ui/record-card';
import { AboutLinks } from '../elements/element-link';
import styles from '../view/records.module.css';
import { learningTexts } from './texts';

const tones: Readonly<Record<LearningStatus, BadgeTone>> = {
  untested: 'neutral',
  open: 'neutral',
  confirmed: 'success',
  refuted: 'danger',
};

export function LearningCard({ learning }: { readonly learning: Learning }) {
  const texts = useTexts(learningTexts);
  const { learningStatus } = useTexts(terms);
  const { perform } = useActions();
  const isSelected = useApp(({ selection }) =>
    selection.some(({ kind, id }) => kind === 'learning' && id === learning.id),
  );
  // Bumps and lessons are not tested: a state says nothing about them.
  const isAssumption = learning.learningKind === 'assumption';
  const canBeTested = isAssumption && learning.status === 'untested';
  const test = (result: 'confirmed' | 'refuted'): void =>
    void perform({ type: 'testLearning', id: learning.id, result });
  return (
    <RecordCard
      number={learning.no}
      isSelected={isSelected}
      badges={isAssumption ? <Badge tone={tones[learning.status]}>{learningStatus[learning.status]}</Badge> : null}
    >
      <p className={styles.text} data-selectable>
        {learning.text}
      </p>
      <AboutLinks ids={learning.about ?? []} />
      {canBeTested ? (
        // biome-ignore lint/a11y/useSemanticElements: two buttons that belong together, not a form
        <div className={styles.buttons} role="group" aria-label={texts.test}>
          <Button size="small" icon="check" onPress={() => test('confirmed')}>
            {texts.confirmed}
          </Button>
          <Button size="small" icon="close" onPress={() => test('refuted')}>
            {texts.refuted}
          </Button>
        </div>
      ) : null}
    </RecordCard>
  );
}
