import { foldText } from '../capture/fold-text';
import { inferParty } from '../capture/infer-element';
import type { Layer, StakeholderKind } from '../model/vocabulary';

/** Words in a column "Soort", as officials write them; the first that fits. */
const kindWords: readonly (readonly [RegExp, StakeholderKind])[] = [
  [/volksvertegenwoordiging|gemeentera|staten$|kamer$|algemeen bestuur|council|parliament/, 'council'],
  [/koepel|umbrella/, 'umbrella'],
  [/rijk|ministerie|departement|uitvoeringsorganisatie|national|ministry/, 'national'],
  [/provincie|province|provincial/, 'province'],
  [/gemeente|municipal/, 'municipality'],
  [/waterschap|hoogheemraadschap|wetterskip|water board/, 'water_board'],
  [/kennis|adviesra|onderzoek|planbureau|universiteit|hogeschool|knowledge|research/, 'knowledge'],
  [
    /samenleving|maatschappelijk|inwoner|bewoner|bedrij|ondernemer|belangen|natuurorganisatie|society|residents|business|ngo/,
    'society',
  ],
  [/overig|anders|netbeheer|other/, 'other'],
];

/** The kind of party that a word in a list means; null when it means none. */
export function partyKindIn(word: string): StakeholderKind | null {
  const folded = foldText(word);
  return kindWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const layerWords: readonly (readonly [RegExp, Layer])[] = [
  [/^(?:rijk|rijks?overheid|nationaal|landelijk|national|national government|nl)$/, 'national'],
  [/^(?:prov|provincie|provinciaal|province|provincial)$/, 'province'],
  [/^(?:gem|gemeenten?|gemeentelijk|lokaal|municipality|municipal|local)$/, 'municipality'],
  [/^(?:ws|waterschap(?:pen)?|water board)$/, 'water_board'],
];

export function layerIn(word: string): Layer | null {
  const folded = foldText(word);
  return layerWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const ownLayer: Partial<Record<StakeholderKind, Layer>> = {
  national: 'national',
  province: 'province',
  municipality: 'municipality',
  water_board: 'water_board',
};

/** The layer of a party of this kind, as far as kind and name say it. */
export function layerOf(kind: StakeholderKind, name: string): Layer | null {
  if (ownLayer[kind] !== undefined) return ownLayer[kind];
  return kind === 'umbrella' || kind === 'council' ? inferParty(name).layer : null;
}

/** Letters in front of an official code, and what its address calls that kind of organisation. */
const codes: readonly (readonly [prefix: string, digits: number, address: string])[] = [
  ['gm', 4, 'gemeente'],
  ['pv', 2, 'provincie'],
  ['ws', 4, 'waterschap'],
  ['mnre', 4, 'ministerie'],
];
const tooi = 'https://identifier.overheid.nl/tooi/id';

/**
 * The TOOI address of a government organisation from its code: "gm0363", or the bare "363" that a spreadsheet leaves of
 * "0363" where the kind of party says which codes are meant.
 * @returns null when it is no such code
 */
export function addressOfCode(code: string, kind: StakeholderKind | null): string | null {
  const whole = /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z]+\/[a-z]+\d+$/.exec(code);
  if (whole !== null) return code;
  const folded = code.toLowerCase().replace(/\s/g, '');
  const bare = kind === 'municipality' ? 'gm' : kind === 'province' ? 'pv' : kind === 'water_board' ? 'ws' : '';
  const parts = /^([a-z]*)(\d+)$/.exec(folded);
  const prefix = parts?.[1] === '' ? bare : parts?.[1];
  const known = codes.find(([each]) => each === prefix);
  const number = parts?.[2];
  if (known === undefined || number === undefined || number.length > known[1] || Number(number) === 0) return null;
  return `${tooi}/${known[2]}/${known[0]}${number.padStart(known[1], '0')}`;
}

/** Words that say what an organisation is, with which one list writes a name and another does not. */
const typeWords =
  /\b(?:ministerie|ministry|min|gemeente|gem|municipality|provincie|prov|province|waterschap|hoogheemraadschap|wetterskip|ws|hh)\b/g;
const joining = /\b(?:van|de|het|of|the)\b/g;

/**
 * What of a name tells one party from another of its kind: "Min. BZK" and "Ministerie van BZK" have the same. '' when
 * nothing but the kind is left ("de gemeente"): then the whole name counts.
 */
export function tellingName(name: string): string {
  const folded = foldText(name);
  const bare = folded.replace(typeWords, ' ').replace(joining, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? folded : bare;
}
