import { lettersIn, objectsOf, type PdfObject } from './words-of-pdf';

/** What ISO 19005-2 forbids anywhere in a file, as far as a program that prints could write it. */
const forbidden = /\/(JavaScript|Launch|Encrypt|EmbeddedFiles|XFA|NeedsRendering true|Interpolate true|LZWDecode)\b/;

/**
 * What keeps a PDF from being PDF/A-2a, read without the library that made it so. It looks at what we add and at what
 * Chromium could leave out, not at the whole standard: that is what veraPDF is for.
 */
export function pdfProblems(bytes: Uint8Array): readonly string[] {
  const objects = objectsOf(bytes);
  const all = [...objects.values()];
  const text = Buffer.from(bytes).toString('latin1');
  const catalog = all.find(({ head }) => /\/Type\s*\/Catalog\b/.test(head))?.head ?? '';
  const trailer = all.find(({ head }) => /\/Type\s*\/XRef\b/.test(head))?.head ?? '';
  const check = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);
  return [
    ...check(/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(text), 'the header'),
    ...check(/\/ID\s*\[\s*<[\dA-F]{32}>\s*<[\dA-F]{32}>\s*\]/i.test(trailer), 'no id of the file'),
    ...check(/\/Lang\s*\((nl|en)\)/.test(catalog), 'no language'),
    ...check(/\/MarkInfo/.test(catalog) && /\/StructTreeRoot/.test(catalog), 'not tagged'),
    ...check(!all.some(({ head }) => forbidden.test(head)), 'something that is forbidden'),
    ...metadataProblems(text, objects, trailer),
    ...colourProblems(objects, catalog),
    ...all.flatMap(({ head }) => fontProblems(head)),
    ...pageProblems(objects),
    ...check(
      all.filter(isFigure).every(({ head }) => /\/Alt\b/.test(head)),
      'a picture without words',
    ),
  ];
}

const isFigure = ({ head }: PdfObject): boolean => /\/S\s*\/Figure\b/.test(head);

const referred = (objects: ReadonlyMap<string, PdfObject>, head: string, key: string): PdfObject | undefined =>
  objects.get(new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(head)?.[1] ?? '');

/** XMP that stands open in the file and says what the document information says. */
function metadataProblems(text: string, objects: ReadonlyMap<string, PdfObject>, trailer: string): readonly string[] {
  const open = Buffer.from(/<\?xpacket begin[\s\S]*?<\?xpacket end="r"\?>/.exec(text)?.[0] ?? '', 'latin1').toString();
  const said = (element: string): string =>
    new RegExp(`<${element}>(?:<rdf:Alt><rdf:li[^>]*>)?([^<]*)<`).exec(open)?.[1] ?? `no ${element}`;
  const information = referred(objects, trailer, 'Info')?.head ?? '';
  const stored = (key: string): string => {
    const hex = new RegExp(`/${key}\\s*<([\\dA-F]+)>`, 'i').exec(information)?.[1] ?? '';
    return Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\ufeff', '');
  };
  const moment = /\/CreationDate\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\+00'00'\)/.exec(information);
  const [, year, month, day, hour, minute, second] = moment ?? [];
  const expected: readonly (readonly [element: string, text: string])[] = [
    ['pdfaid:part', '2'],
    ['pdfaid:conformance', 'A'],
    ['dc:title', escaped(stored('Title'))],
    ['xmp:CreatorTool', stored('Creator')],
    ['pdf:Producer', stored('Producer')],
    ['xmp:CreateDate', `${year}-${month}-${day}T${hour}:${minute}:${second}+00:00`],
    ['xmp:ModifyDate', said('xmp:CreateDate')],
  ];
  return expected
    .filter(([element, value]) => value === '' || said(element) !== value)
    .map(([element, value]) => `${element} is ${said(element)}, not ${value}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function colourProblems(objects: ReadonlyMap<string, PdfObject>, catalog: string): readonly string[] {
  const listed = referred(objects, catalog, 'OutputIntents')?.head ?? catalog;
  const intent = /GTS_PDFA1/.test(listed) ? listed : (referred(objects, listed, '')?.head ?? '');
  const profile = referred(objects, intent, 'DestOutputProfile');
  if (profile === undefined) return ['no output intent'];
  const isRgb = profile.stream.slice(12, 24) === 'mntrRGB XYZ ' && profile.stream.slice(36, 40) === 'acsp';
  return isRgb && /\/N 3\b/.test(profile.head) ? [] : ['no profile of sRGB'];
}

function fontProblems(head: string): readonly string[] {
  if (/\/Type\s*\/FontDescriptor\b/.test(head)) {
    return /\/FontFile[23]?\b/.test(head) || /Type3/.test(head) ? [] : [`a font that is not there: ${head}`];
  }
  if (!/\/Type\s*\/Font\b/.test(head) || /\/CIDFontType\d/.test(head)) return [];
  return /\/ToUnicode\b/.test(head) ? [] : [`a font without letters: ${head}`];
}

/** Every page: no shape that is missing, a letter for each glyph, and nothing painted outside a mark. */
function pageProblems(objects: ReadonlyMap<string, PdfObject>): readonly string[] {
  const problems = new Set<string>();
  for (const { head } of objects.values()) {
    if (!/\/Type\s*\/Page\b/.test(head)) continue;
    const content = referred(objects, head, 'Contents')?.stream ?? '';
    const named = /\/Resources\s*<</.test(head) ? head : (referred(objects, head, 'Resources')?.head ?? '');
    let letters: ReadonlyMap<string, string> = new Map();
    const marks: boolean[] = [];
    for (const line of content.split('\n')) {
      const font = /^\/(F\d+) [\d.]+ Tf$/.exec(line)?.[1];
      if (font !== undefined) letters = lettersOf(objects, named, font);
      if (/ BDC$|>>BDC$| BMC$/.test(line)) marks.push(/\/MCID|\/Artifact/.test(line));
      if (line === 'EMC') marks.pop();
      if (/(^| )(f\*?|S|B\*?|Tj|TJ|Do|sh)$/.test(line) && !marks.includes(true)) problems.add(`unmarked: ${line}`);
      for (const [code] of (/<([\da-f]+)> Tj$/i.exec(line)?.[1] ?? '').toUpperCase().matchAll(/.{4}/g)) {
        if (code === '0000') problems.add('a shape that is missing');
        if (!/[^\0]/.test(letters.get(code) ?? '')) problems.add(`no letter for ${font} ${code}`);
      }
    }
  }
  return [...problems];
}

function lettersOf(
  objects: ReadonlyMap<string, PdfObject>,
  resources: string,
  font: string,
): ReadonlyMap<string, string> {
  const head = referred(objects, resources, font)?.head ?? '';
  return lettersIn(referred(objects, head, 'ToUnicode')?.stream ?? '');
}
