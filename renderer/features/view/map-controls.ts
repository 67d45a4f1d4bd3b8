import type { MapHandle } from '../../map/area-map';

/** The map that is on screen, or null while another view is: how keys, palette and panels ask something of it. */
export const mapControls: { current: MapHandle | null } = { current: null };
