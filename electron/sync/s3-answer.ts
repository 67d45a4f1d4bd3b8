import type { StoreProblem } from '../../shared/sync/object-store';
import { accept, type Result, refuse } from '../../shared/values/result';
import type { HttpAnswer } from './http';
import { isSuccess, statusProblem } from './http-problem';
import { longestPageWork } from './listing-bounds';
import { readXml } from './xml-reader';

/** One answer to ListObjectsV2. */
export interface S3Page {
  readonly keys: readonly string[];
  /** What the answer folds together under `/`, each with its slash. */
  readonly folders: readonly string[];
  /** Where the next page begins; undefined behind the last. */
  readonly next: string | undefined;
}

/** Names in one answer: ten times as many as a server gives that keeps to the protocol. */
const mostEntries = 10_000;
/** Of an entry with all that servers tell about an object. */
const elementsPerEntry = 12;
/** An error is a page at most; what is longer is none of S3's. */
const longestError = 64 * 1024;

const strange = (detail: string): StoreProblem => ({ kind: 'strange-answer', detail });

/**
 * Reads a page of a listing. Refused: what is none, and a server that says there is more and not where, or where it was
 * before, since that would hide the rest or never end.
 * @param before the token that this page was asked with
 */
export async function readPage(bytes: Uint8Array, before: string | undefined): Promise<Result<S3Page, StoreProblem>> {
  const keys: string[] = [];
  const folders: string[] = [];
  let isListing = false;
  let isTruncated = false;
  let next: string | undefined;
  const read = await readXml(
    bytes,
    (path, text) => {
      if (path === 'ListBucketResult/Contents/Key') keys.push(text);
      else if (path === 'ListBucketResult/CommonPrefixes/Prefix') folders.push(text);
      else if (path === 'ListBucketResult/IsTruncated') isTruncated = text === 'true';
      else if (path === 'ListBucketResult/NextContinuationToken') next = text;
      else if (path === 'ListBucketResult') isListing = true;
    },
    { elements: mostEntries * elementsPerEntry, time: longestPageWork },
  );
  if (!read.ok || !isListing) return refuse(strange('ListObjectsV2'));
  if (!isTruncated) return accept({ keys, folders, next: undefined });
  const isNowhere = next === undefined || next === '' || next === before;
  return isNowhere ? refuse(strange('NextContinuationToken')) : accept({ keys, folders, next });
}

/** The code in the answer of a server that refused; undefined where it did not, or did not say why. */
export async function s3Code({ status, bytes }: HttpAnswer): Promise<string | undefined> {
  if (isSuccess(status) || bytes.length === 0 || bytes.length > longestError) return undefined;
  let code: string | undefined;
  const take = (path: string, text: string): void => {
    if (path === 'Error/Code') code ??= text;
  };
  await readXml(bytes, take, { elements: 1_000, time: longestPageWork });
  return code;
}

/** What an S3 server refuses, by the code in its answer. */
export async function s3Problem(answer: HttpAnswer): Promise<StoreProblem> {
  const { status } = answer;
  const code = await s3Code(answer);
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
    case undefined:
      return statusProblem(status);
    default:
      return strange(`${status} ${code}`.slice(0, 200));
  }
}
