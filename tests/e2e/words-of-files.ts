import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { wordsOfPdf } from './words-of-pdf';

/** The words of each file of minutes, whatever the format, with every stretch of white space as one space. */
export async function wordsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    words.set(path.extname(name), (await textOf(file)).replace(/\s+/g, ' '));
  }
  return words;
}

async function textOf(file: string): Promise<string> {
  const withoutTags = (markup: string): string =>
    markup
      .replace(/<\/(p|w:p|text:p|text:h|td|li|h\d)>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, code: string) => entities[code]!);
  switch (path.extname(file)) {
    case '.docx':
      return withoutTags(strFromU8(unzipSync(new Uint8Array(await readFile(file)))['word/document.xml']!));
    case '.odt':
      return withoutTags(
        strFromU8(unzipSync(new Uint8Array(await readFile(file)))['content.xml']!)
          .replace(/<text:s\/>|<text:line-break\/>/g, ' ')
          .replaceAll('\u00ad', ''),
      );
    case '.html':
      return withoutTags(await readFile(file, 'utf8'));
    case '.pdf':
      return wordsOfPdf(new Uint8Array(await readFile(file)));
    default:
      return readFile(file, 'utf8');
  }
}
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
