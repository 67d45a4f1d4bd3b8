import type { Content } from '../../model/content';

/** A remark behind a name that says nothing of the thing itself: "Gemeente Grootstad (fictief)". */
const remark = /\s\(\p{Ll}+\)$/u;

/**
 * The name by which running text calls an element: without the remark behind it, unless another goes by that name; and
 * between marks when it is itself a row of words ("Inwoners, raden en staten betrekken").
 */
export function saidNames(...contents: readonly Content[]): (id: string) => string {
  const names = new Map<string, string>();
  for (const { elements } of contents) {
    for (const { id, name } of elements.values()) if (!names.has(id)) names.set(id, name.trim());
  }
  const counts = new Map<string, number>();
  for (const name of names.values()) {
    const short = name.replace(remark, '');
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return (id) => {
    const name = names.get(id);
    if (name === undefined) return id;
    const short = name.replace(remark, '');
    const said = short !== '' && counts.get(short) === 1 ? short : name;
    return said.includes(',') && !/[‘’“”]/u.test(said) ? `‘${said}’` : said;
  };
}

/** Those names that differ from the whole name, by the whole name. */
export function namesSaidOtherwise({ elements }: Content, nameOf: (id: string) => string): ReadonlyMap<string, string> {
  const otherwise = [...elements.values()].map(({ id, name }) => [name, nameOf(id)] as const);
  return new Map(otherwise.filter(([name, said]) => name !== said));
}
