import type { ListedKeys, ListOptions } from '../../shared/sync/object-store';

/** Cuts a listing that was read whole as a place with paging would have given it. */
export function pageOf(found: Iterable<string>, { after = '', limit }: ListOptions): ListedKeys {
  const keys = [...found].filter((key) => key > after).sort();
  return limit === undefined || keys.length <= limit
    ? { keys, more: false }
    : { keys: keys.slice(0, limit), more: true };
}
