import type { MapPalette } from '../../../shared/projection/map-palette';

/** Colours of the theme as a canvas wants them: plain values, read once per theme. */
export interface MapColors extends MapPalette {
  readonly accent: string;
}

export function readMapColors(element: Element): MapColors {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const share = (name: string) => Number.parseFloat(read(name)) / 100;
  const kind = read('--color-map-kind-badge');
  return {
    canvas: read('--color-map-canvas'),
    grid: read('--color-map-grid'),
    laneText: read('--color-map-lane-text'),
    element: read('--color-map-element'),
    text: read('--color-map-element-text'),
    onLayer: read('--color-on-layer'),
    label: read('--color-map-label'),
    conflict: read('--color-map-conflict'),
    agreed: read('--color-map-agreed'),
    proposal: read('--color-accent'),
    task: read('--color-map-task'),
    taskText: read('--color-map-task-text'),
    accent: read('--color-accent'),
    spotlight: read('--color-map-spotlight'),
    tint: share('--color-map-tint'),
    lines: {
      role: read('--color-map-line-role'),
      means: read('--color-map-line-means'),
      content: read('--color-map-line-content'),
      space: read('--color-map-line-space'),
    },
    ink: {
      national: read('--color-layer-national'),
      province: read('--color-layer-province'),
      municipality: read('--color-layer-municipality'),
      water_board: read('--color-layer-water-board'),
      society: read('--color-layer-society'),
      knowledge: read('--color-layer-knowledge'),
      other: read('--color-layer-none'),
      task: read('--color-map-task-border'),
      goal: kind,
      plan: kind,
      arrangement: kind,
      instrument: kind,
      zone: kind,
    },
  };
}

/** Calls back when the theme changes: the attribute on <html>, or the system's forced colours. */
export function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-room'] });
  const forced = matchMedia('(forced-colors: active)');
  forced.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    forced.removeEventListener('change', onChange);
  };
}
