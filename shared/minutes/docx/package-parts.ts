import type { MinutesDocument } from '../document/document-blocks';
import { printable } from '../document/document-texts';
import { typeface } from './minutes-styles';

/**
 * The properties of the file as Word shows them, with the day of the session as its date: the same minutes give the same
 * file, whenever they are made.
 */
export function corePropertiesXml(document: MinutesDocument, languageTag: string): string {
  const moment = `${document.date}T00:00:00Z`;
  const subject = [document.area, document.reference].filter((part) => part !== null).join(', ');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(document.title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    '<dc:creator>Gebiedstafel</dc:creator>',
    '<cp:lastModifiedBy>Gebiedstafel</cp:lastModifiedBy>',
    '<cp:revision>1</cp:revision>',
    `<dc:language>${languageTag}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

/**
 * What to read when the typeface is not installed: Calibri, and else any upright sans serif of the same make, which the
 * family and the PANOSE number describe.
 */
export const fontTableXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:font w:name="${typeface}"><w:altName w:val="Calibri"/><w:panose1 w:val="020B0604020202020204"/>`,
  '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>',
  '<w:font w:name="Calibri"><w:altName w:val="Arial"/><w:panose1 w:val="020F0502020204030204"/>',
  '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>',
  '</w:fonts>',
].join('');

/**
 * The body with the name of each table in its properties, where Word looks for the alternative text of a table.
 * @param captions of all tables, in order
 */
export function withTableCaptions(bodyXml: string, captions: readonly string[]): string {
  let index = 0;
  return bodyXml.replaceAll('</w:tblPr>', (end) => {
    const caption = captions[index];
    index += 1;
    return caption === undefined ? end : `<w:tblCaption w:val="${escapeXml(caption)}"/>${end}`;
  });
}

function escapeXml(text: string): string {
  return printable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
