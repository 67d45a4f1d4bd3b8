import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { terms } from '../../../shared/i18n/terms';
import type { Element } from '../../../shared/model/content-types';
import { opennesses } from '../../../shared/model/vocabulary';
import type { JsonValue } from '../../../shared/values/json';
import { useActions } from '../../app/app-context';
import { ComboField } from '../../ui/combo-field';
import { CommittedTextField } from '../../ui/committed-text-field';
import { Icon } from '../../ui/icons';
import { useTexts } from '../../ui/language-context';
import { Fields } from '../../ui/panel';
import { SelectField } from '../../ui/select-field';
import { useElementOptions } from '../elements/element-options';
import { AnalysisFields } from './analysis-fields';
import styles from './inspector-panel.module.css';
import { inspectorTexts } from './texts';

/** The fields that are filled in once and seldom looked at, folded away below the rest. */
export function MoreFields({ element }: { readonly element: Element }) {
  const texts = useTexts(inspectorTexts);
  const { openness } = useTexts(terms);
  const { perform } = useActions();
  const parties = useElementOptions(['stakeholder'], element.id);
  const save = (field: string, value: JsonValue): void =>
    void perform({ type: 'updateElement', id: element.id, set: { [field]: value } });
  return (
    <Disclosure className={styles.more!}>
      <Heading level={3} className={styles.moreTitle!}>
        <Button slot="trigger" className={styles.moreToggle!}>
          <Icon name="chevronRight" size={16} />
          {texts.more}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.morePanel!}>
        <Fields>
          {element.kind === 'stakeholder' ? (
            <>
              <ComboField
                label={texts.parent}
                value={element.parentId ?? null}
                options={parties}
                emptyText={texts.noParty}
                onChange={(id) => save('parentId', id)}
              />
              <CommittedTextField
                label={texts.identifier}
                value={element.identifier ?? ''}
                onCommit={(text) => save('identifier', text === '' ? null : text)}
              />
            </>
          ) : null}
          <CommittedTextField
            label={texts.aliases}
            value={(element.aliases ?? []).join(', ')}
            description={texts.aliasesHint}
            onCommit={(text) => save('aliases', splitNames(text))}
          />
          <SelectField
            label={texts.openness}
            value={element.openness ?? 'public'}
            options={opennesses.map((value) => ({ value, label: openness[value] }))}
            onChange={(value) => save('openness', value)}
          />
          {typeof element.basis?.['quote'] === 'string' ? (
            <p className={styles.basis} data-selectable>
              <span className={styles.muted}>{texts.basis}</span> “{element.basis['quote']}”
            </p>
          ) : null}
          {element.kind === 'stakeholder' ? <AnalysisFields party={element.id} /> : null}
        </Fields>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Names with commas in between; null clears the field. */
function splitNames(text: string): readonly string[] | null {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 ? null : names;
}
