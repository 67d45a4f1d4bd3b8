import type { Element } from '../../../shared/model/content-types';
import { elementClassOf } from '../../../shared/projection/map-model-of';
import { ClassGlyph } from './class-glyph';

/** The sign of an element, as on the map. */
export function ElementGlyph({ element }: { readonly element: Element }) {
  return <ClassGlyph elementClass={elementClassOf(element)} />;
}
