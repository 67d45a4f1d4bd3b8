import { analysisOf } from '../../../shared/model/content-of';
import type { JsonValue } from '../../../shared/values/json';
import { useActions, useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { Fields } from '../../ui/panel';
import { SelectField } from '../../ui/select-field';
import { analysisTexts } from './analysis-texts';
import styles from './inspector-panel.module.css';

const scores = [1, 2, 3, 4, 5];
const stances = [-2, -1, 0, 1, 2];
/** The rings of the government's own method keep their Dutch names (glossary 7). */
const rings = ['meebeslissen', 'meewerken', 'meedenken', 'meeweten'];

/** The facilitator's own view of a party. Kept apart from everything that is shown, written up or sent. */
export function AnalysisFields({ party }: { readonly party: string }) {
  const words = useTexts(analysisTexts);
  const { perform } = useActions();
  const document = useTable((table) => table.document);
  const analysis = analysisOf(document, party);
  const save = (field: string, value: JsonValue): void =>
    void perform({ type: 'scoreStakeholder', stakeholder: party, set: { [field]: value } });
  const none = { value: '', label: words.none };
  const score = (field: 'influence' | 'interest') => (
    <SelectField
      label={words[field]}
      value={String(analysis?.[field] ?? '')}
      options={[none, ...scores.map((value) => ({ value: String(value), label: words.of5(value) }))]}
      onChange={(value) => save(field, value === '' ? null : Number(value))}
    />
  );
  return (
    <section className={styles.private} aria-label={words.title}>
      <h4 className={styles.privateTitle}>{words.title}</h4>
      <p className={styles.muted}>{words.hint}</p>
      <Fields>
        {score('influence')}
        {score('interest')}
        <SelectField
          label={words.ring}
          value={analysis?.ring ?? ''}
          options={[none, ...rings.map((value) => ({ value, label: value }))]}
          onChange={(value) => save('ring', value === '' ? null : value)}
        />
        <SelectField
          label={words.stance}
          value={String(analysis?.stance ?? '')}
          options={[
            none,
            ...stances.map((value) => ({ value: String(value), label: value > 0 ? `+${value}` : String(value) })),
          ]}
          onChange={(value) => save('stance', value === '' ? null : Number(value))}
        />
      </Fields>
    </section>
  );
}
