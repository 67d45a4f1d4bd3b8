import type { Block } from './document-blocks';

const words = /(?<![\p{L}\p{N}&])\p{Lu}[\p{L}&]*(?![\p{L}\p{N}&])/gu;

/**
 * "IPO: Interprovinciaal Overleg; RES: Regionale Energiestrategie" for the abbreviations that a document uses, in the
 * order of the alphabet. What was typed at the table stays letter by letter; so this stands before all of it.
 *
 * @returns null when it uses none that is known
 */
export function abbreviationsUsed(blocks: readonly Block[], inFull: ReadonlyMap<string, string>): string | null {
  const used = new Set(blocks.flatMap(textsOf).flatMap((text) => text.match(words) ?? []));
  const told = [...inFull].filter(([short]) => used.has(short)).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return told.length === 0 ? null : told.map(([short, full]) => `${short}: ${full}`).join('; ');
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return block.runs.map(({ text }) => text);
    case 'list':
      return block.items.map((runs) => runs.map(({ text }) => text).join(''));
    case 'facts':
      return block.rows.map(({ value }) => value);
    case 'picture':
      return [block.caption];
    case 'table':
      return block.rows.flat(2);
  }
}
