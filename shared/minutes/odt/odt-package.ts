import { strToU8, type Zippable, zipSync } from 'fflate';
import type { MinutesDocument } from '../document/document-blocks';
import { typeface } from '../docx/minutes-styles';
import { odt, odtText } from './odt-text';

const mediaType = 'application/vnd.oasis.opendocument.text';

/** Where the picture of the map is in the file. */
export const picturePath = 'Pictures/kaart.png';

const names = Object.fromEntries(
  ['office', 'style', 'text', 'table', 'meta', 'manifest'].map((name) => [
    `xmlns:${name}`,
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
  ]),
);
const namespaces = {
  ...names,
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** A part of the file: one root with all namespaces, of ODF 1.3. */
export function odtPart(root: string, ...content: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${odt(root, { ...namespaces, 'office:version': '1.3' }, ...content)}\n`;
}

/** What to read where the typeface is not installed: any upright sans serif. */
export const odtFonts = odt(
  'office:font-face-decls',
  {},
  odt('style:font-face', {
    'style:name': typeface,
    'svg:font-family': `'${typeface}', Calibri, Arial`,
    'style:font-family-generic': 'swiss',
    'style:font-pitch': 'variable',
  }),
);

/** Properties of the file, with the day of the session as its date: the same minutes give the same file. */
export function odtMeta({ title, area, reference, date, language }: MinutesDocument): string {
  const subject = [area, reference].filter((part) => part !== null).join(', ');
  return odtPart(
    'office:document-meta',
    odt(
      'office:meta',
      {},
      odt('meta:generator', {}, 'Gebiedstafel'),
      odt('dc:title', {}, odtText(title)),
      odt('dc:subject', {}, odtText(subject)),
      odt('dc:language', {}, language === 'nl' ? 'nl-NL' : 'en-GB'),
      odt('meta:creation-date', {}, `${date}T00:00:00`),
      odt('dc:date', {}, `${date}T00:00:00`),
    ),
  );
}

interface OdtParts {
  readonly content: string;
  readonly styles: string;
  readonly meta: string;
  readonly picture: Uint8Array | undefined;
}

/** ZIP counts years from 1980 in local time. */
const time = '1980-01-01T12:00:00';

/** The parts as one file. What kind of file it is stands first and unpacked, where other programs look for it. */
export function odtPackage({ content, styles, meta, picture }: OdtParts): Uint8Array {
  const entry = (path: string, type: string): string =>
    odt('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  const manifest = odt(
    'manifest:manifest',
    { 'xmlns:manifest': names['xmlns:manifest'] as string, 'manifest:version': '1.3' },
    odt('manifest:file-entry', {
      'manifest:full-path': '/',
      'manifest:version': '1.3',
      'manifest:media-type': mediaType,
    }),
    ...['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
    ...(picture === undefined ? [] : [entry(picturePath, 'image/png')]),
  );
  const text = (part: string): Zippable[string] => [strToU8(part), { mtime: time }];
  return zipSync(
    {
      mimetype: [strToU8(mediaType), { level: 0, mtime: time }],
      'META-INF/manifest.xml': text(`<?xml version="1.0" encoding="UTF-8"?>\n${manifest}\n`),
      'content.xml': text(content),
      'styles.xml': text(styles),
      'meta.xml': text(meta),
      ...(picture === undefined ? {} : { [picturePath]: [picture, { level: 0, mtime: time }] }),
    },
    { level: 9 },
  );
}
