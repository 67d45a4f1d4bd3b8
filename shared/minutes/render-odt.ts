import type { MapImage } from './document/document-blocks';
import type { MinutesAnnex } from './document/minutes-annexes';
import { type MinutesPart, minutesDocument } from './document/minutes-document';
import type { Minutes } from './minutes';
import { odtBody } from './odt/odt-blocks';
import { odtFonts, odtMeta, odtPackage, odtPart } from './odt/odt-package';
import { odtStyles, odtTextStyles } from './odt/odt-styles';
import { odt } from './odt/odt-text';

export interface OdtOptions {
  readonly part?: MinutesPart;
  /** What stands behind the minutes; nothing when absent. */
  readonly annexes?: readonly MinutesAnnex[] | undefined;
  /** Picture of the map; left out when absent. */
  readonly mapImage?: MapImage | undefined;
}

/**
 * The minutes, or one of their lists, as OpenDocument text (ODF 1.3, ISO/IEC 26300), the open standard that Dutch
 * governments use for texts that are edited further: real headings, lists and header rows, language, title and page
 * numbers. The same minutes give the same bytes.
 */
export function renderOdt(minutes: Minutes, { part = 'minutes', annexes, mapImage }: OdtOptions = {}): Uint8Array {
  const document = minutesDocument(minutes, part, annexes);
  const hasPicture = document.blocks.some(({ kind }) => kind === 'picture');
  const { styles, text } = odtBody(document, mapImage);
  return odtPackage({
    content: odtPart(
      'office:document-content',
      odtFonts,
      odt('office:automatic-styles', {}, odtTextStyles, styles),
      odt('office:body', {}, odt('office:text', {}, text)),
    ),
    styles: odtPart('office:document-styles', odtFonts, odtStyles(document)),
    meta: odtMeta(document),
    picture: hasPicture ? mapImage?.bytes : undefined,
  });
}
