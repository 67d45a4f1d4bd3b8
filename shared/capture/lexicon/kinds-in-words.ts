import type { ElementKind, Layer, StakeholderKind } from '../../model/vocabulary';
import { foldText } from '../fold-text';
import { inferParty } from '../infer-element';
import { remembered } from '../remembered';

/*
 * What a word says of the kind of thing it names: its head ("gebiedsvisie" is a plan), a word for the kind before it
 * ("deelgebied Noordpolder"), or a body that everybody at a table knows.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand before a name and say its kind; the word itself is left out of the name, or part of it. */
export const kindHeads: Readonly<Record<string, { readonly kind: ElementKind; readonly isPartOfName: boolean }>> =
  Object.assign(
    Object.create(null),
    Object.fromEntries(
      [
        [
          'stakeholder',
          true,
          'gemeente gem prov ws hhs gemeenten provincie waterschap hoogheemraadschap ministerie veiligheidsregio omgevingsdienst stichting vereniging cooperatie netbeheerder woningcorporatie gemeenteraad municipality province ministry stadsregio natuurvereniging dorpsraad wijkraad milieufederatie landgoed drinkwaterbedrijf universiteit hogeschool',
        ],
        ['stakeholder', false, 'partij party partijen parties'],
        ['zone', false, 'deelgebied deelgebieden zone zones subarea'],
        ['task', false, 'opgave opgaven opgaves transitie task tasks transition'],
        ['goal', false, 'doel doelen doelstelling goal goals target'],
        [
          'plan',
          true,
          'programma gebiedsvisie omgevingsvisie structuurvisie omgevingsplan peilbesluit bestemmingsplan gebiedsprogramma watergebiedsplan masterplan programme waterprogramma gebiedsplan gebiedsagenda uitvoeringsprogramma',
        ],
        ['plan', false, 'plan plannen plans'],
        ['arrangement', false, 'arrangement arrangementen arrangements'],
        ['arrangement', true, 'convenant covenant regiodeal'],
        ['instrument', false, 'instrument instrumenten instruments'],
      ].flatMap(([kind, isPartOfName, words]) =>
        (words as string).split(' ').map((word) => [word, { kind, isPartOfName }]),
      ),
    ),
  );

const endings: readonly (readonly [ElementKind, RegExp])[] = [
  [
    'stakeholder',
    /(?:schap|regio|dienst|federatie|bedrijf|corporatie|corporaties|netwerk|raad|vereniging|collectief|natuurmonumenten|organisaties?|beheerders?|bewoners|inwoners|boeren|telers|ondernemers)$/,
  ],
  ['arrangement', /(?:arrangement|akkoord|convenant|deal|overeenkomst|afspraken|covenant|agreement|pact)$/],
  [
    'plan',
    /(?:[a-z]plan|plan|visie|programma|strategie|besluit|verordening|masterplan|agenda|propositie|routekaart|vision|strategy|programme|roadmap|ordinance|blauwdruk)$/,
  ],
  [
    'instrument',
    /(?:fonds|subsidie|regeling|budget|meetnet|monitor|monitoring|model|kaart|data|kennis|grondbank|instrument|bevoegdheid|expertise|onderzoek|fund|grant|scheme|dashboard|register|knowledge)$/,
  ],
  [
    'task',
    /(?:bouw|transitie|opgave|berging|reductie|herstel|adaptatie|veiligheid|winning|vernieuwing|verduurzaming|ontwikkeling|verbetering|opwek|opwekking|kwaliteit|bereikbaarheid|bescherming|inrichting|versterking|verbreding|verplaatsing|verdubbeling|modernisering|huisvesting|omvorming|uitbreiding|sanering|verlegging|inpassing|beheersing|beheer|aanleg|housing|electrification|landing|protection|defence|expansion|extension|reduction|transition|restoration|renewal|storage|retention)$/,
  ],
];

/** Things that are always a task at such a table. */
const taskWords = set(`
  wonen woningbouw energie stikstof klimaat economie natuur landbouw mobiliteit water waterberging bodemdaling recreatie toerisme
  verstedelijking bereikbaarheid woningen bedrijventerreinen drinkwater biodiversiteit leefbaarheid gezondheid cultuur erfgoed
  veenweide verdroging verzilting energietransitie warmte warmtenet windenergie zonneenergie wind zon netcongestie waterkwaliteit
  waterveiligheid bosaanleg landschap kringlooplandbouw klimaatadaptatie natuurherstel woningbouwopgave glastuinbouw haven
  stikstofreductie hittestress housing energy nitrogen climate economy nature agriculture farming mobility transport recreation
  tourism biodiversity heritage drinking subsidence flood greenhouse greenhouses wonen bossen zoetwater voedsel zorg werk werken
  logistiek defensie veiligheid natura infrastructuur spoor ov fietsen wegen
`);

/** Plans that everybody calls by their letters. */
const planWords = set('res pplg nplg hwbp mirt nova nokw krw novex dprs pmiek');

/** Bodies under a name that says nothing of its kind; the full name keeps the abbreviation as another name. */
const bodies: Readonly<Record<string, readonly [StakeholderKind, Layer | null]>> = Object.assign(
  Object.create(null),
  Object.fromEntries(
    (
      [
        [
          'water_board',
          'water_board',
          'rijnland|delfland|schieland|schieland en de krimpenerwaard|hollandse delta|rivierenland|de dommel|dommel|aa en maas|brabantse delta|vallei en veluwe|drents overijsselse delta|vechtstromen|rijn en ijssel|hunze en aas|noorderzijlvest|wetterskip fryslan|zuiderzeeland|scheldestromen|amstel gooi en vecht|agv|waternet|hdsr|de stichtse rijnlanden|stichtse rijnlanden|hhnk|hollands noorderkwartier|hhsk|wdodelta|wsrl|hhr',
        ],
        [
          'province',
          'province',
          'drenthe|friesland|fryslan|gelderland|flevoland|limburg|noord brabant|brabant|noord holland|zuid holland|overijssel|zeeland',
        ],
        [
          'national',
          'national',
          'rijk|het rijk|bzk|lnv|lvvn|ienw|i&w|ezk|kgg|vro|ocw|rws|rijkswaterstaat|rvo|rvb|rijksvastgoedbedrijf|staatsbosbeheer|sbb|prorail|kabinet|defensie|de minister|rce',
        ],
        ['umbrella', 'province', 'ipo'],
        ['umbrella', 'municipality', 'vng'],
        ['umbrella', 'water_board', 'uvw'],
        ['council', 'province', 'provinciale staten|ps|staten'],
        ['council', 'municipality', 'gemeenteraad|gemeenteraden|de raad|raad'],
        [
          'society',
          null,
          'lto|lto noord|zlto|lltb|natuurmonumenten|vno ncw|mkb|mkb nederland|anwb|fietsersbond|aedes|bpd|neprom|recron|hiswa|hiswa recron|nmf|agractie|najk|jongeren|inwoners|bewoners|boeren|agrariers|ondernemers|bedrijven|bedrijfsleven|corporaties|residents|farmers|entrepreneurs|businesses|natuurorganisaties|milieuorganisaties|natuur en milieufederatie|landschapsbeheer|glastuinbouw nederland|tuinders|telers|youth|growers|rabobank|jagers|vogelbescherming',
        ],
        [
          'knowledge',
          null,
          'pbl|rivm|tno|deltares|wur|knmi|cbs|cpb|universiteit utrecht|tu delft|planbureaus|planbureau|alterra',
        ],
        [
          'other',
          null,
          'tennet|stedin|liander|alliander|enexis|vitens|evides|dunea|pwn|brabant water|oasen|waterbedrijf groningen|wml|wmd|ggd|havenbedrijf|schiphol|ns|gasunie|nam|ontwikkelaars|projectontwikkelaars|ggz|westland infra|rendo|coteq|havenbedrijf rotterdam|port authority',
        ],
      ] as const
    ).flatMap(([kind, layer, names]) => names.split('|').map((name) => [name, [kind, layer]])),
  ),
);

/** What is known of a body by its name alone; undefined for a name that says nothing. */
export function knownBody(name: string): readonly [StakeholderKind, Layer | null] | undefined {
  const folded = foldText(name);
  const found = bodies[folded] ?? bodies[folded.replace(/^(?:de|het|the) /, '')];
  if (found !== undefined) return found;
  const { stakeholderKind, layer } = inferParty(name);
  return stakeholderKind === 'other' ? undefined : [stakeholderKind, layer];
}

/** Whether a run of words ends or begins as a body of the register does, so that "en" within it joins no two names. */
export const isBody = (folded: string): boolean => bodies[folded] !== undefined;

/** Kinds that a new name says itself to be, the surest first; empty when it says nothing. */
export const kindsSaid = remembered((name): readonly ElementKind[] => {
  const folded = foldText(name);
  const words = folded.split(' ');
  // "Glastuinbouw NL" is who stands for it.
  if (
    words.length > 1 &&
    /^(?:nl|nederland|netherlands|holland|noord|zuid|oost|west)$/.test(words.at(-1) ?? '') &&
    bodies[words[0] ?? ''] === undefined &&
    taskWords.has(words[0] ?? '')
  )
    return words.at(-1) === 'nl' || words.at(-1) === 'nederland' ? ['stakeholder'] : ['task'];
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const kinds: ElementKind[] = [];
  const head = kindHeads[first];
  if (head !== undefined) kinds.push(head.kind);
  if (bodies[folded] !== undefined) kinds.push('stakeholder');
  if (planWords.has(folded)) kinds.push('plan');
  if (kinds.length === 0 && taskWords.has(folded)) kinds.push('task');
  for (const word of words.length > 1 ? [last, first] : [first]) {
    for (const [kind, ending] of endings) if (ending.test(word)) kinds.push(kind);
  }
  if (knownBody(name) !== undefined && kinds.length === 0) kinds.push('stakeholder');
  if (words.some((word) => taskWords.has(word))) kinds.push('task');
  return [...new Set(kinds)];
});

/** Endings of common nouns: no name of a party by itself. */
const commonNoun =
  /(?:ing|ingen|heid|heden|tie|ties|teit|isme|last|overlast|bouw|daling|tekort|gebrek|tijd|geld|ruimte|kosten|werk|vraag|woningen|huizen|banen|stuk|stukken|punt|punten|peil|kwaliteit|tion|ness|ment|ity|ings)$/;
const placeEnding =
  /(?:dam|stad|stede|haven|dijk|burg|veen|wijk|drecht|horst|broek|kerk|kerke|recht|oord|hoven|zijl|muiden|sluis|brug|hout|loo|schoten|beek|berg|bergen|wolde|woude|waard|mond|voort|voorde|town|ton|ville|ford|bury|bridge|port)$/;

/**
 * How much a new name looks like that of a party: 1 for a body or a name in capitals, 0 for a common noun.
 * @param isFirstWord a capital at the start of a sentence says nothing
 */
export function partyLooks(name: string, isFirstWord: boolean): number {
  if (knownBody(name) !== undefined || kindHeads[foldText(name).split(' ')[0] ?? '']?.kind === 'stakeholder') return 1;
  if (kindsSaid(name).includes('stakeholder')) return 0.9;
  if (kindsSaid(name).length > 0) return 0;
  if (/^[A-Z][A-Z0-9&-]{1,6}$/.test(name)) return 0.9;
  const folded = foldText(name);
  if (commonNoun.test(folded) && !placeEnding.test(folded)) return 0.1;
  if (!/^\p{Lu}/u.test(name)) return placeEnding.test(folded) ? 0.6 : 0.3;
  return isFirstWord ? (placeEnding.test(folded) ? 0.8 : 0.55) : 0.8;
}
