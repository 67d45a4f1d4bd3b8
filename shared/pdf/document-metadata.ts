import { xmlText } from '../model/xml-text';
import type { Conformance } from './pdf-conformance';

export interface DocumentMetadata {
  readonly title: string;
  /** As BCP 47 has it. */
  readonly language: string;
  /** The program the text was made in. */
  readonly creator: string;
  /** The program that printed it. */
  readonly producer: string;
  /** A moment in UTC, in whole seconds. */
  readonly at: Date;
  readonly conformance: Conformance | null;
}

/**
 * What a PDF says of itself, as XMP (ISO 16684-1) and in step with its document information (ISO 19005-2, 6.6.2 and 6.6.3).
 * That it is PDF/A stands in it only when it is.
 */
export function xmpOf(metadata: DocumentMetadata): string {
  const { title, language, creator, producer, at, conformance } = metadata;
  const moment = xmpMoment(at);
  const claim =
    conformance === null
      ? []
      : ['   <pdfaid:part>2</pdfaid:part>', `   <pdfaid:conformance>${conformance}</pdfaid:conformance>`];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '  <rdf:Description rdf:about=""',
    '    xmlns:dc="http://purl.org/dc/elements/1.1/"',
    '    xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    '    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    '    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
    '   <dc:format>application/pdf</dc:format>',
    `   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>`,
    `   <dc:language><rdf:Bag><rdf:li>${xmlText(language)}</rdf:li></rdf:Bag></dc:language>`,
    `   <xmp:CreatorTool>${xmlText(creator)}</xmp:CreatorTool>`,
    `   <xmp:CreateDate>${moment}</xmp:CreateDate>`,
    `   <xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
    `   <pdf:Producer>${xmlText(producer)}</pdf:Producer>`,
    ...claim,
    '  </rdf:Description>',
    ' </rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function xmpMoment(at: Date): string {
  return `${at.toISOString().slice(0, 19)}+00:00`;
}

/** The same moment as document information writes it. */
export function pdfMoment(at: Date): string {
  return `D:${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}+00'00'`;
}
