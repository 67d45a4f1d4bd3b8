import type { RelationKind } from '../../model/relation-kinds';

/** What a frame makes of a clause with its words in it. */
export interface Frame {
  readonly kind: RelationKind;
  /** Words that must all stand in the clause, each a choice of forms. */
  readonly anchors: readonly (readonly string[])[];
  /** Words that go with the anchors and say nothing besides them: "neemt … op zich". */
  readonly light: ReadonlySet<string>;
  /** Prepositions that an end may stand behind; the empty one is none. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** What must be said besides the two ends. */
  readonly needs?: 'amount' | 'hectares' | 'subject';
  /** Says other things as well: it is asked about. */
  readonly isLoose?: true;
  /** Said as what may be or should be: the words are read, and they are a doubt. */
  readonly isModal?: true;
  /** The bare name is what it is done to: "wordt getrokken door". */
  readonly isPassive: boolean;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);
/** A bare end is written `-` in a list of prepositions. */
const preps = (text: string): readonly string[] => words(text).map((word) => (word === '-' ? '' : word));

const modals = words(
  'wil willen kan kunnen moet moeten zou zouden mag mogen wants want can could should must may might would needs',
);
const agentPreps = ['door', 'by'];

interface VerbParts {
  /** Finite forms in the present: "trekt trekken". */
  readonly finite: string;
  /** Past participle: "getrokken". */
  readonly pp?: string;
  readonly infinitive?: string;
  /** Separable part: "uit" of "voert … uit". */
  readonly particle?: string;
  /** Words that must stand with it: "op tafel". */
  readonly with?: string;
  readonly light?: string;
  readonly from?: string;
  readonly to?: string;
  readonly needs?: Frame['needs'];
  readonly isLoose?: true;
}

/**
 * All frames of one verb: finite, joined ("uitvoert"), with "gaat" or "zal", perfect and passive.
 * @param to the prepositions its object may stand behind; `-` for none
 */
export function verb(kind: RelationKind, parts: VerbParts): readonly Frame[] {
  const finite = words(parts.finite);
  const particle = parts.particle === undefined ? [] : [words(parts.particle)];
  const others = words(parts.with ?? '').map((word) => word.split('|'));
  const joinedTo = (forms: readonly string[]): readonly string[] =>
    particle.length === 0
      ? forms
      : forms.flatMap((form) => words(parts.particle ?? '').map((each) => `${each}${form}`));
  const base = {
    kind,
    light: new Set(words(parts.light ?? '')),
    from: preps(parts.from ?? '-'),
    to: preps(parts.to ?? '-'),
    ...(parts.needs === undefined ? {} : { needs: parts.needs }),
    ...(parts.isLoose === undefined ? {} : { isLoose: parts.isLoose }),
    isPassive: false,
  };
  const infinitive = words(parts.infinitive ?? '');
  const pp = words(parts.pp ?? '');
  const frames: Frame[] = [{ ...base, anchors: [finite, ...particle, ...others] }];
  if (particle.length > 0) frames.push({ ...base, anchors: [joinedTo(finite), ...others] });
  if (infinitive.length > 0) {
    const future = ['gaat', 'gaan', 'zal', 'zullen', 'will'];
    frames.push({ ...base, anchors: [future, joinedTo(infinitive), ...others] });
    if (particle.length > 0) frames.push({ ...base, anchors: [future, infinitive, ...particle, ...others] });
    frames.push({
      ...base,
      anchors: [modals, joinedTo(infinitive), ...others],
      light: new Set([...base.light, 'gaan', 'te', 'to', 'not']),
      isModal: true,
    });
  }
  if (pp.length > 0) {
    const perfect = { ...base, anchors: [['heeft', 'hebben', 'has', 'have'], pp, ...others] };
    const bePassive = ['wordt', 'worden', 'is', 'zijn', 'are', 'be', 'being', 'becomes'];
    const passive = { ...base, anchors: [bePassive, pp, ...others], from: agentPreps, isPassive: true };
    const bare = { ...passive, anchors: [pp, ...others] };
    frames.push(perfect, passive, bare);
  }
  return frames;
}

/** A verb said from the other end: of "A makes B possible" it is B that depends. */
export const reversed = (frames: readonly Frame[]): readonly Frame[] =>
  frames.map((frame) => ({ ...frame, isPassive: true }));

/** Words that carry a noun: "is trekker van", "het trekkerschap ligt bij". */
const carrying = words(`
  is zijn wordt worden blijft blijven als ligt liggen komt komen neemt nemen krijgt krijgen heeft hebben pakt pakken voert voeren
  gaat op zich bij over are becomes become remains as lies rests has have takes take gets get goes go with to
  naar noteren genoteerd aangewezen benoemd worden namens zorgt verzorgt doet doen on in
`);

/** A noun that says the relation: an agent ("trekker") or the doing ("trekkerschap"). */
export function noun(
  kind: RelationKind,
  parts: {
    readonly noun: string;
    readonly with?: string;
    readonly from?: string;
    readonly to: string;
    readonly light?: string;
    readonly isLoose?: true;
  },
): readonly Frame[] {
  const others = words(parts.with ?? '').map((word) => word.split('|'));
  return [
    {
      kind,
      anchors: [words(parts.noun), ...others],
      light: new Set([...carrying, ...words(parts.light ?? '')]),
      from: preps(parts.from ?? '- bij door by with van of'),
      to: preps(parts.to),
      ...(parts.isLoose === undefined ? {} : { isLoose: parts.isLoose }),
      isPassive: false,
    },
  ];
}

/** Two things and a number, without a verb: "Rijnland 1,2 mln voor waterberging", "woningbouw 35 ha in de Stadsrand". */
export function bare(
  kind: RelationKind,
  parts: { readonly from: string; readonly to: string; readonly needs: 'amount' | 'hectares' },
): Frame {
  return {
    kind,
    anchors: [],
    light: new Set(),
    from: preps(parts.from),
    to: preps(parts.to),
    needs: parts.needs,
    isPassive: false,
  };
}
