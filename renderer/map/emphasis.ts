import type { RelationLine } from '../../shared/projection/relation-line';

/** What is looked at, in ids. */
export interface Attention {
  readonly elements: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** In the light by themselves, without what belongs to them. */
  readonly alone: ReadonlySet<string>;
  /** Under the pointer: lights up what belongs to it, and dims nothing. */
  readonly hovered: string | null;
}

export interface Emphasis {
  /** Elements and bundles in the light. */
  readonly elements: ReadonlySet<string>;
  readonly bundles: ReadonlySet<string>;
  /** Whether the rest steps back. */
  readonly dims: boolean;
}

export const noEmphasis: Emphasis = { elements: new Set(), bundles: new Set(), dims: false };

/** Lines, all and by element. */
interface Lines {
  readonly lines: readonly RelationLine[];
  linesAt(element: string): readonly RelationLine[];
}

/** What is looked at, with its neighbours and the lines between them. */
export function emphasisOf(scene: Lines, attention: Attention): Emphasis {
  const dims = attention.elements.size > 0 || attention.relations.size > 0 || attention.alone.size > 0;
  if (!dims && attention.hovered === null) return noEmphasis;
  const centre = dims ? attention.elements : new Set([attention.hovered as string]);
  const elements = new Set([...centre, ...attention.alone]);
  const bundles = new Set<string>();
  const light = (line: RelationLine) => {
    bundles.add(line.bundle);
    elements.add(line.from);
    elements.add(line.to);
  };
  for (const id of centre) for (const line of scene.linesAt(id)) light(line);
  if (attention.relations.size > 0) {
    for (const line of scene.lines) if (line.relations.some(({ id }) => attention.relations.has(id))) light(line);
  }
  return { elements, bundles, dims };
}

/** What is in one of two sets of ids only. */
export function differing(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...[...one].filter((each) => !other.has(each)), ...[...other].filter((each) => !one.has(each))];
}
