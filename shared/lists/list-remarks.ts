import type { Language, Translated } from '../i18n/language';

/** Something in a list that was not taken as it stands, or that somebody should know before it is taken over. */
export interface ListRemark {
  /** As a spreadsheet counts it. */
  readonly row: number;
  readonly code: RemarkCode;
  /** What stands there, cut to a line. */
  readonly value: string;
}

export type RemarkCode = keyof RemarkWords;

interface RemarkWords {
  readonly no_name: () => string;
  readonly total: (value: string) => string;
  readonly formula: (value: string) => string;
  readonly odd_space: (value: string) => string;
  readonly name_too_long: (value: string) => string;
  readonly score_unread: (value: string) => string;
  readonly kind_unread: (value: string) => string;
  readonly layer_unread: (value: string) => string;
  readonly code_unread: (value: string) => string;
  readonly parent_unknown: (value: string) => string;
  readonly cost_unread: (value: string) => string;
  readonly cost_without_unit: (value: string) => string;
  readonly cost_in_doubt: (value: string) => string;
  readonly year_unread: (value: string) => string;
  readonly hectares_unread: (value: string) => string;
  readonly hectares_without_zone: (value: string) => string;
  readonly zone_without_hectares: (value: string) => string;
  readonly claim_twice: (value: string) => string;
  readonly stays: (value: string) => string;
  readonly owner_unknown: (value: string) => string;
  readonly owner_missing: () => string;
  readonly day_unread: (value: string) => string;
  readonly is_done: (value: string) => string;
  readonly decision_unknown: (value: string) => string;
}

const words: Translated<RemarkWords & { readonly row: (row: number) => string }> = {
  nl: {
    row: (row) => `Rij ${row}`,
    no_name: () => 'er staat geen naam in; de rij telt niet mee.',
    total: (value) => `"${value}" is een telling; de rij telt niet mee.`,
    formula: (value) => `"${value}" begint als een formule en wordt als gewone tekst genomen.`,
    odd_space: (value) => `rond "${value}" stonden spaties die niet te zien zijn; die zijn weg.`,
    name_too_long: (value) => `"${value}" is te lang voor een naam; kort die in en kies het bestand opnieuw.`,
    score_unread: (value) => `"${value}" is geen score van 1 tot en met 5; geef die zelf bij de partij.`,
    kind_unread: (value) => `"${value}" is geen soort partij die de kaart kent; de soort volgt uit de naam.`,
    layer_unread: (value) => `"${value}" is geen bestuurslaag; de laag volgt uit de soort.`,
    code_unread: (value) => `"${value}" is geen code van een overheid; die blijft weg.`,
    parent_unknown: (value) => `"${value}" staat niet in de lijst en niet op de kaart; dat blijft weg.`,
    cost_unread: (value) => `"${value}" is geen bedrag; vul de kosten zelf in.`,
    cost_without_unit: (value) => `bij "${value}" staat niet of het om euro's of miljoenen gaat; zet dat in de kop.`,
    cost_in_doubt: (value) => `"${value}" past niet bij de eenheid in de kop; vul de kosten zelf in.`,
    year_unread: (value) => `"${value}" is geen jaar; dat blijft weg.`,
    hectares_unread: (value) => `"${value}" is geen aantal hectare; vul de ruimtevraag zelf in.`,
    hectares_without_zone: (value) => `bij ${value} hectare staat geen deelgebied; die vraag blijft weg.`,
    zone_without_hectares: (value) => `bij "${value}" staat geen aantal hectare; die vraag blijft weg.`,
    claim_twice: (value) => `"${value}" staat al eerder met een ander aantal; het eerste geldt.`,
    stays: (value) => `op de kaart staat ${value}; dat blijft zo.`,
    owner_unknown: (value) => `"${value}" is geen partij op de kaart; voeg die toe, dan kan de actie mee.`,
    owner_missing: () => 'er staat niet wie het doet; de actie blijft weg.',
    day_unread: (value) => `"${value}" is geen dag; de actie komt er zonder datum in.`,
    is_done: (value) => `de actie staat op "${value}" en blijft weg.`,
    decision_unknown: (value) => `besluit "${value}" is er niet; de actie komt er zonder besluit in.`,
  },
  en: {
    row: (row) => `Row ${row}`,
    no_name: () => 'there is no name in it; the row does not count.',
    total: (value) => `"${value}" is a sum; the row does not count.`,
    formula: (value) => `"${value}" begins like a formula and is taken as plain text.`,
    odd_space: (value) => `around "${value}" there were spaces that cannot be seen; they are gone.`,
    name_too_long: (value) => `"${value}" is too long for a name; shorten it and choose the file again.`,
    score_unread: (value) => `"${value}" is no score from 1 to 5; give it yourself with the party.`,
    kind_unread: (value) => `"${value}" is no kind of party that the map knows; the kind follows from the name.`,
    layer_unread: (value) => `"${value}" is no layer of government; the layer follows from the kind.`,
    code_unread: (value) => `"${value}" is no code of a government; it is left out.`,
    parent_unknown: (value) => `"${value}" is neither in the list nor on the map; it is left out.`,
    cost_unread: (value) => `"${value}" is no amount; fill in the costs yourself.`,
    cost_without_unit: (value) => `"${value}" does not say whether it is euros or millions; put that in the heading.`,
    cost_in_doubt: (value) => `"${value}" does not fit the unit in the heading; fill in the costs yourself.`,
    year_unread: (value) => `"${value}" is no year; it is left out.`,
    hectares_unread: (value) => `"${value}" is no number of hectares; fill in the claim yourself.`,
    hectares_without_zone: (value) => `${value} hectares have no zone; that claim is left out.`,
    zone_without_hectares: (value) => `"${value}" has no number of hectares; that claim is left out.`,
    claim_twice: (value) => `"${value}" stands there before with another number; the first one counts.`,
    stays: (value) => `the map has ${value}; that stays.`,
    owner_unknown: (value) => `"${value}" is no party on the map; add it, then the action can come along.`,
    owner_missing: () => 'it does not say who does it; the action is left out.',
    day_unread: (value) => `"${value}" is no day; the action comes in without a date.`,
    is_done: (value) => `the action stands at "${value}" and is left out.`,
    decision_unknown: (value) => `there is no decision "${value}"; the action comes in without one.`,
  },
};

/** "Rij 7: "hoog" is geen score van 1 tot en met 5; geef die zelf bij de partij." */
export function remarkSentence({ row, code, value }: ListRemark, language: Language): string {
  const { row: rowWord, ...said } = words[language];
  return `${rowWord(row)}: ${said[code](value)}`;
}

const longest = 80;

export function remark(row: number, code: RemarkCode, value = ''): ListRemark {
  return { row, code, value: value.length > longest ? `${value.slice(0, longest - 1)}…` : value };
}
