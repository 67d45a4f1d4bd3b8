import { strFromU8, unzipSync } from 'fflate';

/** What a reader sees of HTML, with single spaces; markup that typed text had become would be missing from it. */
export function textOfHtml(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return flat(unescapeXml(body.replace(/<\/?(?:strong|span|sup|wbr)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ')));
}

/** What a reader sees of a Word file: the text runs of its body, paragraphs apart. */
export function textOfDocx(bytes: Uint8Array): string {
  const body = partOfDocx(bytes, 'word/document.xml').replace(/<\/w:p>|<w:br\/>/g, ' ');
  const runs = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|( )/g)].map((match) => match[1] ?? ' ');
  return flat(unescapeXml(runs.join('')));
}

export function partOfDocx(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`The Word file has no ${path}`);
  return strFromU8(part);
}

/** What a reader sees of an OpenDocument text. Places where a word may break are no part of it. */
export function textOfOdt(bytes: Uint8Array): string {
  const content = partOfOdt(bytes, 'content.xml');
  const body = content.slice(content.indexOf('<office:text>'));
  const spaced = body.replace(/<text:s\/>|<text:line-break\/>|<\/text:[ph]>/g, ' ').replaceAll('\u00ad', '');
  return flat(unescapeXml(spaced.replace(/<[^>]*>/g, '')));
}

export function partOfOdt(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`The OpenDocument file has no ${path}`);
  return strFromU8(part);
}

/** The text of a piece of XML, tags gone. */
export function textOfXml(xml: string): string {
  return flat(unescapeXml(xml.replace(/<[^>]*>/g, ' ')));
}

/** What a reader sees of our Markdown: marks of emphasis, table borders and bullets gone, escapes resolved. */
export function textOfMarkdown(markdown: string): string {
  const text = markdown
    .replace(/^#{1,6} |^- /gm, '')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/(?<!\\)\|/g, ' ')
    .replace(/\\([\\`*_[\]|~#+=>.)-])/g, '$1');
  return flat(unescapeXml(text));
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
