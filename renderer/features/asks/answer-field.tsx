import { useState } from 'react';
import { terms } from '../../../shared/i18n/terms';
import { type AskAnswer, askAnswers } from '../../../shared/model/vocabulary';
import { useActions, useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { SelectField } from '../../ui/select-field';
import { ReasonDialog } from '../view/reason-dialog';
import { askTexts } from './texts';

interface AnswerFieldProps {
  /** Id of the relation by which somebody asks. */
  readonly relation: string;
  readonly subject: string;
  readonly answer: AskAnswer;
  readonly label: string;
  readonly hideLabel?: boolean;
}

/** The answer to what is asked. It is worth what its source is: who said it and when is asked for, and kept as the note. */
export function AnswerField({ relation, subject, answer, label, hideLabel = false }: AnswerFieldProps) {
  const texts = useTexts(askTexts);
  const { askAnswer } = useTexts(terms);
  const { perform } = useActions();
  const note = useTable((open) => open.content.relations.get(relation)?.note);
  const [asking, setAsking] = useState<AskAnswer | null>(null);
  const choose = (next: AskAnswer): void => {
    if (next === answer) return;
    if (next === 'open') void perform({ type: 'updateRelation', id: relation, set: { answer: next } });
    else setAsking(next);
  };
  return (
    <>
      <SelectField
        label={label}
        hideLabel={hideLabel}
        value={answer}
        options={askAnswers.map((value) => ({ value, label: askAnswer[value] }))}
        onChange={choose}
      />
      {asking === null ? null : (
        <ReasonDialog
          title={texts.sourceTitle(askAnswer[asking])}
          about={subject}
          label={texts.source}
          known={note ?? ''}
          confirm={texts.save}
          isRequired
          onClose={() => setAsking(null)}
          onConfirm={(source) =>
            perform({ type: 'updateRelation', id: relation, set: { answer: asking, note: source } })
          }
        />
      )}
    </>
  );
}
