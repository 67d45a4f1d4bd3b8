import type { StoreProblem } from '../../shared/sync/object-store';
import type { HttpAnswer } from './http';

/** What the status of an answer means when it is not what was hoped for. */
export function statusProblem(status: number): StoreProblem {
  switch (status) {
    case 401:
    case 407:
      return { kind: 'wrong-password' };
    case 403:
      return { kind: 'no-access', detail: String(status) };
    case 404:
    case 409:
    case 410:
      return { kind: 'not-found', detail: String(status) };
    case 413:
      return { kind: 'too-large', limit: 0 };
    case 507:
      return { kind: 'full' };
    case 423:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
      return { kind: 'busy', status };
    default:
      return { kind: 'strange-answer', detail: `HTTP ${status}` };
  }
}

/**
 * A page for people where an object was to be written, such as one to log in on: whatever its status says, nothing was.
 * Servers that do write say 201 or 204, or have nothing to show.
 */
export const isPage = ({ status, headers, bytes }: HttpAnswer): boolean =>
  status === 200 && bytes.length > 0 && /^text\/html\b/i.test(headers['content-type'] ?? '');

export const pageProblem: StoreProblem = { kind: 'strange-answer', detail: 'text/html' };

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;
