import Fuse from 'fuse.js';

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly kind: 'command' | 'view' | 'element';
}

/** Most results of each kind: what does not fit on the screen is found by typing on. */
export const shownOfKind = 8;

/**
 * The entries that fit what was typed, the best first: names that begin with it, then names with a word that does, then
 * names that hold it; only where there are none, what is close enough to forgive a typing mistake. Without text the commands are listed as they come.
 */
export function searchPalette(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const wanted = typed.trim();
  if (wanted === '') return entries.filter((entry) => entry.kind === 'command');
  const fuse = new Fuse(entries, { keys: ['label'], threshold: 0.34, ignoreLocation: true, ignoreDiacritics: true });
  const found = fuse
    .search(wanted)
    .map(({ item }, place) => ({ item, place, rank: rankOf(item.label, wanted) }))
    .sort((left, right) => left.rank - right.rank || left.place - right.place);
  // What only sounds like it is for who made a typing mistake; beside what was meant it is noise, on a large table most of it.
  const meant = found.filter(({ rank }) => rank < soundsLike);
  const listed = meant.length > 0 ? meant : found;
  // The kind with the best hit stands first: who types the name of an element wants no command that sounds like it.
  const kinds = [...new Set(listed.map(({ item }) => item.kind))];
  return kinds.flatMap((kind) =>
    listed.flatMap(({ item }) => (item.kind === kind ? [item] : [])).slice(0, shownOfKind),
  );
}

const soundsLike = 3;

/** 0 begins with it, 1 has a word that does, 2 holds it, 3 sounds like it. */
function rankOf(label: string, wanted: string): number {
  const text = plain(label);
  const start = plain(wanted);
  if (text.startsWith(start)) return 0;
  if (text.split(/[\s(]+/).some((word) => word.startsWith(start))) return 1;
  return text.includes(start) ? 2 : soundsLike;
}

/** Small letters without marks. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
