import type { Language } from '../../shared/i18n/language';
import { hatchings, type ZoneSpace } from '../../shared/projection/zone-areas';
import { ZoneSwatch } from '../map/zones/zone-swatch';
import { Icon } from '../ui/icons';
import styles from './area-list.module.css';
import { projectorTexts } from './texts';

interface AreaListProps {
  readonly zones: readonly ZoneSpace[];
  readonly language: Language;
}

/** Zones that are named in the one row below the map; those that are over come first, the rest is counted. */
const mostNamed = 3;

/** What the areas on the map are, in words, in the one row where the last change stands otherwise: the map keeps its size. */
export function AreaList({ zones, language }: AreaListProps) {
  return (
    <ul className={styles.list} aria-label={projectorTexts[language].areas}>
      {zones.slice(0, mostNamed).map(({ zone, name, brief, verdict }, at) => (
        <li key={zone} data-verdict={verdict}>
          <ZoneSwatch hatch={at % hatchings} verdict={verdict} />
          <span>
            <strong>{name}</strong> {brief}
          </span>
          {verdict === 'over' ? <Icon name="alert" size={24} /> : null}
        </li>
      ))}
      {zones.length > mostNamed ? <li>{projectorTexts[language].moreAreas(zones.length - mostNamed)}</li> : null}
    </ul>
  );
}
