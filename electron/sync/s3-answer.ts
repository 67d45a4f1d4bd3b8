import type { StoreProblem } from '../../shared/sync/object-store';
import { statusProblem } from './http-problem';

/**
 * Texts of all elements with a name, in order. An S3 answer is flat, its texts are escaped, and what is read from it is
 * held against the grammar of keys afterwards, so no document tree is needed.
 */
export function textsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => unescaped(text));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|quot|apos|amp));/gi, (_all, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? '';
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** Names of buckets and prefixes that a listing folds together under `/`. */
export function commonPrefixes(xml: string): readonly string[] {
  return [...xml.matchAll(/<CommonPrefixes>(.*?)<\/CommonPrefixes>/gs)].flatMap(([, inner = '']) =>
    textsOf(inner, 'Prefix'),
  );
}

/** What an S3 server refuses, by the code in its answer. */
export function s3Problem(status: number, xml: string): StoreProblem {
  const [code = ''] = textsOf(xml, 'Code');
  switch (code) {
    case 'InvalidAccessKeyId':
    case 'SignatureDoesNotMatch':
    case 'InvalidToken':
    case 'ExpiredToken':
    case 'AuthorizationHeaderMalformed':
      return { kind: 'wrong-password' };
    case 'AccessDenied':
    case 'AllAccessDisabled':
      return { kind: 'no-access', detail: code };
    case 'NoSuchBucket':
      return { kind: 'not-found', detail: code };
    case 'QuotaExceeded':
      return { kind: 'full' };
    case 'SlowDown':
    case 'ServiceUnavailable':
    case 'InternalError':
      return { kind: 'busy', status };
    default:
      return code === ''
        ? statusProblem(status)
        : { kind: 'strange-answer', detail: `${status} ${code}`.slice(0, 200) };
  }
}
