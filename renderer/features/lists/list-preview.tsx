import type { ReactNode } from 'react';
import { sentences } from '../../../shared/commands/sentences';
import { formatDate } from '../../../shared/i18n/format';
import type { ListKind } from '../../../shared/lists/list-columns';
import { remarkSentence } from '../../../shared/lists/list-remarks';
import type { AnyListPlan } from '../../../shared/lists/plan-list';
import type { Element } from '../../../shared/model/content-types';
import { useTable } from '../../app/app-context';
import { Count } from '../../ui/badge';
import dialogText from '../../ui/dialog-text.module.css';
import { useLanguage, useTexts } from '../../ui/language-context';
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
      <Part title={texts.added} items={added}>
        <ul className={styles.chips}>
          {added.map((element) => (
            <li key={element.id} className={styles.chip}>
              <ElementGlyph element={element as unknown as Element} />
              <span>{element.name}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={texts.relations} items={relations}>
        <ul className={styles.sentences}>
          {relations.map((relation) => (
            <li key={`${relation.kind} ${relation.from} ${relation.to}`}>
              {sentences[language].relation(relation, nameOf(relation.from), nameOf(relation.to), undefined)}
            </li>
          ))}
        </ul>
      </Part>
      <NewActions plan={plan} nameOf={nameOf} />
      <Part title={texts.completed} items={completed}>
        <ul className={styles.sentences}>
          {completed.map(({ id, set }) => (
            <li key={id}>
              {nameOf(id)}:{' '}
              {Object.keys(set)
                .map((field) => texts.fields[field] ?? field)
                .join(', ')}
            </li>
          ))}
        </ul>
      </Part>
      {unchanged === 0 ? null : <p className={dialogText.hint}>{texts.unchanged(unchanged)}</p>}
      <Part title={texts.remarks} items={remarks}>
        <ul className={styles.sentences}>
          {remarks.map((each) => (
            <li key={`${each.row} ${each.code} ${each.value}`}>{remarkSentence(each, language)}</li>
          ))}
        </ul>
      </Part>
      {notFound.length === 0 ? null : <p className={dialogText.hint}>{texts.notFound(notFound.join(', '))}</p>}
      {unread.length === 0 || kind === 'register' ? null : (
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
    <Part title={texts.actions} items={actions}>
      <ul className={styles.sentences}>
        {actions.map(({ owner, due, text }) => (
          <li key={`${owner} ${text}`}>
            {nameOf(owner)}, {due === null ? texts.noDay : texts.before(formatDate(due, language))}: {text}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** A heading with its number over what it is about; nothing when there is none. */
function Part({
  title,
  items,
  children,
}: {
  readonly title: string;
  readonly items: readonly unknown[];
  readonly children: ReactNode;
}) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={dialogText.subtitle}>
        {title} <Count value={items.length} />
      </h3>
      {children}
    </section>
  );
}
