import type { ReactNode } from 'react';
import { unionOf } from '../../../shared/commands/union-command';
import { fieldName, valueWords } from '../../../shared/merge/field-words';
import { findingSentence, relationWords } from '../../../shared/merge/finding-sentences';
import type { Finding } from '../../../shared/merge/findings';
import { titleOf } from '../../../shared/merge/news';
import type { Element, Relation } from '../../../shared/model/content-types';
import { relationRules } from '../../../shared/model/relation-kinds';
import { contentWithRemoved } from '../../../shared/model/removed-content';
import type { NumberedKind } from '../../../shared/model/settle-content';
import { type EntityKey, isAlive, keyOf } from '../../../shared/register/document';
import type { JsonValue } from '../../../shared/values/json';
import { useActions, useApp, useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { RecordCard } from '../../ui/record-card';
import records from '../view/records.module.css';
import { conflictTexts } from './texts';

/** Two laptops made one relation: keep one of them, with what it says. */
export function TwinsCard({
  relations,
  leave,
}: {
  readonly relations: readonly [Relation, ...Relation[]];
  readonly leave: ReactNode;
}) {
  const texts = useTexts(conflictTexts);
  const { perform } = useActions();
  const sentence = useRelationSentence(relations[0]);
  const detail = useRelationDetail();
  const keep = (kept: Relation): void => {
    const changes = relations
      .filter(({ id }) => id !== kept.id)
      .map(({ id }) => ({ thing: keyOf('relation', id), field: 'alive', value: false }));
    void perform({ type: 'settle', changes, text: texts.keptLine(`${sentence}${detail(kept)}`) });
  };
  return (
    <RecordCard badges={<Badge tone="warning">{texts.twins}</Badge>}>
      <p className={records.text} data-selectable>
        <Said finding={{ kind: 'twins', relations }} />
      </p>
      <div className={records.buttons}>
        {relations.map((relation, at) => (
          <Button key={relation.id} size="small" icon="check" onPress={() => keep(relation)}>
            {texts.keepThis(detail(relation).replace(/^, /, '') || String(at + 1))}
          </Button>
        ))}
        {leave}
      </div>
    </RecordCard>
  );
}

/** A relation whose end was removed elsewhere: put the end back, or let the relation go. */
export function DanglingCard({ relation, leave }: { readonly relation: Relation; readonly leave: ReactNode }) {
  const texts = useTexts(conflictTexts);
  const { perform } = useActions();
  const document = useTable((table) => table.document);
  const gone = [relation.from, relation.to]
    .map((id): EntityKey => keyOf('element', id))
    .filter((key) => document.entities.has(key) && !isAlive(document.entities.get(key)));
  const nameOf = (key: EntityKey): string =>
    titleOf(contentWithRemoved(document, key), 'element', key.slice('element:'.length));
  return (
    <RecordCard badges={<Badge tone="warning">{texts.dangling}</Badge>}>
      <p className={records.text} data-selectable>
        <Said finding={{ kind: 'dangling', relation }} />
      </p>
      <div className={records.buttons}>
        {gone.map((key) => (
          <Button
            key={key}
            size="small"
            icon="undo"
            onPress={() =>
              void perform({
                type: 'settle',
                changes: [{ thing: key, field: 'alive', value: true }],
                text: texts.putBackLine(nameOf(key)),
              })
            }
          >
            {texts.bringBack(nameOf(key))}
          </Button>
        ))}
        <Button size="small" icon="remove" onPress={() => void perform({ type: 'removeRelation', id: relation.id })}>
          {texts.removeRelation}
        </Button>
        {leave}
      </div>
    </RecordCard>
  );
}

/** Elements under one name, made apart: perhaps one and the same. */
export function NameCard({
  elements,
  leave,
}: {
  readonly elements: readonly [Element, Element, ...Element[]];
  readonly leave: ReactNode;
}) {
  const texts = useTexts(conflictTexts);
  const language = useLanguage();
  const { perform, select } = useActions();
  const unite = (): void => {
    for (const act of unionOf(elements, language)) void perform(act);
  };
  return (
    <RecordCard badges={<Badge tone="info">{texts.sameName}</Badge>}>
      <p className={records.text} data-selectable>
        <Said finding={{ kind: 'same_name', elements }} />
      </p>
      <div className={records.buttons}>
        <Button size="small" icon="link" onPress={unite}>
          {texts.unite}
        </Button>
        <Button size="small" icon="map" onPress={() => select(elements.map(({ id }) => ({ kind: 'element', id })))}>
          {texts.showOnMap}
        </Button>
        {leave}
      </div>
    </RecordCard>
  );
}

/** One number on two things: nothing to choose, so that nobody is surprised by the mark behind it. */
export function NumberCard(props: {
  readonly of: NumberedKind;
  readonly no: string;
  readonly ids: readonly string[];
  readonly leave: ReactNode;
}) {
  const texts = useTexts(conflictTexts);
  const things = useTable((table) => table.content[props.of]);
  return (
    <RecordCard badges={<Badge>{texts.sameNumber}</Badge>}>
      <p className={records.text}>
        <Said finding={{ kind: 'same_number', of: props.of, no: props.no, ids: props.ids }} />
      </p>
      <ul>
        {props.ids.map((id) => {
          const thing = things.get(id);
          return thing === undefined ? null : (
            <li key={id} className={records.line} data-selectable>
              {thing.no}: {thing.text}
            </li>
          );
        })}
      </ul>
      <div className={records.buttons}>{props.leave}</div>
    </RecordCard>
  );
}

/** The finding in one sentence, the same here, in the minutes and on the command line. */
function Said({ finding }: { readonly finding: Finding }) {
  const language = useLanguage();
  const here = useApp((state) => state.laptop.id);
  const document = useTable((table) => table.document);
  const content = useTable((table) => table.content);
  return findingSentence(finding, { document, content }, { language, here });
}

function useRelationSentence(relation: Relation): string {
  const language = useLanguage();
  const document = useTable((table) => table.document);
  return relationWords(relation, document, { language });
}

/** What a relation says beside its ends: ", bedrag 40 mln euro, jaren 2026-2030"; empty when it says nothing more. */
function useRelationDetail(): (relation: Relation) => string {
  const language = useLanguage();
  const content = useTable((table) => table.content);
  return (relation) =>
    [...relationRules[relation.kind].fields, 'note' as const]
      .flatMap((field) => {
        const value = relation[field] as JsonValue | undefined;
        if (value === undefined || value === null || value === '') return [];
        const words = valueWords(keyOf('relation', relation.id), field, value, content, language);
        return [`, ${fieldName(field, language)} ${words}`];
      })
      .join('');
}
