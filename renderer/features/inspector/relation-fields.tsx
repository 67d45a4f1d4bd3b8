import { terms } from '../../../shared/i18n/terms';
import type { Relation } from '../../../shared/model/content-types';
import { relationRules } from '../../../shared/model/relation-kinds';
import { conflictSubjects } from '../../../shared/model/vocabulary';
import type { JsonValue } from '../../../shared/values/json';
import { useActions } from '../../app/app-context';
import { ComboField } from '../../ui/combo-field';
import { CommittedTextField } from '../../ui/committed-text-field';
import fieldStyles from '../../ui/field.module.css';
import { useTexts } from '../../ui/language-context';
import { NumberField } from '../../ui/number-field';
import { Fields } from '../../ui/panel';
import { SelectField } from '../../ui/select-field';
import { AnswerField } from '../asks/answer-field';
import { ElementLink } from '../elements/element-link';
import { useElementOptions } from '../elements/element-options';
import { inspectorTexts } from './texts';

/** The ends of a relation and the fields its kind can carry. Kind and ends are fixed: another relation is a new one. */
export function RelationFields({ relation }: { readonly relation: Relation }) {
  const texts = useTexts(inspectorTexts);
  const { conflictSubject } = useTexts(terms);
  const { perform } = useActions();
  const zones = useElementOptions(['zone']);
  const has = (field: (typeof relationRules)[Relation['kind']]['fields'][number]): boolean =>
    relationRules[relation.kind].fields.includes(field);
  const save = (field: string, value: JsonValue): void =>
    void perform({ type: 'updateRelation', id: relation.id, set: { [field]: value } });
  return (
    <Fields>
      <Fields columns={2}>
        <End label={texts.from} id={relation.from} />
        <End label={texts.to} id={relation.to} />
      </Fields>
      {has('subject') ? (
        <CommittedTextField
          label={texts.subject}
          value={relation.subject ?? ''}
          isRequired
          multiline
          rows={2}
          onCommit={(text) => save('subject', text)}
        />
      ) : null}
      {has('answer') ? (
        <AnswerField
          relation={relation.id}
          subject={relation.subject ?? ''}
          answer={relation.answer ?? 'open'}
          label={texts.answer}
        />
      ) : null}
      {has('amountMln') ? (
        <Fields columns={2}>
          <NumberField
            label={texts.amount}
            unit={texts.millionEuro}
            minValue={0}
            value={relation.amountMln ?? null}
            onChange={(value) => save('amountMln', value)}
          />
          <CommittedTextField
            label={texts.years}
            value={relation.years ?? ''}
            onCommit={(text) => save('years', text === '' ? null : text)}
          />
        </Fields>
      ) : null}
      {has('about') ? (
        <SelectField
          label={texts.about}
          value={relation.about ?? null}
          placeholder={texts.unknown}
          options={conflictSubjects.map((value) => ({ value, label: conflictSubject[value] }))}
          onChange={(value) => save('about', value)}
        />
      ) : null}
      {has('zone') ? (
        <ComboField
          label={texts.zone}
          value={relation.zone ?? null}
          options={zones}
          emptyText={texts.noSuch}
          onChange={(id) => save('zone', id)}
        />
      ) : null}
      {has('hectares') ? (
        <Fields columns={2}>
          <NumberField
            label={texts.hectares}
            unit={texts.hectare}
            minValue={0}
            isRequired
            value={relation.hectares ?? null}
            onChange={(value) => {
              if (value !== null) save('hectares', value);
            }}
          />
          <NumberField
            label={texts.sharedHectares}
            unit={texts.hectare}
            minValue={0}
            value={relation.sharedHectares ?? null}
            onChange={(value) => save('sharedHectares', value)}
          />
        </Fields>
      ) : null}
      <CommittedTextField
        label={texts.note}
        value={relation.note ?? ''}
        multiline
        rows={2}
        onCommit={(note) => save('note', note === '' ? null : note)}
      />
    </Fields>
  );
}

function End({ label, id }: { readonly label: string; readonly id: string }) {
  return (
    <div className={fieldStyles.field}>
      <span className={fieldStyles.label}>{label}</span>
      <span>
        <ElementLink id={id} />
      </span>
    </div>
  );
}
