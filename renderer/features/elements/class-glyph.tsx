import { badgeShapes } from '../../../shared/projection/element-shapes';
import { letterOf } from '../../../shared/projection/map-letters';
import type { ElementClass } from '../../../shared/views/map-vocabulary';
import { useLanguage } from '../../ui/language-context';
import styles from './element-glyph.module.css';

/** Shape, letter and colour of a class of elements, as on the map. Decorative: the name beside it says the same. */
export function ClassGlyph({ elementClass }: { readonly elementClass: ElementClass }) {
  const letter = letterOf(elementClass, useLanguage());
  return (
    <svg className={styles.glyph} data-class={elementClass} viewBox="-15 -15 30 30" aria-hidden="true">
      <path d={badgeShapes[elementClass]} />
      <text y="5" data-long={letter.length > 1}>
        {letter}
      </text>
    </svg>
  );
}
