import type { Translated } from '../i18n/language';
import type { RelationKind } from '../model/relation-kinds';
import type {
  AskAnswer,
  ConflictSubject,
  DecisionKind,
  ElementKind,
  InstrumentKind,
  LearningKind,
  PlanStatus,
} from '../model/vocabulary';

/**
 * The one table of the capture line. The parser, the canonical sentences, the suggestions and the help are all made from
 * it; a verb added here is understood, suggested and explained at once. Both languages are always accepted.
 *
 * Phrases: words in order, `{to}` the other element, `{ha}` hectares, `{mln}` an amount, `{subject}` free text; `(word)`
 * may be left out, `a|b` is a choice. The first element always stands before the phrase. Without `{to}` it follows it.
 */
export interface VerbSpecification {
  /** The first phrase of each language is the one that sentences are written with. */
  readonly phrases: Translated<readonly string[]>;
  readonly example: Translated<string>;
  /** Completes "Een doel kan ..." with `{to}` for the other kind. */
  readonly cannot: Translated<string>;
}

export const verbs: Readonly<Record<RelationKind, VerbSpecification>> = {
  leads: {
    phrases: {
      nl: [
        'trekt|trekken {to}',
        'is|zijn|wordt|worden (de) trekker van|voor {to}',
        'leidt|leiden {to}',
        'neemt|nemen {to} op zich',
      ],
      en: [
        'leads|lead {to}',
        'is|are|becomes (the) lead|leader of|for|on {to}',
        'heads|head {to}',
        'takes|take the lead on|in {to}',
      ],
    },
    example: { nl: 'Provincie trekt Wonen', en: 'Province leads Housing' },
    cannot: { nl: 'geen {to} trekken', en: 'lead {to}' },
  },
  drives: {
    phrases: {
      nl: ['stuwt|stuwen {to}', 'jaagt|jagen {to} aan', 'is|zijn (de) aanjager van {to}'],
      en: ['drives|drive {to}', 'pushes|push {to} forward', 'is|are (the) driver of {to}'],
    },
    example: { nl: 'Provincie stuwt Wonen', en: 'Province drives Housing' },
    cannot: { nl: 'geen {to} stuwen', en: 'drive {to}' },
  },
  executes: {
    phrases: {
      nl: [
        'voert|voeren {to} uit',
        'voert|voeren uit {to}',
        'is|zijn (de) uitvoerder van {to}',
        'is|zijn uitvoeringspartner van|voor {to}',
      ],
      en: ['carries|carry out {to}', 'carries|carry {to} out', 'executes|execute {to}', 'implements|implement {to}'],
    },
    example: { nl: 'Waterschap voert Klimaat uit', en: 'Water board carries out Climate' },
    cannot: { nl: 'geen {to} uitvoeren', en: 'carry out {to}' },
  },
  advises: {
    phrases: {
      nl: ['adviseert|adviseren over {to}', 'geeft|geven advies over {to}'],
      en: ['advises|advise on|about {to}', 'gives|give advice on|about {to}'],
    },
    example: { nl: 'Adviesraden adviseren over Klimaat', en: 'Advisory councils advise on Climate' },
    cannot: { nl: 'niet adviseren over een {to}', en: 'advise on {to}' },
  },
  participates: {
    phrases: {
      nl: ['is|zijn betrokken bij {to}', 'doet|doen mee aan|met|bij {to}', 'neemt|nemen deel aan {to}'],
      en: ['is|are involved in|with {to}', 'participates|participate in {to}', 'takes|take part in {to}'],
    },
    example: { nl: 'Inwoners zijn betrokken bij Energie', en: 'Residents are involved in Energy' },
    cannot: { nl: 'niet betrokken zijn bij een {to}', en: 'be involved in {to}' },
  },
  authorised_for: {
    phrases: {
      nl: [
        'is|zijn bevoegd voor|over {to}',
        'is|zijn (het) bevoegd gezag voor|over {to}',
        'beslist|beslissen over {to}',
      ],
      en: [
        'is|are authorised|authorized for {to}',
        'has|have authority over|for {to}',
        'is|are competent for {to}',
        'decides|decide on|about {to}',
      ],
    },
    example: { nl: 'Gemeenteraden zijn bevoegd voor Wonen', en: 'Municipal councils are authorised for Housing' },
    cannot: { nl: 'niet bevoegd zijn voor een {to}', en: 'be authorised for {to}' },
  },
  funds: {
    phrases: {
      nl: [
        'financiert|financieren {to}',
        'betaalt|betalen {mln} aan|voor|mee|van {to}',
        'betaalt|betalen (mee) aan {to}',
        'brengt|brengen {mln} in voor|bij {to}',
        'geeft|geven {mln} aan|voor {to}',
        'steekt|steken {mln} in {to}',
        'draagt|dragen {mln} bij aan|voor {to}',
        'stelt|stellen {mln} beschikbaar voor {to}',
        'trekt|trekken {mln} uit voor {to}',
        'reserveert|reserveren {mln} voor {to}',
        'investeert|investeren {mln} in {to}',
      ],
      en: [
        'funds|fund {to}',
        'finances|finance {to}',
        'puts|put {mln} into {to}',
        'gives|give {mln} to|for {to}',
        'pays|pay {mln} for|to|towards {to}',
        'contributes|contribute {mln} to {to}',
        'sets|set aside {mln} for {to}',
        'invests|invest {mln} in {to}',
      ],
    },
    example: {
      nl: 'Rijk financiert Stikstof 40 mln 2026-2030',
      en: 'National government funds Nitrogen 40 mln 2026-2030',
    },
    cannot: { nl: 'geen {to} financieren', en: 'fund {to}' },
  },
  provides: {
    phrases: {
      nl: ['brengt|brengen {to} in', 'brengt|brengen in {to}', 'levert|leveren {to}', 'stelt|stellen {to} beschikbaar'],
      en: ['provides|provide {to}', 'brings|bring in {to}', 'brings|bring {to} in', 'makes|make {to} available'],
    },
    example: { nl: 'Planbureaus brengen Nationale kennis in', en: 'Planning agencies provide National knowledge' },
    cannot: { nl: 'geen {to} inbrengen', en: 'provide {to}' },
  },
  asks: {
    phrases: {
      nl: [
        'vraagt|vragen aan {to}',
        'vraagt|vragen {to} om {subject}',
        'vraagt|vragen {subject} aan|van {to}',
        'vraagt|vragen {to}',
      ],
      en: [
        'asks|ask {to}',
        'asks|ask {to} for {subject}',
        'asks|ask {subject} of|from {to}',
        'requests|request {subject} from {to}',
      ],
    },
    example: {
      nl: 'IPO vraagt aan Rijk: langjarig commitment',
      en: 'IPO asks National government: long-term commitment',
    },
    cannot: { nl: 'niets vragen aan een {to}', en: 'ask {to} for anything' },
  },
  depends_on: {
    phrases: {
      nl: [
        'hangt|hangen af van {to}',
        'is|zijn afhankelijk van {to}',
        'wacht|wachten op {to}',
        'kan|kunnen niet zonder {to}',
        'lukt|lukken niet zonder {to}',
        'lukt|lukken alleen met {to}',
      ],
      en: [
        'depends|depend on {to}',
        'is|are dependent on {to}',
        'waits|wait for {to}',
        'cannot do without {to}',
        'relies|rely on {to}',
        'works|work only with {to}',
      ],
    },
    example: {
      nl: 'Wonen hangt af van Energie: netruimte nodig',
      en: 'Housing depends on Energy: grid capacity needed',
    },
    cannot: { nl: 'niet afhangen van een {to}', en: 'depend on {to}' },
  },
  reinforces: {
    phrases: {
      nl: ['versterkt|versterken {to}', 'helpt|helpen {to} vooruit', 'en {to} versterken elkaar'],
      en: ['reinforces|reinforce {to}', 'strengthens|strengthen {to}', 'and {to} reinforce each other'],
    },
    example: { nl: 'Klimaat versterkt Stikstof', en: 'Climate reinforces Nitrogen' },
    cannot: { nl: 'geen {to} versterken', en: 'reinforce {to}' },
  },
  conflicts_with: {
    phrases: {
      nl: [
        'conflicteert|conflicteren met {to}',
        'botst|botsen met {to}',
        'schuurt|schuren met {to}',
        'wringt|wringen met {to}',
        'en {to} botsen|conflicteren (met elkaar) {rest}',
        'en {to} botsen|conflicteren (met elkaar)',
        'zit|zitten {to} in de weg',
        'en {to} zitten elkaar in de weg {rest}',
        'en {to} zitten elkaar in de weg',
        'gaat|gaan niet samen met {to}',
      ],
      en: [
        'conflicts|conflict with {to}',
        'clashes|clash with {to}',
        'and {to} conflict|clash (with each other) {rest}',
        'and {to} conflict|clash (with each other)',
      ],
    },
    example: {
      nl: 'Wonen conflicteert met Economie over ruimte in Stadsrand',
      en: 'Housing conflicts with Economy over space in City edge',
    },
    cannot: { nl: 'niet conflicteren met een {to}', en: 'conflict with {to}' },
  },
  contributes_to: {
    phrases: {
      nl: ['draagt|dragen bij aan {to}', 'helpt|helpen mee aan {to}'],
      en: ['contributes|contribute to {to}', 'adds|add to {to}'],
    },
    example: { nl: 'Wonen draagt bij aan Meer woningen', en: 'Housing contributes to More homes' },
    cannot: { nl: 'niet bijdragen aan een {to}', en: 'contribute to {to}' },
  },
  builds_on: {
    phrases: {
      nl: ['bouwt|bouwen voort op {to}', 'borduurt|borduren voort op {to}', 'gebruikt|gebruiken {to}'],
      en: ['builds|build on|upon {to}', 'uses|use {to}', 'reuses|reuse {to}'],
    },
    example: { nl: 'Energie bouwt voort op RES', en: 'Energy builds on RES' },
    cannot: { nl: 'niet voortbouwen op een {to}', en: 'build on {to}' },
  },
  claims_space: {
    phrases: {
      nl: [
        'vraagt|vragen ruimte in|op {to}',
        'vraagt|vragen {ha} (ruimte) in|op {to}',
        'claimt|claimen {ha} (ruimte) in|op {to}',
        'claimt|claimen ruimte in|op {to}',
        'heeft|hebben {ha} nodig in|op {to}',
        'heeft|hebben ruimte nodig in|op {to}',
        'gaat|gaan naar {ha} in|op {to}',
        'wil|willen {ha} in|op {to}',
      ],
      en: [
        'claims|claim space in|on {to}',
        'claims|claim {ha} (of space) in|on {to}',
        'asks|ask for {ha} (of space) in|on {to}',
        'needs|need {ha} (of space) in|on {to}',
        'needs|need space in|on {to}',
        'wants|want {ha} in|on {to}',
      ],
    },
    example: {
      nl: 'Wonen vraagt ruimte in Stadsrand 120 ha waarvan 20 gedeeld',
      en: 'Housing claims space in City edge 120 ha of which 20 shared',
    },
    cannot: { nl: 'geen ruimte vragen in een {to}', en: 'claim space in {to}' },
  },
};

/** Entering shared use on a claim that exists: "Klimaat deelt 250 ha in Veenweide". */
export const sharingPhrases: Translated<readonly string[]> = {
  nl: ['deelt|delen {ha} (ruimte) in|op {to}', 'kan|kunnen {ha} delen in|op {to}'],
  en: ['shares|share {ha} (of space) in|on {to}', 'can share {ha} in|on {to}'],
};

/** Words that may stand inside a verb without changing what it says. */
export const adverbs: ReadonlySet<string> = new Set(
  'ook mee nu zelf samen deels sterk vooral weer eerst toch wel maar also now partly jointly strongly mainly again first too'.split(
    ' ',
  ),
);

/** What a line may start with besides an element. */
export const signs = { decision: '!', action: '+', question: '?', learning: '*' } as const;

export const elementWords: Translated<Readonly<Record<ElementKind, readonly string[]>>> = {
  nl: {
    stakeholder: ['partij'],
    task: ['opgave', 'transitie'],
    goal: ['doel'],
    plan: ['plan', 'bestaand plan'],
    arrangement: ['arrangement'],
    instrument: ['instrument', 'bevoegdheid', 'middelen', 'kennis'],
    zone: ['deelgebied'],
  },
  en: {
    stakeholder: ['party'],
    task: ['task', 'transition'],
    goal: ['goal'],
    plan: ['plan', 'existing plan'],
    arrangement: ['arrangement'],
    instrument: ['instrument', 'power', 'means', 'knowledge'],
    zone: ['zone'],
  },
};

export const instrumentWords: Readonly<Record<string, InstrumentKind>> = {
  bevoegdheid: 'power',
  power: 'power',
  middelen: 'means',
  means: 'means',
  kennis: 'knowledge',
  knowledge: 'knowledge',
};

export const planStatusWords: Readonly<Record<PlanStatus, readonly string[]>> = {
  adopted: ['vastgesteld', 'adopted'],
  in_progress: ['in uitvoering', 'in progress'],
  offered: ['aangeboden', 'offered'],
};

/** The first word of each language is the one that sentences are written with. */
export const decisionWords: Translated<Readonly<Record<DecisionKind, readonly string[]>>> = {
  nl: {
    agreement: ['afspraak', 'besluit', 'voorstel'],
    position: ['standpunt', 'gezamenlijk standpunt'],
    advice: ['advies'],
    procedural: ['proces', 'procesbesluit'],
  },
  en: {
    agreement: ['agreement', 'decision', 'proposal'],
    position: ['position', 'joint position'],
    advice: ['advice'],
    procedural: ['process', 'procedural', 'procedural decision'],
  },
};

export const learningWords: Translated<Readonly<Record<LearningKind, readonly string[]>>> = {
  nl: { assumption: ['aanname'], bump: ['hobbel'], lesson: ['les', 'leerpunt'] },
  en: { assumption: ['assumption'], bump: ['bump'], lesson: ['lesson', 'learning'] },
};

/** What a line may start with instead of the sign of an action or a question. */
export const actionWords: Translated<readonly string[]> = { nl: ['actie', 'actiepunt'], en: ['action'] };
export const questionWords: Translated<readonly string[]> = {
  nl: ['vraag', 'geparkeerd', 'parkeer', 'parkeren'],
  en: ['question', 'parked', 'park'],
};

export const noteWords: Translated<readonly string[]> = { nl: ['notitie'], en: ['note'] };

/** What keeps the state of the map under a name: "momentopname: na het ruimtegesprek". */
export const snapshotWords: Translated<readonly string[]> = { nl: ['momentopname'], en: ['snapshot'] };

export const answerWords: Translated<Readonly<Record<AskAnswer, readonly string[]>>> = {
  nl: { open: ['open'], promised: ['toegezegd'], refused: ['geweigerd'] },
  en: { open: ['open'], promised: ['promised'], refused: ['refused'] },
};

export const subjectWords: Translated<Readonly<Record<ConflictSubject, readonly string[]>>> = {
  nl: { space: ['ruimte'], money: ['geld'], rules: ['regels'], time: ['tijd'] },
  en: { space: ['space'], money: ['money'], rules: ['rules'], time: ['time'] },
};
