import type { ElementKind, Layer } from '../model/vocabulary';
import type { MapNode } from './map-graph';

/** The colours of the layers (design, section 5), for tools that only know colours. */
const layerColours: Readonly<Record<Layer, string>> = {
  national: '#0C1836',
  province: '#AD426C',
  municipality: '#6E7720',
  water_board: '#297ABC',
};

const kindColours: Readonly<Record<ElementKind, string>> = {
  stakeholder: '#482E06',
  task: '#3A4653',
  goal: '#0A06C6',
  plan: '#5B6673',
  arrangement: '#3A4653',
  instrument: '#5B6673',
  zone: '#6B7A4A',
};

/** The colour of a card's frame: that of its layer of government, else of its kind. */
export function colourOf({ kind, layer }: MapNode): string {
  return layer === null ? kindColours[kind] : layerColours[layer];
}
