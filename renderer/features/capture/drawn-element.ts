import type { CapturePart } from '../../../shared/capture/capture';
import type { Content } from '../../../shared/model/content';
import type { Element } from '../../../shared/model/content-types';

/** The element behind a part of the preview, to draw its shape and letter; a new one as it will be. */
export function drawnElement(part: CapturePart, content: Content): Element | undefined {
  if (part.id !== undefined) return content.elements.get(part.id);
  return part.made === undefined ? undefined : ({ conflicts: [], ...part.made } as unknown as Element);
}
