/** What is shortened in front of a party's name, written in full. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/^(?:prov)\.?\s+/iu, 'Provincie '],
  [/^(?:gem)\.?\s+/iu, 'Gemeente '],
  [/^(?:ws)\.?\s+/iu, 'Waterschap '],
  [/^(?:hhs|hoogheemr|hhr)\.?\s+/iu, 'Hoogheemraadschap '],
  [/^(?:min)\.?\s+(?:van\s+)?/iu, 'Ministerie van '],
  [/^(?:mun)\.?\s+(?:of\s+)?/iu, 'Municipality of '],
];

/** "prov Gelrestein" is "Provincie Gelrestein"; "min BZK" stays the abbreviation that everybody uses. */
export function fullPartyName(name: string): string {
  const found = shortened.find(([pattern]) => pattern.test(name));
  if (found === undefined) return name;
  const rest = name.replace(found[0], '');
  if (found[1].startsWith('Ministerie') && /^[A-Z&]{2,6}$/.test(rest)) return `Ministerie van ${rest}`;
  return `${found[1]}${rest}`;
}
