import { longestPageWork } from './listing-bounds';
import { readXml } from './xml-reader';

export interface DavEntry {
  /** Path below the collection asked about, decoded, without slashes; empty for the collection itself. */
  readonly name: string;
  readonly isCollection: boolean;
}

/** Members of one collection that are read, and how many elements servers tell of each. */
const mostMembers = 200_000;
const elementsPerMember = 12;

/**
 * Reads what a collection holds from the answer to PROPFIND with depth 1. The answer is a stranger's: what does not lie
 * directly below the collection (another server, a way up, an encoded slash) is no entry. Letters with accents and
 * capitals are taken as the server's disk gives them back.
 * @param collection path of the collection as it was asked for, encoded, with a slash at the end
 * @returns null when the answer is no multistatus, holds more than can be, or is about another collection throughout: that
 * is not an empty one
 */
export async function readMultistatus(xml: Uint8Array, collection: string): Promise<readonly DavEntry[] | null> {
  const base = decoded(collection);
  if (base === null) return null;
  const entries: DavEntry[] = [];
  let isMultistatus = false;
  let responses = 0;
  let href = '';
  let isCollection = false;
  const read = await readXml(
    xml,
    (path, text) => {
      if (path === 'multistatus/response/href') href = text;
      else if (path === 'multistatus/response/propstat/prop/resourcetype/collection') isCollection = true;
      else if (path === 'multistatus/response') {
        responses += 1;
        const name = nameBelow(base, href.trim());
        if (name !== null) entries.push({ name, isCollection });
        href = '';
        isCollection = false;
      } else if (path === 'multistatus') isMultistatus = true;
    },
    { elements: mostMembers * elementsPerMember, time: longestPageWork },
  );
  if (!read.ok || !isMultistatus) return null;
  // A collection without members and without itself is answered by nothing at all.
  return responses > 0 && entries.length === 0 ? null : entries;
}

function nameBelow(base: string, href: string): string | null {
  let path: string;
  try {
    // Servers give a path, or a whole address whose host may be their inner one: only the path counts.
    path = new URL(href, 'http://same.invalid').pathname;
  } catch {
    return null;
  }
  const whole = decoded(path);
  if (whole === null) return null;
  const start = `${whole}/`.slice(0, base.length);
  if (start.toLowerCase() !== base.toLowerCase()) return null;
  const name = whole.slice(base.length).replace(/\/$/, '');
  return name.includes('/') ? null : name;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return null;
  }
}
