import type { ReactNode } from 'react';
import { sentences } from '../../../shared/commands/sentences';
import { bareField } from '../../../shared/i18n/field-words';
import { formatDate } from '../../../shared/i18n/format';
import type { ListKind } from '../../../shared/lists/list-columns';
import { remarkSentence } from '../../../shared/lists/list-remarks';
import type { AnyListPlan } from '../../../shared/lists/plan-list';
import type { Element } from '../../../shared/model/content-types';
import { useTable } from '../../app/app-context';
import { Count } from '../../ui/badge';
import dialogText from '../../ui/dialog-text.module.css';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { ElementGlyph } from '../elements/element-glyph';
import styles from './lists.module.css';
import { listTexts } from './texts';

interface ListPreviewProps {
  readonly plan: AnyListPlan;
  readonly kind: ListKind;
  /** Headings of columns that stay behind. */
  readonly unread: readonly string[];
}

/** What taking over would do, what it leaves aside, and why. */
export function ListPreview({ plan, kind, unread }: ListPreviewProps) {
  const texts = useTexts(listTexts);
  const language = useLanguage();
  const elements = useTable((table) => table.content.elements);
  const { added, relations, completed, commands, unchanged, remarks, notFound = [] } = plan;
  const fresh = new Map(added.map((element) => [element.id, element.name]));
  const nameOf = (id: string): string => fresh.get(id) ?? elements.get(id)?.name ?? id;
  return (
    <>
      {commands.length === 0 ? <p>{texts.nothing}</p> : null}
      <Part title={texts.added} items={added} keyOf={({ id }) => id ?? ''} look="chips">
        {(element) => (
          <>
            <ElementGlyph element={element as unknown as Element} />
            <span>{element.name}</span>
          </>
        )}
      </Part>
      <Part title={texts.relations} items={relations} keyOf={({ kind: of, from, to }) => `${of} ${from} ${to}`}>
        {(relation) => sentences[language].relation(relation, nameOf(relation.from), nameOf(relation.to), undefined)}
      </Part>
      <NewActions plan={plan} nameOf={nameOf} />
      <Part title={texts.completed} items={completed} keyOf={({ id }) => id}>
        {({ id, set }) => {
          const fields = Object.keys(set).map((field) => bareField(field, language) ?? field);
          return `${nameOf(id)}: ${fields.join(', ')}`;
        }}
      </Part>
      {unchanged === 0 ? null : <p className={dialogText.hint}>{texts.unchanged(unchanged)}</p>}
      <Part title={texts.remarks} items={remarks} keyOf={({ row, code, value }) => `${row} ${code} ${value}`}>
        {(each) => remarkSentence(each, language)}
      </Part>
      {notFound.length === 0 ? null : <p className={dialogText.hint}>{texts.notFound(notFound.join(', '))}</p>}
      {unread.length === 0 ? null : (
        <p className={dialogText.hint}>
          {texts.unread(unread.join(', '))} {kind === 'parties' ? texts.people : null}
        </p>
      )}
    </>
  );
}

function NewActions({ plan, nameOf }: { readonly plan: AnyListPlan; readonly nameOf: (id: string) => string }) {
  const texts = useTexts(listTexts);
  const language = useLanguage();
  const actions = plan.commands.flatMap((command) => (command.type === 'assignAction' ? [command.action] : []));
  return (
    <Part title={texts.actions} items={actions} keyOf={({ owner, text }) => `${owner} ${text}`}>
      {({ owner, due, text }) => {
        const before = due === null ? texts.noDay : texts.before(formatDate(due, language));
        return `${nameOf(owner)}, ${before}: ${text}`;
      }}
    </Part>
  );
}

/** Of a long list the first are drawn: a sheet of ten thousand rows would keep the window waiting. */
const mostShown = 200;

interface PartProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly look?: 'sentences' | 'chips';
  readonly children: (item: Item) => ReactNode;
}

/** A heading with its number over what it is about; nothing when there is none. */
function Part<Item>({ title, items, keyOf, look = 'sentences', children }: PartProps<Item>) {
  const { shown, more } = useCapped(items, mostShown);
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={dialogText.subtitle}>
        {title} <Count value={items.length} />
      </h3>
      <ul className={styles[look]}>
        {shown.map((item) => (
          <li key={keyOf(item)} className={look === 'chips' ? styles.chip : undefined}>
            {children(item)}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
