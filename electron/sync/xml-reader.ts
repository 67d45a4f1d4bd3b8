import { setImmediate as turn } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { accept, type Result, refuse } from '../../shared/values/result';

/** `foreign`: no XML, or one with a document type, whose entities could make a small answer a huge one. */
export type XmlRefusal = 'foreign' | 'too-much';

/** What a server's answer may hold. The protocols that are read nest seven deep, and a key is at most 1 KiB. */
const deepest = 32;
const longestText = 16 * 1024;
/** Read at once, in bytes; between two pieces the rest of the program has its turn. */
const piece = 64 * 1024;

/**
 * @param path names from the root down, without prefixes, such as `multistatus/response/href`
 * @param text of the element itself, not of what lies in it
 */
export type TakeElement = (path: string, text: string) => void;

export interface XmlBounds {
  /** Elements in all. */
  readonly elements: number;
  /** Milliseconds of reading. */
  readonly time: number;
}

class Foreign extends Error {}
class TooMuch extends Error {}

/**
 * Reads an answer as a stream: every element is told when it ends, and nothing of it is kept here. Costs its length.
 * Refused without reading on: what is no XML, and what goes over the bounds.
 */
export async function readXml(
  bytes: Uint8Array,
  take: TakeElement,
  { elements, time }: XmlBounds,
): Promise<Result<null, XmlRefusal>> {
  const parser = new SaxesParser();
  const open: string[] = [];
  const texts: string[] = [];
  let seen = 0;
  parser.on('error', () => {
    throw new Foreign();
  });
  parser.on('doctype', () => {
    throw new Foreign();
  });
  parser.on('opentag', ({ name }) => {
    seen += 1;
    if (seen > elements || open.length >= deepest) throw new TooMuch();
    open.push(name.slice(name.indexOf(':') + 1));
    texts.push('');
  });
  const addText = (text: string): void => {
    const at = texts.length - 1;
    if (at < 0) return;
    if (text.length + (texts[at] ?? '').length > longestText) throw new TooMuch();
    texts[at] += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    take(open.join('/'), texts.pop() ?? '');
    open.pop();
  });
  const decoder = new TextDecoder();
  let worked = 0;
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      const begun = performance.now();
      parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }));
      worked += performance.now() - begun;
      if (worked > time) return refuse('too-much');
      if (at + piece < bytes.length) await turn();
    }
    parser.close();
    return accept(null);
  } catch (error) {
    if (error instanceof TooMuch) return refuse('too-much');
    if (error instanceof Foreign) return refuse('foreign');
    throw error;
  }
}
