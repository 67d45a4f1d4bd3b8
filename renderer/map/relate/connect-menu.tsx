import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../../shared/i18n/language';
import { relationSentence, verbAround } from '../../../shared/i18n/relation-sentence';
import { terms } from '../../../shared/i18n/terms';
import { relationRules } from '../../../shared/model/relation-kinds';
import type { MapElement } from '../../../shared/projection/map-model';
import { LineSample } from '../line-sample';
import { mapTexts } from '../map-texts';
import type { MapScene } from '../scene/map-scene';
import styles from './connect-menu.module.css';
import { type PossibleRelation, possibleRelations, requiredField } from './connection';
import { FieldForm } from './field-form';
import { TargetPicker } from './target-picker';
import type { Connecting } from './use-connecting';

interface ConnectMenuProps {
  readonly scene: MapScene;
  readonly connecting: Connecting;
  readonly language: Language;
}

/** The questions after "c" or after a line was drawn: to what, which relation, and the one value it cannot do without. */
export function ConnectMenu({ scene, connecting, language }: ConnectMenuProps) {
  const { current } = connecting;
  const panel = useRef<HTMLDivElement>(null);
  useClosing(panel, current !== null, connecting.cancel);
  if (current === null) return null;
  return (
    <div ref={panel} className={styles.panel} role="dialog" aria-label={titleOf(current, language)}>
      <p className={styles.title}>{titleOf(current, language)}</p>
      {current.step === 'target' ? (
        <TargetPicker scene={scene} from={current.from} language={language} onChoose={connecting.chooseTarget} />
      ) : null}
      {current.step === 'kind' ? (
        <KindMenu
          key={`${current.from.id} ${current.to.id}`}
          relations={possibleRelations(current.from, current.to)}
          connecting={connecting}
          language={language}
        />
      ) : null}
      {current.step === 'refused' ? (
        <>
          <p role="alert">{refusalOf(current.from, current.to, language)}</p>
          <button type="button" className={styles.plain} onClick={connecting.cancel} ref={(button) => button?.focus()}>
            {mapTexts[language].cancel}
          </button>
        </>
      ) : null}
    </div>
  );
}

function titleOf(current: NonNullable<Connecting['current']>, language: Language): string {
  return current.step === 'target'
    ? mapTexts[language].connectWhat(current.from.name)
    : mapTexts[language].connectHow(current.from.name, current.to.name);
}

function refusalOf(from: MapElement, to: MapElement, language: Language): string {
  const kinds = terms[language].elementKind;
  return mapTexts[language].noRelation(kinds[from.kind].toLowerCase(), kinds[to.kind].toLowerCase());
}

/** Escape and a press beside the panel close it; nothing is added. */
function useClosing(panel: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && panel.current?.contains(event.target) === false) close();
    };
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      close();
    };
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [panel, isOpen, close]);
}

interface KindMenuProps {
  readonly relations: readonly PossibleRelation[];
  readonly connecting: Connecting;
  readonly language: Language;
}

function KindMenu({ relations, connecting, language }: KindMenuProps) {
  const [asking, setAsking] = useState<PossibleRelation | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (asking === null) list.current?.querySelector('button')?.focus();
  }, [asking]);

  if (asking !== null) {
    return (
      <FieldForm
        field={requiredField(asking.kind) ?? 'subject'}
        sentence={sentenceOf(asking, language)}
        language={language}
        onDone={(value) => connecting.finish({ kind: asking.kind, from: asking.from.id, to: asking.to.id, ...value })}
      />
    );
  }
  const choose = (relation: PossibleRelation) => {
    if (requiredField(relation.kind) !== null) setAsking(relation);
    else connecting.finish({ kind: relation.kind, from: relation.from.id, to: relation.to.id });
  };
  return (
    <ul ref={list} className={styles.list} onKeyDown={moveThroughList}>
      {relations.map((relation) => (
        <li key={`${relation.kind} ${relation.from.id}`}>
          <button type="button" className={styles.choice} onClick={() => choose(relation)}>
            <LineSample group={relationRules[relation.kind].group} isConflict={relation.kind === 'conflicts_with'} />
            <span>
              <RelationWords relation={relation} language={language} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const sentenceOf = ({ from, kind, to }: PossibleRelation, language: Language) =>
  relationSentence(from.name, kind, to.name, language);

/** The sentence of a relation with its verb in bold, also where it stands around what it is about. */
function RelationWords({ relation, language }: { readonly relation: PossibleRelation; readonly language: Language }) {
  const { from, kind, to } = relation;
  const { before, behind } = verbAround(from.name, kind, language);
  return (
    <>
      {from.name} <strong>{before}</strong> {to.name}
      {behind === '' ? null : <strong> {behind}</strong>}
    </>
  );
}

/** Arrow keys, Home and End walk through the buttons of a list. */
function moveThroughList(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = {
    ArrowDown: (here + 1) % buttons.length,
    ArrowUp: (here - 1 + buttons.length) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  buttons[next]?.focus();
}
