import type { NewElement } from '../commands/command';
import type { ElementKind, InstrumentKind, Layer, StakeholderKind } from '../model/vocabulary';
import { foldText } from './fold-text';
import { knownParties } from './known-parties';
import { remembered } from './remembered';

interface PartyClue {
  readonly pattern: RegExp;
  readonly stakeholderKind: StakeholderKind;
  readonly layer: Layer | null;
}

/** First match wins, so what is said by a longer name stands above its parts ("gemeenteraad" above "gemeente"). */
const partyClues: readonly PartyClue[] = [
  clue('council', 'province', /provinciale staten|statenfractie|provincial council|^ps$/),
  clue(
    'council',
    'municipality',
    /gemeenteraad|gemeenteraden|raadsfractie|municipal council|city council|town council/,
  ),
  clue('council', 'water_board', /algemeen bestuur|verenigde vergadering|water board assembly/),
  clue('council', 'national', /tweede kamer|eerste kamer|staten generaal|parliament/),
  clue('umbrella', 'province', /^ipo$|interprovinciaal overleg/),
  clue('umbrella', 'municipality', /^vng$|vereniging van nederlandse gemeenten/),
  clue('umbrella', 'water_board', /^uvw$|unie van waterschappen/),
  clue(
    'knowledge',
    null,
    /planbureau|kennis|universiteit|hogeschool|onderzoek|adviesra|^pbl$|^rivm$|^tno$|^deltares$|university|institute|research|advisory council/,
  ),
  clue(
    'national',
    'national',
    /^rijk|rijkswaterstaat|rijksdienst|ministerie|ministry|^min |national government|staatsbosbeheer|prorail|^(?:bzk|lnv|lvvn|ienw|i&w|ezk|ez|kgg|vro|ocw|defensie|financien|rws|rvo|rvb)$/,
  ),
  clue('water_board', 'water_board', /waterschap|hoogheemraadschap|wetterskip|water board|dijkgraaf|^ws /),
  clue('province', 'province', /provincie|province|gedeputeerde|^gs$|^prov /),
  clue('municipality', 'municipality', /gemeente|municipalit|^gem |wethouder|college van b|^stad /),
  clue(
    'society',
    null,
    /inwoner|bewoner|ondernemer|bedrijven|bedrijfsleven|boeren|agrari|jongeren|maatschappelijk|vereniging|stichting|natuurorganisatie|milieu|lto|corporatie|ontwikkelaar|residents|entrepreneur|business|farmers|society|association|foundation|housing corporation/,
  ),
];

function clue(stakeholderKind: StakeholderKind, layer: Layer | null, pattern: RegExp): PartyClue {
  return { stakeholderKind, layer, pattern };
}

/** Kind of party and layer of government as far as the name says it; `other` without layer when it does not. */
export const inferParty = remembered(
  (name): { readonly stakeholderKind: StakeholderKind; readonly layer: Layer | null } => {
    const folded = foldText(name);
    const isMeant = ({ pattern }: PartyClue): boolean => pattern.test(folded);
    const { stakeholderKind = 'other', layer = null } = partyClues.find(isMeant) ?? knownParties.find(isMeant) ?? {};
    return { stakeholderKind, layer };
  },
);

/** Power, means or knowledge, as far as the name says it; `power` when it does not. */
export function inferInstrumentKind(name: string): InstrumentKind {
  const folded = foldText(name);
  if (/kennis|data|onderzoek|monitor|model|expertise|knowledge|research/.test(folded)) return 'knowledge';
  if (/budget|geld|middelen|fonds|subsidie|capaciteit|menskracht|money|fund|means|grant|capacity/.test(folded))
    return 'means';
  return 'power';
}

const kindClues: readonly (readonly [ElementKind, RegExp])[] = [
  ['arrangement', /arrangement|afspraak$|afspraken|akkoord|convenant|deal\b|overeenkomst|agreement|covenant/],
  [
    'plan',
    /\bplan\b|plan$|plannen$|strategie|visie|programma|agenda$|propositie|masterplan|strategy|vision|programme|\bres\b/,
  ],
  ['instrument', /instrument|budget|bevoegdheid|subsidie|fonds|kennis|\bdata\b|fund|grant|knowledge/],
];

/** Which of the kinds a verb allows fits a name best; first the one that is taken, the others as alternatives. */
export function rankKinds(name: string, allowed: readonly ElementKind[]): readonly ElementKind[] {
  const folded = foldText(name);
  const hinted = kindClues
    .filter(([kind, pattern]) => allowed.includes(kind) && pattern.test(folded))
    .map(([kind]) => kind);
  // A party is only meant where nothing else can be: "hangt af van X" is far more often a task or an instrument.
  const isParty = allowed.includes('stakeholder') && inferParty(name).stakeholderKind !== 'other';
  return [...new Set([...hinted, ...(isParty ? (['stakeholder'] as const) : []), ...allowed])];
}

/** A new element with what its name says about it. Its place on the map is chosen later. */
export function newElement(id: string, kind: ElementKind, name: string): NewElement {
  if (kind === 'stakeholder') return { id, kind, name, ...inferParty(name) };
  if (kind === 'instrument') return { id, kind, name, instrumentKind: inferInstrumentKind(name) };
  return { id, kind, name };
}
