import { hatchings, type ZoneSpace } from '../../../shared/projection/zone-areas';
import { ZoneSwatch } from '../../map/zones/zone-swatch';
import { Icon } from '../../ui/icons';
import styles from './overlay-bar.module.css';

/** The areas on the map in words: what is asked of each zone, net of what is shared, and whether that fits. */
export function ZoneList({ zones }: { readonly zones: readonly ZoneSpace[] }) {
  return (
    <ul className={styles.zones} role="status">
      {zones.map(({ zone, name, text, verdict }, at) => (
        <li key={zone} data-verdict={verdict}>
          <ZoneSwatch hatch={at % hatchings} verdict={verdict} />
          <strong>{name}</strong>
          <span>{text}</span>
          {verdict === 'over' ? <Icon name="alert" size={16} /> : null}
        </li>
      ))}
    </ul>
  );
}
