import { useState } from 'react';
import { terms } from '../../../shared/i18n/terms';
import type { Question } from '../../../shared/model/content-types';
import { useActions, useApp } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import { MenuButton } from '../../ui/menu-button';
import { RecordCard } from '../../ui/record-card';
import { AboutLinks, ElementLink } from '../elements/element-link';
import { ReasonDialog } from '../view/reason-dialog';
import styles from '../view/records.module.css';
import { questionTexts } from './texts';

export function QuestionCard({ question }: { readonly question: Question }) {
  const texts = useTexts(questionTexts);
  const { questionStatus } = useTexts(terms);
  const { perform } = useActions();
  const isSelected = useApp(({ selection }) =>
    selection.some(({ kind, id }) => kind === 'question' && id === question.id),
  );
  const [asking, setAsking] = useState<'answer' | 'drop' | null>(null);
  const isParked = question.status === 'parked';
  return (
    <RecordCard
      number={question.no}
      isSelected={isSelected}
      isSettled={question.status === 'dropped'}
      badges={
        isParked ? null : (
          <Badge tone={question.status === 'answered' ? 'success' : 'neutral'}>{questionStatus[question.status]}</Badge>
        )
      }
      menu={
        <MenuButton
          label={texts.more(question.no)}
          groups={[
            {
              id: 'question',
              actions: [{ id: 'drop', label: texts.drop, isDisabled: !isParked, onAction: () => setAsking('drop') }],
            },
          ]}
        />
      }
    >
      <p className={styles.text} data-selectable>
        {question.text}
      </p>
      <AboutLinks ids={question.about ?? []} />
      <p className={styles.line}>
        {question.owner ? (
          <>
            <ElementLink id={question.owner} /> {texts.findsOut}
          </>
        ) : (
          texts.nobody
        )}
      </p>
      {question.answer ? (
        <p className={styles.answer} data-selectable>
          {question.answer}
        </p>
      ) : null}
      {isParked ? (
        <div className={styles.buttons}>
          <Button size="small" onPress={() => setAsking('answer')}>
            {texts.answer}
          </Button>
        </div>
      ) : null}
      {asking === 'answer' ? (
        <ReasonDialog
          title={texts.answerTitle(question.no)}
          about={question.text}
          label={texts.answerLabel}
          confirm={texts.answer}
          isRequired
          onClose={() => setAsking(null)}
          onConfirm={(answer) => perform({ type: 'answerQuestion', id: question.id, answer })}
        />
      ) : null}
      {asking === 'drop' ? (
        <ReasonDialog
          title={texts.dropTitle(question.no)}
          about={question.text}
          label={texts.because}
          confirm={texts.drop}
          onClose={() => setAsking(null)}
          onConfirm={(because) =>
            perform({ type: 'dropQuestion', id: question.id, ...(because === '' ? {} : { because }) })
          }
        />
      ) : null}
    </RecordCard>
  );
}
