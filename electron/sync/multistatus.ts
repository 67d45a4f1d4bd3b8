import { parseXML } from 'webdav/dist/node/tools/dav.js';

export interface DavEntry {
  /** Path below the collection asked about, decoded, without slashes; empty for the collection itself. */
  readonly name: string;
  readonly isCollection: boolean;
}

/**
 * Reads what a collection holds from the answer to PROPFIND with depth 1. The answer is a stranger's: what does not lie
 * directly below the collection (another server, a way up, an encoded slash) is no entry. Letters with accents and
 * capitals are taken as the server's disk gives them back.
 * @param collection path of the collection as it was asked for, encoded, with a slash at the end
 * @returns null when the answer is no multistatus, or is about another collection throughout: that is not an empty one
 */
export async function readMultistatus(xml: string, collection: string): Promise<readonly DavEntry[] | null> {
  // Entities of a document type could make a small answer a huge one; no server needs them here.
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return null;
  const base = decoded(collection);
  if (base === null) return null;
  try {
    const { multistatus } = await parseXML(xml);
    // A collection without members and without itself is answered by nothing at all.
    const responses = (multistatus as { readonly response?: unknown } | '') ? [multistatus.response ?? []].flat() : [];
    const entries = responses.flatMap((response) => {
      const name = nameBelow(base, String(response.href));
      const type = response.propstat?.prop.resourcetype;
      const isCollection = typeof type === 'object' && type !== null && 'collection' in type;
      return name === null ? [] : [{ name, isCollection }];
    });
    return responses.length > 0 && entries.length === 0 ? null : entries;
  } catch {
    return null;
  }
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
