import type { Language } from '../../shared/i18n/language';
import { terms } from '../../shared/i18n/terms';
import { relationGroups } from '../../shared/model/relation-kinds';
import { letterOf } from '../../shared/projection/map-letters';
import type { MapModel } from '../../shared/projection/map-model';
import { laneNameOf } from '../../shared/views/class-names';
import { elementClasses } from '../../shared/views/map-vocabulary';
import { ElementBadge } from '../map/cards/element-badge';
import { LineSample } from '../map/line-sample';
import styles from './legend.module.css';
import { projectorTexts } from './texts';

interface LegendProps {
  readonly map: MapModel;
  readonly language: Language;
}

/** What shapes, letters and lines mean; only of what is on the map. */
export function Legend({ map, language }: LegendProps) {
  const classes = new Set(map.elements.map(({ elementClass }) => elementClass));
  const groups = new Set(map.relations.map(({ group }) => group));
  return (
    <ul className={styles.legend} aria-label={projectorTexts[language].legend}>
      {elementClasses
        .filter((each) => classes.has(each))
        .map((each) => (
          <li key={each}>
            <ElementBadge elementClass={each} letter={letterOf(each, language)} />
            {laneNameOf(each, language)}
          </li>
        ))}
      {relationGroups
        .filter((each) => groups.has(each))
        .map((each) => (
          <li key={each}>
            <LineSample group={each} width={78} height={22} />
            {terms[language].relationGroup[each]}
          </li>
        ))}
    </ul>
  );
}
