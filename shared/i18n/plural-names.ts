import { type RelationKind, relationRules } from '../model/relation-kinds';

/**
 * Whether a party's name stands in the plural, so that "Planbureaus brengen ... in" and "Rijk brengt ... in" both read
 * well. Nobody types the number of a name, so it is read from the noun; a noun that is not known counts as singular.
 */

/** Nouns in the plural as names of parties end in them, Dutch and English. Compounds end in them too: "Gemeenteraden". */
const pluralEndings: readonly string[] = [
  // Dutch: bodies
  ...['raden', 'staten', 'staten-generaal', 'besturen', 'colleges', 'griffies', 'fracties', 'commissies', 'overheden'],
  ...['gemeenten', 'gemeentes', 'provincies', 'provinciën', 'waterschappen', 'hoogheemraadschappen', 'ministeries'],
  ...['departementen', 'diensten', 'koepels', 'instanties', 'instellingen', 'instituten', 'organisaties', 'bureaus'],
  ...['partijen', 'partners', 'verenigingen', 'stichtingen', 'groepen', 'netwerken', 'coöperaties', 'corporaties'],
  ...['bedrijven', 'maatschappijen', 'bonden', 'banken', 'scholen', 'universiteiten', 'initiatieven', 'platforms'],
  ...["regio's", 'steden', 'dorpen', 'kernen', 'wijken', 'buurten'],
  // Dutch: people
  ...['inwoners', 'bewoners', 'omwonenden', 'belanghebbenden', 'burgers', 'jongeren', 'ouderen', 'huurders'],
  ...['ondernemers', 'boeren', 'agrariërs', 'telers', 'tuinders', 'vissers', 'werkgevers', 'werknemers', 'recreanten'],
  ...['beheerders', 'eigenaren', 'eigenaars', 'gebruikers', 'ontwikkelaars', 'bouwers', 'aannemers', 'aanbieders'],
  ...['vervoerders', 'investeerders', 'financiers', 'beschermers', 'vrijwilligers', 'leden', 'deskundigen', 'experts'],
  ...['adviseurs', 'onderzoekers', 'bestuurders', 'wethouders', 'gedeputeerden', 'ministers', 'burgemeesters'],
  ...['ambtenaren', 'mensen'],
  // English: bodies
  ...['councils', 'agencies', 'institutes', 'institutions', 'organisations', 'organizations', 'parties', 'boards'],
  ...['authorities', 'municipalities', 'provinces', 'ministries', 'departments', 'governments', 'bodies', 'businesses'],
  ...['companies', 'corporations', 'associations', 'foundations', 'groups', 'universities', 'unions', 'banks'],
  ...['regions', 'cities', 'towns', 'villages', 'committees', 'cooperatives', 'networks', 'services', 'schools'],
  // English: people
  ...['residents', 'inhabitants', 'citizens', 'neighbours', 'neighbors', 'stakeholders', 'tenants', 'entrepreneurs'],
  ...['farmers', 'growers', 'fishers', 'employers', 'employees', 'owners', 'landowners', 'managers', 'operators'],
  ...['developers', 'builders', 'investors', 'volunteers', 'members', 'advisers', 'advisors', 'researchers', 'people'],
];

/** A name that begins with one of these is one party, whatever follows: "Waterschap Rivier en Veen". */
const singularBeginnings: readonly string[] = [
  ...['rijk', 'provincie', 'gemeente', 'deelgemeente', 'waterschap', 'hoogheemraadschap', 'ministerie', 'minister'],
  ...['departement', 'dienst', 'kamer', 'raad', 'college', 'bestuur', 'commissie', 'stichting', 'vereniging', 'unie'],
  ...['koepel', 'platform', 'netwerk', 'groep', 'coöperatie', 'corporatie', 'federatie', 'bond', 'alliantie', 'forum'],
  ...[
    'bureau',
    'instituut',
    'instelling',
    'organisatie',
    'bedrijf',
    'maatschappij',
    'regio',
    'stad',
    'team',
    'overleg',
  ],
  ...['staatsbosbeheer', 'natuurmonumenten', 'rijkswaterstaat'],
  ...['province', 'municipality', 'ministry', 'department', 'council', 'board', 'association', 'union', 'foundation'],
  ...['network', 'group', 'committee', 'agency', 'institute', 'organisation', 'organization', 'company', 'region'],
];

/** What follows one of these says more about the party, and is not its noun: "Unie | van Waterschappen". */
const closing = /\s+(?:van|voor|in|uit|op|bij|met|over|rond|langs|tussen|der|des|te|of|for|from|on|at|near|with)\s/u;

/**
 * Whether a verb that follows the name stands in the plural. The name of a task, plan or zone is a title, whatever its
 * words: "Inwoners en raden betrekken hangt af van ...".
 */
export function isPluralSubject(name: string, kind: RelationKind): boolean {
  return (
    (!Object.hasOwn(relationRules, kind) || relationRules[kind].from.includes('stakeholder')) && isPluralName(name)
  );
}

/** True when the noun of the name is known to stand in the plural. */
export function isPluralName(name: string): boolean {
  const plain = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\([^)]*\)/g, ' ')
    .trim();
  const [nouns = ''] = plain.split(closing);
  const [first = ''] = nouns.split(/\s+/);
  if (nouns !== first && singularBeginnings.some((noun) => first.endsWith(noun))) return false;
  return nouns
    .split(/\s*(?:,|&|\/|\s(?:en|and)\s)\s*/u)
    .some((part) => pluralEndings.some((ending) => part.trim().endsWith(ending)));
}
