import { terms } from '../../../shared/i18n/terms';
import type { Element } from '../../../shared/model/content-types';
import { instrumentKinds, layers, planStatuses, stakeholderKinds } from '../../../shared/model/vocabulary';
import type { JsonValue } from '../../../shared/values/json';
import { useActions } from '../../app/app-context';
import { Checkbox } from '../../ui/checkbox';
import { ComboField } from '../../ui/combo-field';
import { CommittedTextField } from '../../ui/committed-text-field';
import { useTexts } from '../../ui/language-context';
import { NumberField } from '../../ui/number-field';
import { Fields } from '../../ui/panel';
import { SelectField } from '../../ui/select-field';
import { ElementGlyph } from '../elements/element-glyph';
import { usePartyOptions } from '../elements/element-options';
import styles from './inspector-panel.module.css';
import { inspectorTexts } from './texts';

type Save = (field: string, value: JsonValue) => void;

/** The fields of an element that a table talks about: its name, what its kind adds, and a note. */
export function ElementFields({ element }: { readonly element: Element }) {
  const texts = useTexts(inspectorTexts);
  const { perform } = useActions();
  const save: Save = (field, value) => void perform({ type: 'updateElement', id: element.id, set: { [field]: value } });
  return (
    <Fields>
      <div className={styles.nameRow}>
        <ElementGlyph element={element} />
        <CommittedTextField
          className={styles.nameField}
          label={texts.name}
          hideLabel
          value={element.name}
          isRequired
          onCommit={(name) => save('name', name)}
        />
      </div>
      <KindFields element={element} save={save} />
      <CommittedTextField
        label={texts.note}
        value={element.note ?? ''}
        multiline
        rows={2}
        onCommit={(note) => save('note', note === '' ? null : note)}
      />
    </Fields>
  );
}

function KindFields({ element, save }: { readonly element: Element; readonly save: Save }) {
  switch (element.kind) {
    case 'stakeholder':
      return <PartyFields party={element} save={save} />;
    case 'task':
      return <TaskFields task={element} save={save} />;
    case 'goal':
      return <GoalFields goal={element} save={save} />;
    case 'plan':
      return <PlanField plan={element} save={save} />;
    case 'instrument':
      return <InstrumentFields instrument={element} save={save} />;
    case 'zone':
      return <ZoneFields zone={element} save={save} />;
    case 'arrangement':
      return null;
  }
}

type OfKind<Kind extends Element['kind']> = Extract<Element, { kind: Kind }>;

function PartyFields({ party, save }: { readonly party: OfKind<'stakeholder'>; readonly save: Save }) {
  const texts = useTexts(inspectorTexts);
  const { stakeholderKind, layer } = useTexts(terms);
  return (
    <Fields>
      <SelectField
        label={texts.stakeholderKind}
        value={party.stakeholderKind}
        options={stakeholderKinds.map((value) => ({ value, label: stakeholderKind[value] }))}
        onChange={(value) => save('stakeholderKind', value)}
      />
      <SelectField
        label={texts.layer}
        value={party.layer ?? 'none'}
        options={[
          ...layers.map((value) => ({ value, label: layer[value] })),
          { value: 'none' as const, label: texts.noLayer },
        ]}
        onChange={(value) => save('layer', value === 'none' ? null : value)}
      />
    </Fields>
  );
}

function TaskFields({ task, save }: { readonly task: OfKind<'task'>; readonly save: Save }) {
  const texts = useTexts(inspectorTexts);
  return (
    <>
      <Fields columns={2}>
        <NumberField
          label={texts.cost}
          unit={texts.millionEuro}
          minValue={0}
          value={task.estimatedCostMln ?? null}
          onChange={(value) => save('estimatedCostMln', value)}
        />
        <YearField label={texts.endYear} year={task.year} onCommit={(year) => save('year', year)} />
      </Fields>
      <Checkbox isSelected={task.isTransition ?? false} onChange={(value) => save('isTransition', value)}>
        {texts.isTransition}
      </Checkbox>
    </>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly year: number | null | undefined;
  readonly onCommit: (year: number | null) => void;
}

/** A year is no number to count with: "2.040" would be wrong. What is no year of four digits clears it. */
function YearField({ label, year, onCommit }: YearFieldProps) {
  return (
    <CommittedTextField
      label={label}
      value={year == null ? '' : String(year)}
      onCommit={(text) => onCommit(/^\d{4}$/.test(text) && Number(text) > 0 ? Number(text) : null)}
    />
  );
}

function GoalFields({ goal, save }: { readonly goal: OfKind<'goal'>; readonly save: Save }) {
  const texts = useTexts(inspectorTexts);
  const parties = usePartyOptions();
  return (
    <>
      <ComboField
        label={texts.setBy}
        value={goal.setBy ?? null}
        options={parties}
        emptyText={texts.noParty}
        onChange={(id) => save('setBy', id)}
      />
      <Fields columns={2}>
        <NumberField label={texts.target} value={goal.target ?? null} onChange={(value) => save('target', value)} />
        <CommittedTextField
          label={texts.unit}
          value={goal.unit ?? ''}
          onCommit={(text) => save('unit', text === '' ? null : text)}
        />
        <YearField label={texts.year} year={goal.year} onCommit={(year) => save('year', year)} />
      </Fields>
    </>
  );
}

function PlanField({ plan, save }: { readonly plan: OfKind<'plan'>; readonly save: Save }) {
  const texts = useTexts(inspectorTexts);
  const { planStatus } = useTexts(terms);
  return (
    <SelectField
      label={texts.planStatus}
      value={plan.planStatus ?? null}
      placeholder={texts.unknown}
      options={planStatuses.map((value) => ({ value, label: planStatus[value] }))}
      onChange={(value) => save('planStatus', value)}
    />
  );
}

function InstrumentFields({ instrument, save }: { readonly instrument: OfKind<'instrument'>; readonly save: Save }) {
  const texts = useTexts(inspectorTexts);
  const { instrumentKind } = useTexts(terms);
  return (
    <Fields columns={2}>
      <SelectField
        label={texts.instrumentKind}
        value={instrument.instrumentKind ?? null}
        placeholder={texts.unknown}
        options={instrumentKinds.map((value) => ({ value, label: instrumentKind[value] }))}
        onChange={(value) => save('instrumentKind', value)}
      />
      <NumberField
        label={texts.amount}
        unit={texts.millionEuro}
        minValue={0}
        value={instrument.amountMln ?? null}
        onChange={(value) => save('amountMln', value)}
      />
    </Fields>
  );
}

function ZoneFields({ zone, save }: { readonly zone: OfKind<'zone'>; readonly save: Save }) {
  const texts = useTexts(inspectorTexts);
  return (
    <Fields columns={2}>
      <NumberField
        label={texts.area}
        unit={texts.hectare}
        minValue={0}
        value={zone.areaHa ?? null}
        onChange={(value) => save('areaHa', value)}
      />
      <NumberField
        label={texts.available}
        unit={texts.hectare}
        minValue={0}
        value={zone.availableHa ?? null}
        onChange={(value) => save('availableHa', value)}
      />
    </Fields>
  );
}
