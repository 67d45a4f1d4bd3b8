import type { MapImage } from '../../../shared/minutes/document/document-blocks';

/** The smallest picture there is: one pixel as PNG. */
export const onePixel: MapImage = {
  width: 1,
  height: 1,
  bytes: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
};
