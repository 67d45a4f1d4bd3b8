import type { Layer, StakeholderKind } from '../model/vocabulary';
import { foldText } from './fold-text';

/*
 * Organisations that sit at area tables in the Netherlands and of which the name itself does not say what they are. Names
 * as people write them, folded and without a full stop; one that is a word of the language too stands only whole.
 */

const named = (names: string): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}\\p{N}])(?:${names
      .trim()
      .split(/\s*;\s*/)
      .map(foldText)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
const whole = (names: string): RegExp =>
  new RegExp(
    `^(?:${names
      .trim()
      .split(/\s*;\s*/)
      .map(foldText)
      .join('|')})$`,
    'u',
  );

export interface KnownParty {
  readonly pattern: RegExp;
  readonly stakeholderKind: StakeholderKind;
  readonly layer: Layer | null;
}

/** The first that fits. Abbreviations stand whole: within a longer name they are often something else. */
export const knownParties: readonly KnownParty[] = [
  {
    stakeholderKind: 'knowledge',
    layer: null,
    pattern: named(
      `wageningen university; wageningen research; wageningen ur; wageningen environmental research; tu delft; tu eindhoven; knmi; rivm; deltares; tno; kwr; stowa; naturalis; nioz; sovon; floron; ravon; platform31; ce delft; louis bolk; van hall larenstein; commissie mer; commissie voor de milieueffectrapportage; instituut; rijksinstituut; has green academy; aeres; centraal bureau voor de statistiek; raad voor de leefomgeving; wetenschappelijke raad`,
    ),
  },
  { stakeholderKind: 'knowledge', layer: null, pattern: whole('wur; cbs; scp; cpb; rli; wrr; uu; rug; vu; uva') },
  {
    stakeholderKind: 'national',
    layer: 'national',
    pattern: named(
      'kadaster; nvwa; nederlandse voedsel- en warenautoriteit; inspectie leefomgeving; inspectie leefomgeving en transport; deltacommissaris; belastingdienst; dienst landelijk gebied; bureau beheer landbouwgronden; autoriteit consument en markt; autoriteit nucleaire veiligheid; politie; openbaar ministerie; centraal orgaan opvang asielzoekers',
    ),
  },
  {
    stakeholderKind: 'national',
    layer: 'national',
    pattern: whole('ilt; rce; coa; acm; dlg; szw; vws; jenv; minlnv; sbb'),
  },
  {
    stakeholderKind: 'water_board',
    layer: 'water_board',
    pattern: whole('hdsr; hhnk; hhsk; hhr; hhd; wdod; wrij; agv; wsrl; wam; wsbd'),
  },
  {
    stakeholderKind: 'society',
    layer: null,
    // Nature: who manages it, and who speaks for it.
    pattern: named(
      `natuurmonumenten; landschappennl; landschappen nl; fryske gea; vogelbescherming; vogelwerkgroep; ivn; wereld natuur fonds; wnf; greenpeace; natuur & milieu; natuur en milieu; milieudefensie; milieufederatie; milieufederaties; vlinderstichting; zoogdiervereniging; goois natuurreservaat; arkgrid; ark rewilding; ark natuurontwikkeling; sportvisserij; jagersvereniging; particulier grondbezit; grondbezitters; bosgroep; bosgroepen; unie van bosgroepen`,
    ),
  },
  {
    stakeholderKind: 'society',
    layer: null,
    // The twelve that manage land by province; landscape by itself is more often a task.
    pattern:
      /\b(?:utrechts|brabants|gelders|zeeuwse|drents|drentse|groninger|limburgs|flevo|(?:noord|zuid)[- ]hollands) ?landschap\b|\blandschap (?:overijssel|noord[- ]holland)\b/,
  },
  {
    stakeholderKind: 'society',
    layer: null,
    // Water, current, gas, heat, transport and harbours.
    pattern: named(
      `vitens; evides; brabant water; dunea; pwn; oasen; waternet; waterleidingmaatschappij; waterbedrijf; drinkwaterbedrijf; vewin; stedin; liander; alliander; enexis; tennet; gasunie; coteq; rendo; westland infra; netbeheer nederland; eneco; vattenfall; essent; greenchoice; warmtebedrijf; energiecooperatie; energie samen; energiebedrijf; nederlandse spoorwegen; schiphol; havenbedrijf; port of; seaport; seaports; arriva; qbuzz; connexxion; keolis; transport en logistiek nederland; evofenedex; bln schuttevaer`,
    ),
  },
  {
    stakeholderKind: 'society',
    layer: null,
    // Farming, building, living, working, banking and who speaks for residents.
    pattern: named(
      `lto; zlto; lltb; najk; nederlandse melkveehouders vakbond; farmers defence force; agractie; cumela; glastuinbouw nederland; biohuis; friesland campina; frieslandcampina; vion; cosun; avebe; rabobank; bng bank; invest-nl; vno-ncw; vno ncw; mkb; evofenedex; bouwend nederland; neprom; wonenbouwers; woningbouwers nl; aedes; woonbond; ymere; vesteda; woonin; mitros; woonstichting; woonbedrijf; wooncompagnie; huurders; huurdersraad; dorpsraad; dorpsraden; wijkraad; dorpsbelang; dorpsbelangen; buurtcomite; kernoverleg; vereniging eigen huis; anwb; fietsersbond; wandelnet; recron; hiswa-recron; hiswa; horeca nederland; koninklijke horeca; fnv; cnv; tata steel; shell; bpd; heijmans; gebiedscooperatie; agrarisch collectief; gebiedscollectief; cooperatie; ondernemersfonds; kamer van koophandel`,
    ),
  },
  { stakeholderKind: 'society', layer: null, pattern: whole('ns; wml; wmd; nmv; nmu; nfu; tln; kvk; pwc; fpg') },
];
