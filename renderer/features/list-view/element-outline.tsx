import { type FormEvent, useMemo, useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { inferInstrumentKind, inferParty } from '../../../shared/capture/infer-element';
import { formatNumber } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import { terms } from '../../../shared/i18n/terms';
import type { Element } from '../../../shared/model/content-types';
import type { ElementKind } from '../../../shared/model/vocabulary';
import { useActions, useApp, useTable } from '../../app/app-context';
import { Count } from '../../ui/badge';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { CommittedTextField } from '../../ui/committed-text-field';
import { IconButton } from '../../ui/icon-button';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { ElementGlyph } from '../elements/element-glyph';
import { useView } from '../view/view-context';
import { type OutlineGroup, outlineOf, relationCounts } from './list-rows';
import styles from './list-view.module.css';
import { listTexts } from './texts';

/** Rows drawn in a group until all are asked for. */
const groupLimit = 200;

/** All elements under their kinds. Names are changed in place; the rest is in the panel at the right. */
export function ElementOutline({ wanted }: { readonly wanted: string }) {
  const texts = useTexts(listTexts);
  const content = useTable((table) => table.content);
  const groups = useMemo(() => outlineOf(content, wanted), [content, wanted]);
  const counts = useMemo(() => relationCounts(content), [content]);
  const isSearching = wanted.trim() !== '';
  const shown = isSearching ? groups.filter((group) => group.elements.length > 0) : groups;
  return (
    <>
      {shown.length === 0 ? <p className={styles.none}>{texts.noHits}</p> : null}
      {shown.map((group) => (
        <Group key={group.kind} group={group} counts={counts} />
      ))}
    </>
  );
}

function Group({ group, counts }: { readonly group: OutlineGroup; readonly counts: ReadonlyMap<string, number> }) {
  const texts = useTexts(listTexts);
  const { elementKinds } = useTexts(terms);
  const [isWhole, setWhole] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const rows = isWhole ? group.elements : group.elements.slice(0, groupLimit);
  return (
    <Disclosure className={styles.group!} defaultExpanded>
      <div className={styles.groupHead}>
        <Heading level={3} className={styles.groupTitle!}>
          <AriaButton slot="trigger" className={styles.toggle!}>
            <Icon name="chevronDown" size={16} />
            {elementKinds[group.kind]} <Count value={group.elements.length} />
          </AriaButton>
        </Heading>
        <Button look="quiet" size="small" icon="add" onPress={() => setAdding(true)}>
          {texts.addNew}
        </Button>
      </div>
      <DisclosurePanel>
        {isAdding ? <NewElementRow kind={group.kind} onDone={() => setAdding(false)} /> : null}
        <ul className={styles.rows} aria-label={elementKinds[group.kind]}>
          {rows.map((element) => (
            <ElementRow key={element.id} element={element} relations={counts.get(element.id) ?? 0} />
          ))}
        </ul>
        {group.elements.length > rows.length ? (
          <Button look="quiet" onPress={() => setWhole(true)}>
            {texts.showAll(group.elements.length)}
          </Button>
        ) : null}
      </DisclosurePanel>
    </Disclosure>
  );
}

function ElementRow({ element, relations }: { readonly element: Element; readonly relations: number }) {
  const texts = useTexts(listTexts);
  const language = useLanguage();
  const { perform, select } = useActions();
  const { showPanel } = useView();
  const isSelected = useApp(({ selection }) =>
    selection.some(({ kind, id }) => kind === 'element' && id === element.id),
  );
  return (
    <li
      className={classNames(styles.row, isSelected && styles.selected)}
      aria-current={isSelected ? 'true' : undefined}
    >
      <AriaButton
        className={styles.choose!}
        aria-label={texts.open(element.name)}
        onPress={() => {
          select([{ kind: 'element', id: element.id }]);
          showPanel('element');
        }}
      >
        <ElementGlyph element={element} />
      </AriaButton>
      <CommittedTextField
        className={styles.name}
        label={texts.rename(element.name)}
        hideLabel
        isRequired
        value={element.name}
        onCommit={(name) => void perform({ type: 'updateElement', id: element.id, set: { name } })}
      />
      <span className={styles.detail}>{detailOf(element, language)}</span>
      <span className={styles.count}>{texts.inRelations(relations)}</span>
      <IconButton
        icon="remove"
        size="small"
        label={texts.remove(element.name)}
        onPress={() => void perform({ type: 'removeElement', id: element.id })}
      />
    </li>
  );
}

/** The one fact besides the name that people look for in each kind. */
function detailOf(element: Element, language: Language): string {
  const words = terms[language];
  const number = (value: number | null | undefined, unit: string): string =>
    value == null ? '' : `${formatNumber(value, language)} ${unit}`;
  const million = language === 'nl' ? 'mln euro' : 'million euro';
  switch (element.kind) {
    case 'stakeholder':
      return words.stakeholderKind[element.stakeholderKind];
    case 'task':
      return [
        number(element.estimatedCostMln, million),
        element.year == null ? '' : `${language === 'nl' ? 'tot en met' : 'up to'} ${element.year}`,
      ]
        .filter(Boolean)
        .join(', ');
    case 'goal':
      return [number(element.target, element.unit ?? ''), element.year].filter(Boolean).join(', ');
    case 'plan':
      return element.planStatus ? words.planStatus[element.planStatus] : '';
    case 'instrument':
      return [
        element.instrumentKind ? words.instrumentKind[element.instrumentKind] : '',
        number(element.amountMln, million),
      ]
        .filter(Boolean)
        .join(', ');
    case 'zone':
      return number(element.availableHa, 'ha');
    case 'arrangement':
      return '';
  }
}

function NewElementRow({ kind, onDone }: { readonly kind: ElementKind; readonly onDone: () => void }) {
  const texts = useTexts(listTexts);
  const { elementKind } = useTexts(terms);
  const { perform } = useActions();
  const [name, setName] = useState('');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') return;
    // Cleared before waiting: what is typed meanwhile is the next name, and stays.
    setName('');
    if (!(await perform({ type: 'addElement', element: { kind, name: typed, ...saidByName(kind, typed) } })))
      setName((now) => now || typed);
  };
  return (
    <form className={styles.new} onSubmit={(event) => void add(event)} aria-label={texts.add(elementKind[kind])}>
      <TextField
        label={texts.name}
        hideLabel
        autoFocus
        value={name}
        onChange={setName}
        placeholder={texts.namePlaceholder(elementKind[kind].toLowerCase())}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <Button type="submit" look="primary" isDisabled={name.trim() === ''}>
        {texts.addNew}
      </Button>
      <IconButton icon="close" label={texts.remove(texts.add(elementKind[kind]))} onPress={onDone} />
    </form>
  );
}

/** What the name of a new element tells about it, as the capture line reads it too. */
function saidByName(kind: ElementKind, name: string): object {
  if (kind === 'stakeholder') return inferParty(name);
  return kind === 'instrument' ? { instrumentKind: inferInstrumentKind(name) } : {};
}
