import { type FormEvent, useState } from 'react';
import { relationSentence } from '../../../shared/i18n/relation-sentence';
import type { Element } from '../../../shared/model/content-types';
import { relationRules } from '../../../shared/model/relation-kinds';
import { useActions } from '../../app/app-context';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NumberField } from '../../ui/number-field';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useSingleRun } from '../../ui/use-single-run';
import { useElementOptions } from '../elements/element-options';
import styles from './inspector-panel.module.css';
import { relationChoices } from './relation-choices';
import { inspectorTexts } from './texts';

/** A new relation of this element: the verb, then the other end. Only allowed pairs are offered. */
export function AddRelation({ element }: { readonly element: Element }) {
  const texts = useTexts(inspectorTexts);
  const language = useLanguage();
  const { perform } = useActions();
  const choices = relationChoices(element.kind);
  const [choiceId, setChoiceId] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const [subject, setSubject] = useState('');
  const [hectares, setHectares] = useState<number | null>(null);
  // Every kind of element can have a relation.
  const choice = choices.find(({ id }) => id === choiceId) ?? choices[0]!;
  const options = useElementOptions(choice.others, element.id);
  const needs = relationRules[choice.kind].fields;
  const isComplete =
    other !== null &&
    (!needs.includes('subject') || subject.trim() !== '') &&
    (!needs.includes('hectares') || hectares !== null);

  const add = async (): Promise<void> => {
    if (!isComplete) return;
    const [from, to] = choice.direction === 'out' ? [element.id, other] : [other, element.id];
    const extra = {
      ...(needs.includes('subject') ? { subject: subject.trim() } : {}),
      ...(needs.includes('hectares') ? { hectares } : {}),
    };
    const isAdded = await perform({ type: 'addRelation', relation: { kind: choice.kind, from, to, ...extra } });
    if (!isAdded) return;
    setOther(null);
    setSubject('');
    setHectares(null);
  };
  const { run, isRunning } = useSingleRun(add);
  return (
    <form
      className={styles.add}
      aria-label={texts.addRelation}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        run();
      }}
    >
      <SelectField
        label={texts.addRelation}
        value={choice.id}
        options={choices.map(({ id, kind, direction }) => ({
          value: id,
          label:
            direction === 'out'
              ? relationSentence(element.name, kind, '…', language)
              : relationSentence('…', kind, element.name, language),
        }))}
        onChange={(id) => {
          setChoiceId(id);
          setOther(null);
        }}
      />
      {needs.includes('subject') ? <TextField label={texts.subject} value={subject} onChange={setSubject} /> : null}
      {needs.includes('hectares') ? (
        <NumberField label={texts.hectares} unit={texts.hectare} minValue={0} value={hectares} onChange={setHectares} />
      ) : null}
      <div className={styles.addRow}>
        <ComboField
          // Another verb has another list; an added relation starts a fresh field.
          key={`${choice.id} ${other ?? ''}`}
          label={texts.other}
          hideLabel
          value={other}
          options={options}
          placeholder={texts.otherPlaceholder}
          emptyText={texts.noSuch}
          onChange={setOther}
        />
        <Button type="submit" isDisabled={!isComplete || isRunning}>
          {texts.add}
        </Button>
      </div>
    </form>
  );
}
