import type { StoreProblem } from '../../shared/sync/object-store';

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

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;
