import { describe, expect, it } from 'vitest';
import {
  type MapViewRecord,
  narrows,
  noFilter,
  parseMapView,
  wholeMapView,
} from '../../../shared/views/map-view-record';

describe('a view of the map that is kept', () => {
  const view: MapViewRecord = {
    camera: { x: -120, y: 40.5, zoom: 0.8 },
    focus: { elements: ['t-wonen'], steps: 2 },
    filter: { ...noFilter, layers: ['province'], themes: ['t-wonen'] },
    collapsed: ['municipality'],
  };

  it('comes back from JSON as it was', () => {
    expect(parseMapView(JSON.parse(JSON.stringify(view)))).toEqual(view);
    expect(parseMapView(wholeMapView)).toEqual(wholeMapView);
  });

  it('is not read from anything else', () => {
    for (const value of [null, 3, 'view', [], { ...view, camera: { x: 0, y: 0, zoom: 0 } }, { ...view, extra: 1 }]) {
      expect(parseMapView(value)).toBeUndefined();
    }
  });

  it('says whether its filter leaves anything out', () => {
    expect(narrows(noFilter)).toBe(false);
    expect(narrows(view.filter)).toBe(true);
  });
});
