import { useMemo, useState } from 'react';
import type { Language } from '../../../shared/i18n/language';
import type { MapElement } from '../../../shared/projection/map-model';
import { describeElement } from '../cards/element-description';
import { mapTexts } from '../map-texts';
import type { MapScene } from '../scene/map-scene';
import styles from './connect-menu.module.css';
import { possibleRelations } from './connection';

interface TargetPickerProps {
  readonly scene: MapScene;
  readonly from: MapElement;
  readonly language: Language;
  readonly onChoose: (id: string) => void;
}

const mostShown = 7;

/** Type part of a name, or walk through the nearest elements with the arrow keys. */
export function TargetPicker({ scene, from, language, onChoose }: TargetPickerProps) {
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const found = useMemo(() => findTargets(scene, from, typed), [scene, from, typed]);
  const texts = mapTexts[language];
  const current = Math.min(marked, found.length - 1);
  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-expanded="true"
        aria-controls="map-targets"
        aria-activedescendant={found.length === 0 ? undefined : `map-target-${current}`}
        aria-label={texts.typeName}
        placeholder={texts.typeName}
        value={typed}
        ref={focusOnce}
        onChange={(event) => {
          setTyped(event.target.value);
          setMarked(0);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          const target = found[current];
          if (event.key === 'Enter' && target !== undefined) onChoose(target.id);
          else if (event.key === 'ArrowDown') setMarked(Math.min(current + 1, found.length - 1));
          else if (event.key === 'ArrowUp') setMarked(Math.max(current - 1, 0));
          else return;
          event.preventDefault();
        }}
      />
      <div className={styles.list} id="map-targets" role="listbox" aria-label={texts.typeName}>
        {found.map((element, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which owns the list
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the marked one
          <div
            key={element.id}
            id={`map-target-${index}`}
            className={styles.choice}
            role="option"
            aria-selected={index === current}
            title={describeElement(element, scene, language)}
            onClick={() => onChoose(element.id)}
          >
            {element.name}
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className={styles.hint}>{texts.nothingFound}</p> : null}
    </>
  );
}

const focusOnce = (input: HTMLInputElement | null) => input?.focus();

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Elements that a relation can run to, by name; those whose name begins with what was typed first, then the nearest. */
function findTargets(scene: MapScene, from: MapElement, typed: string): MapElement[] {
  const wanted = plain(typed.trim());
  const here = scene.placed(from.id) ?? from;
  return scene.model.elements
    .filter((element) => element.id !== from.id && possibleRelations(from, element).length > 0)
    .map((element) => {
      const name = plain(element.name);
      const rank = name.startsWith(wanted) ? 0 : name.split(/[\s-]/).some((word) => word.startsWith(wanted)) ? 1 : 2;
      return {
        element,
        rank: name.includes(wanted) ? rank : 3,
        distance: Math.hypot(element.x - here.x, element.y - here.y),
      };
    })
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank || one.distance - other.distance)
    .slice(0, mostShown)
    .map(({ element }) => element);
}
